import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { passageAnchor, urls, withParameters } from "../urls.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { readingUrl } from "./cards.js";
import {
  asRead,
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
import { byDate } from "./transcript-queries.js";
import type { Understand } from "./understanding.js";

export interface ConcordanceRoom {
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

type Found = ConcordancePassage & Record<string, unknown>;

/** Passages that a concordance is made of. */
const mostPassages = 200;
const linesPerPage = 50;

const parameters = z.object({
  q: z.string().catch(""),
  urut: z.enum(concordanceOrders).catch("newest"),
  hal: z.coerce.number().int().min(1).catch(1),
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
    sort: byDate.newest,
    fields,
  });
  return { passages: total, lines: concordanceOf(asRead(hits), request.query.required, order) };
}

function lineView(line: ConcordanceLine, query: SearchQuery, { t, format }: Wording) {
  const { passage, left, word, match, right, cutBefore, cutAfter } = line;
  return {
    left: cutBefore ? `…\u00a0${left}` : left,
    word,
    match,
    right: cutAfter ? `${right}\u00a0…` : right,
    url: `${readingUrl(passage.callNumber, query)}#${passageAnchor(passage.number)}`,
    source: passage.date === null ? t("transcripts.undated") : format.date(passage.date),
    title: passage.title,
    number: passage.number,
  };
}

function concordancePage(
  { passages, lines }: { passages: number; lines: ConcordanceLine[] },
  query: SearchQuery,
  { urut, hal }: { urut: ConcordanceOrder; hal: number },
  wording: Wording,
): ConcordancePage {
  const { t, format } = wording;
  const number = format.number(lines.length);
  const urlOf = (order: ConcordanceOrder, page: number) =>
    withParameters(urls.concordance, {
      q: query.text,
      urut: order === "newest" ? null : order,
      hal: page === 1 ? null : page,
    });
  const cut = { shown: format.number(mostPassages), all: format.number(passages) };
  const shown = lines.slice((hal - 1) * linesPerPage, hal * linesPerPage);
  return {
    query: query.text,
    summary: query.text === "" ? null : t("labels.concordanceSummary", { count: lines.length, n: number }),
    cut: passages > mostPassages ? t("labels.concordanceCut", cut) : null,
    orders: concordanceOrders.map((order) => ({
      label: t(`labels.concordanceOrder.${order}`),
      url: urlOf(order, 1),
      current: order === urut,
    })),
    lines: shown.map((line) => lineView(line, query, wording)),
    pagination:
      lines.length > linesPerPage
        ? paginate(hal, lines.length, linesPerPage, (page) => urlOf(urut, page))
        : null,
  };
}

function showConcordance(room: ConcordanceRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const asked = parameters.parse(request.query);
    const { request: search } = parseSearchRequest({ q: asked.q });
    const found = await findLines(room, search, asked.urut);
    renderPage(request, response, {
      view: "concordance/concordance",
      title: response.locals.t("labels.concordanceTitle"),
      page: concordancePage(found, search.query, asked, response.locals),
    });
  };
}

/** `GET /konkordansi`: a word in all its forms, each occurrence on a line with what stands around it. */
export function concordanceRoutes(room: ConcordanceRoom): Router {
  return Router().get(urls.concordance, showConcordance(room));
}
