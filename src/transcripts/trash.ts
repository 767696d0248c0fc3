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
  writtenCallNumber,
} from "./at-revision.js";
import { enqueueForIndex } from "./index-queue.js";
import { pairTwins } from "./note-twins.js";

export interface TrashRequest extends ChangeRequest {
  readonly reason: string | null;
}

/** Puts a transcript into the trash, in the transaction of a change. */
export async function trashWithin(
  store: Transaction<CatalogueSchema>,
  standing: Standing,
  { by, reason }: Pick<TrashRequest, "by" | "reason">,
  at: string,
): Promise<number> {
  requireUntrashed(standing);
  const { id } = standing;
  await store
    .updateTable("transcripts")
    .set({ status: "trashed", trashed_at: at, trash_reason: reason })
    .where("id", "=", id)
    .execute();
  const details = { callNumber: writtenCallNumber(standing), reason };
  await recordAudit(store, { at, by, action: "trashed", transcriptId: id, details });
  return enqueueForIndex(store, id);
}

/**
 * Puts a transcript into the trash: nothing of it is lost, its call number stays its own, and search finds it no more.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen; `conflict` where it is there already.
 */
export async function trashTranscript(
  { catalogue, now }: ChangeDependencies,
  request: TrashRequest,
): Promise<Changed> {
  const at = now().toISOString();
  return catalogue.transaction().execute(async (store) => {
    const standing = await standingOf(store, request);
    const change = await trashWithin(store, standing, request, at);
    return { id: request.id, revision: standing.revision, change };
  });
}

/**
 * Takes a transcript out of the trash: one that was published is so again under its call number, any other is a draft. One that is
 * not in the trash stays as it is.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen.
 */
export async function restoreTranscript(
  { catalogue, now }: ChangeDependencies,
  request: ChangeRequest,
): Promise<Changed> {
  const at = now().toISOString();
  return catalogue.transaction().execute(async (store) => {
    const standing = await standingOf(store, request);
    const { status, callNumber, revision } = standing;
    if (status === "trashed") {
      const restored = callNumber === null ? "draft" : "published";
      await store
        .updateTable("transcripts")
        .set({ status: restored, trashed_at: null, trash_reason: null })
        .where("id", "=", request.id)
        .execute();
      // What was handed in meanwhile did not find it.
      await pairTwins(store, { id: request.id, status: restored });
      const details = { callNumber: writtenCallNumber(standing) };
      await recordAudit(store, { at, by: request.by, action: "restored", transcriptId: request.id, details });
    }
    return { id: request.id, revision, change: await enqueueForIndex(store, request.id) };
  });
}
