import type { PdfLine } from "./pdf-lines.js";

/** How many lines at either end of a page can be running heads or feet. */
const maxHeads = 3;
/** On fewer pages than this a line that comes again is as likely the text's own. */
const minPages = 3;
const pageNumber =
  /^\W*(?:(?:halaman|hal\.?|page|p\.)\s*)?(?:\d{1,4}(?:\s*(?:\/|of|dari)\s*\d{1,4})?|[ivxl]{1,6})\W*$/i;

/** Pages without the lines at their upper and lower edge that come again on most pages, numbers aside, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const filled = pages.filter((page) => page.length > 0);
  const pagesOf = new Map<string, number>();
  for (const page of filled) {
    for (const form of new Set(page.map(formOf))) pagesOf.set(form, (pagesOf.get(form) ?? 0) + 1);
  }
  const isHead = (line: PdfLine) =>
    pageNumber.test(line.text) ||
    (filled.length >= minPages && (pagesOf.get(formOf(line)) ?? 0) > filled.length / 2);
  return pages.map((page) => {
    const downwards = page.toSorted((a, b) => b.y - a.y);
    const heads = new Set([...headsOf(downwards, isHead), ...headsOf(downwards.toReversed(), isHead)]);
    return heads.size < page.length ? page.filter((line) => !heads.has(line)) : [...page];
  });
}

/** The heads with which a page begins: behind the first line that is none, a line is text whatever it looks like. */
function headsOf(lines: readonly PdfLine[], isHead: (line: PdfLine) => boolean): PdfLine[] {
  const end = lines.findIndex((line) => !isHead(line));
  return lines.slice(0, Math.min(maxHeads, end < 0 ? lines.length : end));
}

/** A line's height on the page, size and text with its numbers blanked: a title is set larger and lower than its echoes. */
function formOf({ text, y, size }: PdfLine): string {
  return [Math.round(y), Math.round(size), text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ")].join(
    " ",
  );
}
