import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { engineFilter, idFilter, transcriptFilter } from "./filters.js";
import { type Passage, passageFields } from "./passages.js";
import { engineQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import { type Card, cardFields, cardsOf, transcriptSource } from "./transcript-queries.js";

/** A transcript that matches, or one of its passages that do. */
export interface Match {
  readonly card: Card;
  readonly passage: Passage | null;
}

/** Transcripts whose rows are in memory at once. */
const batchSize = { transcripts: 250, passages: 25 } as const;

/** More than the engine gives for one query, so that it gives all. */
const all = 1_000_000;

/** Where transcripts are looked for that match: for passages, among these, each transcript once. */
function sourceOf({ unit, filters }: SearchRequest): Pick<MultiSearchQuery, "indexUid" | "distinct"> {
  return unit === "passages"
    ? { indexUid: indexNames.passages, distinct: "transcriptId" }
    : transcriptSource(filters);
}

function matching(request: SearchRequest, within: readonly string[]): MultiSearchQuery {
  return {
    ...sourceOf(request),
    q: engineQuery(request.query),
    matchingStrategy: "all",
    filter: [...engineFilter(request.filters), ...within],
  };
}

/**
 * Filters that part all matches by month, the newest or the oldest first, what is left (without a date) last: one month's ids are few
 * enough to be had in one answer, in which nothing can shift while the rest is read.
 */
async function parts(engine: SearchEngine, request: SearchRequest): Promise<string[]> {
  const [answer] = await engine.ask([{ ...matching(request, []), facets: ["month"], limit: 0 }]);
  const months = Object.keys(answer?.facets.month ?? {}).sort();
  if (request.sort !== "oldest") months.reverse();
  const listed = months.map((month) => `"${month}"`);
  return [...listed.map((month) => `month = ${month}`), `month NOT IN [${listed.join(", ")}]`];
}

/** Ids of the transcripts that match within a part, by date. */
async function idsWithin(engine: SearchEngine, request: SearchRequest, part: string): Promise<string[]> {
  const query: MultiSearchQuery = {
    ...matching(request, [part]),
    sort: [request.sort === "oldest" ? "day:asc" : "day:desc"],
    limit: all,
    attributesToRetrieve: ["id", "transcriptId"],
  };
  const [answer] = await engine.ask<Card>([query]);
  return answer === undefined ? [] : cardsOf(answer).hits.map(({ id }) => id);
}

async function transcriptsOf(engine: SearchEngine, ids: readonly string[]): Promise<Match[]> {
  const [answer] = await engine.ask<Card>([
    {
      indexUid: indexNames.transcripts,
      filter: idFilter(ids),
      limit: ids.length,
      attributesToRetrieve: cardFields,
    },
  ]);
  return (answer?.hits ?? []).map((card) => ({ card, passage: null }));
}

async function passagesOf(
  engine: SearchEngine,
  { query, filters }: SearchRequest,
  ids: readonly string[],
): Promise<Match[]> {
  const [answer] = await engine.ask<Card & Passage>([
    {
      indexUid: indexNames.passages,
      q: engineQuery(query),
      matchingStrategy: "all",
      filter: [...engineFilter(filters), transcriptFilter(ids)],
      limit: all,
      attributesToRetrieve: [...new Set([...cardFields, ...passageFields])],
    },
  ]);
  return (answer?.hits ?? [])
    .map((passage) => ({ card: { ...passage, id: passage.transcriptId }, passage }))
    .sort((one, other) => one.passage.number - other.passage.number);
}

/** Matches in the order of their transcripts' ids. */
function inOrder(matches: readonly Match[], ids: readonly string[]): Match[] {
  const byTranscript = new Map<string, Match[]>(ids.map((id) => [id, []]));
  for (const match of matches) byTranscript.get(match.card.id)?.push(match);
  return [...byTranscript.values()].flat();
}

/**
 * Every transcript that has all the words of a query, or every such passage, once: newest first, or oldest first where that was asked
 * for; passages of a transcript by their number. However many there are, a month's ids and a batch are in memory.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export async function* everyMatch(engine: SearchEngine, request: SearchRequest): AsyncGenerator<Match[]> {
  const size = batchSize[request.unit];
  for (const part of await parts(engine, request)) {
    const ids = await idsWithin(engine, request, part);
    for (let start = 0; start < ids.length; start += size) {
      const batch = ids.slice(start, start + size);
      const matches =
        request.unit === "passages"
          ? await passagesOf(engine, request, batch)
          : await transcriptsOf(engine, batch);
      yield inOrder(matches, batch);
    }
  }
}
