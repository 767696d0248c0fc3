import { bodySizeOf, type PdfLine } from "./pdf-lines.js";

/** How many lines at either end of a page can be running heads or feet. */
const maxHeads = 3;
/** On fewer pages than this a line that comes again is as likely the text's own. */
const minPages = 3;
/** There a head is known by type smaller than the body's by this factor, and by so many sizes of the body's to the next line. */
const smallType = 0.85;
const apart = 2.5;
const pageNumber =
  /^\W*(?:(?:halaman|hal\.?|page|p\.)\s*)?(?:\d{1,4}(?:\s*(?:\/|of|dari)\s*\d{1,4})?|[ivxl]{1,6})\W*$/i;

/**
 * Pages without the lines at their upper and lower edge that come again on most pages, numbers aside, and without page numbers. Of few
 * pages, without lines there that stand apart in small type; one with a figure may give the day and is kept.
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const filled = pages.filter((page) => page.length > 0);
  const pagesOf = new Map<string, number>();
  for (const page of filled) {
    for (const form of new Set(page.map(formOf))) pagesOf.set(form, (pagesOf.get(form) ?? 0) + 1);
  }
  const bodySize = bodySizeOf(pages.flat());
  const isHead: IsHead = (line, next) => {
    if (pageNumber.test(line.text)) return true;
    if (filled.length >= minPages) return (pagesOf.get(formOf(line)) ?? 0) > filled.length / 2;
    const distance = next === undefined ? 0 : Math.abs(line.y - next.y);
    return line.size < bodySize * smallType && distance > bodySize * apart && !/\d/.test(line.text);
  };
  return pages.map((page) => {
    const downwards = page.toSorted((a, b) => b.y - a.y);
    const heads = new Set([...headsOf(downwards, isHead), ...headsOf(downwards.toReversed(), isHead)]);
    return heads.size < page.length ? page.filter((line) => !heads.has(line)) : [...page];
  });
}

/** Whether a line at the edge of a page is a head; `next` is the one further in. */
type IsHead = (line: PdfLine, next: PdfLine | undefined) => boolean;

/** The heads with which a page begins: behind the first line that is none, a line is text whatever it looks like. */
function headsOf(lines: readonly PdfLine[], isHead: IsHead): PdfLine[] {
  const end = lines.findIndex((line, at) => !isHead(line, lines[at + 1]));
  return lines.slice(0, Math.min(maxHeads, end < 0 ? lines.length : end));
}

/** A line's height on the page, size and text with its numbers blanked: a title is set larger and lower than its echoes. */
function formOf({ text, y, size }: PdfLine): string {
  return [Math.round(y), Math.round(size), text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ")].join(
    " ",
  );
}
