import { isDateLine } from "./date-line.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission } from "./parsed.js";
import { isWayToPage } from "./site-lines.js";

/** How far down a page its menus and its lists of other reports go. */
const lowestWay = 60;
/** Fewer lines above the way to a page may be the headline and its day. */
const fewestLines = 3;
const fewestWords = 3;
const longestEntry = 180;

/**
 * Takes what a site prints above the way to the page ("Home / Berita / Pemerintahan") off a text: menus and lists of other reports,
 * short lines that are no sentences. Nothing is taken where no headline follows, but the day, the first speaker or the text itself: the
 * headline then stands above.
 */
export function withoutSiteTop(paragraphs: readonly Paragraph[]): {
  body: readonly Paragraph[];
  omitted: Omission[];
} {
  const way = paragraphs.slice(0, lowestWay).findIndex(({ text }) => isWayToPage(text));
  const next = paragraphs[way + 1];
  const above = paragraphs.slice(0, Math.max(0, way));
  if (way < fewestLines || next === undefined || !isHeadline(next) || !above.every(isEntry))
    return { body: paragraphs, omitted: [] };
  return {
    body: paragraphs.slice(way + 1),
    omitted: paragraphs.slice(0, way + 1).map(({ text }): Omission => ({ reason: "page-link", text })),
  };
}

function isHeadline(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return isEntry(paragraph) && text.split(" ").length >= fewestWords && !isDateLine(text, "day-first");
}

function isEntry({ text }: Paragraph): boolean {
  return text.length <= longestEntry && !/[.]["”’)]?$/u.test(text) && !startsWithLabel(text);
}
