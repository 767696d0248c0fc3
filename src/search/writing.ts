import { pendingChanges } from "../transcripts/index-queue.js";
import {
  createSentWords,
  type IndexWriter,
  type SentChanges,
  sendChanges,
  settleChanges,
} from "./write-index.js";

/** Changes that are sent at once: few enough to bound our memory. */
const batchSize = 250;
/**
 * Changes that the engine may have waiting: it takes all that wait as one, and writes once what it would write again for each batch. The
 * oldest go first, so that fewer would let nobody who comes late be found sooner; the bound is for the engine's disk.
 */
const changesInFlight = 20_000;

/** The draining of the index queue: sending goes ahead of what the engine has done. */
export interface Writing {
  /**
   * Sends the next changes, or settles the oldest that were sent.
   * @returns false where nothing waits and nothing is under way
   */
  goOn(): Promise<boolean>;
}

export function startWriting(writer: IndexWriter): Writing {
  const sent: SentChanges[] = [];
  const words = createSentWords();
  let last = 0;
  const inFlight = () => sent.reduce((sum, { changes }) => sum + changes.length, 0);

  const settleOldest = async () => {
    const oldest = sent.shift();
    if (oldest !== undefined) await settleChanges(writer, oldest);
    return oldest !== undefined;
  };
  return {
    goOn: async () => {
      if (inFlight() >= changesInFlight) return settleOldest();
      const changes = await pendingChanges(writer.catalogue, last, batchSize);
      // While the engine works, a small batch is let grow.
      if (changes.length === 0 || (sent.length > 0 && changes.length < batchSize)) return settleOldest();
      sent.push(await sendChanges(writer, changes, words));
      last = Math.max(...changes.map(({ change }) => change));
      return true;
    },
  };
}
