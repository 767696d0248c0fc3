import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Indexer } from "../search/indexer.js";
import { parseSearchQuery } from "../search/query.js";
import { transcriptUrl, urls, withParameters } from "../urls.js";
import { originOf, ownReferrer } from "../web/origin.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { citationCard } from "./citation-card.js";
import type { CitationWriter } from "./citation-writer.js";
import { createFindRelated } from "./find-related.js";
import { markingParameters } from "./hit-bar.js";
import { transcriptHead } from "./page-head.js";
import { readProvenance } from "./provenance.js";
import { findPublished } from "./published.js";
import { readingPage } from "./reading-page.js";
import { representTranscript, writeText } from "./representation.js";
import { describeOriginal, readOriginal } from "./store.js";
import { formatCallNumber } from "./transcript.js";

export interface ReadingRoom {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  readonly citations: CitationWriter;
  readonly indexer: Pick<Indexer, "version">;
  /** Prefix of absolute addresses; empty where readers' address is not known. */
  readonly publicUrl: string;
}

const markingQuery = z.object({
  [markingParameters.query]: z.string().catch(""),
  [markingParameters.current]: z.coerce.number().int().catch(1),
  [markingParameters.match]: z.literal("exact").nullable().catch(null),
});

/** The results a reader came from, so that the way back keeps their page and filters. */
function resultsBehind(request: Request, query: string): string | null {
  const referrer = ownReferrer(request);
  if (referrer?.pathname === urls.search) return referrer.pathname + referrer.search;
  return query === "" ? null : withParameters(urls.search, { q: query });
}

function showTranscript({ catalogue, engine, citations, indexer, publicUrl }: ReadingRoom) {
  const findRelated = createFindRelated(engine, catalogue, indexer.version);
  return async (request: Request, response: Response): Promise<void> => {
    const transcript = await findPublished(catalogue, request.params);
    const canonical = transcriptUrl(transcript.callNumber);
    if (request.path !== canonical) {
      response.redirect(301, canonical + request.originalUrl.slice(request.path.length));
      return;
    }
    const wording: Wording = response.locals;
    const { q, temuan, match } = markingQuery.parse(request.query);
    const query = parseSearchQuery(q, { exactOnly: match === "exact" });
    const { language } = response.locals;
    const origin = originOf(request, publicUrl);
    const cited = { transcript, passage: null, address: origin + canonical };
    const [citation, related, provenance, original] = await Promise.all([
      citationCard(cited, citations.write, wording),
      findRelated(transcript),
      readProvenance(catalogue, transcript),
      describeOriginal(catalogue, transcript.id),
    ]);
    const head = transcriptHead(transcript, { revisedAt: provenance.revisedAt, origin, language });
    const marking = { query, match, current: temuan, backUrl: resultsBehind(request, query.text) };
    const page = readingPage(transcript, { original, head, provenance, citation, related, marking }, wording);
    const title = wording.t("labels.transcriptTitle", {
      title: transcript.title,
      callNumber: formatCallNumber(transcript.callNumber),
    });
    renderPage(request, response, { view: "transcripts/reading", title, page });
  };
}

function downloadOriginal({ catalogue }: ReadingRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { id, sha256 } = await findPublished(catalogue, request.params);
    const { fileName } = await describeOriginal(catalogue, id);
    response.attachment(fileName);
    // Whatever the file is, a browser is to save it and never to show or run it.
    response.setHeader("Content-Type", "application/octet-stream");
    response.setHeader("ETag", `"${sha256}"`);
    response.send(await readOriginal(catalogue, id));
  };
}

/** A transcript as a page, as text, as JSON, and the file that it was read from. */
export function readingRoutes(room: ReadingRoom): Router {
  const router = Router();
  router.get("/transkrip/:year/:number.json", async (request, response) => {
    response.json(representTranscript(await findPublished(room.catalogue, request.params)));
  });
  router.get("/transkrip/:year/:number.txt", async (request, response) => {
    response.type("text/plain").send(writeText(await findPublished(room.catalogue, request.params)));
  });
  router.get("/transkrip/:year/:number/asli", downloadOriginal(room));
  router.get("/transkrip/:year/:number", showTranscript(room));
  return router;
}
