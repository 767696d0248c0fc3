import { setTimeout as pause } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Logger } from "pino";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { pairTwins, writeSignature } from "./note-twins.js";
import { readRevision } from "./revisions.js";

/** Transcripts a transaction: while one runs, nobody else writes. */
const batchSize = 10;
/** Milliseconds between two batches, for those who work with the archive meanwhile. */
const rest = 50;

/** Signs the first transcripts after an id that have no signature yet. @returns the last of them; null where there are no more */
async function signBatch(store: Transaction<CatalogueSchema>, after: string): Promise<string | null> {
  const unsigned = await store
    .selectFrom("transcripts")
    .leftJoin("signatures", "signatures.transcript_id", "transcripts.id")
    .where("signatures.number", "is", null)
    .where("transcripts.id", ">", after)
    .orderBy("transcripts.id")
    .limit(batchSize)
    .select(["transcripts.id", "transcripts.status", "transcripts.revision"])
    .execute();
  for (const { id, status, revision } of unsigned) {
    const read = await readRevision(store, id, revision);
    if (read === null) continue;
    await writeSignature(store, id, read.content);
    // What is in the trash is paired when it is restored.
    if (status !== "trashed") await pairTwins(store, { id, status });
  }
  return unsigned.at(-1)?.id ?? null;
}

/**
 * Gives a signature to every transcript that was archived before there were any, and notes what it is nearly the same as, little
 * by little. What cannot be written now is signed after the next start.
 * @returns what ends it, after the batch at work
 */
export function signUnsigned({ catalogue, logger }: { catalogue: Catalogue; logger: Logger }) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    try {
      for (let last: string | null = ""; last !== null && !signal.aborted; ) {
        const after: string = last;
        last = await catalogue.transaction().execute((store) => signBatch(store, after));
        await pause(rest, undefined, { signal });
      }
    } catch (error) {
      if (!signal.aborted) logger.warn({ err: error }, "transcripts without a signature are left so for now");
    }
  };
  const running = run();
  return async (): Promise<void> => {
    stopping.abort();
    await running;
  };
}
