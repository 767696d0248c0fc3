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

/** A line of a column; `column` is where most of that column's lines begin. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly column: number;
}

/** Pieces on baselines closer than this share of their size stand on one line; superscripts are further up. */
const sameBaseline = 0.4;
/** Gaps in sizes of the type: from the first on a space is missing, from the second on the writer has set text apart. */
const wordGap = 0.15;
const wideGap = 2.5;

/** A page's pieces as lines in reading order, column after column. */
export function piecesToLines(pieces: readonly TextPiece[]): PdfLine[] {
  return orderColumns(rowsOf(pieces)).flatMap((rows) => {
    const lefts = rows.map(([first]) => first?.x ?? 0).sort((a, b) => a - b);
    const column = lefts[Math.floor(lefts.length / 2)] ?? 0;
    return rows.map((row) => lineOf(row, column)).filter(({ text }) => text !== "");
  });
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

function lineOf(row: PieceRow, column: number): PdfLine {
  let text = "";
  let right = row[0]?.x ?? 0;
  for (const piece of row) {
    text += text === "" ? piece.text : spaceBetween(text, piece, piece.x - right) + piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const size = Math.max(...row.map((piece) => piece.size));
  return { text: text.trim(), left: row[0]?.x ?? 0, right, y: row[0]?.y ?? 0, size, column };
}

/** A wide gap stays wide: what it parts is a label and its text, or the cells of a table. */
function spaceBetween(before: string, { text, size }: TextPiece, gap: number): string {
  if (gap > size * wideGap) return "    ";
  return gap > size * wordGap && !/\s$/.test(before) && !/^\s/.test(text) ? " " : "";
}
