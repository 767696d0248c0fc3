import type { Transaction } from "kysely";
import { recordAudit } from "../audit/record.js";
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
import { type CallNumber, formatCallNumber } from "./transcript.js";
import { requireAnswers } from "./twin-answers.js";

type Store = Transaction<CatalogueSchema>;

export interface PublishedNow extends Changed {
  readonly callNumber: CallNumber;
  /** Whether it was a draft until now. */
  readonly isNew: boolean;
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

async function publishWithin(
  store: Store,
  standing: Standing,
  by: string,
  at: string,
): Promise<PublishedNow> {
  requireUntrashed(standing);
  const { id, revision } = standing;
  const isNew = standing.status === "draft";
  if (isNew) await requireAnswers(store, id);
  const callNumber =
    standing.callNumber ?? (await giveCallNumber(store, await dateOf(store, standing), standing.archivedAt));
  await store
    .updateTable("transcripts")
    .set({ status: "published", call_year: callNumber.year, call_number: callNumber.number })
    .where("id", "=", id)
    .execute();
  if (isNew) {
    const details = { callNumber: formatCallNumber(callNumber), revision };
    await recordAudit(store, { at, by, action: "published", transcriptId: id, details });
  }
  return { id, revision, callNumber, isNew, change: await enqueueForIndex(store, id) };
}

/**
 * Publishes a draft: it gets its call number, and its place in the index queue; what is published already stays as it is.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen; `conflict` where it is in the trash, or
 * nearly the same as what is published and nobody has said what it is.
 */
export async function publishTranscript(
  { catalogue, now }: ChangeDependencies,
  request: ChangeRequest,
): Promise<PublishedNow> {
  const at = now().toISOString();
  return catalogue
    .transaction()
    .execute(async (store) => publishWithin(store, await standingOf(store, request), request.by, at));
}
