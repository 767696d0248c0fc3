import type { Kysely } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { parseEvidence } from "./evidence-json.js";
import type { Revision, RevisionSummary } from "./revision.js";
import { spokenColumns, turnsFrom } from "./spoken-rows.js";
import type { Spokesperson, Turn } from "./transcript.js";

type Store = Kysely<CatalogueSchema>;

interface RevisionRow {
  readonly number: number;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly spokesperson_name: string | null;
  readonly spokesperson_office: string | null;
  readonly language: string;
  readonly layout: string;
  readonly confidence: number;
  readonly evidence: string | null;
  readonly created_at: string;
  readonly created_by: string;
  readonly reason: string | null;
}

function spokespersonOf({ spokesperson_name: name, spokesperson_office: office }: RevisionRow) {
  return name === null ? null : ({ name, office } satisfies Spokesperson);
}

function summaryOf(row: RevisionRow): RevisionSummary {
  const { number, title, date, place, outlet, url, language, layout, confidence, reason } = row;
  return {
    number,
    content: { title, date, place, outlet, url, language, spokesperson: spokespersonOf(row) },
    layout,
    confidence,
    evidence: parseEvidence(row.evidence),
    by: row.created_by,
    at: row.created_at,
    reason,
  };
}

/** All revisions of a transcript, newest first. */
export async function listRevisions(store: Store, transcriptId: string): Promise<RevisionSummary[]> {
  const rows = await store
    .selectFrom("revisions")
    .selectAll()
    .where("transcript_id", "=", transcriptId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(summaryOf);
}

async function turnsOf(store: Store, transcriptId: string, revision: number): Promise<Turn[]> {
  const rows = await store
    .selectFrom("turns")
    .innerJoin("passages", (join) =>
      join
        .onRef("passages.transcript_id", "=", "turns.transcript_id")
        .onRef("passages.revision", "=", "turns.revision")
        .onRef("passages.turn", "=", "turns.number"),
    )
    .where("turns.transcript_id", "=", transcriptId)
    .where("turns.revision", "=", revision)
    .orderBy("turns.number")
    .orderBy("passages.position")
    .orderBy("passages.number")
    .select(spokenColumns)
    .execute();
  return turnsFrom(rows);
}

/** A revision of a transcript with its turns, or null where there is none of that number. */
export async function readRevision(
  store: Store,
  transcriptId: string,
  number: number,
): Promise<Revision | null> {
  const row = await store
    .selectFrom("revisions")
    .selectAll()
    .where("transcript_id", "=", transcriptId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) return null;
  const summary = summaryOf(row);
  return { ...summary, content: { ...summary.content, turns: await turnsOf(store, transcriptId, number) } };
}

/** Every number that a passage of any revision has had. */
export async function usedNumbers(store: Store, transcriptId: string): Promise<Set<number>> {
  const rows = await store
    .selectFrom("passages")
    .select("number")
    .distinct()
    .where("transcript_id", "=", transcriptId)
    .execute();
  return new Set(rows.map(({ number }) => number));
}
