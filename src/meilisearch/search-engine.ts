import { type Meilisearch, MeilisearchApiError, MeilisearchError, type MultiSearchQuery } from "meilisearch";
import { ArchiveError } from "../errors.js";
import { createEngineClient, searchOnlyKey } from "./client.js";

/** What one query of several gave. */
export interface EngineAnswer<Document> {
  readonly hits: readonly Document[];
  /** Exact where the query asked for a page, else an estimate. */
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The engine as searches see it. */
export interface SearchEngine {
  /**
   * Asks several queries in one request; answers come in the order of the queries.
   * @throws ArchiveError `unavailable` when the engine does not answer, or has no index yet.
   */
  ask<Document extends Record<string, unknown>>(
    queries: readonly MultiSearchQuery[],
  ): Promise<EngineAnswer<Document>[]>;
}

/**
 * Searches with a key that can do nothing else. The key is asked for at the first search, and again when the engine
 * no longer knows it, as after its data was lost.
 */
export function createSearchEngine(url: string, masterKey: string): SearchEngine {
  let client: Promise<Meilisearch> | null = null;

  const connect = async () =>
    createEngineClient(url, await searchOnlyKey(createEngineClient(url, masterKey)));

  return {
    ask: async <Document extends Record<string, unknown>>(queries: readonly MultiSearchQuery[]) => {
      if (queries.length === 0) return [];
      client ??= connect();
      try {
        const { results } = await (await client).multiSearch<{ queries: MultiSearchQuery[] }, Document>({
          queries: [...queries],
        });
        return results.map(({ hits, totalHits, estimatedTotalHits, facetDistribution }) => ({
          hits,
          total: totalHits ?? estimatedTotalHits ?? 0,
          facets: facetDistribution ?? {},
        }));
      } catch (error) {
        client = null;
        if (error instanceof MeilisearchApiError && error.cause?.type === "invalid_request") {
          if (error.cause.code !== "index_not_found") throw error;
        }
        if (!(error instanceof MeilisearchError)) throw error;
        throw new ArchiveError("unavailable", "search.unavailable", {}, { cause: error });
      }
    },
  };
}
