import { ArchiveError } from "../errors.js";
import { unpackArchive } from "../formats/archive.js";
import type { Part } from "./batches.js";
import { errorOf, type Piece, type ReadRecord } from "./piece.js";

/** The files in an archive; where it is damaged or beyond a limit as a whole, the last part is the reason. */
export async function* filesWithin(archive: Piece): AsyncGenerator<Part> {
  let isEmpty = true;
  try {
    for await (const file of unpackArchive(archive)) {
      isEmpty = false;
      yield "refusal" in file ? file : { ...file, kind: "file" };
    }
    if (isEmpty) throw new ArchiveError("unprocessable", "formats.archive_empty", { file: archive.name });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { name: archive.name, refusal: error };
  }
}

/** The records out of a file of several, as pieces of their own. */
export async function* recordsWithin(records: readonly ReadRecord[]): AsyncGenerator<Part> {
  for (const record of records) {
    const { name } = record;
    if ("refused" in record) yield { name, refusal: errorOf(record.refused) };
    else yield { name, bytes: Buffer.from(record.json), kind: "record" };
  }
}
