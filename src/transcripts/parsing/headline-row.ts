import { startsWithLabel } from "./label-forms.js";
import { startsWithOffice } from "./label-names.js";
import type { Paragraph } from "./paragraphs.js";

const fewestWords = 6;
const longestHeadline = 160;
/** Of the longer words in a headline most begin with a capital. */
const mostCapitals = 0.7;
/** What agreements and statements are called, which are listed by their titles. */
const document =
  /^(?:memorandum|mou|nota|perjanjian|persetujuan|kesepakatan|kerja sama|deklarasi|surat|peraturan|undang-undang|letter|agreement|joint|treaty|protocol|declaration|statement)\b/iu;

/**
 * Whether a line is one of two or more headlines in a row within a text: links to other reports that have lost their mark. One of the row
 * calls, asks or has a pause in it, as titles of agreements and names of those present have not.
 */
export function isInHeadlineRow(paragraphs: readonly Paragraph[], index: number): boolean {
  if (!isHeadline(paragraphs[index])) return false;
  const start = paragraphs.slice(0, index).findLastIndex((paragraph) => !isHeadline(paragraph)) + 1;
  const after = paragraphs.slice(index).findIndex((paragraph) => !isHeadline(paragraph));
  const row = paragraphs.slice(start, after === -1 ? undefined : index + after);
  const isBelowText = paragraphs.slice(0, start).some(({ text }) => /[.?!]["”’)]?$/u.test(text));
  return row.length >= 2 && isBelowText && row.some(({ text }) => /[!?,]/u.test(text));
}

function isHeadline(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.kind !== null || paragraph.boldLead !== "") return false;
  const { text } = paragraph;
  const words = text.split(" ");
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return (
    text.length <= longestHeadline &&
    words.length >= fewestWords &&
    capitals >= long.length * mostCapitals &&
    /^[\p{L}'‘"“\d][^:]*/u.test(text) &&
    !/[.:;,)"”]$|^\d+[.)]/u.test(text) &&
    !document.test(text) &&
    !startsWithOffice(text) &&
    !startsWithLabel(text)
  );
}
