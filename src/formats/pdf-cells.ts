import { endOf, type PieceRow, type RowGroup } from "./pdf-pieces.js";
import { quantile } from "./quantile.js";

/** In a table of who says what, names have less than this share of the letters, and most of them leave as much of their column free. */
const nameLetters = 0.5;
const nameWidth = 0.75;
/** So many of the names stand beside the first line of what is said. */
const besideText = 0.6;
/** Names in larger type than this are a heading beside a column. */
const mostSize = 1.15;
/** Nearly all of what is said begins within so many points of the gutter. */
const aligned = 3;
const mostAligned = 0.8;
/** A row of text that fills this share of its column goes on in the next, and so does one before a small letter. */
const fullShare = 0.85;

/** A row of a page, parted at a gutter; either side may be empty. */
interface PartedRow {
  readonly name: PieceRow;
  readonly text: PieceRow;
}

/**
 * Rows on either side of a gutter as a table that sets names beside what they say: each name, then its text. Null where the sides are
 * columns, to be read one after the other. A name with a colon stays on the line that it heads, as a hanging indent has it.
 */
export function readCells(rows: readonly PieceRow[], gutter: number): RowGroup[] | null {
  const parted = rows.map(
    (row): PartedRow => ({
      name: row.filter(({ x }) => x < gutter),
      text: row.filter(({ x }) => x >= gutter),
    }),
  );
  if (!setsNamesBeside(parted, gutter)) return null;
  const texts = parted.flatMap(({ text }) => (text.length > 0 ? [text] : []));
  return cellsOf(parted).flatMap((cell): RowGroup[] => {
    const names = cell.flatMap(({ name }) => (name.length > 0 ? [name] : []));
    const [first, ...others] = cell;
    const said = cell.flatMap(({ text }) => (text.length > 0 ? [text] : []));
    if (first === undefined || names.length === 0) return [{ rows: said, among: texts, isCell: false }];
    const isHeaded = names.length === 1 && /:\s*$/.test(textOf(names.flat())) && first.text.length > 0;
    if (isHeaded) {
      const headed = [...first.name, ...first.text];
      return [{ rows: [headed, ...others.map(({ text }) => text)], among: texts, isCell: true }];
    }
    return [names, said]
      .filter((side) => side.length > 0)
      .map((side) => ({ rows: side, among: side === said ? texts : side, isCell: true }));
  });
}

/** Whether what stands left of the gutter are names: shorter than what stands right, in no larger type, each beside its text. */
function setsNamesBeside(rows: readonly PartedRow[], gutter: number): boolean {
  const names = rows.filter(({ name }) => name.length > 0);
  const left = Math.min(...names.map(({ name }) => name[0]?.x ?? gutter));
  const narrow = names.filter(({ name }) => endOf(name) - left < (gutter - left) * nameWidth);
  const beside = names.filter(({ text }) => text.length > 0);
  const texts = rows.flatMap(({ text }) => text[0]?.x ?? []);
  const atGutter = texts.filter((x) => x < gutter + aligned);
  const sizeOf = (side: keyof PartedRow) =>
    quantile(
      rows.flatMap((row) => row[side].map(({ size }) => size)),
      0.5,
    );
  const letters = (side: keyof PartedRow) => rows.reduce((sum, row) => sum + textOf(row[side]).length, 0);
  return (
    letters("name") < letters("text") * nameLetters &&
    sizeOf("name") <= sizeOf("text") * mostSize &&
    narrow.length * 2 > names.length &&
    atGutter.length >= texts.length * mostAligned &&
    beside.length >= names.length * besideText
  );
}

/** A cell begins with a name, unless the name goes on from the row before, beside text that does so too or beside none. */
function cellsOf(rows: readonly PartedRow[]): PartedRow[][] {
  const ends = rows.map(({ text }) => endOf(text));
  const starts = rows.flatMap(({ text }) => text[0]?.x ?? []);
  const [least, most] = [Math.min(...starts), Math.max(...ends)];
  const cells: PartedRow[][] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const isFull = (ends[at - 1] ?? 0) - least >= (most - least) * fullShare;
    const textGoesOn = row.text.length === 0 || isFull || /^\p{Ll}/u.test(textOf(row.text));
    const goesOn = row.name.length === 0 || (before !== undefined && before.name.length > 0 && textGoesOn);
    const cell = cells.at(-1);
    if (cell && goesOn) cell.push(row);
    else cells.push([row]);
  }
  return cells;
}

function textOf(pieces: PieceRow): string {
  return pieces.map(({ text }) => text).join("");
}
