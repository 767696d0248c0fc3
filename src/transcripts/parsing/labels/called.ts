import type { Spokesperson } from "../../transcript.js";
import { parseDate } from "../days/dates.js";

const called =
  /^(?<office>(?:juru ?bicara|jubir|spokes(?:person|man|woman))\b[^:]{0,90}):\s*(?<who>\p{Lu}.*)$/iu;
/** An office alone, and no title of what was held there. */
export const officeLine =
  /^(?=.*(?:spokes(?:person|man|woman)|secretary|minister|ambassador|juru bicara|jubir|menteri|duta besar|direktur|director))(?!.*(?:\bbriefing\b|\bconference\b|\bholds?\b|\bby\b|\bpers\b|\p{L}{3,}\.$))\p{Lu}[\p{L} .,'’()&/-]{3,90}$/iu;
const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
/** A name of two words to four alone. */
export const nameLine = new RegExp(`^${nameWord}(?: ${nameWord}){1,3}$`, "u");
const nameAndOffice = /^(?<name>[^,]{5,60}), (?<office>[^,]{5,80}(?:, [^,]{3,40})?)$/u;
const rank = /^.*\b(?:Gen|Adm|Col|Capt|Lt|Maj|Cmdr|Brig|Dr|Mr|Mrs|Ms)\. (?=\p{Lu})/u;

/** Reads who speaks off a line by itself: "Juru bicara: Sekar Malam", with more of the office behind the name or not. */
export function calledIn(text: string): Spokesperson | null {
  const { office = "", who = "" } = called.exec(text)?.groups ?? {};
  return personIn(who) ?? (nameLine.test(who) ? { name: who, office: office.trim() } : null);
}

/** "Sekar Malam, Juru Bicara Kementerian", before the day where one follows. */
export function personIn(text: string): Spokesperson | null {
  const date = parseDate(text);
  const plain = (date === null ? text : text.slice(0, date.index)).replace(/[\s,]+$/u, "");
  const { name = "", office = "" } = nameAndOffice.exec(plain)?.groups ?? {};
  const person = name.replace(rank, "");
  return officeLine.test(office) && nameLine.test(person) ? { name: person, office } : null;
}
