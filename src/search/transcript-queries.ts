import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { TranscriptDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import { asksForForms } from "./nearest-forms.js";
import type { FoundPassages } from "./passages.js";
import { engineQuery } from "./query.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { TranscriptHit } from "./results.js";

/** What of an indexed transcript its card shows. */
export const cardFields = [
  "id",
  "title",
  "callNumber",
  "date",
  "spokesperson",
  "outlet",
  "place",
  "language",
  "exchanges",
];

export type Card = Pick<
  TranscriptDocument,
  "id" | "title" | "callNumber" | "date" | "spokesperson" | "outlet" | "place" | "language" | "exchanges"
>;

const sortOf = { relevance: [], newest: ["day:desc"], oldest: ["day:asc"] } as const;

/** Transcripts at the top that are ordered again by the nearness of their forms. */
export const reordered = 50;

/** Whether a page begins among the transcripts that are ordered again; pages are then cut from all of these. */
export function isReordered({ query, sort, page, perPage }: SearchRequest): boolean {
  return sort === "relevance" && asksForForms(query) && (page - 1) * perPage < reordered;
}

function pageToAsk(request: SearchRequest): Pick<MultiSearchQuery, "page" | "hitsPerPage"> {
  const { page, perPage } = request;
  if (!isReordered(request)) return { page, hitsPerPage: perPage };
  return { page: 1, hitsPerPage: Math.max(reordered, page * perPage) };
}

/** A page of the transcripts that have all the words, with what facets and timeline count. */
export function transcriptsQuery(request: SearchRequest): MultiSearchQuery {
  const { query, sort, filters } = request;
  // An empty query lists everything, newest first, whatever order was asked for by relevance.
  const order = query.text === "" && sort === "relevance" ? "newest" : sort;
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    sort: [...sortOf[order]],
    ...pageToAsk(request),
    facets: [...facetNames, "month"],
    attributesToRetrieve: cardFields,
  };
}

/** Counts for a facet that a reader has narrowed, as if it were open: what its other values would add. */
export function openFacetQuery({ query, filters }: SearchRequest, facet: FacetName): MultiSearchQuery {
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, facet),
    facets: [facet],
    limit: 0,
  };
}

/** How many passages have all the words. */
export function countPassagesQuery({ query, filters }: SearchRequest): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ["number"],
  };
}

/** How many transcripts have all the words. */
export function countTranscriptsQuery({ query, filters }: SearchRequest): MultiSearchQuery {
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ["id"],
  };
}

/** A transcript that was found, with what was found of its passages. */
export function transcriptHit(
  card: Card,
  match: TranscriptHit["match"],
  found: FoundPassages | undefined,
): TranscriptHit {
  return { ...card, match, passages: found?.passages ?? [], matchingPassages: found?.matching ?? 0 };
}
