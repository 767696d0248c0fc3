import type { EngineAnswer } from "../meilisearch/search-engine.js";
import type { FacetName } from "./request.js";
import type { FacetCounts } from "./results.js";

type Facets = EngineAnswer<never>["facets"];

/** Every month lies in one year. */
function yearsOf(months: Readonly<Record<string, number>>): Record<string, number> {
  const years: Record<string, number> = {};
  for (const [month, count] of Object.entries(months)) {
    const year = month.slice(0, 4);
    years[year] = (years[year] ?? 0) + count;
  }
  return years;
}

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
    year: open.get("year")?.year ?? transcripts.year ?? yearsOf(transcripts.month ?? {}),
    spokesperson: counts("spokesperson"),
    outlet: counts("outlet"),
    place: counts("place"),
    country: counts("country"),
    role: (open.get("role") ?? passages).role ?? {},
  };
}
