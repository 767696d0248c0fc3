import { labelKey } from "../names/label-key.js";
import { formOf, type Label, readLabel } from "./label-forms.js";
import { readLabelLine } from "./label-lines.js";

/** A number or a mark that makes an entry of a list of what somebody says. */
const entry = /^(?:\d{1,3}[.)]|[-–—•*]) +/u;
const dash = '[-–—]{1,2} (?=[\\p{Lu}\\p{N}"“(])';
const dashed = new RegExp(`^(?<name>[^-–—:?!"“”;,]{2,80}?) ?${dash}`, "u");
/** A letter before a point, a bracket, a dash or nothing: "T. Kapan?", "J) Besok." English sentences begin with a bare "A". */
const letter = new RegExp(`^(?:(?<name>[QATJP])(?:[.)]| ?${dash})|(?<alone>[QTJP])(?= |$)) ?`, "u");

/** Reads labels that other marks than a colon set off, or a list's: what they mark may as well be text, and needs more evidence. */
export function readLooseLabel(text: string): Label | null {
  const [before = ""] = entry.exec(text) ?? [];
  const listed = before === "" ? null : readLabel(text.slice(before.length));
  if (listed !== null) return { ...listed, isMarked: false, lead: before + listed.lead };
  const match = letter.exec(text) ?? dashed.exec(text);
  if (match === null) return null;
  const name = match.groups?.name ?? match.groups?.alone ?? "";
  const label = readLabelLine(name) ?? letterLabel(name);
  return label === null
    ? null
    : { ...label, lead: match[0].trim(), rest: text.slice(match[0].length).trim() };
}

function letterLabel(name: string): Label | null {
  if (formOf(name, false) !== "letter") return null;
  const unmarked = { bracketed: null, form: "letter", isBold: false, isMarked: false } as const;
  return { name, key: labelKey(name), ...unmarked, lead: name, rest: "" };
}
