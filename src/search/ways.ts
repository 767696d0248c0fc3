import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine, TogetherQuery } from "../meilisearch/search-engine.js";
import { cardFields } from "./documents.js";
import { asksForPassages, engineFilter, transcriptFilter } from "./filters.js";
import { engineQuery } from "./query.js";
import type { FacetName, SearchRequest } from "./request.js";
import { type Card, cardsOf, countTranscriptsQuery, transcriptSource } from "./transcript-queries.js";

/** What of a union is asked for. */
export interface Extent {
  readonly offset: number;
  readonly limit: number;
  readonly facets: readonly string[];
  /** The engine's order, the same for every way; none is by relevance. */
  readonly sort: readonly string[];
  /** A facet to leave open. */
  readonly without?: FacetName;
}

/** What all queries of one way share, in the form that the engine takes for a union. */
function wayQuery(way: SearchRequest, { sort, without }: Pick<Extent, "sort" | "without">): TogetherQuery {
  return {
    ...transcriptSource(way.filters),
    q: engineQuery(way.query),
    matchingStrategy: "all",
    filter: engineFilter(way.filters, without),
    sort: [...sort],
    attributesToRetrieve: cardFields,
  };
}

type Scored = Card & { readonly transcriptId: string; readonly _rankingScore: number };

/** The ids of what every way finds in its own index, the best first. */
async function idsOf(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
  extent: Extent,
): Promise<string[]> {
  const answers = await engine.ask<Scored>(
    ways.map((way) => ({
      ...wayQuery(way, extent),
      attributesToRetrieve: ["transcriptId"],
      showRankingScore: true,
      limit: 1_000_000,
    })),
  );
  const scored = answers.flatMap(({ hits }) => hits).sort((a, b) => b._rankingScore - a._rankingScore);
  return [...new Set(scored.map(({ transcriptId }) => transcriptId))];
}

/** Transcripts of these ids: in their order by relevance, else in the order that was asked for. */
async function ofIds(
  engine: SearchEngine,
  ids: readonly string[],
  { offset, limit, facets, sort }: Extent,
): Promise<EngineAnswer<Card>> {
  const byRelevance = sort.length === 0;
  const shared: MultiSearchQuery = { indexUid: indexNames.transcripts, attributesToRetrieve: cardFields };
  const page = ids.slice(offset, offset + limit);
  const [all, cards] = await engine.ask<Card>([
    { ...shared, filter: transcriptFilter(ids), facets: [...facets], sort: [...sort], offset, limit },
    { ...shared, filter: transcriptFilter(page), limit },
  ]);
  const byId = new Map(cards?.hits.map((card) => [card.id, card]));
  return {
    total: ids.length,
    facets: all?.facets ?? {},
    hits: byRelevance ? page.flatMap((id) => byId.get(id) ?? []) : (all?.hits ?? []),
  };
}

/**
 * The transcripts that match in any of several ways, each once, with exact totals and facets.
 *
 * The engine knows no "or". What it has is a federated search, which puts the answers of several queries in one order
 * and counts and facets what they have in common once: on 10,000 texts three words of which one or the other stood in
 * 9,177 gave just those, in 2.1 times the time of three searches. A filter on an array of roots would be faster but
 * knows neither phrases nor prefixes, and ids as a filter took twice as long as the union. They serve where some way
 * asks for passages: the engine cannot tell that two passages of different ways are of one transcript.
 */
export async function findAnyWay(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
  extent: Extent,
): Promise<EngineAnswer<Card>> {
  if (ways.some(({ filters }) => asksForPassages(filters))) {
    return ofIds(engine, await idsOf(engine, ways, extent), extent);
  }
  const queries = ways.map((way) => wayQuery(way, extent));
  return cardsOf(await engine.askTogether<Card>(queries, extent));
}

/** How many transcripts match in one way or another. */
export async function countWays(engine: SearchEngine, ways: readonly SearchRequest[]): Promise<number> {
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) {
    const [answer] = await engine.ask([countTranscriptsQuery(only)]);
    return answer?.total ?? 0;
  }
  const { total } = await findAnyWay(engine, ways, { offset: 0, limit: 0, facets: [], sort: [] });
  return total;
}
