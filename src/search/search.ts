import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import type { TranscriptDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import { findPartialMatches } from "./partial.js";
import { type FoundPassages, findPassages } from "./passages.js";
import { engineQuery } from "./query.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { FacetCounts, SearchResults, TranscriptHit } from "./results.js";

const cardFields = [
  "id",
  "title",
  "callNumber",
  "date",
  "spokesperson",
  "outlet",
  "place",
  "language",
  "exchanges",
];

type Card = Pick<
  TranscriptDocument,
  "id" | "title" | "callNumber" | "date" | "spokesperson" | "outlet" | "place" | "language" | "exchanges"
>;

const sortOf = { relevance: [], newest: ["day:desc"], oldest: ["day:asc"] } as const;

function transcriptsQuery(request: SearchRequest): MultiSearchQuery {
  const { query, sort, page, perPage, filters } = request;
  // An empty query lists everything, newest first, whatever order was asked for by relevance.
  const order = query.text === "" && sort === "relevance" ? "newest" : sort;
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    sort: [...sortOf[order]],
    page,
    hitsPerPage: perPage,
    facets: [...facetNames, "month"],
    attributesToRetrieve: cardFields,
  };
}

/** Counts for a facet that a reader has narrowed, as if it were open: what its other values would add. */
function openFacetQuery({ query, filters }: SearchRequest, facet: FacetName): MultiSearchQuery {
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters, facet),
    facets: [facet],
    limit: 0,
  };
}

function countPassagesQuery({ query, filters }: SearchRequest): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ["number"],
  };
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

function transcriptHit(
  card: Card,
  match: TranscriptHit["match"],
  found: FoundPassages | undefined,
): TranscriptHit {
  return { ...card, match, passages: found?.passages ?? [], matchingPassages: found?.matching ?? 0 };
}

/** Only what a single word or nothing asks for has no parts; later pages and sorted ones have no room for them. */
function takesPartialMatches({ query, sort, page }: SearchRequest): boolean {
  return page === 1 && sort === "relevance" && query.required.length > 1;
}

/** Fills the rest of a page with transcripts that have some of the words. */
async function partialHits(
  engine: SearchEngine,
  request: SearchRequest,
  full: readonly Card[],
): Promise<TranscriptHit[]> {
  const room = request.perPage - full.length;
  if (room <= 0 || !takesPartialMatches(request)) return [];
  const matches = await findPartialMatches(engine, request, new Set(full.map(({ id }) => id)), room);
  if (matches.length === 0) return [];
  const [answer] = await engine.ask<Card>([
    {
      indexUid: indexNames.transcripts,
      // A passage without an excluded word may stand in a transcript that has it.
      q: engineQuery({ required: [], excluded: request.query.excluded }),
      filter: `id IN ${JSON.stringify(matches.map(({ transcriptId }) => transcriptId))}`,
      limit: room,
      attributesToRetrieve: cardFields,
    },
  ]);
  const cards = new Map(answer?.hits.map((card) => [card.id, card]));
  return matches.flatMap((match) => {
    const card = cards.get(match.transcriptId);
    return card === undefined ? [] : [transcriptHit(card, "some", match)];
  });
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
  const [transcripts, passages, ...open] = await engine.ask<Card>([
    transcriptsQuery(request),
    countPassagesQuery(request),
    ...narrowed.map((facet) => openFacetQuery(request, facet)),
  ]);
  if (transcripts === undefined || passages === undefined)
    throw new Error("The engine answered fewer queries than were asked.");
  const openByFacet = new Map(
    open.flatMap((answer, index) => {
      const facet = narrowed[index];
      return facet === undefined ? [] : [[facet, answer] as const];
    }),
  );
  const cards = transcripts.hits;
  const [full, partial] = await Promise.all([
    fullHits(engine, request, cards),
    partialHits(engine, request, cards),
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

/** How many transcripts each of these searches finds. */
export async function countTranscripts(
  engine: SearchEngine,
  requests: readonly SearchRequest[],
): Promise<number[]> {
  const queries = requests.map((request) => ({
    indexUid: indexNames.transcripts,
    q: engineQuery(request.query),
    matchingStrategy: "all" as const,
    filter: engineFilter(request.filters),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ["id"],
  }));
  return (await engine.ask(queries)).map(({ total }) => total);
}
