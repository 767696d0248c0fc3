import type { Catalogue } from "../database/open.js";
import { isDoubtful } from "./desk-list.js";
import { currentRevisions } from "./store.js";
import type { CallNumber, TranscriptStatus } from "./transcript.js";

/** How a transcript stands now, and what it is known by. */
export interface TranscriptStanding {
  readonly id: string;
  readonly status: TranscriptStatus;
  readonly callNumber: CallNumber | null;
  readonly title: string;
  readonly date: string | null;
  readonly spokesperson: string | null;
  /** Whether a field of it is guessed or missing. */
  readonly isDoubtful: boolean;
  /** Whether it is nearly the same as another, and nobody has said yet what that means. */
  readonly awaitsAnswer: boolean;
}

/** Ids in one query: SQLite takes a limited number of parameters. */
const idsPerQuery = 10_000;

/** How several transcripts stand, by their ids; ids that are not there are left out. */
export async function readStandings(
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<Map<string, TranscriptStanding>> {
  if (ids.length === 0) return new Map();
  const rest = await readStandings(catalogue, ids.slice(idsPerQuery));
  return new Map([...(await readSome(catalogue, ids.slice(0, idsPerQuery))), ...rest]);
}

async function readSome(catalogue: Catalogue, ids: readonly string[]) {
  const unanswered = await catalogue
    .selectFrom("near_duplicates")
    .where("transcript_id", "in", ids)
    .where("answered_at", "is", null)
    .select("transcript_id")
    .distinct()
    .execute();
  const awaiting = new Set(unanswered.map((row) => row.transcript_id));
  const rows = await currentRevisions(catalogue)
    .where("transcripts.id", "in", ids)
    .select([
      "transcripts.id",
      "transcripts.status",
      "transcripts.call_year",
      "transcripts.call_number",
      "revisions.title",
      "revisions.date",
      "revisions.spokesperson_name as spokesperson",
      isDoubtful.as("isDoubtful"),
    ])
    .execute();
  return rows.map(({ call_year: year, call_number: number, ...rest }): [string, TranscriptStanding] => [
    rest.id,
    {
      ...rest,
      isDoubtful: Boolean(rest.isDoubtful),
      awaitsAnswer: awaiting.has(rest.id),
      callNumber: year === null || number === null ? null : { year, number },
    },
  ]);
}
