import type { Catalogue } from "../database/open.js";

/** The draft that comes after one in the order in which they were handed in, or the first; null where there is no other. */
export async function nextDraft(catalogue: Catalogue, id: string): Promise<string | null> {
  const drafts = catalogue
    .selectFrom("transcripts")
    .select("id")
    .where("status", "=", "draft")
    .where("id", "!=", id)
    .orderBy("archived_at")
    .orderBy("id")
    .limit(1);
  const current = catalogue.selectFrom("transcripts").select("archived_at").where("id", "=", id);
  const later = await drafts.where("archived_at", ">=", current).executeTakeFirst();
  return (later ?? (await drafts.executeTakeFirst()))?.id ?? null;
}

/** What the review page shows beside a revision; null where there is no such transcript. */
export async function deskStanding(catalogue: Catalogue, id: string) {
  const row = await catalogue
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .where("transcripts.id", "=", id)
    .select(["status", "revision", "call_year", "call_number", "trash_reason", "trashed_at", "file_name"])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { status, revision, call_year: year, call_number: number } = row;
  const callNumber = year === null || number === null ? null : { year, number };
  return {
    status,
    revision,
    callNumber,
    trashReason: row.trash_reason,
    trashedAt: row.trashed_at,
    fileName: row.file_name,
  };
}
