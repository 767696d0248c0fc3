import { type Request, type Response, Router } from "express";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { newestTranscripts } from "../transcripts/store.js";
import type { Survey } from "../transcripts/survey.js";
import { urls } from "../urls.js";
import { retryAfter } from "../web/error-handler.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { transcriptCard } from "./cards.js";
import type { Complete } from "./completion.js";
import { sendCompletions } from "./completion-routes.js";
import type { Frequencies } from "./frequencies.js";
import { openHit, openTimeline } from "./opened.js";
import type { SearchFailurePage } from "./page.js";
import { parseSearchRequest, type SearchRequest } from "./request.js";
import { type SearchPageContext, searchPage } from "./results-page.js";
import type { ArchiveSearch } from "./search.js";
import { suggestSearches } from "./suggestions.js";
import type { Understand } from "./understanding.js";

export interface SearchRoom {
  readonly engine: SearchEngine;
  readonly search: ArchiveSearch;
  readonly complete: Complete;
  readonly understand: Understand;
  readonly frequencies: Frequencies;
  readonly catalogue: Catalogue;
  readonly survey: () => Promise<Survey>;
  readonly now: () => Date;
}

/** Newest transcripts that a failed search offers instead. */
const newestMeanwhile = 3;

function titleOf({ query }: SearchRequest, { t }: Wording): string {
  return query.text === "" ? t("labels.searchTitleEmpty") : t("labels.searchTitle", { query: query.text });
}

async function failurePage(
  room: SearchRoom,
  request: Request,
  { query }: SearchRequest,
  wording: Wording,
): Promise<SearchFailurePage> {
  const newest = await newestTranscripts(room.catalogue, newestMeanwhile);
  return {
    query: query.text,
    retryUrl: request.originalUrl,
    browseUrl: urls.home,
    time: wording.format.time(room.now()),
    code: String(request.id),
    newest: newest.map((summary) => transcriptCard(summary, wording)),
  };
}

type Help = Pick<SearchPageContext, "suggestions" | "archiveSince">;

const noHelp: Help = { suggestions: [], archiveSince: null };

/** What the page of a search without any result offers instead. */
async function whatHelps(room: SearchRoom, search: SearchRequest, wording: Wording): Promise<Help> {
  const suggestions = await suggestSearches(room, search, wording);
  const { from } = await room.survey();
  return { suggestions, archiveSince: from };
}

/** `GET /cari`: results, or a page that says that search is unavailable while everything else goes on. */
function showResults(room: SearchRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const wording: Wording = response.locals;
    const { request: search, ignored } = parseSearchRequest(request.query);
    const title = titleOf(search, wording);
    try {
      const found = await openTimeline(room, await room.search(search));
      const results = await openHit(room, found);
      const help = results.total > 0 ? noHelp : await whatHelps(room, search, wording);
      const notices = ignored.map(({ key, parameters }) =>
        wording.t("labels.leftOut", { said: wording.t(`errors.${key}`, parameters) }),
      );
      const page = searchPage(results, { ...wording, notices, ...help });
      renderPage(request, response, { view: "search/results", section: "search", title, page });
    } catch (error) {
      if (!(error instanceof ArchiveError) || error.code !== "unavailable") throw error;
      request.log.warn({ err: error }, "search is unavailable");
      const page = await failurePage(room, request, search, wording);
      response.setHeader("Retry-After", retryAfter);
      renderPage(request, response, {
        view: "search/unavailable",
        section: "search",
        title,
        status: 503,
        page,
      });
    }
  };
}

export function searchRoutes(room: SearchRoom): Router {
  return Router().get(urls.search, showResults(room)).get(urls.completions, sendCompletions(room.complete));
}
