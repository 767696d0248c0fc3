import type { MultiSearchQuery } from "meilisearch";
import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";
import { type BestPassage, bestPassagesOf, findBest, orderByForms } from "./best-passages.js";
import { cardFields } from "./documents.js";
import { asksForPassages, engineFilter, notIdFilter } from "./filters.js";
import { type Clause, engineWordLimit, type SearchQuery } from "./query.js";
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
function weighedQuery(request: SearchRequest): MultiSearchQuery {
  return {
    ...matchingTranscripts(request),
    limit: weighedWindow(request.perPage),
    attributesToRetrieve: cardFields,
  };
}

/** What is known before a page is put in order. */
export interface FoundByForms {
  /** The transcripts that have all the words as they were typed, up to the end of the page. */
  readonly exact: Promise<EngineAnswer<Card>>;
  /** All the passages that have all the words, the best first; null where that is not known. */
  readonly few: Promise<readonly BestPassage[] | null>;
}

/** The transcripts of a page: those that have the words as typed, and the others that follow them. */
export interface NearestFirst {
  readonly exact: readonly Card[];
  /** Where these are all that there are, in the engine's order: how near they stand is left to their passages to tell. */
  readonly others: readonly Card[];
}

/**
 * The page that was asked for, transcripts with the exact forms above those with inflected ones above derived ones. Where the exact ones
 * fill it, the others are not asked for.
 */
export async function nearestFirst(
  engine: SearchEngine,
  request: SearchRequest,
  found: FoundByForms,
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
  const [[weighed = nothing], best] = await Promise.all([
    engine.ask<Card>([weighedQuery(request)]),
    findBest(engine, request, window, found.few),
  ]);
  const others = cardsOf(weighed)
    .hits.filter(isOther)
    .slice(0, window - exact.hits.length);
  if (page === 1 && exact.hits.length + others.length <= perPage) return { exact: exact.hits, others };
  const ordered = orderByForms(others, await bestPassagesOf(engine, request, others, best), query);
  const shown = [...exact.hits, ...ordered].slice(start, end);
  return { exact: shown.filter((card) => !isOther(card)), others: shown.filter(isOther) };
}
