import type { Spokesperson } from "../../transcript.js";
import { officeInWords } from "../names/offices.js";

/** Whether an office is the other's first words, or short for them: "Menlu" beside "Menteri Luar Negeri Awan". */
function isShorter(office: string | null, other: string | null): boolean {
  const [held, inFull] = [officeInWords(office ?? ""), officeInWords(other ?? "")];
  return held.length < inFull.length && (held === "" || inFull.startsWith(`${held} `));
}

/** Who is named, with the office beside a picture where the text says no more than "juru bicara"; or whom a picture shows and the text speaks of. */
export function withPictured(
  named: Spokesperson | null,
  pictured: Spokesperson | null,
  texts: readonly string[],
): Spokesperson | null {
  if (named !== null)
    return pictured?.name === named.name && isShorter(named.office, pictured.office) ? pictured : named;
  const names = pictured?.name.split(" ") ?? [];
  const isSpokenOf = (text: string) => text.split(/[^\p{L}’'-]+/u).some((word) => names.includes(word));
  return texts.some(isSpokenOf) ? pictured : null;
}
