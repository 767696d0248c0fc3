import { isDateLine } from "../days/date-line.js";
import { startsWithLabel } from "../labels/label-forms.js";
import { isByline } from "../names/bylines.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";
import { furnitureReason } from "./furniture.js";

/** What heads the lists of subjects and of other reports that sites print below a report. */
const heading =
  /^(?:tags?(?: berita)?|topik(?: terkait| pilihan)?|kata kunci|keywords?|label|(?:berita|artikel|topik|video|foto|konten)(?: \p{L}+)? (?:terkait|lain(?:nya)?|(?:ter)?populer|terkini|terbaru|pilihan|rekomendasi)|terkait|(?:ter)?populer|terkini|terbaru|trending(?: topic)?|recent posts|(?:terkini|baca) lainnya|berita trending|pos-pos terbaru|rekomendasi(?: untuk anda)?|(?:baca|lihat|simak) juga|(?:baca )?(?:artikel|berita) menarik(?: lainnya)?|related(?: (?:articles?|stories|news|posts?|topics?|content|links?))?|more (?:on this|from|in|like this)\b.{0,40}|most (?:read|popular|viewed)|latest(?: news)?|recommended(?: for you)?|you may also like|see also|media enquiries|media contacts?)\s*:?$/iu;
const longestEntry = 180;
/** Headlines of other reports, each below a mark that stands alone. */
const fewestMarks = 2;

/**
 * Takes lists of subjects and of other reports off the end of a text: from such a heading on, where nothing follows but short lines
 * that are no sentences, days among them.
 */
export function withoutFoot(paragraphs: readonly Paragraph[]): { body: Paragraph[]; omitted: Omission[] } {
  const afterText = 1 + paragraphs.findLastIndex((paragraph) => !isEntry(paragraph));
  const isParted = paragraphs.slice(Math.max(1, afterText)).filter(isMark).length >= fewestMarks;
  const start = paragraphs.findIndex(
    (paragraph, index) =>
      index >= Math.max(1, afterText) && (heading.test(paragraph.text) || (isParted && isMark(paragraph))),
  );
  if (start === -1) return { body: [...paragraphs], omitted: [] };
  return {
    body: paragraphs.slice(0, start),
    omitted: paragraphs.slice(start).map(({ text }): Omission => ({ reason: "section-label", text })),
  };
}

function isMark({ text }: Paragraph): boolean {
  return /^[-•]$/u.test(text);
}

function isEntry({ text }: Paragraph): boolean {
  if (furnitureReason(text) !== null || isByline(text) || isDateLine(text, "day-first")) return true;
  return text.length <= longestEntry && !/[.!]["”’)]?$/u.test(text) && !startsWithLabel(text);
}
