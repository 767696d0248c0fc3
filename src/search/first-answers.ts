import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { askEach, askInTwo, mayGoUnheard } from "./asking.js";
import type { Candidate, CandidateSearch } from "./candidates.js";
import { exactQuery } from "./nearest-first.js";
import { countPassagesQuery, type Passage } from "./passage-queries.js";
import { findFew } from "./passages.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import { type Card, cardsOf, facetsQuery, openFacetQuery, transcriptsQuery } from "./transcript-queries.js";

/** What the engine is asked before anything is known; each answer is there when its own request is. */
export interface FirstAnswers {
  /** The transcripts that have all the words. */
  readonly all: Promise<EngineAnswer<Card>>;
  /** Those that have them as typed; none of a query whose words have no other forms. */
  readonly exact: Promise<EngineAnswer<Card>>;
  /** How many passages have all the words, and in which roles. */
  readonly passages: Promise<EngineAnswer<Passage>>;
  /** The passages that have all of several words, the best first; null where these are many, or one word is asked for. */
  readonly few: Promise<readonly Passage[] | null>;
  /** What is counted of the transcripts. */
  readonly counted: Promise<EngineAnswer<Card>>;
  /** Counts of narrowed facets, as if they were open. */
  readonly open: ReadonlyMap<FacetName, Promise<EngineAnswer<Card>>>;
  /** Passages with some of the words, ranked; none where the page is full without them. */
  readonly candidates: Promise<readonly Candidate[]>;
}

const noAnswer: Promise<EngineAnswer<never>> = Promise.resolve(nothing);

/** Words from which on hardly any transcript has all, so that those with some are asked for at once. */
const longQuery = 4;

function isLong({ query }: SearchRequest): boolean {
  return query.required.length >= longQuery;
}

/** Asks for candidates at once where they will hardly fail to be wanted, else as soon as they are known to be. */
async function askCandidates(
  engine: SearchEngine,
  request: SearchRequest,
  candidates: CandidateSearch,
  all: Promise<EngineAnswer<Card>>,
): Promise<readonly Candidate[]> {
  const atOnce = isLong(request) || candidates.isLikely;
  if (!atOnce && (await all).total >= request.perPage) return [];
  return candidates.rank(await askInTwo<Candidate>(engine, candidates.queries));
}

/**
 * What decides the page is in a request of its own, so that its passages are asked for while the engine still counts:
 * the transcripts that have the words as typed, which often fill it, and where no word was typed that could have other
 * forms, all that match. Of several words, so is the number of passages that have them all, by which these are asked for.
 * @param candidates how to ask for passages with some of the words; null where these are not wanted
 */
export function askFirst(
  engine: SearchEngine,
  request: SearchRequest,
  candidates: CandidateSearch | null,
): FirstAnswers {
  const exact = exactQuery(request);
  const hasSeveralWords = request.query.required.length > 1;
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const count = [countPassagesQuery(request)];
  const [decided = noAnswer, countedEarly] = askEach<Card & Passage>(engine, [
    ...(exact.length === 0 ? [transcriptsQuery(request)] : exact),
    ...(hasSeveralWords ? count : []),
  ]);
  const [counted = noAnswer, countedLate = noAnswer] = askEach<Card & Passage>(engine, [
    facetsQuery(request),
    ...(hasSeveralWords ? [] : count),
  ]);
  const opening = askEach<Card>(
    engine,
    narrowed.map((facet) => openFacetQuery(request, facet)),
  );
  const cards = mayGoUnheard(decided.then(cardsOf));
  const all = exact.length === 0 ? cards : counted;
  const passages = countedEarly ?? countedLate;
  return {
    all,
    exact: exact.length === 0 ? noAnswer : cards,
    passages,
    few: hasSeveralWords ? mayGoUnheard(findFew(engine, request, passages)) : Promise.resolve(null),
    counted,
    open: new Map(narrowed.map((facet, index) => [facet, opening[index] ?? noAnswer])),
    candidates:
      candidates === null
        ? Promise.resolve([])
        : mayGoUnheard(askCandidates(engine, request, candidates, all)),
  };
}
