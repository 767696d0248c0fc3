import { z } from "zod";
import { inJson, type Operation } from "../api/operation.js";
import { roles } from "../transcripts/transcript.js";
import { fieldNames } from "./query/fields.js";
import { facetNames, matches, searchParameters, sorts, units } from "./request.js";

const text = z.string().nullable();

/** A transcript in a list of results. */
export const foundTranscript = z
  .object({
    id: z.uuid(),
    callNumber: text,
    title: z.string(),
    date: z.iso.date().nullable(),
    spokesperson: text,
    outlet: text,
    place: text,
    url: z.string(),
  })
  .meta({ id: "FoundTranscript" });

const foundPassage = z
  .object({
    number: z.int(),
    role: z.enum(roles),
    speaker: text,
    text: z.string(),
    highlights: z.array(z.tuple([z.int(), z.int()])),
    url: z.string(),
  })
  .meta({ id: "FoundPassage" });

const result = z
  .object({
    transcript: foundTranscript,
    match: z.enum(["all", "some"]),
    matchingPassages: z.int(),
    passages: z.array(foundPassage),
  })
  .meta({ id: "Result" });

const counts = z.record(z.string(), z.int());
const chosen = z.array(z.string());

const understood = z
  .object({
    text: z.string(),
    correction: z.object({ typed: z.string(), meant: z.string() }).nullable(),
    terms: z.array(z.object({ word: z.string(), root: text, forms: z.array(z.string()) })),
    filters: z.object({
      year: chosen,
      spokesperson: chosen,
      outlet: chosen,
      place: chosen,
      country: chosen,
      role: chosen,
      from: text,
      to: text,
      match: z.enum(matches),
      sort: z.enum(sorts),
      unit: z.enum(units),
    }),
  })
  .meta({ id: "UnderstoodQuery" });

/** The answer of `GET /api/v1/search`. */
export const searchAnswer = z
  .object({
    query: understood,
    total: z.int(),
    page: z.int(),
    perPage: z.int(),
    tookMs: z.number(),
    results: z.array(result),
    facets: z.record(z.enum(facetNames), counts),
    timeline: z.array(z.object({ period: z.string(), transcripts: z.int() })),
  })
  .meta({ id: "SearchAnswer" });
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** A row of downloaded results: a transcript. */
export const transcriptRow = foundTranscript.meta({ id: "TranscriptRow" });

/** A row of downloaded results: a passage with its transcript; `id` is the transcript's, `url` the passage's. */
export const passageRow = z
  .object({
    ...foundTranscript.shape,
    number: z.int(),
    role: z.enum(roles),
    speaker: text,
    affiliation: text,
    text: z.string(),
  })
  .meta({ id: "PassageRow" });

const row = z.union([transcriptRow, passageRow]);

/** What `GET /api/v1/completions` takes. */
export const completionParameters = z.object({ q: z.string().default("") });

/** Its answer. */
export const completionAnswer = z
  .object({
    start: z.int(),
    completions: z.array(
      z
        .object({
          kind: z.enum([...fieldNames, "field", "word"]),
          label: z.string(),
          name: z.string(),
          text: z.string(),
        })
        .meta({ id: "Completion" }),
    ),
  })
  .meta({ id: "Completions" });
export type CompletionAnswer = z.infer<typeof completionAnswer>;

/** What a download leaves out of a search's parameters: it has no pages, and nobody is typing. */
const { page: _, per_page: __, typing: ___, ...downloaded } = searchParameters.shape;
const downloadParameters = z.object(downloaded);

const download = {
  method: "get",
  parameters: { query: downloadParameters },
  refusals: ["unprocessable", "unavailable"],
} as const;

/** What of searching stands in the description of the API. */
export const searchOperations: readonly Operation[] = [
  {
    id: "search",
    method: "get",
    path: "/search",
    parameters: { query: searchParameters },
    answers: { 200: { ...inJson(searchAnswer), "application/jsonl": row, "text/csv": z.string() } },
    refusals: ["unprocessable", "unavailable"],
    example: { address: "/search?q=bertemu&per_page=3" },
  },
  {
    ...download,
    id: "searchCsv",
    path: "/search.csv",
    answers: { 200: { "text/csv": z.string() } },
    example: { address: "/search.csv?q=bertemu" },
  },
  {
    ...download,
    id: "searchJsonl",
    path: "/search.jsonl",
    answers: { 200: { "application/jsonl": row } },
    example: { address: "/search.jsonl?q=bertemu&unit=passages" },
  },
  {
    id: "completions",
    method: "get",
    path: "/completions",
    parameters: { query: completionParameters },
    answers: { 200: inJson(completionAnswer) },
    refusals: ["unprocessable", "unavailable"],
    example: { address: "/completions?q=jubir:" },
  },
];
