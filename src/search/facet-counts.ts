import type { EngineAnswer } from "../meilisearch/search-engine.js";
import type { FacetName } from "./request.js";
import type { FacetCounts } from "./results.js";

type Facets = EngineAnswer<never>["facets"];

/**
 * Counts of all facets.
 * @param transcripts those of the transcripts that were found, `passages` those of their passages
 * @param open those of narrowed facets, as if they were open.
 */
export function facetCountsOf(
  transcripts: Facets,
  passages: Facets,
  open: ReadonlyMap<FacetName, Facets>,
): FacetCounts {
  const counts = (name: FacetName) => (open.get(name) ?? transcripts)[name] ?? {};
  return {
    year: counts("year"),
    spokesperson: counts("spokesperson"),
    outlet: counts("outlet"),
    place: counts("place"),
    country: counts("country"),
    role: (open.get("role") ?? passages).role ?? {},
  };
}
