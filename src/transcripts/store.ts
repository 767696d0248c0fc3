import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import { fitting } from "./fitting.js";
import { type SpokenRow, spokenColumns, turnsFrom } from "./spoken-rows.js";
import type { CallNumber, Transcript, Turn } from "./transcript.js";

/** A published transcript as lists show it. */
export interface TranscriptSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly callNumber: CallNumber;
  readonly spokesperson: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  readonly language: string;
  readonly exchanges: number;
}

export interface OriginalDescription {
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
}

/** Transcripts joined with their current revision. */
export function currentRevisions(catalogue: Catalogue) {
  return catalogue
    .selectFrom("transcripts")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.transcript_id", "=", "transcripts.id")
        .onRef("revisions.number", "=", "transcripts.revision"),
    );
}

function transcriptRows(catalogue: Catalogue) {
  return currentRevisions(catalogue)
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .select([
      "transcripts.id",
      "transcripts.status",
      "transcripts.call_year",
      "transcripts.call_number",
      "transcripts.revision",
      "transcripts.archived_at",
      "originals.sha256",
      "revisions.title",
      "revisions.date",
      "revisions.place",
      "revisions.outlet",
      "revisions.url",
      "revisions.spokesperson_name",
      "revisions.spokesperson_office",
      "revisions.language",
    ]);
}

type TranscriptRow = Awaited<ReturnType<ReturnType<typeof transcriptRows>["executeTakeFirstOrThrow"]>>;

function callNumberOf(row: { call_year: number | null; call_number: number | null }): CallNumber | null {
  if (row.call_year === null || row.call_number === null) return null;
  return { year: row.call_year, number: row.call_number };
}

function transcriptOf(row: TranscriptRow, turns: readonly Turn[]): Transcript {
  const { id, status, revision, sha256, title, date, place, outlet, url, language } = row;
  const spokesperson =
    row.spokesperson_name === null ? null : { name: row.spokesperson_name, office: row.spokesperson_office };
  return {
    id,
    status,
    callNumber: callNumberOf(row),
    revision,
    sha256,
    archivedAt: row.archived_at,
    title,
    date,
    place,
    outlet,
    url,
    spokesperson,
    language,
    turns,
  };
}

/** Passages and turns of the current revisions, grouped by transcript, in reading order. */
async function turnsOf(catalogue: Catalogue, ids: readonly string[]): Promise<Map<string, Turn[]>> {
  const rows = await catalogue
    .selectFrom("transcripts")
    .innerJoin("turns", (join) =>
      join
        .onRef("turns.transcript_id", "=", "transcripts.id")
        .onRef("turns.revision", "=", "transcripts.revision"),
    )
    .innerJoin("passages", (join) =>
      join
        .onRef("passages.transcript_id", "=", "turns.transcript_id")
        .onRef("passages.revision", "=", "turns.revision")
        .onRef("passages.turn", "=", "turns.number"),
    )
    .where("transcripts.id", "in", ids)
    .orderBy("transcripts.id")
    .orderBy("turns.number")
    .orderBy("passages.position")
    .orderBy("passages.number")
    .select(["transcripts.id", ...spokenColumns])
    .execute();

  const rowsOf = new Map<string, SpokenRow[]>();
  for (const { id, ...row } of rows) {
    const known = rowsOf.get(id);
    if (known === undefined) rowsOf.set(id, [row]);
    else known.push(row);
  }
  return new Map([...rowsOf].map(([id, spoken]) => [id, turnsFrom(spoken)]));
}

/** The transcripts with these ids, whatever their status; ids that are not there are left out. */
export async function findTranscripts(catalogue: Catalogue, ids: readonly string[]): Promise<Transcript[]> {
  if (ids.length === 0) return [];
  const rows = await transcriptRows(catalogue).where("transcripts.id", "in", ids).execute();
  const turns = await turnsOf(catalogue, ids);
  return rows.map((row) => transcriptOf(row, turns.get(row.id) ?? []));
}

/** The transcript with this id, whatever its status. */
export async function findTranscript(catalogue: Catalogue, id: string): Promise<Transcript | null> {
  return (await findTranscripts(catalogue, [id]))[0] ?? null;
}

/** The transcript with this call number, whatever its status; null where the number was never given, or was purged. */
export async function findByCallNumber(
  catalogue: Catalogue,
  callNumber: CallNumber,
): Promise<Transcript | null> {
  const row = await catalogue
    .selectFrom("transcripts")
    .select("id")
    .where("call_year", "=", callNumber.year)
    .where("call_number", "=", callNumber.number)
    .executeTakeFirst();
  return row === undefined ? null : findTranscript(catalogue, row.id);
}

function originalOf(catalogue: Catalogue, transcriptId: string) {
  return catalogue
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .where("transcripts.id", "=", transcriptId);
}

/** Name and size of the file that a transcript was read from. */
export async function describeOriginal(
  catalogue: Catalogue,
  transcriptId: string,
): Promise<OriginalDescription> {
  const { file_name, size } = await originalOf(catalogue, transcriptId)
    .select(["originals.file_name", "originals.size"])
    .executeTakeFirstOrThrow();
  return { fileName: file_name, size };
}

/** The bytes as they were received. */
export async function readOriginal(catalogue: Catalogue, transcriptId: string): Promise<Buffer> {
  const { bytes } = await originalOf(catalogue, transcriptId)
    .select("originals.bytes")
    .executeTakeFirstOrThrow();
  return Buffer.from(bytes);
}

/**
 * Ids of published transcripts after `afterId` in id order, at most `limit` and no more bytes than fit: batches of a walk through all
 * of them.
 */
export async function publishedIds(catalogue: Catalogue, afterId: string, limit: number): Promise<string[]> {
  const rows = await catalogue
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .select(["transcripts.id", "originals.size"])
    .where("transcripts.status", "=", "published")
    .where("transcripts.id", ">", afterId)
    .orderBy("transcripts.id")
    .limit(limit)
    .execute();
  return fitting(rows).map(({ id }) => id);
}

/** How many transcripts readers can see. */
export async function countPublished(catalogue: Catalogue): Promise<number> {
  const { count } = await catalogue
    .selectFrom("transcripts")
    .where("status", "=", "published")
    .select((expression) => expression.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The newest published transcripts, undated ones last. */
export async function newestTranscripts(catalogue: Catalogue, limit: number): Promise<TranscriptSummary[]> {
  const rows = await currentRevisions(catalogue)
    .where("transcripts.status", "=", "published")
    .select([
      "transcripts.id",
      "transcripts.call_year",
      "transcripts.call_number",
      "revisions.title",
      "revisions.date",
      "revisions.spokesperson_name",
      "revisions.outlet",
      "revisions.place",
      "revisions.language",
      "revisions.exchanges",
    ])
    .orderBy(sql`revisions.date is null`)
    .orderBy("revisions.date", "desc")
    .orderBy("transcripts.archived_at", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap((row) => {
    const callNumber = callNumberOf(row);
    if (callNumber === null) return [];
    const { id, title, date, outlet, place, language, exchanges } = row;
    return [
      {
        id,
        title,
        date,
        callNumber,
        spokesperson: row.spokesperson_name,
        outlet,
        place,
        language,
        exchanges,
      },
    ];
  });
}
