import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import type { PassageDocument } from "./documents.js";
import { engineFilter, transcriptFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { engineQuery, type SearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { PassageHit } from "./results.js";

/** Passages shown under a transcript. */
const shownPassages = 3;
/** Passages asked for at once: enough that all ten transcripts of a page usually get theirs. */
const passagesPerAnswer = 60;

/** Passages asked for before it is known which transcripts are shown. */
const firstPassages = 30;

/** What of an indexed passage is shown. */
export type Passage = Pick<
  PassageDocument,
  "transcriptId" | "number" | "role" | "speaker" | "affiliation" | "text" | "question"
>;

export const passageFields: (keyof Passage)[] = [
  "transcriptId",
  "number",
  "role",
  "speaker",
  "affiliation",
  "text",
  "question",
];

/** A transcript's best passages in reading order, and how many match in all. */
export interface FoundPassages {
  readonly passages: readonly PassageHit[];
  readonly matching: number;
}

/** The first of all passages that have all the words: where there are no more, none needs to be asked for again. */
export function firstPassagesQuery({ query, filters }: SearchRequest): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    page: 1,
    hitsPerPage: firstPassages,
    attributesToRetrieve: passageFields,
  };
}

function passagesQuery(query: string, filter: string, limit: number): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: query,
    matchingStrategy: "all",
    filter,
    facets: ["transcriptId"],
    limit,
    attributesToRetrieve: passageFields,
  };
}

function passageHit(passage: Passage, query: SearchQuery): PassageHit {
  const { number, role, speaker, affiliation, text, question } = passage;
  return {
    number,
    role,
    speaker,
    affiliation,
    text,
    question,
    highlights: findHighlights(text, query.required),
  };
}

/** The best of ranked passages, in reading order. */
export function shownHits(ranked: readonly Passage[], query: SearchQuery): PassageHit[] {
  return ranked
    .slice(0, shownPassages)
    .map((passage) => passageHit(passage, query))
    .sort((a, b) => a.number - b.number);
}

/** How much of a query a passage shows: different clauses first, exact forms next. */
function weight({ highlights }: PassageHit): number {
  const forms = new Set(highlights.map(({ form }) => form));
  const exact = new Set(highlights.filter(({ match }) => match === "exact").map(({ form }) => form));
  return forms.size * 2 + exact.size;
}

function choose(passages: readonly Passage[], query: SearchQuery): PassageHit[] {
  const hits = passages.map((passage) => passageHit(passage, query));
  const ranked = hits.map((hit, rank) => ({ hit, rank, weight: weight(hit) }));
  ranked.sort((a, b) => b.weight - a.weight || a.rank - b.rank);
  return ranked
    .slice(0, shownPassages)
    .map(({ hit }) => hit)
    .sort((a, b) => a.number - b.number);
}

function distinct(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [passage.number, passage])).values()];
}

function collect(
  answers: readonly EngineAnswer<Passage>[],
  ids: readonly string[],
  query: SearchQuery,
): Map<string, FoundPassages> {
  const found = new Map<string, FoundPassages>();
  for (const id of ids) {
    const passages = distinct(answers.flatMap(({ hits }) => hits.filter((hit) => hit.transcriptId === id)));
    if (passages.length === 0) continue;
    const counts = answers.map(({ facets }) => facets.transcriptId?.[id] ?? 0);
    found.set(id, { passages: choose(passages, query), matching: Math.max(passages.length, ...counts) });
  }
  return found;
}

/**
 * The passages to show under each transcript. A passage with all the words comes first; a transcript whose words
 * stand in different passages shows the best of those that have one of them.
 * @param known every passage that has all the words, where it is known already.
 */
export async function findPassages(
  engine: SearchEngine,
  ids: readonly string[],
  query: SearchQuery,
  known: EngineAnswer<Passage> | null,
): Promise<Map<string, FoundPassages>> {
  if (ids.length === 0 || query.required.length === 0) return new Map();
  const whole = engineQuery(query);
  const answer = known
    ? [known]
    : await engine.ask<Passage>([passagesQuery(whole, transcriptFilter(ids), passagesPerAnswer)]);
  const found = collect(answer, ids, query);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;

  // Either a longer transcript took all the places, or the words are spread: ask for each transcript, then each word.
  const each = known ? [] : missing.map((id) => passagesQuery(whole, transcriptFilter([id]), shownPassages));
  const parts = query.required.map((clause) =>
    passagesQuery(
      engineQuery({ required: [clause], excluded: query.excluded }),
      transcriptFilter(missing),
      passagesPerAnswer,
    ),
  );
  const answers = await engine.ask<Passage>([...each, ...parts]);
  const crowdedOut = collect(answers.slice(0, each.length), missing, query);
  const spread = collect(answers.slice(each.length), missing, query);
  return new Map([...spread, ...crowdedOut, ...found]);
}
