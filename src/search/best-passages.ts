import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import { nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import type { PassageDocument } from "./documents.js";
import { engineFilter, passageFilter, transcriptFilter } from "./filters.js";
import { findHighlights, type Highlight } from "./highlight.js";
import { engineQuery, type SearchQuery } from "./query.js";
import { kinshipDistance, orderByDistance } from "./ranking.js";
import type { SearchRequest } from "./request.js";
import type { Card } from "./transcript-queries.js";

/** What transcripts are put in order by. */
export type BestPassage = Pick<PassageDocument, "transcriptId" | "text">;

/**
 * The best passage of each of the transcripts that match.
 * @param limit how many of them at most
 * @param ids only those, where it is given
 */
function bestPassagesQuery(
  { query, filters }: SearchRequest,
  limit: number,
  ids?: readonly string[],
): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: ids === undefined ? engineFilter(filters) : [transcriptFilter(ids), ...passageFilter(filters)],
    distinct: "transcriptId",
    limit,
    attributesToRetrieve: ["transcriptId", "text"],
  };
}

/** The best passages of the archive that have all the words. */
export interface BestPassages {
  readonly passages: readonly BestPassage[];
  /** Whether those that are not among them have none. */
  readonly areAll: boolean;
}

/**
 * Finds the best passages, one of each transcript.
 * @param limit of how many transcripts at most
 * @param few all the passages that have all the words, the best first; null where that is not known
 */
export async function findBest(
  engine: SearchEngine,
  request: SearchRequest,
  limit: number,
  few: Promise<readonly BestPassage[] | null>,
): Promise<BestPassages> {
  const known = await few;
  if (known !== null) return { passages: known, areAll: true };
  const [{ hits } = nothing] = await engine.ask<BestPassage>([bestPassagesQuery(request, limit)]);
  return { passages: hits, areAll: hits.length < limit };
}

/** The best passage of each of these transcripts: those that are not among the best of all are asked for. */
export async function bestPassagesOf(
  engine: SearchEngine,
  request: SearchRequest,
  cards: readonly Card[],
  { passages, areAll }: BestPassages,
): Promise<MarkedPassage[]> {
  const best = new Map(passages.toReversed().map((passage) => [passage.transcriptId, passage]));
  const missing = areAll ? [] : cards.map(({ id }) => id).filter((id) => !best.has(id));
  const [answer = nothing] = await engine.ask<BestPassage>(
    missing.length === 0 ? [] : [bestPassagesQuery(request, missing.length, missing)],
  );
  const own = cards.flatMap(({ id }) => best.get(id) ?? []);
  return [...own, ...answer.hits].map(({ transcriptId, text }) => ({
    transcriptId,
    highlights: findHighlights(text, request.query.required),
  }));
}

/** What was found in a passage of a transcript that has all the words. */
export interface MarkedPassage {
  readonly transcriptId: string;
  readonly highlights: readonly Highlight[];
}

/** By how near the forms in their nearest passage stand to what was typed; equals keep the order they had. */
export function orderByForms(
  cards: readonly Card[],
  passages: readonly MarkedPassage[],
  { required }: SearchQuery,
): Card[] {
  const distances = new Map<string, number>();
  for (const { transcriptId, highlights } of passages) {
    const distance = kinshipDistance(required, highlights);
    distances.set(transcriptId, Math.min(distance, distances.get(transcriptId) ?? distance));
  }
  const farthest = kinshipDistance(required, []);
  return orderByDistance(cards, ({ id }) => distances.get(id) ?? farthest);
}
