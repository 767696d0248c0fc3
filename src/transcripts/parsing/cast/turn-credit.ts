import type { Spokesperson } from "../../transcript.js";
import type { Label } from "../labels/label-forms.js";
import { isRemark } from "../labels/label-words.js";
import { isOfSpokesperson } from "../names/offices.js";
import { isOfficeOf, isSamePerson } from "./answerer.js";
import type { Cast } from "./cast.js";
import type { Speaker } from "./speakers.js";

/** Name and affiliation as the turn bears them; "Jawab" and "Juru Bicara" stand for the spokesperson. */
export function creditOf(
  label: Label,
  { speakers, spokesperson, hasOneHolder }: Cast,
): Pick<Speaker, "name" | "affiliation"> {
  const speaker = speakers.get(label);
  if (speaker === undefined || isRemark(speaker.name ?? "")) return { name: null, affiliation: null };
  if (spokesperson !== null && standsFor(speaker, spokesperson, hasOneHolder))
    return { name: spokesperson.name, affiliation: spokesperson.office };
  const isSpokesperson =
    speaker.kind === "person" && spokesperson !== null && isSamePerson(speaker.name, spokesperson.name);
  return {
    name: speaker.name,
    // "Duta Besar" in the title, and below it "Duta Besar Awan untuk Indonesia".
    affiliation:
      isSpokesperson && spokesperson.office?.startsWith(speaker.affiliation ?? "") === true
        ? spokesperson.office
        : speaker.affiliation,
  };
}

/**
 * "Jawab", "Spokesperson", and an office by its first words where the spokesperson holds it: "Minister", "Prime Minister"; where nobody
 * says which office that is, the only one who answers.
 */
function standsFor({ kind, name }: Speaker, { office }: Spokesperson, hasOneHolder: boolean): boolean {
  if (kind !== "answerer") return false;
  return (
    name === null || isOfSpokesperson(name) || isOfficeOf(name, office) || (office === null && hasOneHolder)
  );
}
