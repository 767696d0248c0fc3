import { orderColumns } from "./pdf-columns.js";
import { endOf, type PieceRow, type TextPiece } from "./pdf-pieces.js";
import { quantile } from "./quantile.js";

/** Rows that are read one under the other: where most of them begin, and where the full ones end. */
export interface PdfColumn {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

export interface PdfLine {
  readonly text: string;
  /** What it begins with in one font: all of it where it has no other. */
  readonly lead: string;
  /** The fonts in which it begins and ends. */
  readonly fonts: { readonly first: string; readonly last: string };
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly column: PdfColumn;
  /** Whether a cell of a table begins with it. */
  readonly startsCell: boolean;
}

/** Pieces on baselines closer than this share of their size stand on one line; superscripts are further up. */
const sameBaseline = 0.4;
/** Gaps in sizes of the type: from the first on a space is missing, from the second on the writer may have set text apart. */
const wordGap = 0.15;
const wideGap = 2.5;
/** In justified lines all gaps are wide; one that sets apart is so many times as wide as the others. */
const standsOut = 3;

/** Where the full rows of a page's one column end reach less far than this share of its width, none of them is full. */
const fullShare = 0.85;

/** A page's pieces as lines in reading order, column after column; `width` is the page's, in points. */
export function piecesToLines(pieces: readonly TextPiece[], width: number): PdfLine[] {
  const groups = orderColumns(rowsOf(pieces));
  return groups.flatMap(({ rows, among, isCell }) => {
    const left = quantile(
      among.map(([first]) => first?.x ?? 0),
      0.5,
    );
    const farthest = quantile(among.map(endOf), 0.9);
    // The margins of a page are as wide on either side.
    const edge = width - left;
    const isFull = groups.length > 1 || farthest - left >= (edge - left) * fullShare;
    const column = { left, right: isFull ? farthest : edge, rows: among.length };
    return rows.map((row, at) => ({ ...lineOf(row, column), startsCell: isCell && at === 0 }));
  });
}

/** The size of the type that most of a text is set in. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  return quantile(
    lines.flatMap(({ text, size }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
    0.5,
  );
}

function rowsOf(pieces: readonly TextPiece[]): PieceRow[] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - piece.y < Math.min(first.size, piece.size) * sameBaseline) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The gap before each piece of a row but the first; pieces may lie over each other. */
function gapsOf(row: PieceRow): number[] {
  let end = endOf(row.slice(0, 1));
  return row.slice(1).map(({ x, width }) => {
    const gap = x - end;
    end = Math.max(end, x + width);
    return gap;
  });
}

function lineOf(row: PieceRow, column: PdfColumn): Omit<PdfLine, "startsCell"> {
  const gaps = gapsOf(row);
  const [widest = 0, second = 0] = gaps.toSorted((a, b) => b - a);
  const texts = row.map((piece, at) => {
    const gap = (gaps[at - 1] ?? 0) / piece.size;
    if (gap > wideGap && widest > second * standsOut) return `    ${piece.text}`;
    return gap > wordGap ? ` ${piece.text}` : piece.text;
  });
  const first = row[0]?.font ?? "";
  const changes = row.findIndex(({ font }) => font !== first);
  return {
    text: texts.join("").trim(),
    lead: texts
      .slice(0, changes < 0 ? texts.length : changes)
      .join("")
      .trim(),
    fonts: { first, last: row.at(-1)?.font ?? "" },
    left: row[0]?.x ?? 0,
    right: endOf(row),
    y: row[0]?.y ?? 0,
    size: row.reduce((most, { size }) => Math.max(most, size), 0),
    column,
  };
}
