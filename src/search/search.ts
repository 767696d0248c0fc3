import type { SearchEngine } from "../meilisearch/search-engine.js";
import { searchAnyWay } from "./any-way-search.js";
import { type MarkedPassage, orderByForms } from "./best-passages.js";
import { candidateSearch } from "./candidates.js";
import { correctWord } from "./correction.js";
import { facetCountsOf } from "./facet-counts.js";
import { askFirst, type FirstAnswers } from "./first-answers.js";
import type { Frequencies } from "./frequencies.js";
import { type NearestFirst, nearestFirst, putsNearestFirst } from "./nearest-first.js";
import { partialHits, takesPartialMatches } from "./partial-hits.js";
import { type FoundPassages, findPassages } from "./passages.js";
import { parseSearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { FacetCounts, FoundTranscripts, SearchResults, TranscriptHit } from "./results.js";
import { searchPassages, searchPassagesAnyWay } from "./search-passages.js";
import { timelineOf, transcriptHit } from "./transcript-queries.js";
import type { Understand } from "./understanding.js";

/**
 * Finds the transcripts that have all the words of a query, a page of them, each with its best passages. Where they
 * do not fill the first page, transcripts with some of the words follow; these are not in the total. Asked for
 * passages, it finds those that have all the words.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export type ArchiveSearch = (request: SearchRequest) => Promise<SearchResults>;

/** The transcripts of the page that have all the words. */
async function pageOf(
  engine: SearchEngine,
  request: SearchRequest,
  first: FirstAnswers,
): Promise<NearestFirst> {
  if (putsNearestFirst(request)) return nearestFirst(engine, request, first);
  return { exact: (await first.all).hits, others: [] };
}

/** Passages that have all the words, by which the transcripts they stand in are put in order. */
function wholePassages(found: ReadonlyMap<string, FoundPassages>): MarkedPassage[] {
  return [...found].flatMap(([transcriptId, { passages, whole }]) =>
    whole ? passages.map(({ highlights }) => ({ transcriptId, highlights })) : [],
  );
}

/** The transcripts of a page that have all the words, each with its best passages. */
async function fullHits(
  engine: SearchEngine,
  request: SearchRequest,
  first: FirstAnswers,
): Promise<TranscriptHit[]> {
  const { exact, others } = await pageOf(engine, request, first);
  const ids = [...exact, ...others].map(({ id }) => id);
  const found = await findPassages(engine, ids, request, await first.few);
  const ordered = orderByForms(others, wholePassages(found), request.query);
  return [...exact, ...ordered].map((card) => transcriptHit(card, "all", found.get(card.id)));
}

async function facetsOf({ counted, open, passages }: FirstAnswers): Promise<FacetCounts> {
  const opened = [...open].map(async ([name, answer]) => [name, (await answer).facets] as const);
  const byName = new Map(await Promise.all(opened));
  return facetCountsOf((await counted).facets, (await passages).facets, byName);
}

/** The search as it was asked, whatever it finds. */
function createPlainSearch(
  engine: SearchEngine,
  frequencies: Frequencies,
): (request: SearchRequest) => Promise<FoundTranscripts> {
  return async (request) => {
    const candidates = takesPartialMatches(request) ? candidateSearch(request, frequencies) : null;
    const first = askFirst(engine, request, candidates);
    const full = await fullHits(engine, request, first);
    const leavesRoom = full.length < request.perPage;
    const some = leavesRoom ? await partialHits(engine, request, full, await first.candidates) : [];
    const all = await first.all;
    return {
      request,
      correction: null,
      total: all.total,
      totalTranscripts: all.total,
      totalPassages: (await first.passages).total,
      hits: [...full, ...some],
      facets: await facetsOf(first),
      timeline: timelineOf(await first.counted),
    };
  };
}

/** While the last word is being typed: what begins like it, where as a whole word it finds nothing. */
function asBeginning(request: SearchRequest): SearchRequest | null {
  const { query, typing, match } = request;
  if (!typing || !/[\p{L}\p{N}]$/u.test(query.text)) return null;
  return { ...request, query: parseSearchQuery(`${query.text}*`, { exactOnly: match === "exact" }) };
}

/**
 * A search of the archive that the engine indexes. It learns how frequent words are, and where nothing is found
 * tries what is being typed as the beginning of a word, then the word that was meant by one that stands nowhere.
 */
export function createArchiveSearch(
  engine: SearchEngine,
  understand: Understand,
  frequencies: Frequencies,
): ArchiveSearch {
  const findTranscripts = createPlainSearch(engine, frequencies);
  const searchOneWay = (way: SearchRequest) =>
    way.unit === "passages" ? searchPassages(engine, way) : findTranscripts(way);
  const searchAny = (request: SearchRequest, ways: readonly SearchRequest[]) =>
    request.unit === "passages"
      ? searchPassagesAnyWay(engine, request, ways)
      : searchAnyWay(engine, request, ways);
  const search: ArchiveSearch = async (request) => {
    const { ways, fields } = await understand(request);
    const [only = request] = ways;
    const found = ways.length > 1 ? searchAny(request, ways) : searchOneWay(only);
    return { ...(await found), fields };
  };
  return async (request) => {
    const results = await search(request);
    if (results.total > 0 || request.query.required.length === 0) return results;
    const beginning = asBeginning(request);
    const begun = beginning === null ? null : await search(beginning);
    if (begun !== null && begun.total > 0) return begun;
    const corrected = await correctWord(engine, frequencies, request.query);
    if (corrected === null) return results;
    const { correction, text } = corrected;
    const found = await search({ ...request, query: parseSearchQuery(text) });
    return found.total > 0 ? { ...found, correction } : results;
  };
}
