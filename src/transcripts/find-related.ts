import { LRUCache } from "lru-cache";
import type { MultiSearchQuery } from "meilisearch";
import { ArchiveError } from "../errors.js";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import type { TranscriptDocument } from "../search/documents.js";
import { indexedRoot } from "../search/documents.js";
import { type Candidate, type Relation, relationOf, type Topic, topicsOf } from "./related.js";
import type { Transcript } from "./transcript.js";

type Found = Pick<TranscriptDocument, "id" | "title" | "date" | "spokesperson" | "callNumber" | "language">;

export interface Related extends Found {
  readonly relation: Relation;
}

const fields: (keyof Found)[] = ["id", "title", "date", "spokesperson", "callNumber", "language"];
const perTopic = 20;
const mostRelated = 3;

function topicQuery({ root }: Topic, id: string): MultiSearchQuery {
  return {
    indexUid: indexNames.transcripts,
    // The space at the end says that the word is whole.
    q: `${indexedRoot(root)} `,
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

async function searchRelated(
  engine: SearchEngine,
  transcript: Transcript,
  documents: number,
): Promise<Related[]> {
  const topics = topicsOf(transcript);
  const own = { date: transcript.date, spokesperson: transcript.spokesperson?.name ?? null };
  const answers = await engine.ask<Found>(topics.map((topic) => topicQuery(topic, transcript.id)));
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
 * @param documents how many transcripts are published.
 * @returns none when the engine does not answer: a page is read without it as well.
 */
export type FindRelated = (transcript: Transcript, documents: number) => Promise<readonly Related[]>;

/** Milliseconds for which a new title or date of a related transcript may go unseen. */
const remembered = 10 * 60_000;

/** A search for related transcripts, whose dozen of queries is not asked anew for each reader. */
export function createFindRelated(engine: SearchEngine): FindRelated {
  const known = new LRUCache<string, readonly Related[]>({ max: 2_000, ttl: remembered });
  return async (transcript, documents) => {
    // What is published or withdrawn changes their number, and is looked for at once.
    const key = `${transcript.id} ${transcript.revision} ${documents}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    try {
      const related = await searchRelated(engine, transcript, documents);
      known.set(key, related);
      return related;
    } catch (error) {
      if (error instanceof ArchiveError && error.code === "unavailable") return [];
      throw error;
    }
  };
}
