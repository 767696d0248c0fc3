import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { indexNames } from "../meilisearch/indexes.js";
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
import { engineQuery, parseSearchQuery, type SearchQuery } from "./query.js";

/** Passages that one page of a concordance is made of. */
const mostPassages = 200;

const parameters = z.object({
  q: z.string().catch(""),
  urut: z.enum(concordanceOrders).catch("newest"),
});

const fields: (keyof ConcordancePassage)[] = ["title", "callNumber", "date", "number", "text"];

async function findLines(engine: SearchEngine, query: SearchQuery, order: ConcordanceOrder) {
  if (query.required.length === 0) return { passages: 0, lines: [] };
  const [answer] = await engine.ask<ConcordancePassage & Record<string, unknown>>([
    {
      indexUid: indexNames.passages,
      q: engineQuery(query),
      matchingStrategy: "all",
      sort: ["day:desc"],
      page: 1,
      hitsPerPage: mostPassages,
      attributesToRetrieve: fields,
    },
  ]);
  const lines = concordanceOf(answer?.hits ?? [], query.required, order);
  return { passages: answer?.total ?? 0, lines };
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

function showConcordance(engine: SearchEngine) {
  return async (request: Request, response: Response): Promise<void> => {
    const wording: Wording = response.locals;
    const { q, urut } = parameters.parse(request.query);
    const query = parseSearchQuery(q);
    const { passages, lines } = await findLines(engine, query, urut);
    const { t, format } = wording;
    const page: ConcordancePage = {
      query: query.text,
      summary: query.text === "" ? null : t("labels.concordanceSummary", { n: format.number(lines.length) }),
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
export function concordanceRoutes({ engine }: { readonly engine: SearchEngine }): Router {
  return Router().get(urls.concordance, showConcordance(engine));
}
