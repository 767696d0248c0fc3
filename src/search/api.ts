import { type Request, type Response, Router } from "express";
import { ArchiveError } from "../errors.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { passageAnchor } from "../urls.js";
import { readingUrl } from "./cards.js";
import type { Highlight } from "./highlight.js";
import type { Clause } from "./query.js";
import { parseSearchRequest } from "./request.js";
import type { PassageHit, SearchResults, TranscriptHit } from "./results.js";
import type { ArchiveSearch } from "./search.js";

export interface SearchApi {
  readonly search: ArchiveSearch;
  /** Prefix of addresses in answers; empty where readers' address is not known. */
  readonly publicUrl: string;
}

function representTerm(clause: Clause, { hits }: SearchResults) {
  if (clause.kind === "phrase") return { word: clause.text, root: null, forms: clause.forms };
  const root = clause.kind === "prefix" ? null : clause.root;
  const highlights = hits.flatMap(({ passages }) => passages.flatMap((passage) => passage.highlights));
  const isFound = ({ form, root: found }: Highlight) =>
    clause.kind === "prefix" ? form.startsWith(clause.form) : found === root;
  return { word: clause.text, root, forms: [...new Set(highlights.filter(isFound).map(({ form }) => form))] };
}

function representPassage({ number, role, speaker, text, highlights }: PassageHit, url: string) {
  return {
    number,
    role,
    speaker,
    text,
    highlights: highlights.map(({ start, end }) => [start, end]),
    url: `${url}#${passageAnchor(number)}`,
  };
}

function representHit(hit: TranscriptHit, results: SearchResults, publicUrl: string) {
  const { id, title, date, spokesperson, outlet, place, callNumber } = hit;
  const url = publicUrl + readingUrl(callNumber);
  const marked = publicUrl + readingUrl(callNumber, results.request.query);
  return {
    transcript: {
      id,
      callNumber: callNumber === null ? null : formatCallNumber(callNumber),
      title,
      date,
      spokesperson,
      outlet,
      place,
      url,
    },
    match: hit.match,
    matchingPassages: hit.matchingPassages,
    passages: hit.passages.map((passage) => representPassage(passage, marked)),
  };
}

/** A search as the API answers it. */
export function representResults(results: SearchResults, publicUrl: string, tookMs: number) {
  const { request, total, hits, facets, timeline } = results;
  const { from, to, ...chosen } = request.filters;
  return {
    query: {
      text: request.query.text,
      correction: results.correction,
      terms: request.query.required.map((clause) => representTerm(clause, results)),
      filters: { ...chosen, from, to, match: request.match, sort: request.sort },
    },
    total,
    page: request.page,
    perPage: request.perPage,
    tookMs,
    results: hits.map((hit) => representHit(hit, results, publicUrl)),
    facets,
    timeline,
  };
}

/** `GET /api/v1/search`. A parameter that means nothing is the caller's mistake, and is said. */
export function searchApi({ search, publicUrl }: SearchApi): Router {
  return Router().get("/search", async (request: Request, response: Response) => {
    const began = performance.now();
    const { request: asked, ignored } = parseSearchRequest(request.query);
    const wrong = ignored[0];
    if (wrong !== undefined) throw new ArchiveError("unprocessable", wrong.key, wrong.parameters);
    const results = await search(asked);
    const tookMs = Math.round((performance.now() - began) * 10) / 10;
    response.json(representResults(results, publicUrl, tookMs));
  });
}
