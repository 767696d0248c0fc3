import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine, TogetherQuery } from "../meilisearch/search-engine.js";
import type { PassageDocument } from "./documents.js";
import { engineFilter, passageFilter, transcriptFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { type Clause, engineQuery, type SearchQuery } from "./query.js";
import type { FacetName, SearchFilters, SearchRequest } from "./request.js";
import type { PassageHit } from "./results.js";

/** Passages shown under a transcript. */
const shownPassages = 3;
/** Passages of a transcript that these are chosen from. */
export const passagesPerTranscript = 6;

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
    facets: ["role"],
    attributesToRetrieve: passageFields,
  };
}

/** The same without a page, as one query of several whose answers are put together. */
export function unionPassages({ query, filters }: SearchRequest, without?: FacetName): TogetherQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, without),
    attributesToRetrieve: passageFields,
  };
}

/** The best passages of one transcript, and how many match in all. */
export function passagesQuery(
  query: string,
  id: string,
  filters: SearchFilters,
  most = passagesPerTranscript,
): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: query,
    matchingStrategy: "all",
    filter: [transcriptFilter([id]), ...passageFilter(filters)],
    page: 1,
    hitsPerPage: most,
    attributesToRetrieve: passageFields,
  };
}

/** A passage with what the query marks in it. */
export function passageHit(passage: Passage, query: SearchQuery): PassageHit {
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

/** How many clauses stand in a text as they were typed; a look at its letters is enough to choose by. */
function countAsTyped(text: string, clauses: readonly Clause[]): number {
  const lowerCase = text.toLowerCase();
  const isTyped = (clause: Clause) =>
    clause.kind === "phrase" || lowerCase.includes(clause.form.toLowerCase());
  return clauses.filter(isTyped).length;
}

/** Of the passages that the engine ranked, those that show most of the query: more clauses first, then as typed. */
function choose(answers: readonly EngineAnswer<Passage>[], query: SearchQuery): PassageHit[] {
  const found = new Map<number, { passage: Passage; clauses: number }>();
  for (const passage of answers.flatMap(({ hits }) => hits)) {
    const clauses = found.get(passage.number)?.clauses ?? 0;
    found.set(passage.number, { passage, clauses: clauses + 1 });
  }
  const ranked = [...found.values()]
    .map(({ passage, clauses }) => ({
      passage,
      weight: clauses * (query.required.length + 1) + countAsTyped(passage.text, query.required),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ passage }) => passage);
  return shownHits(ranked, query);
}

/** The best of what several queries found in one transcript. */
export function foundIn(answers: readonly EngineAnswer<Passage>[], query: SearchQuery): FoundPassages {
  const passages = choose(answers, query);
  return { passages, matching: Math.max(passages.length, ...answers.map(({ total }) => total)) };
}

/** All passages that have all the words, by their transcript. */
function byTranscript({ hits }: EngineAnswer<Passage>): Map<string, EngineAnswer<Passage>> {
  const groups = new Map<string, Passage[]>();
  for (const hit of hits) groups.set(hit.transcriptId, [...(groups.get(hit.transcriptId) ?? []), hit]);
  return new Map([...groups].map(([id, own]) => [id, { hits: own, total: own.length, facets: {} }]));
}

/** The passages with all the words, of each transcript that has such. */
async function findWhole(
  engine: SearchEngine,
  ids: readonly string[],
  { query, filters }: SearchRequest,
): Promise<Map<string, EngineAnswer<Passage>>> {
  const whole = engineQuery(query);
  const answers = await engine.ask<Passage>(ids.map((id) => passagesQuery(whole, id, filters)));
  return new Map(
    ids.flatMap((id, index) => {
      const answer = answers[index];
      return answer === undefined || answer.total === 0 ? [] : [[id, answer] as const];
    }),
  );
}

/** The passages with one of the words each, of transcripts whose words stand in different passages. */
async function findSpread(
  engine: SearchEngine,
  ids: readonly string[],
  { query: { required, excluded }, filters }: SearchRequest,
): Promise<EngineAnswer<Passage>[][]> {
  const parts = required.map((clause) => engineQuery({ required: [clause], excluded }));
  const answers = await engine.ask<Passage>(
    ids.flatMap((id) => parts.map((part) => passagesQuery(part, id, filters))),
  );
  return ids.map((_, index) => answers.slice(index * parts.length, (index + 1) * parts.length));
}

/**
 * The passages to show under each transcript. A passage with all the words comes first; a transcript whose words
 * stand in different passages shows the best of those that have one of them.
 * @param known every passage that has all the words, where it is known already.
 */
export async function findPassages(
  engine: SearchEngine,
  ids: readonly string[],
  request: SearchRequest,
  known: EngineAnswer<Passage> | null,
): Promise<Map<string, FoundPassages>> {
  const { query } = request;
  if (ids.length === 0 || query.required.length === 0) return new Map();
  const whole = known === null ? await findWhole(engine, ids, request) : byTranscript(known);
  const spread = ids.filter((id) => !whole.has(id));
  const parts = await findSpread(engine, spread, request);
  return new Map([
    ...[...whole].map(([id, answer]) => [id, foundIn([answer], query)] as const),
    ...spread.map((id, index) => [id, foundIn(parts[index] ?? [], query)] as const),
  ]);
}
