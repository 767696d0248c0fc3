import type { Piece, Refusal } from "./piece.js";

export type Part = Piece | Refusal;

/** Pieces that are read in one call, and archived in one transaction. */
const piecesPerBatch = 32;
const bytesPerBatch = 512 * 1024;

/** Parts in batches, in their order; a batch is at most so many pieces, and so many bytes unless one piece alone has more. */
export async function* batchesOf(parts: AsyncIterable<Part>): AsyncGenerator<Part[]> {
  let batch: Part[] = [];
  let bytes = 0;
  for await (const part of parts) {
    const size = "bytes" in part ? part.bytes.byteLength : 0;
    if (batch.length === piecesPerBatch || (batch.length > 0 && bytes + size > bytesPerBatch)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(part);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Results of `work` on each item, in their order, with at most `count` items worked on ahead of the one that is waited for. */
export async function* workedAhead<Item, Result>(
  items: AsyncIterable<Item>,
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const going: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is thrown when its turn comes, and until then is no unhandled one.
    result.catch(() => {});
    going.push(result);
    const first = going.length > count ? going.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of going) yield await result;
}
