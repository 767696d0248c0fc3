import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { type TrendCounts, type TrendRequest, trendParameters, trendsPage } from "./build-trends.js";
import { engineQuery, parseSearchQuery } from "./query.js";
import { parseTrendWords, trendMeasures, trendUnits } from "./trends.js";

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

/** One question to the engine for each word, and one for the whole that they are a share of. */
async function countPassages(engine: SearchEngine, { words, unit }: TrendRequest): Promise<TrendCounts> {
  if (words.length === 0) return { all: {}, found: [] };
  const queries = ["", ...words.map((word) => engineQuery(parseSearchQuery(word)))];
  const answers = await engine.ask(
    queries.map((q) => ({
      indexUid: indexNames.passages,
      q,
      matchingStrategy: "all" as const,
      facets: [unit],
      limit: 0,
    })),
  );
  const [all, ...found] = answers.map(({ facets }) => facets[unit] ?? {});
  // A word of signs alone asks for nothing, and would count everything.
  return { all: all ?? {}, found: found.map((counts, index) => (queries[index + 1] === "" ? {} : counts)) };
}

function showTrends(engine: SearchEngine) {
  return async (request: Request, response: Response): Promise<void> => {
    const wording: Wording = response.locals;
    const asked = parseTrendRequest(request.query);
    const page = trendsPage(asked, await countPassages(engine, asked), wording);
    renderPage(request, response, { view: "trends/trends", title: wording.t("labels.trendsTitle"), page });
  };
}

/** `GET /tren`: how often words are said, by year or month. */
export function trendsRoutes({ engine }: { readonly engine: SearchEngine }): Router {
  return Router().get(urls.trends, showTrends(engine));
}
