import { z } from "zod";
import type { Reason } from "../errors.js";
import { roles } from "../transcripts/transcript.js";
import { parseSearchQuery, type SearchQuery } from "./query.js";

/** Facets that narrow a search, by the name they carry in addresses and in the API. */
export const facetNames = ["year", "spokesperson", "outlet", "place", "country", "role"] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof sorts)[number];

/** What one result is. */
export const units = ["transcripts", "passages"] as const;
export type Unit = (typeof units)[number];

/** How all results of a search can be had at once. */
export const downloadFormats = ["csv", "jsonl"] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

export const matches = ["forms", "exact"] as const;
export type Match = (typeof matches)[number];

/** Names the transcript on the page whose passages are all shown: `2025/048`. */
export const openParameter = "buka";

const text = z.string().max(1_000);
const list = z
  .union([text, z.array(text).max(50)])
  .transform((value) => (Array.isArray(value) ? value : [value]));
const isoDate = z.iso.date();

/** Every parameter of a search, for `/cari` and `GET /api/v1/search` alike. */
export const searchParameters = z.object({
  q: z.string().default(""),
  from: isoDate.optional(),
  to: isoDate.optional(),
  year: list.optional(),
  spokesperson: list.optional(),
  outlet: list.optional(),
  place: list.optional(),
  /** ISO 3166-1 alpha-2 codes, in either case. */
  country: list.transform((codes) => codes.map((code) => code.toUpperCase())).optional(),
  /** Who says it: only passages of these roles match. */
  role: z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.enum(roles)).max(5))
    .optional(),
  match: z.enum(matches).default("forms"),
  sort: z.enum(sorts).default("relevance"),
  unit: z.enum(units).default("transcripts"),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  /** Set while the reader is still typing, so that the last word may not be whole. */
  typing: z.literal("1").optional(),
  per_page: z.coerce.number().int().min(1).max(100).default(10),
});

/** What the page takes beside these. */
const pageParameters = searchParameters.extend({
  [openParameter]: z
    .string()
    .regex(/^\d{4}\/\d{1,6}$/)
    .optional()
    .catch(undefined),
});

export interface SearchRequest {
  readonly query: SearchQuery;
  readonly match: Match;
  /** Whether the last word may be the beginning of one. */
  readonly typing: boolean;
  readonly sort: Sort;
  readonly unit: Unit;
  readonly page: number;
  readonly perPage: number;
  /** Year and number of the transcript whose passages are all shown. */
  readonly open: string | null;
  readonly filters: SearchFilters;
}

/** What the engine is to hold a transcript or passage to: one of these values, or a day in this stretch. */
export type Condition =
  | {
      readonly kind: "values";
      readonly attribute: Exclude<FacetName, "year"> | "asker" | "transcriptId";
      readonly values: readonly string[];
      readonly excluded: boolean;
    }
  | {
      readonly kind: "days";
      readonly from: string | null;
      readonly to: string | null;
      readonly excluded: boolean;
    };

export interface SearchFilters extends Readonly<Record<FacetName, readonly string[]>> {
  /** ISO dates, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the fields of the query ask for besides, once they are understood. */
  readonly conditions: readonly Condition[];
}

type ParameterName = keyof typeof pageParameters.shape;

/** Sentences for parameters that mean nothing: `errors.parameter.<name>`. */
function reasonFor(name: ParameterName, value: unknown): Reason {
  const shown = [value].flat().filter((one) => typeof one === "string");
  return { key: `parameter.${name}`, parameters: { value: shown.join(", ").slice(0, 100) } };
}

/**
 * Understands the parameters of a search; total over all inputs.
 * @returns the request, and a reason for each parameter that was left out because its value means nothing.
 */
export function parseSearchRequest(input: Readonly<Record<string, unknown>>): {
  request: SearchRequest;
  ignored: Reason[];
} {
  // A form that was sent with empty fields asks for nothing by them.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ""));
  const ignored: Reason[] = [];
  for (const name of pageParameters.keyof().options) {
    if (!(name in given) || pageParameters.shape[name].safeParse(given[name]).success) continue;
    ignored.push(reasonFor(name, given[name]));
    delete given[name];
  }
  const parameters = pageParameters.parse(given);
  return {
    ignored,
    request: {
      query: parseSearchQuery(parameters.q, { exactOnly: parameters.match === "exact" }),
      match: parameters.match,
      typing: parameters.typing !== undefined,
      sort: parameters.sort,
      unit: parameters.unit,
      page: parameters.page,
      perPage: parameters.per_page,
      open: parameters[openParameter] ?? null,
      filters: {
        year: parameters.year ?? [],
        spokesperson: parameters.spokesperson ?? [],
        outlet: parameters.outlet ?? [],
        place: parameters.place ?? [],
        country: parameters.country ?? [],
        role: parameters.role ?? [],
        from: parameters.from ?? null,
        to: parameters.to ?? null,
        conditions: [],
      },
    },
  };
}
