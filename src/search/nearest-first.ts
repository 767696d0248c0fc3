import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { cardFields, type PassageDocument } from "./documents.js";
import { asksForPassages, engineFilter, notIdFilter, passageFilter, transcriptFilter } from "./filters.js";
import { findHighlights, type Highlight } from "./highlight.js";
import { type Clause, engineQuery, engineWordLimit, type SearchQuery } from "./query.js";
import { kinshipDistance, orderByDistance } from "./ranking.js";
import type { SearchRequest } from "./request.js";
import { type Card, cardsOf, matchingTranscripts } from "./transcript-queries.js";

/** Transcripts at the top whose inflected forms are put above derived ones. */
const weighed = 50;

/** As many whole pages as are weighed together; what lies beyond keeps the engine's order. */
export function weighedWindow(perPage: number): number {
  return Math.max(perPage, Math.floor(weighed / perPage) * perPage);
}

/** Whether forms can differ at all from what was asked for. */
function asksForForms({ required }: SearchQuery): boolean {
  return required.some((clause) => clause.kind === "word" && !clause.exact);
}

/** Whether transcripts with the exact forms are to stand above the others. */
export function putsNearestFirst({ query, sort }: SearchRequest): boolean {
  return sort === "relevance" && asksForForms(query);
}

/** Each word in any form and as typed: a word as typed alone could be another word (*as* and *AS*). */
function alsoAsTyped(query: SearchQuery): SearchQuery | null {
  const typed = query.required.flatMap((clause): Clause[] =>
    clause.kind === "word" && !clause.exact ? [{ ...clause, exact: true }] : [],
  );
  const required = [...query.required, ...typed];
  return required.length <= engineWordLimit ? { ...query, required } : null;
}

/**
 * The transcripts that have all the words as typed, from the first up to the page's end, or that page alone where it
 * lies beyond what is weighed. None is asked for where so many words leave the engine no room.
 */
export function exactQuery(request: SearchRequest): MultiSearchQuery[] {
  const { query, filters, page, perPage } = request;
  const exact = putsNearestFirst(request) ? alsoAsTyped(query) : null;
  if (exact === null) return [];
  const end = page * perPage;
  return [
    {
      ...matchingTranscripts({ query: exact, filters }),
      ...(end <= weighedWindow(perPage) ? { page: 1, hitsPerPage: end } : { page, hitsPerPage: perPage }),
      attributesToRetrieve: cardFields,
    },
  ];
}

/** The best passage of each of these transcripts. */
async function bestPassages(
  engine: SearchEngine,
  { query, filters }: SearchRequest,
  ids: readonly string[],
): Promise<MarkedPassage[]> {
  if (ids.length < 2) return [];
  const [answer = nothing] = await engine.ask<Pick<PassageDocument, "transcriptId" | "text">>([
    {
      indexUid: indexNames.passages,
      q: engineQuery(query),
      matchingStrategy: "all",
      filter: [transcriptFilter(ids), ...passageFilter(filters)],
      distinct: "transcriptId",
      limit: ids.length,
      attributesToRetrieve: ["transcriptId", "text"],
    },
  ]);
  return answer.hits.map(({ transcriptId, text }) => ({
    transcriptId,
    highlights: findHighlights(text, query.required),
  }));
}

/** What was found in a passage of a transcript that has all the words. */
export interface MarkedPassage {
  readonly transcriptId: string;
  readonly highlights: readonly Highlight[];
}

/** By how near the forms in their nearest passage stand to what was typed; equals keep the order they had. */
export function orderByForms(
  cards: readonly Card[],
  passages: readonly MarkedPassage[],
  { required }: SearchQuery,
): Card[] {
  const distances = new Map<string, number>();
  for (const { transcriptId, highlights } of passages) {
    const distance = kinshipDistance(required, highlights);
    distances.set(transcriptId, Math.min(distance, distances.get(transcriptId) ?? distance));
  }
  const farthest = kinshipDistance(required, []);
  return orderByDistance(cards, ({ id }) => distances.get(id) ?? farthest);
}

/** A page beyond what is weighed: the rest of the exact ones, then the others in the engine's order. */
async function pageBeyond(
  engine: SearchEngine,
  request: SearchRequest,
  exact: EngineAnswer<Card>,
): Promise<readonly Card[]> {
  const { filters, page, perPage } = request;
  const start = (page - 1) * perPage;
  if (exact.hits.length === perPage) return exact.hits;
  const [everyExact] = await engine.ask<Card>(
    exactQuery(request).map(({ hitsPerPage: _, page: __, ...query }) => ({
      ...query,
      limit: exact.total,
      attributesToRetrieve: ["id", "transcriptId"],
    })),
  );
  const exactIds = everyExact === undefined ? [] : cardsOf(everyExact).hits.map(({ id }) => id);
  const idField = asksForPassages(filters) ? "transcriptId" : "id";
  const [others] = await engine.ask<Card>([
    {
      ...matchingTranscripts(request),
      filter: [...engineFilter(filters), ...notIdFilter(idField, exactIds)],
      offset: Math.max(0, start - exact.total),
      limit: perPage - exact.hits.length,
      attributesToRetrieve: cardFields,
    },
  ]);
  return [...exact.hits, ...(others === undefined ? [] : cardsOf(others).hits)];
}

/** From the first to the last that is weighed, in the engine's order. */
async function weighedOf(engine: SearchEngine, request: SearchRequest): Promise<readonly Card[]> {
  const [answer] = await engine.ask<Card>([
    {
      ...matchingTranscripts(request),
      limit: weighedWindow(request.perPage),
      attributesToRetrieve: cardFields,
    },
  ]);
  return answer === undefined ? [] : cardsOf(answer).hits;
}

/** The transcripts that have all the words: the page of those in any form that was asked for, and those as they were typed up to its end. */
export interface InTwoForms {
  readonly all: Promise<EngineAnswer<Card>>;
  readonly exact: Promise<EngineAnswer<Card>>;
}

/** The transcripts of a page: those that have the words as typed, and the others that follow them. */
export interface NearestFirst {
  readonly exact: readonly Card[];
  /** Where these are all that there are, in the engine's order: how near they stand is left to their passages to tell. */
  readonly others: readonly Card[];
}

/**
 * The page that was asked for, transcripts with the exact forms above those with inflected ones above derived ones. Where the exact ones
 * fill it, it does not wait for the others.
 */
export async function nearestFirst(
  engine: SearchEngine,
  request: SearchRequest,
  found: InTwoForms,
): Promise<NearestFirst> {
  const { query, page, perPage } = request;
  const end = page * perPage;
  const window = weighedWindow(perPage);
  const exact = await found.exact;
  if (end > window) return { exact: await pageBeyond(engine, request, exact), others: [] };
  const start = end - perPage;
  if (exact.total >= end) return { exact: exact.hits.slice(start), others: [] };
  const exactIds = new Set(exact.hits.map(({ id }) => id));
  const isOther = ({ id }: Card) => !exactIds.has(id);
  const all = await found.all;
  if (page === 1 && all.total <= all.hits.length) {
    return { exact: exact.hits, others: all.hits.filter(isOther) };
  }
  const others = (await weighedOf(engine, request)).filter(isOther).slice(0, window - exact.hits.length);
  const ids = others.map(({ id }) => id);
  const ordered = orderByForms(others, await bestPassages(engine, request, ids), query);
  const shown = [...exact.hits, ...ordered].slice(start, end);
  return { exact: shown.filter((card) => !isOther(card)), others: shown.filter(isOther) };
}
