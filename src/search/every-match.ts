import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { cardFields } from "./documents.js";
import { engineFilter, idFilter, transcriptFilter } from "./filters.js";
import { type Passage, resultFields } from "./passage-queries.js";
import { engineQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import { byDate, type Card, cardsOf, transcriptSource } from "./transcript-queries.js";

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
async function parts(engine: SearchEngine, ways: readonly SearchRequest[]): Promise<string[]> {
  const counting = { facets: ["month"], limit: 0 };
  const answers = await engine.ask(ways.map((way) => ({ ...matching(way, []), ...counting })));
  const months = [...new Set(answers.flatMap(({ facets }) => Object.keys(facets.month ?? {})))].sort();
  if (ways[0]?.sort !== "oldest") months.reverse();
  const listed = months.map((month) => `"${month}"`);
  return [...listed.map((month) => `month = ${month}`), `month NOT IN [${listed.join(", ")}]`];
}

/** Ids of the transcripts that match in one way or another within a part, by date. */
async function idsWithin(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
  part: string,
): Promise<string[]> {
  const oldestFirst = ways[0]?.sort === "oldest";
  const answers = await engine.ask<Card>(
    ways.map((way) => ({
      ...matching(way, [part]),
      sort: [...(oldestFirst ? byDate.oldest : byDate.newest)],
      limit: all,
      attributesToRetrieve: ["id", "transcriptId", "date"],
    })),
  );
  const found = new Map(
    answers.flatMap((answer) => cardsOf(answer).hits.map(({ id, date }) => [id, date ?? ""])),
  );
  const sign = oldestFirst ? 1 : -1;
  return [...found]
    .sort(([id, one], [otherId, other]) =>
      one === other ? (id < otherId ? -1 : 1) : sign * (one < other ? -1 : 1),
    )
    .map(([id]) => id);
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
  ways: readonly SearchRequest[],
  ids: readonly string[],
): Promise<Match[]> {
  const answers = await engine.ask<Card & Passage>(
    ways.map(({ query, filters }) => ({
      indexUid: indexNames.passages,
      q: engineQuery(query),
      matchingStrategy: "all",
      filter: [...engineFilter(filters), transcriptFilter(ids)],
      limit: all,
      attributesToRetrieve: resultFields,
    })),
  );
  const found = answers.flatMap(({ hits }) => hits);
  const distinct = new Map(found.map((passage) => [`${passage.transcriptId}-${passage.number}`, passage]));
  return [...distinct.values()]
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
export async function* everyMatch(
  engine: SearchEngine,
  ways: readonly SearchRequest[],
): AsyncGenerator<Match[]> {
  const unit = ways[0]?.unit ?? "transcripts";
  const size = batchSize[unit];
  for (const part of await parts(engine, ways)) {
    const ids = await idsWithin(engine, ways, part);
    for (let start = 0; start < ids.length; start += size) {
      const batch = ids.slice(start, start + size);
      const matches =
        unit === "passages" ? await passagesOf(engine, ways, batch) : await transcriptsOf(engine, batch);
      yield inOrder(matches, batch);
    }
  }
}
