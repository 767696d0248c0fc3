import { cleanText } from "./clean.js";
import type { Block } from "./document.js";
import { joinBrokenLines, wordsIn } from "./hyphenation.js";
import { type PdfColumn, type PdfLine, quantile } from "./pdf-lines.js";

/** In line distances: more than this between two lines parts paragraphs. */
const paragraphDistance = 1.3;
/** In sizes of the type: a line that begins this far from where its column does begins a paragraph. */
const indent = 0.8;
/** Type larger than the body's by this factor is a heading's. */
const headingFactor = 1.15;
const longestHeading = 200;
/** Columns that begin within so many points of each other are the same on every page, and known by those of some rows. */
const placeWidth = 20;
const minRows = 3;

const sentenceEnd = /[.!?…:][)\]”’"']*$/u;

/** What is usual in a document, against which a line is unusual. */
interface Measures {
  readonly distance: number;
  readonly bodySize: number;
  /** Where a column's full lines end. */
  readonly edgeOf: (line: PdfLine) => number;
}

/** Lines in reading order, a list for each page, as paragraphs; headings by the size of their type. */
export function linesToParagraphs(pages: readonly (readonly PdfLine[])[]): Block[] {
  const lines = pages.flat();
  const measures = measure(pages);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && continues(previous, line, measures)) group.push(line);
    else groups.push([line]);
  }
  const words = wordsIn(lines.map(({ text }) => text));
  return groups.flatMap((group) => {
    const text = cleanText(
      joinBrokenLines(
        group.map((line) => line.text.trim()),
        words,
      ),
    ).trim();
    const isLarge = group.every(({ size }) => size > measures.bodySize * headingFactor);
    const kind = isLarge && text.length <= longestHeading ? "heading" : undefined;
    return text === "" ? [] : [{ lines: [text], ...(kind && { kind }) }];
  });
}

function measure(pages: readonly (readonly PdfLine[])[]): Measures {
  const lines = pages.flat();
  const distances = pages.flatMap((page) =>
    page
      .slice(1)
      .map((line, at) => (page[at]?.y ?? 0) - line.y)
      .filter((distance) => distance > 0),
  );
  const sizes = lines.flatMap(({ text, size }) => Array<number>(Math.ceil(text.length / 20)).fill(size));
  const edges = edgesOf(lines);
  return {
    distance: quantile(distances, 0.5),
    bodySize: quantile(sizes, 0.5),
    edgeOf: ({ column }) => edges.get(placeOf(column)) ?? column.right,
  };
}

/** Where columns end by where they begin: a column of a few short lines ends where longer ones like it do on other pages. */
function edgesOf(lines: readonly PdfLine[]): Map<number, number> {
  const columns = new Set(lines.map(({ column }) => column));
  const ends = new Map<number, number[]>();
  for (const column of columns) {
    if (column.rows < minRows) continue;
    const place = placeOf(column);
    ends.set(place, [...(ends.get(place) ?? []), column.right]);
  }
  return new Map([...ends].map(([place, rights]) => [place, quantile(rights, 0.5)]));
}

function placeOf({ left }: PdfColumn): number {
  return Math.round(left / placeWidth);
}

function continues(previous: PdfLine, line: PdfLine, { distance, edgeOf }: Measures): boolean {
  const sizes = [previous.size, line.size];
  if (Math.max(...sizes) > Math.min(...sizes) * headingFactor) return false;
  if (hadRoom(previous, line, edgeOf(previous))) return false;
  const isMoved =
    Math.min(Math.abs(line.left - line.column.left), Math.abs(line.left - previous.left)) >
    line.size * indent;
  // Within a sentence a line moved to the right hangs from the bullet or label before it.
  if (isMoved && (sentenceEnd.test(previous.text.trim()) || line.left < previous.left)) return false;
  // On to the next column or page a paragraph goes on in the middle of a sentence.
  if (line.y > previous.y) return !sentenceEnd.test(previous.text.trim());
  return previous.y - line.y < distance * paragraphDistance;
}

/** Whether the line's first word would have fitted on the line before: then that line was ended on purpose. */
function hadRoom(previous: PdfLine, line: PdfLine, edge: number): boolean {
  if (/\p{L}[-\u00ad\u2010]$/u.test(previous.text)) return false;
  const word = /^\S*/.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length;
  return previous.right + width + line.size / 2 < edge;
}
