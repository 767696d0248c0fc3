import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { unionPassages } from "./passage-queries.js";
import type { FacetName, SearchRequest } from "./request.js";

/** What of the passages is asked for. */
interface PassageExtent {
  readonly limit: number;
  readonly facets: readonly string[];
  /** The engine's order; by relevance where there is none. */
  readonly sort?: readonly string[];
  /** Fields that are read; those that are shown under a transcript unless others are named. */
  readonly fields?: readonly string[];
  /** A facet to leave open. */
  readonly without?: FacetName | undefined;
}

/**
 * The first passages that match in one way or another, each once, with exact totals and facets. One way alone is a plain query.
 */
export async function findPassagesAnyWay<Document extends Record<string, unknown>>(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
  { limit, facets, sort = [], fields, without }: PassageExtent,
): Promise<EngineAnswer<Document>> {
  const queries = ways.map((way) => {
    const query = { ...unionPassages(way, without), sort: [...sort] };
    return fields === undefined ? query : { ...query, attributesToRetrieve: [...fields] };
  });
  const [only] = queries;
  if (only === undefined) return nothing;
  if (queries.length > 1) return engine.askTogether<Document>(queries, { offset: 0, limit, facets });
  const [answer] = await engine.ask<Document>([
    { ...only, page: 1, hitsPerPage: limit, facets: [...facets] },
  ]);
  return answer ?? nothing;
}
