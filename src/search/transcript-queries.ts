import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer } from "../meilisearch/search-engine.js";
import { type cardFieldNames, cardFields, type TranscriptDocument } from "./documents.js";
import { asksForPassages, engineFilter } from "./filters.js";
import type { FoundPassages } from "./passages.js";
import { engineQuery } from "./query.js";
import { type FacetName, facetNames, type SearchFilters, type SearchRequest, type Sort } from "./request.js";
import type { SearchResults, TranscriptHit } from "./results.js";

/** What of an indexed transcript its card shows. */
export type Card = Pick<TranscriptDocument, (typeof cardFieldNames)[number]>;

/** A hit in either index: a transcript, or a passage that stands for its own. */
type FoundCard = Card & { readonly transcriptId?: string };

/** The transcripts that an answer found, whichever index gave it. */
export function cardsOf({ hits, ...answer }: EngineAnswer<FoundCard>): EngineAnswer<Card> {
  return {
    ...answer,
    hits: hits.map((hit) => (hit.transcriptId === undefined ? hit : { ...hit, id: hit.transcriptId })),
  };
}

/**
 * Where transcripts are looked for: where only what some say counts, among passages, each transcript once. Its totals
 * and facets then count transcripts all the same.
 */
export function transcriptSource(filters: SearchFilters): Pick<MultiSearchQuery, "indexUid" | "distinct"> {
  return asksForPassages(filters)
    ? { indexUid: indexNames.passages, distinct: "transcriptId" }
    : { indexUid: indexNames.transcripts };
}

/** What is counted of transcripts: years are summed from months, and roles count passages. */
export const transcriptFacets = [...facetNames.filter((name) => name !== "role" && name !== "year"), "month"];

/**
 * The engine's sorting by date. What is of one day stands in an order of its own, the same however the index was built, so that no page
 * of results begins otherwise than the one before it ended.
 */
export const byDate = {
  newest: ["day:desc", "transcriptId:asc"],
  oldest: ["day:asc", "transcriptId:asc"],
} as const;

const sortOf: Readonly<Record<Sort, readonly string[]>> = { relevance: [], ...byDate };

/** The order of results. Where no word is asked for all is as relevant, and the newest comes first. */
export function orderOf({ query, sort }: SearchRequest): string[] {
  return [...sortOf[query.required.length === 0 && sort === "relevance" ? "newest" : sort]];
}

/** What asks for the transcripts that have all the words. */
export function matchingTranscripts({
  query,
  filters,
}: Pick<SearchRequest, "query" | "filters">): MultiSearchQuery {
  return {
    ...transcriptSource(filters),
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
  };
}

/** A page of them. */
export function transcriptsQuery(request: SearchRequest): MultiSearchQuery {
  const { page, perPage } = request;
  return {
    ...matchingTranscripts(request),
    sort: orderOf(request),
    page,
    hitsPerPage: perPage,
    attributesToRetrieve: cardFields,
  };
}

/** What facets and timeline count of them, without the page: to count takes longer than to find. */
export function facetsQuery(request: SearchRequest): MultiSearchQuery {
  return { ...transcriptsQuery(request), page: 1, hitsPerPage: 0, facets: transcriptFacets };
}

/**
 * Counts for a facet that a reader has narrowed, as if it were open: what its other values would add. A page is asked
 * for, if an empty one: only then does the engine count a transcript once where it is found by several passages.
 */
export function openFacetQuery({ query, filters }: SearchRequest, facet: FacetName): MultiSearchQuery {
  return {
    ...(facet === "role" ? { indexUid: indexNames.passages } : transcriptSource(filters)),
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, facet),
    facets: [facet],
    page: 1,
    hitsPerPage: 0,
  };
}

/** Transcripts a month, in order, as an answer counted them. */
export function timelineOf({ facets }: EngineAnswer<unknown>): SearchResults["timeline"] {
  return Object.entries(facets.month ?? {})
    .map(([period, transcripts]) => ({ period, transcripts }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** How many transcripts have all the words. */
export function countTranscriptsQuery(request: SearchRequest): MultiSearchQuery {
  return {
    ...matchingTranscripts(request),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ["id"],
  };
}

/** A transcript that was found, with what was found of its passages. */
export function transcriptHit(
  card: Card,
  match: TranscriptHit["match"],
  found: Pick<FoundPassages, "passages" | "matching"> | undefined,
): TranscriptHit {
  const { id, title, callNumber, date, spokesperson, outlet, place, language, exchanges } = card;
  const shown = { id, title, callNumber, date, spokesperson, outlet, place, language, exchanges };
  return { ...shown, match, passages: found?.passages ?? [], matchingPassages: found?.matching ?? 0 };
}
