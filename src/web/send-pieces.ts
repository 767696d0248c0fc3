import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

function isHangUp(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_STREAM_PREMATURE_CLOSE"
  );
}

/**
 * Sends an answer piece by piece, no faster than the client takes it. A client that leaves ends the pieces; where they fail, the
 * connection breaks off, so that half a file is never taken for the whole.
 * @throws what the pieces throw
 */
export async function sendPieces(response: Writable, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), response);
  } catch (error) {
    if (!isHangUp(error)) throw error;
  }
}
