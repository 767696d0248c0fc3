import { randomUUID } from "node:crypto";
import { type Lane, type PendingChange, pendingChanges } from "../transcripts/index-queue.js";
import { type IndexWriter, type SentChanges, sendChanges, settleChanges } from "./write-index.js";

/** Changes that are sent at once: few enough to bound our memory, and where pages are served, the moment that sending them takes. */
const batchSizes = { alone: 250, serving: 100 } as const;
/**
 * Batches that the engine may have waiting. It takes all that wait as one, and writes once what it would write again for each batch,
 * so that an import with nobody beside it sends all it has; the bound is for the engine's disk. Where people work, what one of them
 * publishes stands behind what the engine was sent before: the batch at work and the next.
 */
const batchesInFlight = { alone: 80, serving: 2 } as const;

/** The draining of the index queue: sending goes ahead of what the engine has done. */
export interface Writing {
  /**
   * Sends the next changes, those that people made by hand first, or settles the oldest that were sent.
   * @returns false where nothing waits and nothing is under way
   */
  goOn(): Promise<boolean>;
}

/** @param isServing whether people work with the archive, and wait for what they change */
export function startWriting(writer: IndexWriter, isServing: boolean): Writing {
  const sent: (SentChanges & { readonly lane: Lane })[] = [];
  const run = randomUUID();
  const last: Record<Lane, number> = { hand: 0, bulk: 0 };
  const where = isServing ? "serving" : "alone";
  const batchSize = batchSizes[where];

  const settleOldest = async () => {
    const oldest = sent.shift();
    if (oldest !== undefined) await settleChanges(writer, oldest);
    return oldest !== undefined;
  };
  const send = async (lane: Lane, changes: readonly PendingChange[]) => {
    const batch = await sendChanges(writer, changes, run, sent.at(-1)?.through ?? 0);
    sent.push({ ...batch, lane });
    last[lane] = Math.max(...changes.map(({ change }) => change));
    return true;
  };
  return {
    goOn: async () => {
      const byHand = await pendingChanges(writer.catalogue, "hand", last.hand, batchSize);
      // While the engine works on one of the same kind, a batch is let grow.
      if (byHand.changes.length > 0 && !sent.some(({ lane }) => lane === "hand"))
        return send("hand", byHand.changes);
      if (sent.length >= batchesInFlight[where]) return settleOldest();
      const bulk = await pendingChanges(writer.catalogue, "bulk", last.bulk, batchSize);
      if (bulk.changes.length === 0 || (sent.length > 0 && !bulk.isFull)) return settleOldest();
      return send("bulk", bulk.changes);
    },
  };
}
