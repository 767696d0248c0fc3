import { isDateLine } from "../days/date-line.js";
import { startsWithLabel } from "../labels/label-forms.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";
import { furnitureReason } from "./furniture.js";
import { isWayToPage } from "./site-lines.js";

/** How far down a page its menus and its lists of other reports go. */
const lowestWay = 60;
/** Fewer lines above the way to a page may be the headline and its day. */
const fewestLines = 3;
const fewestWords = 3;
const longestEntry = 180;
/** "© 2025 Kabar Awan. All rights reserved." */
const imprint = /^(?:©|copyright\b).{2,120}\ball rights reserved\.?$/iu;

/**
 * Takes what a site prints above the way to the page ("Home / Berita / Pemerintahan") off a text: menus and lists of other reports,
 * short lines that are no sentences. Nothing is taken where no headline follows, but the day, the first speaker or the text itself: the
 * headline then stands above.
 */
export function withoutSiteTop(paragraphs: readonly Paragraph[]): {
  body: readonly Paragraph[];
  omitted: Omission[];
} {
  const way = endOfWay(paragraphs.slice(0, lowestWay));
  const next = paragraphs.slice(way + 1).find(({ text }) => furnitureReason(text) === null);
  const above = paragraphs.slice(0, Math.max(0, way));
  const isFoot = paragraphs.slice(way + 1).every(isEntry);
  if (way < fewestLines || next === undefined || isFoot || !isHeadline(next) || !above.every(isEntry))
    return { body: paragraphs, omitted: [] };
  return {
    body: paragraphs.slice(way + 1),
    omitted: paragraphs.slice(0, way + 1).map(({ text }): Omission => ({ reason: "page-link", text })),
  };
}

/** The place of the way to the page, of the last point where it is a list, or of whose the site is, which stands below its menus; -1 where there is none. */
function endOfWay(lines: readonly Paragraph[]): number {
  const way = lines.findIndex(({ text }) => isWayToPage(text) || imprint.test(text));
  if (way !== -1) return way;
  const home = lines.findIndex(({ text }) => /^[-•] (?:beranda|home)$/iu.test(text));
  const points = lines.slice(home).findIndex(({ text }) => !/^[-•] /u.test(text));
  return home === -1 || points < 2 ? -1 : home + points - 1;
}

function isHeadline(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return isEntry(paragraph) && text.split(" ").length >= fewestWords && !isDateLine(text, "day-first");
}

function isEntry({ text }: Paragraph): boolean {
  return (
    text.length <= longestEntry &&
    !/[.]["”’)]?$/u.test(text) &&
    (text.endsWith(":") || !startsWithLabel(text))
  );
}
