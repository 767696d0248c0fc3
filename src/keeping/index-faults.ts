import type { Meilisearch } from "meilisearch";
import type { Catalogue } from "../database/open.js";
import { readIndexState } from "../meilisearch/indexes.js";
import { expectedState, isBehind } from "../search/rebuild.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import type { Fault } from "./fault.js";
import { type IndexedTranscript, readIndexContents } from "./index-contents.js";

/** What the index has to hold of a published transcript. */
interface Published {
  readonly revision: number;
  readonly passages: number;
  /** For people: the call number, or the id where it has none. */
  readonly name: string;
}

async function readPublished(catalogue: Catalogue): Promise<Map<string, Published>> {
  const rows = await catalogue
    .selectFrom("transcripts")
    .innerJoin("passages", (join) =>
      join
        .onRef("passages.transcript_id", "=", "transcripts.id")
        .onRef("passages.revision", "=", "transcripts.revision"),
    )
    .where("transcripts.status", "=", "published")
    .groupBy(["transcripts.id", "transcripts.revision", "transcripts.call_year", "transcripts.call_number"])
    .select((expression) => [
      "transcripts.id",
      "transcripts.revision",
      "transcripts.call_year as year",
      "transcripts.call_number as number",
      expression.fn.countAll<number>().as("passages"),
    ])
    .execute();
  return new Map(
    rows.map(({ id, revision, passages, year, number }) => {
      const name = year === null || number === null ? id : `${formatCallNumber({ year, number })} (${id})`;
      return [id, { revision, passages: Number(passages), name }];
    }),
  );
}

/** Transcripts whose change has not come to the index yet: behind, which is no fault. */
async function readWaiting(catalogue: Catalogue): Promise<Set<string>> {
  const rows = await catalogue.selectFrom("index_queue").select("transcript_id").execute();
  return new Set(rows.map(({ transcript_id }) => transcript_id));
}

/** What is wrong with a transcript's documents, or null. */
function problemOf(published: Published | undefined, indexed: IndexedTranscript | undefined): string | null {
  if (published === undefined) return "is in the index, but not published";
  if (indexed === undefined) return "is published, but not in the index";
  const { revision, passages } = published;
  if (indexed.revision === null) return "has passages in the index, but its own document is missing";
  if (indexed.revision !== revision)
    return `is in the index at revision ${indexed.revision}, not ${revision}`;
  const current = indexed.passages.get(revision) ?? 0;
  if (current !== passages) return `has ${current} of its ${passages} passages in the index`;
  return indexed.passages.size > 1 ? "has passages of other revisions in the index" : null;
}

/** One comparison, while others may be writing: what differs for that reason alone does so only once. */
async function differences(catalogue: Catalogue, admin: Meilisearch): Promise<Map<string, Fault>> {
  const waitingBefore = await readWaiting(catalogue);
  const indexed = await readIndexContents(admin);
  const published = await readPublished(catalogue);
  const waiting = new Set([...waitingBefore, ...(await readWaiting(catalogue))]);
  const found = new Map<string, Fault>();
  for (const id of new Set([...published.keys(), ...indexed.keys()])) {
    const problem = problemOf(published.get(id), indexed.get(id));
    if (problem === null || waiting.has(id)) continue;
    found.set(id, { area: "index", place: published.get(id)?.name ?? id, problem });
  }
  return found;
}

async function compare(catalogue: Catalogue, admin: Meilisearch): Promise<Fault[]> {
  if (isBehind(await readIndexState(admin), await expectedState(catalogue)))
    return [{ area: "index", place: "both indexes", problem: "are missing, or built from something else" }];
  const first = await differences(catalogue, admin);
  if (first.size === 0) return [];
  const again = await differences(catalogue, admin);
  return [...again].flatMap(([id, fault]) => (first.has(id) ? [fault] : []));
}

/**
 * Where the index does not hold what the catalogue says, by count and by revision of transcripts and passages. What waits in the
 * index queue is left out.
 */
export async function indexFaults(catalogue: Catalogue, admin: Meilisearch): Promise<Fault[]> {
  try {
    return await compare(catalogue, admin);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ area: "index", place: "engine", problem: `cannot be compared: ${reason}` }];
  }
}
