import type { SearchEngine } from "../meilisearch/search-engine.js";
import { openName } from "./cards.js";
import { type Passage, passagesQuery } from "./passage-queries.js";
import { passageHit } from "./passages.js";
import { engineQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { SearchResults } from "./results.js";
import { timelineOf } from "./transcript-queries.js";
import type { Understand } from "./understanding.js";
import { findAnyWay } from "./ways.js";

interface Opening {
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

/** Passages of one transcript that a page shows at most. */
const mostPassages = 500;

/** Those of one way that have all the words; where none has, those that have one of them. */
async function passagesOfWay(
  engine: SearchEngine,
  id: string,
  { query, filters }: SearchRequest,
): Promise<Passage[]> {
  const { required, excluded } = query;
  const parts = required.map((clause) => engineQuery({ required: [clause], excluded }));
  const [whole, ...spread] = await engine.ask<Passage>(
    [engineQuery(query), ...parts].map((text) => passagesQuery(text, [id], filters, mostPassages)),
  );
  const found = whole !== undefined && whole.total > 0 ? [whole] : spread;
  return found.flatMap(({ hits }) => hits);
}

/** A search that is narrowed in time still shows when else it would find something. */
export async function openTimeline(
  { engine, understand }: Opening,
  results: SearchResults,
): Promise<SearchResults> {
  const { request } = results;
  const { year, from, to } = request.filters;
  if (year.length === 0 && from === null && to === null) return results;
  const filters = { ...request.filters, year: [], from: null, to: null };
  const { ways } = await understand({ ...request, filters });
  const extent = { offset: 0, limit: 0, facets: ["month"], sort: [] };
  return { ...results, timeline: timelineOf(await findAnyWay(engine, ways, extent)) };
}

/** Shows all the matching passages of the transcript that the address opens, where it is on the page. */
export async function openHit(
  { engine, understand }: Opening,
  results: SearchResults,
): Promise<SearchResults> {
  const { request, hits } = results;
  if (request.unit === "passages" || request.open === null) return results;
  const opened = hits.find(({ callNumber }) => openName(callNumber) === request.open);
  if (opened === undefined) return results;
  const { ways } = await understand(request);
  const found = await Promise.all(ways.map((way) => passagesOfWay(engine, opened.id, way)));
  const passages = [...new Map(found.flat().map((passage) => [passage.number, passage])).values()]
    .map((passage) => passageHit(passage, request.query))
    .sort((one, other) => one.number - other.number);
  return {
    ...results,
    hits: hits.map((hit) => (hit === opened ? { ...hit, passages, matchingPassages: passages.length } : hit)),
  };
}
