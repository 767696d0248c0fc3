import type { Spokesperson } from "../../transcript.js";
import { splitOffice } from "./office-phrases.js";

const head =
  /(?<!\p{L}|(?:[Mm]antan|[Cc]alon|[Ee]ks|[Bb]ekas|[Ss]taf [Kk]husus|[Jj]uru [Bb]icara|[Jj]ubir) )(?<prime>Perdana )?(?<office>(?:Wakil )?(?:Presiden|(?<=Perdana )Menteri)(?: \p{Lu}[\p{L}.'’-]{0,40}){1,8})/gu;

/** Presidents and prime ministers whom a text names, in its order: "Presiden Republik Awan Sekar Malam". */
export function headsOfStateIn(text: string): Spokesperson[] {
  const plain = text.replace(/ ["“‘]\p{Lu}\p{L}{1,14}["”’](?= \p{Lu})/gu, "");
  return [...plain.matchAll(head)].flatMap(({ groups }) => {
    const person = splitOffice(groups?.office ?? "");
    return person === null ? [] : [{ ...person, office: `${groups?.prime ?? ""}${person.office ?? ""}` }];
  });
}
