import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { TogetherQuery } from "../meilisearch/search-engine.js";
import { cardFields, type PassageDocument } from "./documents.js";
import { engineFilter, passageFilter, transcriptFilter } from "./filters.js";
import { engineQuery } from "./query.js";
import type { FacetName, SearchFilters, SearchRequest } from "./request.js";

/** What of an indexed passage is shown. */
export type Passage = Pick<
  PassageDocument,
  "transcriptId" | "number" | "role" | "speaker" | "affiliation" | "text" | "question"
>;

export const passageFields: (keyof Passage)[] = [
  "transcriptId",
  "number",
  "role",
  "speaker",
  "affiliation",
  "text",
  "question",
];

/** What a result shows of a passage that is found by itself, its transcript's card with it. */
export const resultFields: string[] = [...new Set([...cardFields, ...passageFields])];

/** Passages of a transcript that the shown ones are chosen from. */
export const passagesPerTranscript = 6;

/** How many passages have all the words, and in which roles. */
export function countPassagesQuery({ query, filters }: SearchRequest): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    page: 1,
    hitsPerPage: 0,
    facets: ["role"],
  };
}

/** The passages that have all the words, as one query of several whose answers are put together. */
export function unionPassages({ query, filters }: SearchRequest, without?: FacetName): TogetherQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, without),
    attributesToRetrieve: passageFields,
  };
}

/** The best passages of these transcripts, and how many match in each. */
export function passagesQuery(
  query: string,
  ids: readonly string[],
  filters: SearchFilters,
  most = ids.length * passagesPerTranscript,
): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: query,
    matchingStrategy: "all",
    filter: [transcriptFilter(ids), ...passageFilter(filters)],
    page: 1,
    hitsPerPage: most,
    facets: ["transcriptId"],
    attributesToRetrieve: passageFields,
  };
}
