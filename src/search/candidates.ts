import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer } from "../meilisearch/search-engine.js";
import type { cardFieldNames, PassageDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import type { Frequencies } from "./frequencies.js";
import { findHighlights } from "./highlight.js";
import { type Passage, resultFields } from "./passage-queries.js";
import { type Clause, engineQuery } from "./query.js";
import { bm25, type CountedText } from "./ranking.js";
import type { SearchRequest } from "./request.js";
import { indexedRoot } from "./text-fields.js";

/** Words that are asked for each on its own, and candidates that such an answer gives. */
const wordsAlone = 4;
const candidatesPerWord = 10;
/** Candidates that all the words together give. */
const candidatesTogether = 30;

/** A passage that has some of the words, with its roots as the index holds them and what its card shows. */
export type Candidate = Passage & Pick<PassageDocument, "roots" | (typeof cardFieldNames)[number]>;

/** A query to the engine, and what its answer's total tells. */
interface CandidateQuery {
  readonly query: MultiSearchQuery;
  learn(total: number): void;
}

const teachesNothing = () => {};

/** Which words are asked for each on its own, and whether all of them together are asked for too. */
interface Plan {
  readonly alone: readonly Clause[];
  readonly together: boolean;
}

/**
 * The rarest clauses alone. All the words together give passages that have the very rarest; where there are so few
 * that asking for it alone gives them all, that is the cheaper way. Of clauses not yet counted as many are asked for
 * as there is room for, since what nobody has asked for before is rarely frequent.
 */
function planFor(clauses: readonly Clause[], frequencies: Frequencies): Plan {
  const uncounted = clauses.filter((clause) => frequencies.of(clause) === undefined);
  const counted = clauses
    .map((clause) => ({ clause, frequency: frequencies.of(clause) ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((left, right) => left.frequency - right.frequency);
  const byRarity = counted.map(({ clause }) => clause);
  if (uncounted.length > 0)
    return { alone: [...uncounted, ...byRarity].slice(0, wordsAlone), together: true };
  const together = (counted[0]?.frequency ?? 0) > candidatesPerWord;
  return {
    alone: together ? byRarity.slice(1, 1 + wordsAlone) : byRarity.slice(0, 1 + wordsAlone),
    together,
  };
}

function countQuery(required: readonly Clause[]): MultiSearchQuery {
  return { indexUid: indexNames.passages, q: engineQuery({ required, excluded: [] }), limit: 0 };
}

/** What teaches the frequencies of the whole archive that no other query teaches. */
function countingQueries(clauses: readonly Clause[], frequencies: Frequencies): CandidateQuery[] {
  const words = clauses
    .filter((clause) => frequencies.of(clause) === undefined)
    .map((clause) => ({
      query: countQuery([clause]),
      learn: (total: number) => frequencies.learn(clause, total),
    }));
  if (frequencies.passages() !== undefined) return words;
  return [...words, { query: countQuery([]), learn: frequencies.learnPassages }];
}

/** All the words with the most frequent left out first, the rarest on their own, and counts that are not yet known. */
function candidateQueries({ query, filters }: SearchRequest, frequencies: Frequencies): CandidateQuery[] {
  const { required, excluded } = query;
  const filter = engineFilter(filters);
  const shared = {
    indexUid: indexNames.passages,
    filter,
    attributesToRetrieve: [...resultFields, "roots"],
  };
  const { alone, together } = planFor(required, frequencies);
  // Under a filter or an exclusion, totals are those of a part of the archive and teach nothing about the whole.
  const isWhole = filter.length === 0 && excluded.length === 0;
  const notTaught = isWhole ? required.filter((clause) => !alone.includes(clause)) : required;
  const togetherQuery: CandidateQuery = {
    query: {
      ...shared,
      q: engineQuery(query),
      matchingStrategy: "frequency",
      limit: candidatesTogether,
    },
    learn: teachesNothing,
  };
  return [
    ...(together ? [togetherQuery] : []),
    ...alone.map((clause) => ({
      query: {
        ...shared,
        q: engineQuery({ required: [clause], excluded }),
        matchingStrategy: "all" as const,
        limit: candidatesPerWord,
      },
      learn: isWhole ? (total: number) => frequencies.learn(clause, total) : teachesNothing,
    })),
    ...countingQueries(notTaught, frequencies),
  ];
}

function countIn(text: string, clause: Clause): number {
  const length = clause.kind === "phrase" ? clause.forms.length : 1;
  return findHighlights(text, [clause]).length / length;
}

/** How often a root stands among roots that have a space on either side. */
function countRoot(spaced: string, root: string): number {
  const sought = ` ${root} `;
  let found = 0;
  for (let at = spaced.indexOf(sought); at !== -1; at = spaced.indexOf(sought, at + 1)) found += 1;
  return found;
}

function count({ text, roots }: Candidate, clauses: readonly Clause[]): CountedText {
  const spaced = ` ${roots} `;
  return {
    counts: clauses.map((clause) =>
      clause.kind === "word" && !clause.exact
        ? countRoot(spaced, indexedRoot(clause.root))
        : countIn(text, clause),
    ),
    length: roots.split(" ").length,
  };
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [`${one.transcriptId}-${one.number}`, one])).values()];
}

/** Candidates by BM25 over roots, the best first. */
function rank(
  answers: readonly EngineAnswer<Candidate>[],
  clauses: readonly Clause[],
  frequencies: Frequencies,
): Candidate[] {
  const counted = distinct(answers.flatMap(({ hits }) => hits)).map((candidate) => ({
    candidate,
    text: count(candidate, clauses),
  }));
  const words = counted.reduce((sum, { text }) => sum + text.length, 0);
  const collection = {
    documents: frequencies.passages() ?? 0,
    averageLength: words / Math.max(1, counted.length),
    documentFrequencies: clauses.map((clause) => frequencies.of(clause) ?? 0),
  };
  return counted
    .map(({ candidate, text }) => ({ candidate, score: bm25(text, collection) }))
    .sort((left, right) => right.score - left.score)
    .map(({ candidate }) => candidate);
}

/** What words of one subject stand together oftener than chance would have it. */
const companionship = 10;

/** Whether so few transcripts can be expected to have all the words that those with some will be wanted. */
function fewAreLikely({ query: { required }, perPage }: SearchRequest, frequencies: Frequencies): boolean {
  const passages = frequencies.passages();
  if (passages === undefined || passages === 0) return false;
  const rarities = required.map((clause) => (frequencies.of(clause) ?? passages) / passages);
  const expected = rarities.reduce((product, rarity) => product * rarity, passages) * companionship;
  return expected < perPage || Math.min(...rarities) * passages < perPage;
}

/** What to ask the engine for candidates, and how to rank what it answers. */
export interface CandidateSearch {
  /** Whether the page will hardly be full without them, so that they are better asked for at once. */
  readonly isLikely: boolean;
  readonly queries: readonly MultiSearchQuery[];
  /** Passages that have some of the words of the query, the best first by BM25 over roots. */
  rank(answers: readonly EngineAnswer<Candidate>[]): Candidate[];
}

/** A search for passages that have some of the words; its answers teach the frequencies. */
export function candidateSearch(request: SearchRequest, frequencies: Frequencies): CandidateSearch {
  const queries = candidateQueries(request, frequencies);
  return {
    isLikely: fewAreLikely(request, frequencies),
    queries: queries.map(({ query }) => query),
    rank: (answers) => {
      queries.forEach(({ learn }, index) => {
        learn(answers[index]?.total ?? 0);
      });
      return rank(answers, request.query.required, frequencies);
    },
  };
}
