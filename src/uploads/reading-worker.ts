import type { Piece, Reading } from "./piece.js";
import { readPiece } from "./reading.js";

/** Runs in a worker thread of the reading pool: reads pieces one after the other. */
export async function readInWorker(pieces: readonly Piece[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const piece of pieces) readings.push(await readPiece(piece));
  return readings;
}
