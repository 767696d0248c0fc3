import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { type TrendCounts, type TrendRequest, trendParameters, trendsPage } from "./build-trends.js";
import { findPassagesAnyWay } from "./passages-any-way.js";
import { parseSearchRequest, type SearchRequest } from "./request.js";
import { parseTrendWords, type TrendUnit, trendMeasures, trendUnits } from "./trends.js";
import type { Understand } from "./understanding.js";

interface TrendsRoom {
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

/** Characters of the words that are read; the box takes as many. */
const longestText = 500;

const parameters = z.object({
  [trendParameters.words]: z
    .string()
    .catch("")
    .transform((text) => text.slice(0, longestText)),
  [trendParameters.unit]: z.enum(trendUnits).catch(trendUnits[0]),
  [trendParameters.measure]: z.enum(trendMeasures).catch(trendMeasures[0]),
});

function parseTrendRequest(input: unknown): TrendRequest {
  const { q, per, ukur } = parameters.parse(input);
  return { text: q, ...parseTrendWords(q), unit: per, measure: ukur };
}

/** A word of signs alone asks for nothing, and would count everything. */
function asksForAnything({ query, filters }: SearchRequest): boolean {
  return query.required.length + query.excluded.length + filters.conditions.length > 0;
}

/** Passages by period that have a word, read as the search page reads it. */
async function passagesWith({ engine, understand }: TrendsRoom, word: string, unit: TrendUnit) {
  const { ways } = await understand(parseSearchRequest({ q: word }).request);
  const extent = { limit: 0, facets: [unit] };
  const { facets } = await findPassagesAnyWay(engine, ways.filter(asksForAnything), extent);
  return facets[unit] ?? {};
}

/** Passages by period: those of each word, and the whole that they are a share of. */
async function countPassages(room: TrendsRoom, { words, unit }: TrendRequest): Promise<TrendCounts> {
  if (words.length === 0) return { all: {}, found: [] };
  const everything = parseSearchRequest({}).request;
  const [all, ...found] = await Promise.all([
    findPassagesAnyWay(room.engine, [everything], { limit: 0, facets: [unit] }),
    ...words.map((word) => passagesWith(room, word, unit)),
  ]);
  return { all: all.facets[unit] ?? {}, found };
}

function showTrends(room: TrendsRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const wording: Wording = response.locals;
    const asked = parseTrendRequest(request.query);
    const page = trendsPage(asked, await countPassages(room, asked), wording);
    renderPage(request, response, { view: "trends/trends", title: wording.t("labels.trendsTitle"), page });
  };
}

/** `GET /tren`: how often words are said, by year or month. */
export function trendsRoutes(room: TrendsRoom): Router {
  return Router().get(urls.trends, showTrends(room));
}
