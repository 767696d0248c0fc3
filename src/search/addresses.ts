import { urls, withParameters } from "../urls.js";
import {
  type DownloadFormat,
  facetNames,
  openParameter,
  type SearchFilters,
  type SearchRequest,
} from "./request.js";
import { daysOf, type TimelineLinks } from "./timeline.js";

/** What of a search an address changes; the page starts over at 1 unless it is what changes. */
export interface Change {
  readonly q?: string;
  readonly match?: SearchRequest["match"];
  readonly sort?: SearchRequest["sort"];
  readonly unit?: SearchRequest["unit"];
  readonly page?: number;
  /** The transcript whose passages are all shown; none unless it is what changes. */
  readonly open?: string;
  readonly filters?: Partial<SearchFilters>;
}

/** The address of a search: everything that is not the default, so that a copied link shows the same page. */
export function searchUrl(request: SearchRequest, change: Change = {}): string {
  return addressOf(urls.search, request, change);
}

/** The address of all results of a search as a table or as lines. */
export function downloadUrl(request: SearchRequest, format: DownloadFormat): string {
  return addressOf(urls.download(format), request, {});
}

function addressOf(path: string, request: SearchRequest, change: Change): string {
  const { match, sort, unit, page, filters } = { ...request, page: 1, ...change };
  const chosen = { ...request.filters, ...filters };
  return withParameters(path, {
    q: change.q ?? request.query.text,
    ...Object.fromEntries(facetNames.map((name) => [name, chosen[name]])),
    from: chosen.from,
    to: chosen.to,
    match: match === "forms" ? null : match,
    sort: sort === "relevance" ? null : sort,
    unit: unit === "transcripts" ? null : unit,
    page: page === 1 ? null : page,
    [openParameter]: change.open,
  });
}

/** The addresses of years, which add up and are taken off again, and of months, which stand for themselves. */
export function timelineLinks(request: SearchRequest): TimelineLinks {
  const { year: chosen, from, to } = request.filters;
  const anyMonth = searchUrl(request, { filters: { year: [], from: null, to: null } });
  const joint = anyMonth.includes("?") ? "&" : "?";
  return {
    year: (year) => {
      const years = chosen.includes(year) ? chosen.filter((other) => other !== year) : [...chosen, year];
      return searchUrl(request, { filters: { year: years } });
    },
    // Hundreds of addresses that differ in their end alone.
    month: (period) => {
      const days = daysOf(period);
      if (days.from === from && days.to === to) return anyMonth;
      return `${anyMonth}${joint}from=${days.from}&to=${days.to}`;
    },
  };
}

/** A search with no filter at all. */
export const noFilters: SearchFilters = {
  year: [],
  spokesperson: [],
  outlet: [],
  place: [],
  country: [],
  role: [],
  from: null,
  to: null,
  conditions: [],
};

/** The addresses of all transcripts of a year or a month. */
export const browsingLinks: TimelineLinks = {
  year: (year) => withParameters(urls.search, { year }),
  month: (period) => withParameters(urls.search, daysOf(period)),
};

/** A search for everything by one spokesperson, or from one outlet. */
export function facetUrl(facet: "spokesperson" | "outlet", name: string): string {
  return withParameters(urls.search, { [facet]: name });
}
