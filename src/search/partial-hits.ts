import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Candidate } from "./candidates.js";
import { idFilter } from "./filters.js";
import { shownHits } from "./passages.js";
import { engineQuery, type SearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { TranscriptHit } from "./results.js";
import { type Card, transcriptHit } from "./transcript-queries.js";

/** Only what a single word or nothing asks for has no parts; later pages and sorted ones have no room for them. */
export function takesPartialMatches({ query, sort, page }: SearchRequest): boolean {
  return page === 1 && sort === "relevance" && query.required.length > 1;
}

/** Ranked candidates by their transcript, the one with the best passage first. */
function byTranscript(ranked: readonly Candidate[], without: ReadonlySet<string>): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of ranked) {
    const { transcriptId } = candidate;
    if (without.has(transcriptId)) continue;
    const others = groups.get(transcriptId);
    if (others === undefined) groups.set(transcriptId, [candidate]);
    else others.push(candidate);
  }
  return groups;
}

/** A passage without an excluded word may stand in a transcript that has it: those of these that do. */
async function thatHaveExcluded(
  engine: SearchEngine,
  { excluded }: SearchQuery,
  ids: readonly string[],
): Promise<Set<string>> {
  if (excluded.length === 0 || ids.length === 0) return new Set();
  const shared = { indexUid: indexNames.transcripts, limit: ids.length, attributesToRetrieve: ["id"] };
  const [clean] = await engine.ask<Pick<Card, "id">>([
    { ...shared, q: engineQuery({ required: [], excluded }), filter: idFilter(ids) },
  ]);
  const kept = new Set(clean?.hits.map(({ id }) => id));
  return new Set(ids.filter((id) => !kept.has(id)));
}

/** Fills the rest of a page with transcripts that have some of the words. */
export async function partialHits(
  engine: SearchEngine,
  { query, perPage }: SearchRequest,
  full: readonly TranscriptHit[],
  ranked: readonly Candidate[],
): Promise<TranscriptHit[]> {
  const groups = byTranscript(ranked, new Set(full.map(({ id }) => id)));
  const excluded = await thatHaveExcluded(engine, query, [...groups.keys()]);
  return [...groups]
    .filter(([id]) => !excluded.has(id))
    .slice(0, perPage - full.length)
    .flatMap(([id, candidates]) => {
      const card = candidates[0];
      const found = { passages: shownHits(candidates, query), matching: candidates.length };
      return card === undefined ? [] : [transcriptHit({ ...card, id }, "some", found)];
    });
}
