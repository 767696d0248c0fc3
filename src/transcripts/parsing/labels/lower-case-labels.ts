import type { Paragraph } from "../paragraphs.js";
import { type Label, readLabel } from "./label-forms.js";

const lowerCased =
  /^(?<name>\p{Ll}[\p{L}.'’-]*(?: \p{Ll}[\p{L}.'’-]*){0,3})(?<mark>(?: ?\([^()]{2,40}\))? ?:) (?<rest>\S.*)$/u;
/** Share of the paragraphs that begin with a small letter where somebody typed without capitals. */
const typicalShare = 0.8;

/** Whether a text is typed in small letters throughout, so that names have no capitals either. */
export function isLowerCased(paragraphs: readonly Paragraph[]): boolean {
  const lettered = paragraphs.filter(({ text }) => /^\p{L}/u.test(text));
  const small = lettered.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return lettered.length > 0 && small >= lettered.length * typicalShare;
}

/** Reads a label in small letters as it would be written: "sekar malam: besok" is said by Sekar Malam. */
export function readLowerCaseLabel(text: string): Label | null {
  const { name, mark, rest } = lowerCased.exec(text)?.groups ?? {};
  if (name === undefined || mark === undefined || rest === undefined) return null;
  const written = name.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const label = readLabel(`${written}${mark} ${rest}`);
  return label === null ? null : { ...label, isMarked: false, lead: name + mark, rest };
}
