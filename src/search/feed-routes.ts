import { type Request, type Response, Router } from "express";
import type { Catalogue } from "../database/open.js";
import { readChanges } from "../transcripts/publication.js";
import { urls } from "../urls.js";
import { originOf } from "../web/origin.js";
import { writeFeed } from "./feed.js";
import { parseSearchRequest } from "./request.js";
import type { ArchiveSearch } from "./search.js";

export interface FeedRoom {
  readonly catalogue: Catalogue;
  readonly search: ArchiveSearch;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** Entries of a feed. */
const entries = 30;

/** The feed's own address, written in the one way that makes any query a valid URI. */
function ownPath({ originalUrl }: Request): string {
  const { searchParams } = new URL(originalUrl, "http://jubir.invalid");
  return searchParams.size === 0 ? urls.feed : `${urls.feed}?${searchParams}`;
}

function sendFeed({ catalogue, search, publicUrl, now }: FeedRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { request: asked } = parseSearchRequest(request.query);
    const newest = { ...asked, sort: "newest", unit: "transcripts", page: 1, perPage: entries } as const;
    const results = await search(newest);
    const full = { ...results, hits: results.hits.filter(({ match }) => match === "all") };
    const { t, format, language } = response.locals;
    const feed = writeFeed(full, {
      t,
      format,
      language,
      origin: originOf(request, publicUrl),
      path: ownPath(request),
      changes: await readChanges(
        catalogue,
        full.hits.map(({ id }) => id),
      ),
      today: new Date(now().toISOString().slice(0, 10)),
    });
    response.setHeader("Cache-Control", "no-cache");
    response.type("application/atom+xml").send(feed);
  };
}

/** `GET /umpan.atom`: what is new in the archive, or among the results of a search. */
export function feedRoutes(room: FeedRoom): Router {
  return Router().get(urls.feed, sendFeed(room));
}
