import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { askInTwo } from "./asking.js";
import { findHighlights } from "./highlight.js";
import { type Passage, passagesPerTranscript, passagesQuery, unionPassages } from "./passage-queries.js";
import { type Clause, engineQuery, type SearchQuery } from "./query.js";
import type { SearchFilters, SearchRequest } from "./request.js";
import type { PassageHit } from "./results.js";

/** Passages shown under a transcript. */
const shownPassages = 3;

/** How many passages are asked for of each transcript. */
interface Share {
  /** As many as it needs, where it has so many: one whose passages the others' crowd out is asked for again on its own. */
  readonly enough: number;
  /** As many as there is room for, to choose from. */
  readonly room: number;
}

const ofWhole: Share = { enough: shownPassages, room: passagesPerTranscript };

/** Where a transcript's words stand apart. Of two words none stands with the other, so that there is nothing to choose by. */
function ofSpread({ required }: SearchQuery): Share {
  return { enough: 1, room: required.length === 2 ? 2 : passagesPerTranscript };
}

/** A transcript's best passages in reading order, and how many match in all. */
export interface FoundPassages {
  readonly passages: readonly PassageHit[];
  readonly matching: number;
  /** Whether each of them has all the words. */
  readonly whole: boolean;
}

/** Passages that are asked for without knowing which transcripts will be shown: as many as are chosen from for a page. */
const fewPassages = 60;

/** All the passages that have all the words, the best first; null where these are many. */
export async function findFew(
  engine: SearchEngine,
  request: SearchRequest,
  counted: Promise<EngineAnswer<Passage>>,
): Promise<readonly Passage[] | null> {
  const { total } = await counted;
  if (total > fewPassages) return null;
  const query = { ...unionPassages(request), limit: fewPassages };
  const [answer = nothing] = await engine.ask<Passage>(total === 0 ? [] : [query]);
  return answer.hits;
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

/**
 * The best of what one query or several found in one transcript.
 * @param whole whether what they found has all the words
 */
export function foundIn(
  answers: readonly EngineAnswer<Passage>[],
  query: SearchQuery,
  whole: boolean,
): FoundPassages {
  const passages = choose(answers, query);
  const matching = Math.max(passages.length, ...answers.map(({ total }) => total));
  return { passages, matching, whole };
}

/** Passages by their transcript; each has as many as the answer counted, or as it gave where it did not count. */
function byTranscript({ hits, facets }: EngineAnswer<Passage>): Map<string, EngineAnswer<Passage>> {
  const groups = new Map<string, Passage[]>();
  for (const id of Object.keys(facets.transcriptId ?? {})) groups.set(id, []);
  for (const hit of hits) {
    const own = groups.get(hit.transcriptId);
    if (own === undefined) groups.set(hit.transcriptId, [hit]);
    else own.push(hit);
  }
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      { hits: own, total: facets.transcriptId?.[id] ?? own.length, facets: {} },
    ]),
  );
}

/**
 * The passages that match each of several queries, by transcript. All transcripts are asked for at once, a third of the work of asking
 * for each.
 */
async function findMatching(
  engine: SearchEngine,
  queries: readonly string[],
  ids: readonly string[],
  filters: SearchFilters,
  { enough, room }: Share,
): Promise<Map<string, EngineAnswer<Passage>>[]> {
  if (ids.length === 0) return [];
  const answers = await askInTwo<Passage>(
    engine,
    queries.map((query) => passagesQuery(query, ids, filters, ids.length * room)),
  );
  const found = answers.map(byTranscript);
  const crowdedOut = queries.flatMap((query, index) =>
    [...(found[index] ?? [])]
      .filter(([, { hits, total }]) => hits.length < Math.min(total, enough))
      .map(([id]) => ({ query, id, groups: found[index] })),
  );
  const own = await engine.ask<Passage>(
    crowdedOut.map(({ query, id }) => passagesQuery(query, [id], filters)),
  );
  for (const [index, { id, groups }] of crowdedOut.entries()) {
    const answer = own[index];
    if (answer !== undefined) groups?.set(id, answer);
  }
  return found;
}

/**
 * The passages to show under each transcript. A passage with all the words comes first; a transcript whose words
 * stand in different passages shows the best of those that have one of them.
 * @param few all the passages of the archive that have all the words, where they are known
 */
export async function findPassages(
  engine: SearchEngine,
  ids: readonly string[],
  request: SearchRequest,
  few: readonly Passage[] | null,
): Promise<Map<string, FoundPassages>> {
  const { query, filters } = request;
  const { required, excluded } = query;
  if (ids.length === 0 || required.length === 0) return new Map();
  const [whole = new Map<string, EngineAnswer<Passage>>()] =
    few === null
      ? await findMatching(engine, [engineQuery(query)], ids, filters, ofWhole)
      : [byTranscript({ ...nothing, hits: few.filter(({ transcriptId }) => ids.includes(transcriptId)) })];
  // The words of a title stand in no passage: where there is but one, nothing is left to ask for.
  const spread = required.length === 1 ? [] : ids.filter((id) => !whole.has(id));
  const clauses = required.map((clause) => engineQuery({ required: [clause], excluded }));
  const parts = await findMatching(engine, clauses, spread, filters, ofSpread(query));
  return new Map([
    ...[...whole].map(([id, answer]) => [id, foundIn([answer], query, true)] as const),
    ...spread.map((id) => {
      const answers = parts.flatMap((part) => part.get(id) ?? []);
      return [id, foundIn(answers, query, false)] as const;
    }),
  ]);
}
