import type { Transaction } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import {
  type ChangeDependencies,
  type Changed,
  type ChangeRequest,
  requireUntrashed,
  type Standing,
  standingOf,
} from "./at-revision.js";
import { giveCallNumber } from "./call-numbers.js";
import { enqueueForIndex } from "./index-queue.js";
import type { CallNumber } from "./transcript.js";

type Store = Transaction<CatalogueSchema>;

export interface PublishedNow extends Changed {
  readonly callNumber: CallNumber;
}

async function dateOf(store: Store, { id, revision }: Standing): Promise<string | null> {
  const { date } = await store
    .selectFrom("revisions")
    .select("date")
    .where("transcript_id", "=", id)
    .where("number", "=", revision)
    .executeTakeFirstOrThrow();
  return date;
}

/** Publishes a draft in the transaction of a change; what is published already stays as it is. */
export async function publishWithin(store: Store, standing: Standing): Promise<PublishedNow> {
  requireUntrashed(standing);
  const { id, revision } = standing;
  const callNumber =
    standing.callNumber ?? (await giveCallNumber(store, await dateOf(store, standing), standing.archivedAt));
  await store
    .updateTable("transcripts")
    .set({ status: "published", call_year: callNumber.year, call_number: callNumber.number })
    .where("id", "=", id)
    .execute();
  return { id, revision, callNumber, change: await enqueueForIndex(store, id) };
}

/**
 * Publishes a draft: it gets its call number, and its place in the index queue.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen; `conflict` where it is in the trash.
 */
export async function publishTranscript(
  { catalogue }: ChangeDependencies,
  request: ChangeRequest,
): Promise<PublishedNow> {
  return catalogue
    .transaction()
    .execute(async (store) => publishWithin(store, await standingOf(store, request)));
}
