import type { Transaction } from "kysely";
import { nextNumber } from "../database/counters.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { fitting } from "./fitting.js";

/** A transcript whose index entry is behind the catalogue. */
export interface PendingChange {
  readonly transcriptId: string;
  /** Grows with every change in the archive. */
  readonly change: number;
}

const indexedThrough = "indexed-through";

/** `bulk` is what came with thousands of others, and lets what a person did by hand go first. */
export type Lane = "hand" | "bulk";

const bulkOf = { hand: 0, bulk: 1 } as const;

/**
 * Notes that a transcript changed, in the transaction that changes it. A transcript waits once, however often it
 * changes; the change number tells whether it changed again while it was being indexed.
 * @returns the change's number.
 */
export async function enqueueForIndex(
  store: Transaction<CatalogueSchema>,
  transcriptId: string,
  lane: Lane = "hand",
): Promise<number> {
  const change = await nextNumber(store, "change");
  const bulk = bulkOf[lane];
  await store
    .insertInto("index_queue")
    .values({ transcript_id: transcriptId, change, bulk })
    .onConflict((conflict) => conflict.column("transcript_id").doUpdateSet({ change, bulk }))
    .execute();
  return change;
}

/** Changes that are indexed together. */
export interface ChangeBatch {
  readonly changes: readonly PendingChange[];
  /** Whether there is no room for another. */
  readonly isFull: boolean;
}

/** The oldest waiting changes of a lane after the one with this number: at most `limit`, and no more bytes than fit. */
export async function pendingChanges(
  catalogue: Catalogue,
  lane: Lane,
  after: number,
  limit: number,
): Promise<ChangeBatch> {
  const rows = await catalogue
    .selectFrom("index_queue")
    .leftJoin("transcripts", "transcripts.id", "index_queue.transcript_id")
    .leftJoin("originals", "originals.id", "transcripts.original_id")
    .select(["index_queue.transcript_id", "index_queue.change", "originals.size"])
    .where("index_queue.bulk", "=", bulkOf[lane])
    .where("index_queue.change", ">", after)
    .orderBy("index_queue.change")
    .limit(limit)
    .execute();
  const changes = fitting(rows).map(({ transcript_id, change }) => ({ transcriptId: transcript_id, change }));
  return { changes, isFull: rows.length === limit || changes.length < rows.length };
}

/** How many transcripts wait to be indexed. */
export async function countPending(catalogue: Catalogue): Promise<number> {
  const { count } = await catalogue
    .selectFrom("index_queue")
    .select((expression) => expression.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether a change has reached the index; those before it in its lane have then too. */
export async function isIndexed(catalogue: Catalogue, change: number): Promise<boolean> {
  const waiting = await catalogue
    .selectFrom("index_queue")
    .select("change")
    .where("change", "=", change)
    .executeTakeFirst();
  return waiting === undefined;
}

async function noteIndexedThrough(store: Transaction<CatalogueSchema>, change: number): Promise<void> {
  await store
    .insertInto("counters")
    .values({ name: indexedThrough, value: change })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: change }))
    .execute();
}

/**
 * Takes indexed changes off the queue, unless their transcript changed again meanwhile.
 * @param through how far the index says it is with them
 */
export async function removeIndexed(
  catalogue: Catalogue,
  changes: readonly PendingChange[],
  through: number,
): Promise<void> {
  await catalogue.transaction().execute(async (store) => {
    for (const { transcriptId, change } of changes) {
      await store
        .deleteFrom("index_queue")
        .where("transcript_id", "=", transcriptId)
        .where("change", "=", change)
        .execute();
    }
    await noteIndexedThrough(store, through);
  });
}

/** Takes everything up to a change off the queue, after an index was built from a catalogue that had it. */
export async function removeIndexedThrough(catalogue: Catalogue, change: number): Promise<void> {
  await catalogue.transaction().execute(async (store) => {
    await store.deleteFrom("index_queue").where("change", "<=", change).execute();
    await noteIndexedThrough(store, change);
  });
}

/** The latest change number, and the one that the index is known to have reached. */
export async function changeNumbers(catalogue: Catalogue): Promise<{ latest: number; indexed: number }> {
  const rows = await catalogue
    .selectFrom("counters")
    .select(["name", "value"])
    .where("name", "in", ["change", indexedThrough])
    .execute();
  const counted = (name: string) => rows.find((row) => row.name === name)?.value ?? 0;
  return { latest: counted("change"), indexed: counted(indexedThrough) };
}
