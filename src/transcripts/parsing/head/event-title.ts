import { isDateLine } from "../days/date-line.js";
import { type DayOrder, parseDate } from "../days/dates.js";
import { readLabel, startsWithLabel } from "../labels/label-forms.js";
import { isEventName } from "../names/events.js";
import { furnitureReason, isClockLine } from "../page/furniture.js";
import type { Paragraph } from "../paragraphs.js";

const longestTitle = 220;
/** How far above a title a site prints its own lines. */
const farthest = 14;
const longestSiteLine = 200;

/** Whether a line is what a briefing or an interview is called, and no sentence about it. */
export function isEventTitle({ text, kind }: Paragraph): boolean {
  return (
    kind !== "caption" &&
    text.length <= longestTitle &&
    isEventName(text) &&
    /^[^(].*(?:[^.?!:;,]|, \p{Lu}\p{L}{1,4}\.)$/u.test(text)
  );
}

/**
 * Whether a line stands above the title of a briefing, as names and slogans of sites do: the title follows after nothing but short lines,
 * and more of a head or the first speaker below it. So a headline keeps its place above a subtitle and a caption.
 */
export function isAboveEventTitle(
  paragraphs: readonly Paragraph[],
  position: number,
  order: DayOrder,
): boolean {
  const [line, ...following] = paragraphs.slice(position, position + 1 + farthest);
  // "Wawancara" alone is the part of a site in which interviews stand.
  const isSection = line !== undefined && !line.text.includes(" ");
  if (line === undefined || line.kind !== null || (isEventTitle(line) && !isSection)) return false;
  const title = following.findIndex(isEventTitle);
  const between = [line, ...following.slice(0, title)];
  const isReached = title !== -1 && between.every(isSiteLike);
  return isReached && isBorneOut(following.slice(title), order);
}

/** Furniture, or a short line that is no sentence and nobody's words. */
function isSiteLike({ text }: Paragraph): boolean {
  if (furnitureReason(text) !== null) return true;
  return text.length <= longestSiteLine && !/[.?]["”’)]?$/u.test(text) && !startsWithLabel(text);
}

function isBorneOut([title, ...below]: readonly Paragraph[], order: DayOrder): boolean {
  const next = below.slice(0, 6).map(({ text }) => text);
  return (
    parseDate(title?.text ?? "", order) !== null ||
    next.some((text) => isClockLine(text) || isDateLine(text, order) || opensTurn(text))
  );
}

/** Below a title a word in capitals before a colon is a speaker, whoever that is: "PM: …". */
function opensTurn(text: string): boolean {
  return startsWithLabel(text) || readLabel(text)?.form === "capitals";
}
