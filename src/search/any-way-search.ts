import type { EngineAnswer, SearchEngine, TogetherQuery } from "../meilisearch/search-engine.js";
import { facetCountsOf } from "./facet-counts.js";
import { type Passage, passagesPerTranscript, passagesQuery } from "./passage-queries.js";
import { type FoundPassages, findPassages, foundIn } from "./passages.js";
import { findPassagesAnyWay } from "./passages-any-way.js";
import { engineQuery } from "./query.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FoundTranscripts } from "./results.js";
import { orderOf, timelineOf, transcriptFacets, transcriptHit } from "./transcript-queries.js";
import { type Extent, findAnyWay } from "./ways.js";

/** How many passages match in one way or another, and in which roles. */
function countPassages(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
  without?: FacetName,
): Promise<EngineAnswer<Passage>> {
  return findPassagesAnyWay<Passage>(engine, ways, { limit: 0, facets: ["role"], without });
}

/** The best passages of each of these transcripts; where none has all the words of a way, those that have one word. */
async function shownPassages(
  engine: SearchEngine,
  ids: readonly string[],
  request: SearchRequest,
  ways: readonly SearchRequest[],
): Promise<Map<string, FoundPassages>> {
  const worded = ways.filter(({ query }) => query.required.length > 0);
  if (worded.length === 0) return new Map();
  const answers = await Promise.all(
    ids.map(async (id) => {
      const queries = worded.map(({ query, filters }): TogetherQuery => {
        const {
          page: _,
          hitsPerPage: __,
          facets: ___,
          ...own
        } = passagesQuery(engineQuery(query), [id], filters);
        return own;
      });
      const extent = { offset: 0, limit: passagesPerTranscript, facets: [] };
      const answer = await engine.askTogether<Passage>(queries, extent);
      return [id, answer] as const;
    }),
  );
  const whole = answers.filter(([, { total }]) => total > 0);
  const spread = answers.filter(([, { total }]) => total === 0).map(([id]) => id);
  return new Map([
    ...whole.map(([id, answer]) => [id, foundIn([answer], request.query, true)] as const),
    ...(await findPassages(engine, spread, request, [])),
  ]);
}

/** Counts of narrowed facets, as if they were open. */
async function openCounts(
  engine: SearchEngine,
  request: SearchRequest,
  ways: readonly SearchRequest[],
): Promise<Map<FacetName, EngineAnswer<never>["facets"]>> {
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const counted = narrowed.map(async (name) => {
    const extent: Extent = { offset: 0, limit: 0, facets: [name], sort: [], without: name };
    const { facets } =
      name === "role" ? await countPassages(engine, ways, name) : await findAnyWay(engine, ways, extent);
    return [name, facets] as const;
  });
  return new Map(await Promise.all(counted));
}

/** A search whose query has alternatives: what matches in any of its ways, a page of it. */
export async function searchAnyWay(
  engine: SearchEngine,
  request: SearchRequest,
  ways: readonly SearchRequest[],
): Promise<FoundTranscripts> {
  const { page, perPage } = request;
  const extent = {
    offset: (page - 1) * perPage,
    limit: perPage,
    facets: transcriptFacets,
    sort: orderOf(request),
  };
  const [found, passages, open] = await Promise.all([
    findAnyWay(engine, ways, extent),
    countPassages(engine, ways),
    openCounts(engine, request, ways),
  ]);
  const ids = found.hits.map(({ id }) => id);
  const shown = await shownPassages(engine, ids, request, ways);
  return {
    request,
    correction: null,
    total: found.total,
    totalTranscripts: found.total,
    totalPassages: passages.total,
    hits: found.hits.map((card) => transcriptHit(card, "all", shown.get(card.id))),
    facets: facetCountsOf(found.facets, passages.facets, open),
    timeline: timelineOf(found),
  };
}
