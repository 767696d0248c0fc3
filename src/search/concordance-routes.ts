import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { passageAnchor, urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { readingUrl } from "./cards.js";
import {
  type ConcordanceLine,
  type ConcordanceOrder,
  type ConcordancePassage,
  concordanceOf,
  concordanceOrders,
} from "./concordance.js";
import type { ConcordancePage } from "./concordance-page.js";
import { findPassagesAnyWay } from "./passages-any-way.js";
import type { SearchQuery } from "./query.js";
import { parseSearchRequest, type SearchRequest } from "./request.js";
import type { Understand } from "./understanding.js";

export interface ConcordanceRoom {
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

type Found = ConcordancePassage & Record<string, unknown>;

/** Passages that one page of a concordance is made of. */
const mostPassages = 200;

const parameters = z.object({
  q: z.string().catch(""),
  urut: z.enum(concordanceOrders).catch("newest"),
});

const fields: (keyof ConcordancePassage)[] = ["title", "callNumber", "date", "number", "text"];

async function findLines(
  { engine, understand }: ConcordanceRoom,
  request: SearchRequest,
  order: ConcordanceOrder,
) {
  const { ways } = await understand(request);
  const worded = ways.filter(({ query }) => query.required.length > 0);
  if (worded.length === 0) return { passages: 0, lines: [] };
  const { hits, total } = await findPassagesAnyWay<Found>(engine, worded, {
    limit: mostPassages,
    facets: [],
    sort: ["day:desc"],
    fields,
  });
  return { passages: total, lines: concordanceOf(hits, request.query.required, order) };
}

function lineView(line: ConcordanceLine, query: SearchQuery, { t, format }: Wording) {
  const { passage, left, word, match, right } = line;
  return {
    left,
    word,
    match,
    right,
    url: `${readingUrl(passage.callNumber, query)}#${passageAnchor(passage.number)}`,
    source: passage.date === null ? t("transcripts.undated") : format.date(passage.date),
    title: passage.title,
    number: passage.number,
  };
}

function showConcordance(room: ConcordanceRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const wording: Wording = response.locals;
    const { q, urut } = parameters.parse(request.query);
    const { request: asked } = parseSearchRequest({ q });
    const { query } = asked;
    const { passages, lines } = await findLines(room, asked, urut);
    const { t, format } = wording;
    const page: ConcordancePage = {
      query: query.text,
      summary:
        query.text === ""
          ? null
          : t("labels.concordanceSummary", { count: lines.length, n: format.number(lines.length) }),
      cut:
        passages > mostPassages
          ? t("labels.concordanceCut", {
              shown: format.number(mostPassages),
              all: format.number(passages),
            })
          : null,
      orders: concordanceOrders.map((order) => ({
        label: t(`labels.concordanceOrder.${order}`),
        url: withParameters(urls.concordance, { q: query.text, urut: order === "newest" ? null : order }),
        current: order === urut,
      })),
      lines: lines.map((line) => lineView(line, query, wording)),
    };
    renderPage(request, response, {
      view: "concordance/concordance",
      title: t("labels.concordanceTitle"),
      page,
    });
  };
}

/** `GET /konkordansi`: a word in all its forms, each occurrence on a line with what stands around it. */
export function concordanceRoutes(room: ConcordanceRoom): Router {
  return Router().get(urls.concordance, showConcordance(room));
}
