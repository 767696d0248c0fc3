import { isEventTitle } from "./event-title.js";
import { furnitureReason, isClockLine } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";

/** How far down a page the transcript that it reprints may begin. */
const farthest = 40;
const longestLine = 160;

/**
 * Where a page that introduces a transcript reprints its head: lines that are no sentences, down to the time of day above the first
 * speaker. Null where the first speaker stands below no time.
 */
export function innerHeadStart(paragraphs: readonly Paragraph[]): number | null {
  const speaker = paragraphs.slice(0, farthest).findIndex(({ text }) => startsWithLabel(text));
  if (!isClockLine(paragraphs[speaker - 1]?.text ?? "")) return null;
  const above = paragraphs.slice(0, speaker).findLastIndex((paragraph) => !isHeadLine(paragraph));
  return above + 1;
}

function isHeadLine(paragraph: Paragraph): boolean {
  const { text, kind } = paragraph;
  if (kind === "caption" || /^[•·*-] /u.test(text)) return false;
  if (isClockLine(text) || isEventTitle(paragraph) || furnitureReason(text) !== null) return true;
  return text.length <= longestLine && !/[.?!:;]["”’)]?$/u.test(text) && !startsWithLabel(text);
}
