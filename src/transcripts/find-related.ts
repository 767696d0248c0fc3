import { LRUCache } from "lru-cache";
import type { MultiSearchQuery } from "meilisearch";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { indexNames } from "../meilisearch/indexes.js";
import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { askInTwo } from "../search/asking.js";
import type { TranscriptDocument } from "../search/documents.js";
import { indexedRoot } from "../search/text-fields.js";
import { type Candidate, type Relation, relationOf, type Topic, topicsOf } from "./related.js";
import { currentRevisions } from "./store.js";
import type { Transcript } from "./transcript.js";

type Found = Pick<TranscriptDocument, "id" | "title" | "date" | "spokesperson" | "callNumber" | "language">;

export interface Related extends Found {
  readonly relation: Relation;
}

const fields: (keyof Found)[] = ["id", "title", "date", "spokesperson", "callNumber", "language"];
const perTopic = 10;
const mostRelated = 3;

function topicQuery({ roots }: Topic, id: string): MultiSearchQuery {
  return {
    indexUid: indexNames.transcripts,
    q: `"${roots.map(indexedRoot).join(" ")}"`,
    matchingStrategy: "all",
    filter: `id != ${JSON.stringify(id)}`,
    limit: perTopic,
    attributesToRetrieve: fields,
  };
}

function candidatesOf(topics: readonly Topic[], answers: readonly EngineAnswer<Found>[]) {
  const candidates = new Map<string, { found: Found; shared: Candidate["shared"] }>();
  for (const [index, { hits, total }] of answers.entries()) {
    const label = topics[index]?.label ?? "";
    for (const found of hits) {
      const shared = candidates.get(found.id)?.shared ?? [];
      // Without the transcript itself the total is one short of the document frequency.
      candidates.set(found.id, { found, shared: [...shared, { label, documentFrequency: total + 1 }] });
    }
  }
  return [...candidates.values()];
}

/** How many transcripts there are to be found. */
const countQuery: MultiSearchQuery = { indexUid: indexNames.transcripts, q: "", page: 1, hitsPerPage: 0 };

async function searchRelated(engine: SearchEngine, transcript: Transcript): Promise<Related[]> {
  const topics = topicsOf(transcript);
  const own = { date: transcript.date, spokesperson: transcript.spokesperson?.name ?? null };
  const queries = topics.map((topic) => topicQuery(topic, transcript.id));
  const [{ total: documents } = nothing, ...answers] = await askInTwo<Found>(engine, [
    countQuery,
    ...queries,
  ]);
  return candidatesOf(topics, answers)
    .flatMap(({ found, shared }) => {
      const { date, spokesperson } = found;
      const relation = relationOf(own, { date, spokesperson, shared }, documents);
      return relation === null ? [] : [{ ...found, relation }];
    })
    .sort((one, other) => other.relation.score - one.relation.score || (one.id < other.id ? -1 : 1))
    .slice(0, mostRelated);
}

/**
 * Published transcripts that a reader of this one may want next, nearest first, at most three.
 * @returns none when the engine does not answer: a page is read without it as well.
 */
export type FindRelated = (transcript: Transcript) => Promise<readonly Related[]>;

/** Those of them that are published at this moment, as they are called now: what was found before may be withdrawn since. */
async function asPublished(catalogue: Catalogue, related: readonly Related[]): Promise<readonly Related[]> {
  if (related.length === 0) return related;
  const ids = related.map(({ id }) => id);
  const rows = await currentRevisions(catalogue)
    .where("transcripts.status", "=", "published")
    .where("transcripts.id", "in", ids)
    .select(["transcripts.id", "revisions.title", "revisions.date", "revisions.language"])
    .execute();
  return related.flatMap((one) => {
    const current = rows.find(({ id }) => id === one.id);
    return current === undefined ? [] : [{ ...one, ...current }];
  });
}

/**
 * A search for related transcripts, whose dozen of queries is not asked anew for each reader.
 * @param indexVersion changes with the index
 */
export function createFindRelated(
  engine: SearchEngine,
  catalogue: Catalogue,
  indexVersion: () => number,
): FindRelated {
  const known = new LRUCache<string, readonly Related[]>({ max: 2_000 });
  return async (transcript) => {
    const key = `${transcript.id} ${transcript.revision} ${indexVersion()}`;
    const before = known.get(key);
    if (before !== undefined) return asPublished(catalogue, before);
    try {
      const related = await searchRelated(engine, transcript);
      known.set(key, related);
      return asPublished(catalogue, related);
    } catch (error) {
      if (error instanceof ArchiveError && error.code === "unavailable") return [];
      throw error;
    }
  };
}
