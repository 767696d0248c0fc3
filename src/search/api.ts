import { type Request, type Response, Router } from "express";
import { ArchiveError } from "../errors.js";
import { passageAnchor } from "../urls.js";
import { readingUrl } from "./cards.js";
import type { Complete } from "./completion.js";
import { sendCompletions } from "./completion-routes.js";
import type { SearchAnswer } from "./contract.js";
import { type DownloadSource, representFound } from "./download.js";
import { acceptedFormat, sendDownload } from "./download-response.js";
import type { Highlight } from "./highlight.js";
import type { Clause } from "./query.js";
import { type DownloadFormat, parseSearchRequest, type SearchRequest } from "./request.js";
import type { PassageHit, SearchResults, TranscriptHit } from "./results.js";
import type { ArchiveSearch } from "./search.js";

export interface SearchApi extends DownloadSource {
  readonly search: ArchiveSearch;
  readonly complete: Complete;
  /** Prefix of addresses in answers; empty where readers' address is not known. */
  readonly publicUrl: string;
}

function representTerm(clause: Clause, { hits }: SearchResults) {
  if (clause.kind === "phrase") return { word: clause.text, root: null, forms: [...clause.forms] };
  const root = clause.kind === "prefix" ? null : clause.root;
  const highlights = hits.flatMap(({ passages }) => passages.flatMap((passage) => passage.highlights));
  const isFound = ({ form, root: found }: Highlight) =>
    clause.kind === "prefix" ? form.startsWith(clause.form) : found === root;
  return { word: clause.text, root, forms: [...new Set(highlights.filter(isFound).map(({ form }) => form))] };
}

type Result = SearchAnswer["results"][number];

function representPassage(hit: PassageHit, url: string): Result["passages"][number] {
  const { number, role, speaker, text, highlights } = hit;
  return {
    number,
    role,
    speaker,
    text,
    highlights: highlights.map(({ start, end }) => [start, end]),
    url: `${url}#${passageAnchor(number)}`,
  };
}

function representHit(hit: TranscriptHit, results: SearchResults, publicUrl: string): Result {
  const marked = publicUrl + readingUrl(hit.callNumber, results.request.query);
  return {
    transcript: representFound(hit, publicUrl),
    match: hit.match,
    matchingPassages: hit.matchingPassages,
    passages: hit.passages.map((passage) => representPassage(passage, marked)),
  };
}

/** A search as the API answers it. */
export function representResults(results: SearchResults, publicUrl: string, tookMs: number): SearchAnswer {
  const { request, total, hits, facets, timeline } = results;
  const { year, spokesperson, outlet, place, country, role, from, to } = request.filters;
  return {
    query: {
      text: request.query.text,
      correction: results.correction,
      terms: request.query.required.map((clause) => representTerm(clause, results)),
      filters: {
        year: [...year],
        spokesperson: [...spokesperson],
        outlet: [...outlet],
        place: [...place],
        country: [...country],
        role: [...role],
        from,
        to,
        match: request.match,
        sort: request.sort,
        unit: request.unit,
      },
    },
    total,
    page: request.page,
    perPage: request.perPage,
    tookMs,
    results: hits.map((hit) => representHit(hit, results, publicUrl)),
    facets,
    timeline: [...timeline],
  };
}

/** @throws ArchiveError `unprocessable` for a parameter that means nothing: it is the caller's mistake, and is said. */
function searchAsked({ query }: Request): SearchRequest {
  const { request, ignored } = parseSearchRequest(query);
  const wrong = ignored[0];
  if (wrong !== undefined) throw new ArchiveError("unprocessable", wrong.key, wrong.parameters);
  return request;
}

/** `GET /api/v1/search`: a page of results, or all of them where `Accept` or the address's ending asks for a table or for lines; and completions. */
export function searchApi({ search, complete, publicUrl, ...source }: SearchApi): Router {
  const sendAll = (format: DownloadFormat) => (request: Request, response: Response) =>
    sendDownload(response, source, searchAsked(request), { format, publicUrl });
  return Router()
    .get("/search", async (request, response) => {
      response.vary("Accept");
      const format = acceptedFormat(request);
      if (format !== null) return sendAll(format)(request, response);
      const began = performance.now();
      const results = await search(searchAsked(request));
      const tookMs = Math.round((performance.now() - began) * 10) / 10;
      response.json(representResults(results, publicUrl, tookMs));
    })
    .get("/search.csv", sendAll("csv"))
    .get("/search.jsonl", sendAll("jsonl"))
    .get("/completions", sendCompletions(complete));
}
