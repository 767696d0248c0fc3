import type { MultiSearchQuery } from "meilisearch";
import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { searchAnyWay } from "./any-way-search.js";
import { type Candidate, type CandidateSearch, candidateSearch } from "./candidates.js";
import { correctWord } from "./correction.js";
import { facetCountsOf } from "./facet-counts.js";
import type { Frequencies } from "./frequencies.js";
import {
  exactQuery,
  type MarkedPassage,
  type NearestFirst,
  nearestFirst,
  orderByForms,
  putsNearestFirst,
} from "./nearest-first.js";
import { partialHits, takesPartialMatches } from "./partial-hits.js";
import { countPassagesQuery, type FoundPassages, findPassages, type Passage } from "./passages.js";
import { parseSearchQuery } from "./query.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FacetCounts, FoundTranscripts, SearchResults, TranscriptHit } from "./results.js";
import { searchPassages, searchPassagesAnyWay } from "./search-passages.js";
import {
  type Card,
  cardsOf,
  facetsQuery,
  openFacetQuery,
  timelineOf,
  transcriptHit,
  transcriptsQuery,
} from "./transcript-queries.js";
import type { Understand } from "./understanding.js";

/**
 * Finds the transcripts that have all the words of a query, a page of them, each with its best passages. Where they
 * do not fill the first page, transcripts with some of the words follow; these are not in the total. Asked for
 * passages, it finds those that have all the words.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export type ArchiveSearch = (request: SearchRequest) => Promise<SearchResults>;

/** Words from which on hardly any transcript has all, so that those with some are asked for at once. */
const longQuery = 4;

/** What the engine is asked before anything is known; each answer is there when its own request is. */
interface FirstAnswers {
  /** The transcripts that have all the words. */
  readonly all: Promise<EngineAnswer<Card>>;
  readonly exact: Promise<EngineAnswer<Card>>;
  /** How many passages have all the words, and in which roles. */
  readonly passages: Promise<EngineAnswer<Passage>>;
  /** What is counted of the transcripts. */
  readonly counted: Promise<EngineAnswer<Card>>;
  /** Counts of narrowed facets, as if they were open. */
  readonly open: ReadonlyMap<FacetName, Promise<EngineAnswer<Card>>>;
  /** Passages with some of the words, ranked; null where they were not worth asking for yet. */
  readonly candidates: Promise<readonly Candidate[]> | null;
}

function isLong({ query }: SearchRequest): boolean {
  return query.required.length >= longQuery;
}

/** A promise that nobody need wait for: where another failed first, its own failure is no news. Whoever waits for it is still told. */
function mayGoUnheard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

const noAnswer: Promise<EngineAnswer<never>> = Promise.resolve(nothing);

/** Several queries in a request, each with an answer of its own. */
function askEach<Document extends Record<string, unknown>>(
  engine: SearchEngine,
  queries: readonly MultiSearchQuery[],
): Promise<EngineAnswer<Document>>[] {
  const answers = engine.ask<Document>(queries);
  return queries.map((_, index) => mayGoUnheard(answers.then((each) => each[index] ?? nothing)));
}

/** Two requests at once, on which the engine works side by side. */
async function askInTwo<Document extends Record<string, unknown>>(
  engine: SearchEngine,
  queries: readonly MultiSearchQuery[],
): Promise<EngineAnswer<Document>[]> {
  const half = Math.ceil(queries.length / 2);
  const halves = [queries.slice(0, half), queries.slice(half)];
  return (await Promise.all(halves.map((own) => engine.ask<Document>(own)))).flat();
}

/**
 * What decides the page is in a request of its own, so that its passages are asked for while the engine still counts:
 * the transcripts that have the words as typed, which often fill it, and where no word was typed that could have other
 * forms, all that match. Of several words, so is the number of passages that have them all, by which `findPassages` plans.
 */
function askFirst(
  engine: SearchEngine,
  request: SearchRequest,
  candidates: CandidateSearch | null,
): FirstAnswers {
  const exact = exactQuery(request);
  const { length: words } = request.query.required;
  const countedEarly = words > 1 ? [countPassagesQuery(request)] : [];
  const countedLate = words === 1 ? [countPassagesQuery(request)] : [];
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const deciding = askEach<Card & Passage>(engine, [
    ...(exact.length === 0 ? [transcriptsQuery(request)] : exact),
    ...countedEarly,
  ]);
  const counting = askEach<Card & Passage>(engine, [facetsQuery(request), ...countedLate]);
  const opening = askEach<Card>(
    engine,
    narrowed.map((facet) => openFacetQuery(request, facet)),
  );
  const [decided = noAnswer, early] = deciding;
  const [counted = noAnswer, late = noAnswer] = counting;
  const cards = mayGoUnheard(decided.then(cardsOf));
  return {
    all: exact.length === 0 ? cards : counted,
    exact: exact.length === 0 ? noAnswer : cards,
    passages: early ?? late,
    counted,
    open: new Map(narrowed.map((facet, index) => [facet, opening[index] ?? noAnswer])),
    candidates:
      candidates === null
        ? null
        : mayGoUnheard(askInTwo<Candidate>(engine, candidates.queries).then(candidates.rank)),
  };
}

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
  // One word is asked for as it is, and does not wait for what is counted.
  const haveAll = request.query.required.length > 1 ? (await first.passages).total : null;
  const found = await findPassages(engine, ids, request, haveAll);
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
    const some = takesPartialMatches(request) ? candidateSearch(request, frequencies) : null;
    const first = askFirst(engine, request, isLong(request) || some?.isLikely ? some : null);
    const full = await fullHits(engine, request, first);
    const leavesRoom = some !== null && full.length < request.perPage;
    const candidates = leavesRoom
      ? ((await first.candidates) ?? some.rank(await askInTwo(engine, some.queries)))
      : [];
    const all = await first.all;
    return {
      request,
      correction: null,
      total: all.total,
      totalTranscripts: all.total,
      totalPassages: (await first.passages).total,
      hits: [...full, ...(await partialHits(engine, request, full, candidates))],
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
