import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import { indexedRoot, type PassageDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { type FoundPassages, type Passage, passageFields, shownHits } from "./passages.js";
import { type Clause, engineQuery, type SearchQuery } from "./query.js";
import { bm25, type CountedText } from "./ranking.js";
import type { SearchRequest } from "./request.js";

/** Candidates that each word gives, and that all of them together give. */
const candidatesPerWord = 30;
const candidatesTogether = 30;

/** A passage with its roots, as the index holds them. */
export type Candidate = Passage & Pick<PassageDocument, "roots">;

/** A transcript that has some of a query's words, by its best passages. */
export interface PartialMatch extends FoundPassages {
  readonly transcriptId: string;
}

/** Each word on its own, all of them with the most frequent left out first, and how many passages there are. */
function candidateQueries({ query, filters }: SearchRequest): MultiSearchQuery[] {
  const shared = {
    indexUid: indexNames.passages,
    filter: engineFilter(filters),
    attributesToRetrieve: [...passageFields, "roots"],
  };
  const { required, excluded } = query;
  return [
    { ...shared, q: "", limit: 0 },
    { ...shared, q: engineQuery(query), matchingStrategy: "frequency", limit: candidatesTogether },
    ...required.map((clause) => ({
      ...shared,
      q: engineQuery({ required: [clause], excluded }),
      matchingStrategy: "all" as const,
      limit: candidatesPerWord,
    })),
  ];
}

function countIn(text: string, clause: Clause): number {
  const length = clause.kind === "phrase" ? clause.forms.length : 1;
  return findHighlights(text, [clause]).length / length;
}

function count({ text, roots }: Candidate, clauses: readonly Clause[]): CountedText {
  const counts = new Map<string, number>();
  const words = roots.split(" ");
  for (const root of words) counts.set(root, (counts.get(root) ?? 0) + 1);
  return {
    counts: clauses.map((clause) =>
      clause.kind === "phrase" || clause.exact
        ? countIn(text, clause)
        : (counts.get(indexedRoot(clause.root)) ?? 0),
    ),
    length: words.length,
  };
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [`${one.transcriptId}-${one.number}`, one])).values()];
}

/** Candidates by BM25 over roots, the best first. */
function rank(answers: readonly EngineAnswer<Candidate>[], clauses: readonly Clause[]): Candidate[] {
  const [all, , ...single] = answers;
  const counted = distinct(answers.flatMap(({ hits }) => hits)).map((candidate) => ({
    candidate,
    text: count(candidate, clauses),
  }));
  const words = counted.reduce((sum, { text }) => sum + text.length, 0);
  const collection = {
    documents: all?.total ?? 0,
    averageLength: words / Math.max(1, counted.length),
    documentFrequencies: single.map(({ total }) => total),
  };
  return counted
    .map(({ candidate, text }) => ({ candidate, score: bm25(text, collection) }))
    .sort((left, right) => right.score - left.score)
    .map(({ candidate }) => candidate);
}

/** Passages that have some of the words of a query, the best first by BM25 over roots. */
export async function findCandidates(engine: SearchEngine, request: SearchRequest): Promise<Candidate[]> {
  return rank(await engine.ask<Candidate>(candidateQueries(request)), request.query.required);
}

/**
 * The transcripts of ranked candidates, the one with the best passage first.
 * @param found transcripts that have all the words and are not to come again.
 */
export function choosePartialMatches(
  ranked: readonly Candidate[],
  query: SearchQuery,
  found: ReadonlySet<string>,
  limit: number,
): PartialMatch[] {
  const byTranscript = new Map<string, Candidate[]>();
  for (const candidate of ranked) {
    const { transcriptId } = candidate;
    if (found.has(transcriptId)) continue;
    const others = byTranscript.get(transcriptId);
    if (others !== undefined) others.push(candidate);
    else if (byTranscript.size < limit) byTranscript.set(transcriptId, [candidate]);
  }
  return [...byTranscript].map(([transcriptId, passages]) => ({
    transcriptId,
    passages: shownHits(passages, query),
    matching: passages.length,
  }));
}
