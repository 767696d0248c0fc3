import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import { currentRevisions } from "./store.js";

/**
 * A draft is `twin` while it waits for somebody to say whether it is a new version of what is published, `check` while a field is
 * guessed or missing, else `ready`.
 */
export const deskStates = ["check", "twin", "ready", "published", "trashed"] as const;
export type DeskState = (typeof deskStates)[number];

/** Which transcripts a list of the desk shows. */
export interface DeskFilter {
  readonly status: DeskState | "draft" | null;
  /** Part of a title or of an original's file name; empty for all. */
  readonly text: string;
  readonly year: string | null;
  /** Name of who handed it in. */
  readonly uploader: string | null;
}

/** A transcript as the desk lists it. */
export interface DeskEntry {
  readonly id: string;
  readonly status: DeskState;
  readonly revision: number;
  readonly title: string;
  readonly date: string | null;
  readonly spokesperson: string | null;
  readonly trashReason: string | null;
  /** Who changed it last, and the ISO 8601 instant. */
  readonly changedBy: string;
  readonly changedAt: string;
}

function contains(text: string): string {
  return `%${text.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
}

/** Whether a field of a revision is guessed or missing. */
export const isDoubtful = sql<boolean>`(revisions.evidence like '%"sureness":"check"%' or revisions.evidence like '%"sureness":"guess"%')`;

/** What the desk calls a transcript's state. */
const state = sql<DeskState>`case when transcripts.status <> 'draft' then transcripts.status when exists (
  select 1 from near_duplicates inner join transcripts as twins on twins.id = near_duplicates.twin_id
  where near_duplicates.transcript_id = transcripts.id and near_duplicates.answered_at is null
  and twins.status = 'published'
) then 'twin' when ${isDoubtful} then 'check' else 'ready' end`;

type Filtered = ReturnType<typeof filtered>;

function entries(query: Filtered) {
  return query.select([
    "transcripts.id",
    state.as("status"),
    "transcripts.revision",
    "revisions.title",
    "revisions.date",
    "revisions.spokesperson_name as spokesperson",
    "transcripts.trash_reason as trashReason",
    "revisions.created_by as changedBy",
    "revisions.created_at as changedAt",
  ]);
}

function filtered(catalogue: Catalogue, { text, year, uploader }: DeskFilter) {
  let query = currentRevisions(catalogue)
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .innerJoin("revisions as first", (join) =>
      join.onRef("first.transcript_id", "=", "transcripts.id").on("first.number", "=", 1),
    );
  if (text !== "") {
    const pattern = contains(text);
    query = query.where(
      sql<boolean>`(revisions.title like ${pattern} escape '\\' or originals.file_name like ${pattern} escape '\\')`,
    );
  }
  if (year !== null) query = query.where("revisions.date", "like", `${year}-%`);
  if (uploader !== null) query = query.where("first.created_by", "=", uploader);
  return query;
}

/** A page of the desk's list, last changed first. */
export async function listForDesk(
  catalogue: Catalogue,
  filter: DeskFilter,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<DeskEntry[]> {
  let query = filtered(catalogue, filter);
  if (filter.status === "draft") query = query.where("transcripts.status", "=", "draft");
  else if (filter.status !== null) query = query.where(state, "=", filter.status);
  return entries(query)
    .orderBy("revisions.created_at", "desc")
    .orderBy("transcripts.id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}

const everything: DeskFilter = { status: null, text: "", year: null, uploader: null };

/** Transcripts as the desk lists them, by their ids; ids that are not there are left out. */
export async function entriesOf(catalogue: Catalogue, ids: readonly string[]): Promise<DeskEntry[]> {
  if (ids.length === 0) return [];
  return entries(filtered(catalogue, everything).where("transcripts.id", "in", ids))
    .orderBy("revisions.created_at", "desc")
    .orderBy("transcripts.id")
    .execute();
}

/** How many transcripts of each state the rest of a filter leaves. */
export async function countByStatus(
  catalogue: Catalogue,
  filter: DeskFilter,
): Promise<Map<DeskState, number>> {
  const rows = await filtered(catalogue, filter)
    .groupBy(state)
    .select((expression) => [state.as("status"), expression.fn.countAll<number>().as("count")])
    .execute();
  return new Map(rows.map(({ status, count }) => [status, Number(count)]));
}

/** Years and uploaders that the desk's list can be narrowed to. */
export async function deskChoices(catalogue: Catalogue): Promise<{ years: string[]; uploaders: string[] }> {
  const year = sql<string>`substr(revisions.date, 1, 4)`;
  const years = await currentRevisions(catalogue)
    .where("revisions.date", "is not", null)
    .select(year.as("year"))
    .distinct()
    .orderBy("year", "desc")
    .execute();
  const uploaders = await catalogue
    .selectFrom("revisions")
    .where("number", "=", 1)
    .select("created_by")
    .distinct()
    .orderBy("created_by")
    .execute();
  return { years: years.map((row) => row.year), uploaders: uploaders.map((row) => row.created_by) };
}
