/** A line of a stream, numbered from 1; null where it is longer than it may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/** The lines of a stream of bytes, without their line feeds, one at a time; of a line beyond `limit` bytes nothing is kept. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const line = (): Line => ({ number, bytes: size > limit ? null : Buffer.concat(held) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      held.push(chunk.subarray(from, at));
      size += at - from;
      yield line();
      number += 1;
      held = [];
      size = 0;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > limit) held = [];
    else held.push(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
