import { readCells } from "./pdf-cells.js";
import type { PieceRow, RowGroup, TextPiece } from "./pdf-pieces.js";

/** A gutter is at least so wide, in sizes of the type, and lies in the middle part of what it divides. */
const gutterWidth = 0.8;
const gutterZone = 0.25;
/** Rows that cross a gutter are headings, so they are few; a column has some rows. */
const maxCrossing = 0.35;
const minColumnRows = 4;
/** Left edges that are tried as the start of a right column, those of the most pieces first. */
const maxCandidates = 30;

/**
 * The rows of a page in groups that are read one after the other: a group is a column, rows that run across columns, or a cell of a
 * table. Gaps between words never stand one above the other in many rows, gutters do.
 */
export function orderColumns(rows: readonly PieceRow[]): RowGroup[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows.length > 0 ? [groupOf(rows)] : [];
  const groups: RowGroup[] = [];
  let band: PieceRow[] = [];
  const endBand = () => {
    const cells = readCells(band, gutter);
    const left = sideOf(band, (piece) => piece.x < gutter);
    const right = sideOf(band, (piece) => piece.x >= gutter);
    groups.push(...(cells ?? [...orderColumns(left), ...orderColumns(right)]));
    band = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      endBand();
      groups.push(groupOf([row]));
    } else band.push(row);
  }
  endBand();
  return groups;
}

function groupOf(rows: readonly PieceRow[]): RowGroup {
  return { rows, among: rows, isCell: false };
}

function sideOf(rows: readonly PieceRow[], isOnSide: (piece: TextPiece) => boolean): PieceRow[] {
  return rows.map((row) => row.filter(isOnSide)).filter((row) => row.length > 0);
}

/** The x where a right column begins, or null where the rows are one column. */
function gutterOf(rows: readonly PieceRow[]): number | null {
  const pieces = rows.flat();
  if (rows.length < minColumnRows) return null;
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  const margin = (right - left) * gutterZone;
  const starts = pieces.map(({ x }) => Math.floor(x)).filter((x) => x > left + margin && x < right - margin);
  const candidates = mostFrequent(starts).map((gutter) => {
    const apart = rows.filter((row) => !crosses(row, gutter));
    const before = apart.filter((row) => row.some(({ x }) => x < gutter)).length;
    const after = apart.filter((row) => row.some(({ x }) => x >= gutter)).length;
    return { gutter, crossing: rows.length - apart.length, shorter: Math.min(before, after) };
  });
  const fit = candidates.filter(
    ({ crossing, shorter }) => crossing <= rows.length * maxCrossing && shorter >= minColumnRows,
  );
  return fit.sort((a, b) => a.crossing - b.crossing)[0]?.gutter ?? null;
}

/** Whether text stands in the strip to the left of `gutter`. */
function crosses(row: PieceRow, gutter: number): boolean {
  return row.some(({ x, width, size }) => x < gutter && x + width > gutter - size * gutterWidth);
}

function mostFrequent(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= minColumnRows);
  return enough
    .sort(([, a], [, b]) => b - a)
    .map(([number]) => number)
    .slice(0, maxCandidates);
}
