import { LRUCache } from "lru-cache";
import { ArchiveError } from "../errors.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { SearchRequest } from "./request.js";
import type { SearchResults, TranscriptHit } from "./results.js";
import type { ArchiveSearch } from "./search.js";

/** Characters of all the results that are remembered: some eight hundred pages, and about as many bytes of memory. */
const mostCharacters = 60_000_000;
/** What a card, or a facet's value, takes beside its texts. */
const charactersPerEntry = 300;

function charactersOf({ passages }: TranscriptHit): number {
  const texts = passages.map(({ text, question }) => text.length + (question?.text.length ?? 0));
  return texts.reduce((sum, length) => sum + length + charactersPerEntry, charactersPerEntry);
}

function sizeOf({ hits, facets, timeline }: SearchResults): number {
  const counted = Object.values(facets).reduce((sum, counts) => sum + Object.keys(counts).length, 0);
  const entries = (counted + timeline.length + 1) * charactersPerEntry;
  return hits.reduce((sum, hit) => sum + charactersOf(hit), entries);
}

/**
 * The same search, which answers what it was asked before from memory: who comes back from a transcript to its results, reads their
 * feed or asks what others ask. Whoever asks what is just being looked for waits for the same answer.
 * While the engine does not answer, memory does not either: to find some words and not others would look like an archive that lost
 * something.
 * @param indexVersion another number whenever the index may have changed; results of an earlier one are never given again.
 */
export function rememberResults(
  search: ArchiveSearch,
  engine: Pick<SearchEngine, "answers">,
  indexVersion: () => number,
): ArchiveSearch {
  const results = new LRUCache<string, SearchResults, SearchRequest>({
    maxSize: mostCharacters,
    sizeCalculation: sizeOf,
    // Who waits gets an answer even where others crowd it out meanwhile.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => search(context),
  });
  return async (request) => {
    const key = `${indexVersion()} ${JSON.stringify(request)}`;
    if (results.has(key) && !(await engine.answers())) {
      throw new ArchiveError("unavailable", "search.unavailable");
    }
    return results.forceFetch(key, { context: request });
  };
}
