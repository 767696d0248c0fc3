import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";

/** A transcript among the drafts, numbered from 1 in the order in which they were handed in. */
export interface DraftsAround {
  /** Its own number; null where it is no draft. */
  readonly number: number | null;
  readonly total: number;
  /** The draft after it, or the first; null where there is no other. */
  readonly next: { readonly id: string; readonly number: number } | null;
}

/** Where a transcript stands among the drafts. */
export async function draftsAround(catalogue: Catalogue, id: string): Promise<DraftsAround> {
  const numbered = catalogue
    .selectFrom("transcripts")
    .where("status", "=", "draft")
    .select(["id", sql<number>`row_number() over (order by archived_at, id)`.as("number")])
    .as("drafts");
  const drafts = catalogue.selectFrom(numbered);
  const { total } = await drafts
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const own = await drafts.where("id", "=", id).select("number").executeTakeFirst();
  const number = own === undefined ? null : Number(own.number);
  const following = number === null || number === total ? 1 : number + 1;
  const next = await drafts
    .where("number", "=", following)
    .where("id", "!=", id)
    .select(["id", "number"])
    .executeTakeFirst();
  return { number, total: Number(total), next: next ?? null };
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
