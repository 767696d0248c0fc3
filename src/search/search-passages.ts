import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import { roles } from "../transcripts/transcript.js";
import { facetCountsOf } from "./facet-counts.js";
import { engineFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { putsNearestFirst, weighedWindow } from "./nearest-first.js";
import { type Passage, resultFields } from "./passage-queries.js";
import { passageHit } from "./passages.js";
import { engineQuery } from "./query.js";
import { kinshipDistance, orderByDistance } from "./ranking.js";
import { type Condition, type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FoundTranscripts, TranscriptHit } from "./results.js";
import { type Card, orderOf, timelineOf, transcriptHit } from "./transcript-queries.js";
import { findAnyWay } from "./ways.js";

/** An indexed passage with what its transcript's card shows. */
type FoundPassage = Passage & Card;

/** Holds for every passage, and makes transcripts match by one of their passages. */
const anyRole: Condition = { kind: "values", attribute: "role", values: roles, excluded: false };

const nothing: EngineAnswer<never> = { hits: [], total: 0, facets: {} };

/** Up to the last passage that is weighed, where the page lies among those. */
function stretchOf(request: SearchRequest): Pick<MultiSearchQuery, "page" | "hitsPerPage"> {
  const { page, perPage } = request;
  const window = weighedWindow(perPage);
  const isWeighed = putsNearestFirst(request) && page * perPage <= window;
  return isWeighed ? { page: 1, hitsPerPage: window } : { page, hitsPerPage: perPage };
}

function matching({ query, filters }: SearchRequest, without?: FacetName): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, without),
  };
}

function passagesQuery(request: SearchRequest): MultiSearchQuery {
  return {
    ...matching(request),
    sort: orderOf(request),
    ...stretchOf(request),
    facets: [...facetNames],
    attributesToRetrieve: resultFields,
  };
}

/** How many transcripts the passages stand in, and in which months. */
function transcriptsOfQuery(request: SearchRequest): MultiSearchQuery {
  return {
    ...matching(request),
    distinct: "transcriptId",
    page: 1,
    hitsPerPage: 1,
    facets: ["month"],
    attributesToRetrieve: ["transcriptId"],
  };
}

/** Counts for a facet that a reader has narrowed, as if it were open. */
function openFacetQuery(request: SearchRequest, facet: FacetName): MultiSearchQuery {
  return { ...matching(request, facet), facets: [facet], limit: 0 };
}

/** The page that was asked for; of those that are weighed, the ones nearest to what was typed come first. */
function pageOf(found: readonly FoundPassage[], request: SearchRequest): readonly FoundPassage[] {
  const { query, page, perPage } = request;
  if (stretchOf(request).hitsPerPage === perPage && page > 1) return found;
  const ordered = putsNearestFirst(request)
    ? orderByDistance(found, ({ text }) =>
        kinshipDistance(query.required, findHighlights(text, query.required)),
      )
    : found;
  return ordered.slice((page - 1) * perPage, page * perPage);
}

/**
 * The same for a query with alternatives: the passages that match in one way or another, in the engine's order. In how
 * many transcripts they stand, and when, is counted by these transcripts' ids.
 */
export async function searchPassagesAnyWay(
  engine: SearchEngine,
  request: SearchRequest,
  ways: readonly SearchRequest[],
): Promise<FoundTranscripts> {
  const { page, perPage } = request;
  const ask = (extent: { offset: number; limit: number; facets: readonly string[] }, without?: FacetName) =>
    engine.askTogether<FoundPassage>(
      ways.map((way) => ({
        ...matching(way, without),
        sort: orderOf(request),
        attributesToRetrieve: resultFields,
      })),
      extent,
    );
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const [all, transcripts, ...open] = await Promise.all([
    ask({ offset: (page - 1) * perPage, limit: perPage, facets: [...facetNames] }),
    findAnyWay(
      engine,
      ways.map((way) => ({
        ...way,
        filters: { ...way.filters, conditions: [...way.filters.conditions, anyRole] },
      })),
      { offset: 0, limit: 0, facets: ["month"], sort: [] },
    ),
    ...narrowed.map((name) => ask({ offset: 0, limit: 0, facets: [name] }, name)),
  ]);
  const openFacets = new Map(narrowed.map((name, index) => [name, open[index]?.facets ?? {}]));
  return foundPassages(request, { all, hits: all.hits, transcripts, openFacets });
}

function hitOf(found: FoundPassage, { query }: SearchRequest): TranscriptHit {
  const passages = [passageHit(found, query)];
  return transcriptHit({ ...found, id: found.transcriptId }, "all", { passages, matching: 1 });
}

interface Answers {
  readonly all: EngineAnswer<FoundPassage>;
  /** Those of the page that was asked for. */
  readonly hits: readonly FoundPassage[];
  readonly transcripts: EngineAnswer<unknown>;
  readonly openFacets: ReadonlyMap<FacetName, EngineAnswer<never>["facets"]>;
}

function foundPassages(
  request: SearchRequest,
  { all, hits, transcripts, openFacets }: Answers,
): FoundTranscripts {
  return {
    request,
    correction: null,
    total: all.total,
    totalTranscripts: transcripts.total,
    totalPassages: all.total,
    hits: hits.map((found) => hitOf(found, request)),
    facets: facetCountsOf(all.facets, all.facets, openFacets),
    timeline: timelineOf(transcripts),
  };
}

/**
 * Finds passages that have all the words, a page of them. Totals and facets count passages, the timeline the
 * transcripts that they stand in.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export async function searchPassages(
  engine: SearchEngine,
  request: SearchRequest,
): Promise<FoundTranscripts> {
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const [all = nothing, transcripts = nothing, ...open] = await engine.ask<FoundPassage>([
    passagesQuery(request),
    transcriptsOfQuery(request),
    ...narrowed.map((facet) => openFacetQuery(request, facet)),
  ]);
  const openFacets = new Map(narrowed.map((name, index) => [name, (open[index] ?? all).facets]));
  return foundPassages(request, { all, hits: pageOf(all.hits, request), transcripts, openFacets });
}
