import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import { orderByNearestForms } from "./nearest-forms.js";
import { findCandidates } from "./partial.js";
import { isLongQuery, partialHits } from "./partial-hits.js";
import { findPassages } from "./passages.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FacetCounts, SearchResults, TranscriptHit } from "./results.js";
import {
  type Card,
  countPassagesQuery,
  isReordered,
  openFacetQuery,
  reordered,
  transcriptHit,
  transcriptsQuery,
} from "./transcript-queries.js";

/** The page that was asked for, exact forms above inflected above derived. */
async function cutPage(
  engine: SearchEngine,
  request: SearchRequest,
  hits: readonly Card[],
): Promise<readonly Card[]> {
  if (!isReordered(request)) return hits;
  const { query, page, perPage } = request;
  const top = await orderByNearestForms(engine, query, hits.slice(0, reordered));
  return [...top, ...hits.slice(reordered)].slice((page - 1) * perPage, page * perPage);
}

function countsOf(answer: EngineAnswer<Card>, open: ReadonlyMap<FacetName, EngineAnswer<Card>>): FacetCounts {
  const counts = (name: FacetName) => (open.get(name) ?? answer).facets[name] ?? {};
  return {
    year: counts("year"),
    spokesperson: counts("spokesperson"),
    outlet: counts("outlet"),
    place: counts("place"),
  };
}

function timelineOf({ facets }: EngineAnswer<Card>): SearchResults["timeline"] {
  return Object.entries(facets.month ?? {})
    .map(([period, transcripts]) => ({ period, transcripts }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** The transcripts that have all the words, each with its best passages. */
async function fullHits(
  engine: SearchEngine,
  { query }: SearchRequest,
  cards: readonly Card[],
): Promise<TranscriptHit[]> {
  const found = await findPassages(
    engine,
    cards.map(({ id }) => id),
    query,
  );
  return cards.map((card) => transcriptHit(card, "all", found.get(card.id)));
}

/**
 * Finds the transcripts that have all the words of a query, a page of them, each with its best passages. Where they
 * do not fill the first page, transcripts with some of the words follow; these are not in the total.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export async function searchArchive(engine: SearchEngine, request: SearchRequest): Promise<SearchResults> {
  const narrowed = facetNames.filter((name) => request.filters[name].length > 0);
  const [[transcripts, passages, ...open], early] = await Promise.all([
    engine.ask<Card>([
      transcriptsQuery(request),
      countPassagesQuery(request),
      ...narrowed.map((facet) => openFacetQuery(request, facet)),
    ]),
    isLongQuery(request) ? findCandidates(engine, request) : null,
  ]);
  if (transcripts === undefined || passages === undefined)
    throw new Error("The engine answered fewer queries than were asked.");
  const openByFacet = new Map(
    open.flatMap((answer, index) => {
      const facet = narrowed[index];
      return facet === undefined ? [] : [[facet, answer] as const];
    }),
  );
  const cards = await cutPage(engine, request, transcripts.hits);
  const [full, partial] = await Promise.all([
    fullHits(engine, request, cards),
    partialHits(engine, request, cards, early),
  ]);
  return {
    request,
    total: transcripts.total,
    totalPassages: request.query.required.length === 0 ? 0 : passages.total,
    hits: [...full, ...partial],
    facets: countsOf(transcripts, openByFacet),
    timeline: timelineOf(transcripts),
  };
}
