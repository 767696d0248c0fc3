import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { type Candidate, choosePartialMatches, findCandidates } from "./partial.js";
import { engineQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { TranscriptHit } from "./results.js";
import { type Card, cardFields, transcriptHit } from "./transcript-queries.js";

/** Only what a single word or nothing asks for has no parts; later pages and sorted ones have no room for them. */
function takesPartialMatches({ query, sort, page }: SearchRequest): boolean {
  return page === 1 && sort === "relevance" && query.required.length > 1;
}

/** Words from which on hardly any transcript has all, so that those with some are asked for at once. */
const longQuery = 4;

/** Whether so many words are asked for that candidates are worth asking for before the full matches are known. */
export function isLongQuery(request: SearchRequest): boolean {
  return takesPartialMatches(request) && request.query.required.length >= longQuery;
}

/** Fills the rest of a page with transcripts that have some of the words. */
export async function partialHits(
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
