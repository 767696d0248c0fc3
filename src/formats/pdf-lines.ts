import { orderColumns } from "./pdf-columns.js";

/** Text as a PDF places it: `x` and `y` of its baseline's left end in points from the page's lower left, `size` of the type. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces on one baseline, from left to right. */
export type PieceRow = readonly TextPiece[];

/** Rows that are read one under the other: where most of them begin, and where the full ones end. */
export interface PdfColumn {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly column: PdfColumn;
}

/** Pieces on baselines closer than this share of their size stand on one line; superscripts are further up. */
const sameBaseline = 0.4;
/** Gaps in sizes of the type: from the first on a space is missing, from the second on the writer may have set text apart. */
const wordGap = 0.15;
const wideGap = 2.5;
/** In justified lines all gaps are wide; one that sets apart is so many times as wide as the others. */
const standsOut = 3;

/** A page's pieces as lines in reading order, column after column. */
export function piecesToLines(pieces: readonly TextPiece[]): PdfLine[] {
  return orderColumns(rowsOf(pieces)).flatMap((rows) => {
    const column = {
      left: quantile(
        rows.map(([first]) => first?.x ?? 0),
        0.5,
      ),
      right: quantile(rows.map(endOf), 0.9),
      rows: rows.length,
    };
    return rows.map((row) => lineOf(row, column));
  });
}

export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
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

function endOf(row: PieceRow): number {
  return row.reduce((end, { x, width }) => Math.max(end, x + width), -Infinity);
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

function lineOf(row: PieceRow, column: PdfColumn): PdfLine {
  const gaps = gapsOf(row);
  const [widest = 0, second = 0] = gaps.toSorted((a, b) => b - a);
  const text = row.map((piece, at) => {
    const gap = (gaps[at - 1] ?? 0) / piece.size;
    if (gap > wideGap && widest > second * standsOut) return `    ${piece.text}`;
    return gap > wordGap ? ` ${piece.text}` : piece.text;
  });
  return {
    text: text.join("").trim(),
    left: row[0]?.x ?? 0,
    right: endOf(row),
    y: row[0]?.y ?? 0,
    size: row.reduce((most, { size }) => Math.max(most, size), 0),
    column,
  };
}
