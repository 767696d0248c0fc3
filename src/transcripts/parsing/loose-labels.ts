import { formOf, type Label, readLabel } from "./label-forms.js";
import { labelKey } from "./label-key.js";

/** A number or a mark that makes an entry of a list of what somebody says. */
const entry = /^(?:\d{1,3}[.)]|[-–—•*]) +/u;
const dashed = /^(?<name>[^-–—:()[\]?!"“”.;,]{1,60}?) ?[-–—]{1,2} (?=[\p{Lu}\p{N}"“(])/u;
/** A letter before a point, a bracket or nothing: "T. Kapan?", "J) Besok." English sentences begin with a bare "A". */
const letter = /^(?:(?<name>[QATJP])[.)]|(?<alone>[QTJP])(?= |$)) ?/u;

/** Reads labels that other marks than a colon set off, or a list's: what they mark may as well be text, and needs more evidence. */
export function readLooseLabel(text: string): Label | null {
  const [before = ""] = entry.exec(text) ?? [];
  const listed = before === "" ? null : readLabel(text.slice(before.length));
  if (listed !== null) return { ...listed, isMarked: false, lead: before + listed.lead };
  const match = letter.exec(text) ?? dashed.exec(text);
  const name = (match?.groups?.name ?? match?.groups?.alone)?.trim();
  const form = name === undefined ? null : formOf(name, false);
  if (match === null || name === undefined || form === null) return null;
  return {
    name,
    key: labelKey(name),
    bracketed: null,
    form,
    isBold: false,
    isMarked: false,
    lead: match[0].trim(),
    rest: text.slice(match[0].length).trim(),
  };
}
