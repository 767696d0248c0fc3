import { isDateLine } from "../days/date-line.js";
import { readDateline } from "../days/dateline.js";
import type { DayOrder } from "../days/dates.js";
import { startsWithLabel } from "../labels/label-forms.js";
import { isBareName, isByline } from "../names/bylines.js";
import { isKnownOutlet } from "../names/outlets.js";
import { furnitureReason, isClockLine } from "../page/furniture.js";
import type { Paragraph } from "../paragraphs.js";
import { isEventTitle } from "./event-title.js";

const longestHeadline = 220;
/** A headline tells what somebody does; the section of a paper and a person's name have three words at most. */
const mostSectionWords = 3;
const fewestHeadlineWords = 5;
/** How far above a headline a site prints the way to it, and below it the day. */
const farthest = 16;
const nearHeadline = 6;

/** Short titles of what somebody says, which are no sections. */
const spoken =
  /\b(?:statement|remarks|speech|address|interview|doorstop|briefing|conference|transcript|q&a|talks|meeting|pernyataan|pidato|sambutan|wawancara|keterangan|siaran|transkrip|tanya jawab|taklimat|jumpa|pertemuan|risalah|rapat|sidang)\b/iu;

/**
 * Whether a line of few words stands above a report's headline, as sections do: the headline follows after nothing but such lines,
 * and a day, a byline or a dateline shows that it is one. "Russian-Chinese talks" above a sentence keeps its place.
 */
export function isAboveHeadline(
  paragraphs: readonly Paragraph[],
  position: number,
  order: DayOrder,
): boolean {
  const [line, ...following] = paragraphs.slice(position, position + 1 + farthest);
  if (line === undefined || !isSectionLike(line)) return false;
  const headline = following.findIndex((paragraph) => isHeadline(paragraph, order));
  const between = following.slice(0, Math.max(0, headline));
  if (
    headline === -1 ||
    !between.every((paragraph) => isSectionLike(paragraph) || isParticular(paragraph, order))
  )
    return false;
  const below = following.slice(headline + 1, headline + 1 + nearHeadline);
  // A page prints its headline twice, once as its own name.
  const isTwice = below[0]?.text === following[headline]?.text;
  return (
    isTwice ||
    between.some(({ text }) => isDateLine(text, order)) ||
    below.some(({ text }) => isDateLine(text, order) || isByline(text) || readDateline(text) !== null)
  );
}

const release = /^(?:siaran pers|rilis pers|press release|news release|media release)\b/iu;
const releaseNumber = /^(?:No|Nomor|Number)\b\.? ?:? ?\S*\d/iu;

/** "SIARAN PERS KEMENTERIAN AWAN" above its number and what it is about. */
export function isReleaseHead(text: string, next: string, headline: string): boolean {
  return release.test(text) && releaseNumber.test(next) && headline.split(" ").length >= mostSectionWords;
}

function isSectionLike({ text, kind }: Paragraph): boolean {
  return (
    kind === null &&
    (text.split(" ").length <= mostSectionWords || isSiteAndSection(text)) &&
    /^\p{L}/u.test(text) &&
    !/[.?!:;]$/u.test(text) &&
    !spoken.test(text)
  );
}

/** "CNBC Indonesia News Berita" */
function isSiteAndSection(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length <= fewestHeadlineWords && [1, 2].some((end) => isKnownOutlet(words.slice(0, end).join(" ")))
  );
}

function isParticular({ text }: Paragraph, order: DayOrder): boolean {
  return (
    furnitureReason(text) !== null ||
    isDateLine(text, order) ||
    isClockLine(text) ||
    isByline(text) ||
    isBareName(text)
  );
}

function isHeadline(paragraph: Paragraph, order: DayOrder): boolean {
  const { text, kind } = paragraph;
  return (
    kind !== "caption" &&
    text.length <= longestHeadline &&
    text.split(" ").length >= fewestHeadlineWords &&
    /^[\p{Lu}\d"'“‘]/u.test(text) &&
    !/(?:(?<!\.\.)\.|[;:,])["”’]?$/u.test(text) &&
    !isEventTitle(paragraph) &&
    !startsWithLabel(text) &&
    readDateline(text) === null &&
    !isParticular(paragraph, order)
  );
}
