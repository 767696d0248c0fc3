import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { EngineAnswer, SearchEngine } from "../meilisearch/search-engine.js";
import type { TranscriptDocument } from "./documents.js";
import { engineFilter } from "./filters.js";
import { asksForForms, orderByNearestForms } from "./nearest-forms.js";
import { type Candidate, choosePartialMatches, findCandidates } from "./partial.js";
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

/** Transcripts at the top that are ordered again by the nearness of their forms. */
const reordered = 50;

/** Whether a page begins among the transcripts that are ordered again; pages are then cut from all of these. */
function isReordered({ query, sort, page, perPage }: SearchRequest): boolean {
  return sort === "relevance" && asksForForms(query) && (page - 1) * perPage < reordered;
}

function pageToAsk(request: SearchRequest): Pick<MultiSearchQuery, "page" | "hitsPerPage"> {
  const { page, perPage } = request;
  if (!isReordered(request)) return { page, hitsPerPage: perPage };
  return { page: 1, hitsPerPage: Math.max(reordered, page * perPage) };
}

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

function transcriptsQuery(request: SearchRequest): MultiSearchQuery {
  const { query, sort, filters } = request;
  // An empty query lists everything, newest first, whatever order was asked for by relevance.
  const order = query.text === "" && sort === "relevance" ? "newest" : sort;
  return {
    indexUid: indexNames.transcripts,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: engineFilter(filters),
    sort: [...sortOf[order]],
    ...pageToAsk(request),
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

/** Words from which on hardly any transcript has all, so that those with some are asked for at once. */
const longQuery = 4;

/** Fills the rest of a page with transcripts that have some of the words. */
async function partialHits(
  engine: SearchEngine,
  request: SearchRequest,
  full: readonly Card[],
  early: readonly Candidate[] | null,
): Promise<TranscriptHit[]> {
  const room = request.perPage - full.length;
  if (room <= 0 || !takesPartialMatches(request)) return [];
  const ranked = early ?? (await findCandidates(engine, request));
  const found = new Set(full.map(({ id }) => id));
  const matches = choosePartialMatches(ranked, request.query, found, room);
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
  const isLong = takesPartialMatches(request) && request.query.required.length >= longQuery;
  const [[transcripts, passages, ...open], early] = await Promise.all([
    engine.ask<Card>([
      transcriptsQuery(request),
      countPassagesQuery(request),
      ...narrowed.map((facet) => openFacetQuery(request, facet)),
    ]),
    isLong ? findCandidates(engine, request) : null,
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
