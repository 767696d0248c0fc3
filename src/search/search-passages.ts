import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import { engineFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { putsNearestFirst, weighedWindow } from "./nearest-first.js";
import { type Passage, passageFields, passageHit } from "./passages.js";
import { engineQuery } from "./query.js";
import { kinshipDistance, orderByDistance } from "./ranking.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FoundTranscripts, TranscriptHit } from "./results.js";
import {
  type Card,
  cardFields,
  orderOf,
  type Stretch,
  timelineOf,
  transcriptHit,
} from "./transcript-queries.js";

/** An indexed passage with what its transcript's card shows. */
type FoundPassage = Passage & Card;

const nothing: EngineAnswer<never> = { hits: [], total: 0, facets: {} };

/** Up to the last passage that is weighed, where the page lies among those. */
function stretchOf(request: SearchRequest): Stretch {
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
    attributesToRetrieve: [...new Set([...cardFields, ...passageFields])],
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

function hitOf(found: FoundPassage, { query }: SearchRequest): TranscriptHit {
  const passages = [passageHit(found, query)];
  return transcriptHit({ ...found, id: found.transcriptId }, "all", { passages, matching: 1 });
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
  const counts = (name: FacetName) => (open[narrowed.indexOf(name)] ?? all).facets[name] ?? {};
  return {
    request,
    correction: null,
    total: all.total,
    totalTranscripts: transcripts.total,
    totalPassages: all.total,
    hits: pageOf(all.hits, request).map((found) => hitOf(found, request)),
    facets: {
      year: counts("year"),
      spokesperson: counts("spokesperson"),
      outlet: counts("outlet"),
      place: counts("place"),
      country: counts("country"),
      role: counts("role"),
    },
    timeline: timelineOf(transcripts),
  };
}
