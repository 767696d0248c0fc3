import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import { indexedRoot, type PassageDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { type FoundPassages, type Passage, passageFields, shownHits } from "./passages.js";
import { type Clause, engineQuery } from "./query.js";
import { bm25, type CountedText } from "./ranking.js";
import type { SearchRequest } from "./request.js";

/** Candidates that each word gives, and that all of them together give. */
const candidatesPerWord = 30;
const candidatesTogether = 60;

type Candidate = Passage & Pick<PassageDocument, "roots">;

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

function countOf(clause: Clause, { text }: Candidate, roots: readonly string[]): number {
  if (clause.kind === "phrase") return findHighlights(text, [clause]).length / clause.forms.length;
  if (clause.exact) return findHighlights(text, [clause]).length;
  const wanted = indexedRoot(clause.root);
  return roots.filter((root) => root === wanted).length;
}

function count(candidate: Candidate, clauses: readonly Clause[]): CountedText {
  const roots = candidate.roots.split(" ");
  return { counts: clauses.map((clause) => countOf(clause, candidate, roots)), length: roots.length };
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

/**
 * Transcripts that have some of the words of a query, the best first by BM25 over the roots of their best passage.
 * @param found transcripts that have all the words and are not to come again.
 */
export async function findPartialMatches(
  engine: SearchEngine,
  request: SearchRequest,
  found: ReadonlySet<string>,
  limit: number,
): Promise<PartialMatch[]> {
  const { required } = request.query;
  const answers = await engine.ask<Candidate>(candidateQueries(request));
  const byTranscript = new Map<string, Candidate[]>();
  for (const candidate of rank(answers, required)) {
    const { transcriptId } = candidate;
    if (found.has(transcriptId)) continue;
    const others = byTranscript.get(transcriptId);
    if (others !== undefined) others.push(candidate);
    else if (byTranscript.size < limit) byTranscript.set(transcriptId, [candidate]);
  }
  return [...byTranscript].map(([transcriptId, passages]) => ({
    transcriptId,
    passages: shownHits(passages, request.query),
    matching: passages.length,
  }));
}
