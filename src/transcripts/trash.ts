import {
  type ChangeDependencies,
  type Changed,
  type ChangeRequest,
  requireUntrashed,
  standingOf,
} from "./at-revision.js";
import { enqueueForIndex } from "./index-queue.js";
import { pairTwins } from "./note-twins.js";

export interface TrashRequest extends ChangeRequest {
  readonly reason: string | null;
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
    requireUntrashed(standing);
    await store
      .updateTable("transcripts")
      .set({ status: "trashed", trashed_at: at, trash_reason: request.reason })
      .where("id", "=", request.id)
      .execute();
    return { id: request.id, revision: standing.revision, change: await enqueueForIndex(store, request.id) };
  });
}

/**
 * Takes a transcript out of the trash: one that was published is so again under its call number, any other is a draft. One that is
 * not in the trash stays as it is.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen.
 */
export async function restoreTranscript(
  { catalogue }: ChangeDependencies,
  request: ChangeRequest,
): Promise<Changed> {
  return catalogue.transaction().execute(async (store) => {
    const { status, callNumber, revision } = await standingOf(store, request);
    if (status === "trashed") {
      const restored = callNumber === null ? "draft" : "published";
      await store
        .updateTable("transcripts")
        .set({ status: restored, trashed_at: null, trash_reason: null })
        .where("id", "=", request.id)
        .execute();
      // What was handed in meanwhile did not find it.
      await pairTwins(store, { id: request.id, status: restored });
    }
    return { id: request.id, revision, change: await enqueueForIndex(store, request.id) };
  });
}
