/**
 * Text as a PDF places it: `x` and `y` of its baseline's left end in points from the page's lower left, `size` of the type, `font`
 * whichever name it has there.
 */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** Pieces on one baseline, from left to right. */
export type PieceRow = readonly TextPiece[];

/** Rows that are read one under the other. */
export interface RowGroup {
  readonly rows: readonly PieceRow[];
  /** The rows of its column, which may hold more groups. */
  readonly among: readonly PieceRow[];
  /** Whether it is a cell of a table, whose text does not go on from what is read before. */
  readonly isCell: boolean;
}

/** Where a row ends; pieces may lie over each other. */
export function endOf(row: PieceRow): number {
  return row.reduce((end, { x, width }) => Math.max(end, x + width), -Infinity);
}
