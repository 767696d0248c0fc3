import type { Transaction } from "kysely";
import { recordAudit } from "../audit/record.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { type ChangeDependencies, type ChangeRequest, standingOf, writtenCallNumber } from "./at-revision.js";
import { enqueueForIndex } from "./index-queue.js";
import { forgetPairs, forgetSignature } from "./note-twins.js";

type Store = Transaction<CatalogueSchema>;

/** Days that a transcript is kept in the trash before its content may be destroyed. */
export const daysInTrash = 30;

/** From when on what went into the trash at an instant may be purged. */
export function purgeableFrom(trashedAt: string): Date {
  return new Date(Date.parse(trashedAt) + daysInTrash * 24 * 60 * 60 * 1000);
}

async function trashedRow(store: Store, id: string, now: Date) {
  const row = await store
    .selectFrom("transcripts")
    .select(["trashed_at", "trash_reason", "original_id"])
    .where("id", "=", id)
    .where("status", "=", "trashed")
    .executeTakeFirst();
  const trashedAt = row?.trashed_at ?? null;
  if (row === undefined || trashedAt === null) throw new ArchiveError("conflict", "transcript.not_trashed");
  if (now < purgeableFrom(trashedAt)) {
    throw new ArchiveError("conflict", "transcript.too_early", {
      days: daysInTrash,
      date: purgeableFrom(trashedAt).toISOString().slice(0, 10),
    });
  }
  return { ...row, trashedAt };
}

async function destroy(store: Store, id: string, originalId: string): Promise<void> {
  await forgetSignature(store, id);
  await forgetPairs(store, id);
  for (const table of ["passages", "turns", "revisions"] as const) {
    await store.deleteFrom(table).where("transcript_id", "=", id).execute();
  }
  await store.deleteFrom("transcripts").where("id", "=", id).execute();
  await store.deleteFrom("originals").where("id", "=", originalId).execute();
}

/**
 * Destroys what is in the trash for 30 days or longer, its revisions and its original with it, and leaves a tombstone that says when it
 * was withdrawn and why. Its call number is never given again.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen; `conflict` where it is not in the
 * trash, or not for long enough.
 */
export async function purgeTranscript(
  { catalogue, now }: ChangeDependencies,
  request: ChangeRequest,
): Promise<void> {
  const at = now();
  await catalogue.transaction().execute(async (store) => {
    const standing = await standingOf(store, request);
    const { id, callNumber } = standing;
    const { trashedAt, trash_reason: reason, original_id: originalId } = await trashedRow(store, id, at);
    await destroy(store, id, originalId);
    await store
      .insertInto("tombstones")
      .values({
        transcript_id: id,
        call_year: callNumber?.year ?? null,
        call_number: callNumber?.number ?? null,
        trashed_at: trashedAt,
        reason,
        purged_at: at.toISOString(),
      })
      .execute();
    const details = { callNumber: writtenCallNumber(standing), reason, trashedAt };
    const line = { at: at.toISOString(), by: request.by, transcriptId: id, details };
    await recordAudit(store, { ...line, action: "purged" });
    await enqueueForIndex(store, id);
  });
}
