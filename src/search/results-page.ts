import { paginate } from "../web/pagination.js";
import type { Wording } from "../web/wording.js";
import { noFilters, searchUrl } from "./addresses.js";
import { resultCard } from "./cards.js";
import { chipsOf, facetGroups } from "./facet-groups.js";
import type { SearchPage, Suggestion } from "./page.js";
import { type SearchRequest, sorts } from "./request.js";
import type { SearchResults } from "./results.js";
import { buildTimeline } from "./timeline.js";

/** What the page of a search shows beside its results. */
export interface SearchPageContext extends Wording {
  /** Sentences on parameters that meant nothing. */
  readonly notices: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** ISO date of the archive's first transcript. */
  readonly archiveSince: string | null;
}

function summaryOf({ total, totalPassages }: SearchResults, { t, format }: Wording): string {
  const transcripts = format.number(total);
  return totalPassages === 0
    ? t("labels.summaryTranscripts", { transcripts })
    : t("labels.summary", { transcripts, passages: format.number(totalPassages) });
}

/** Other forms that were found on this page, most frequent first. */
function formsFound({ hits }: SearchResults): string[] {
  const counts = new Map<string, number>();
  for (const { highlights } of hits.flatMap(({ passages }) => passages)) {
    for (const { match, form } of highlights)
      if (match === "form") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

const longestFormList = 8;

function alsoSearched(results: SearchResults, { t }: Wording): SearchPage["alsoSearched"] {
  const forms = formsFound(results).slice(0, longestFormList);
  if (forms.length === 0) return null;
  return {
    forms,
    exactOnly: { label: t("labels.exactOnly"), url: searchUrl(results.request, { match: "exact" }) },
  };
}

function yearUrl(request: SearchRequest, year: string): string {
  const chosen = request.filters.year;
  const years = chosen.includes(year) ? chosen.filter((other) => other !== year) : [...chosen, year];
  return searchUrl(request, { filters: { year: years } });
}

/** The address parameters that the filter form carries along. */
function keptParameters(request: SearchRequest): SearchPage["kept"] {
  const kept = [
    { name: "q", value: request.query.text },
    { name: "match", value: request.match === "forms" ? "" : request.match },
    { name: "sort", value: request.sort === "relevance" ? "" : request.sort },
  ];
  return kept.filter(({ value }) => value !== "");
}

/** The view model of `/cari`. */
export function searchPage(results: SearchResults, context: SearchPageContext): SearchPage {
  const { request, total, hits, timeline } = results;
  const { query, filters, match } = request;
  const { t, format } = context;
  const ignored =
    query.ignored.length === 0 ? [] : [t("labels.ignoredWords", { words: query.ignored.join(", ") })];
  return {
    query: query.text,
    notices: [...context.notices, ...ignored],
    alsoSearched: alsoSearched(results, context),
    allForms:
      match === "exact" ? { label: t("labels.allForms"), url: searchUrl(request, { match: "forms" }) } : null,
    timeline: buildTimeline(timeline, context, filters.year, (year) => yearUrl(request, year)),
    summary: summaryOf(results, context),
    total,
    sorts: sorts.map((sort) => ({
      label: t(`labels.sort.${sort}`),
      url: searchUrl(request, { sort }),
      current: sort === request.sort,
    })),
    chips: chipsOf(request, context),
    clearUrl: searchUrl(request, { filters: noFilters }),
    results: hits.map((hit) => resultCard(hit, query, context)),
    partial: null,
    facets: facetGroups(results, context),
    dateRange: { from: filters.from ?? "", to: filters.to ?? "" },
    kept: keptParameters(request),
    suggestions: context.suggestions,
    archiveSince: context.archiveSince === null ? null : format.date(context.archiveSince),
    pagination: paginate(request.page, total, request.perPage, (page) => searchUrl(request, { page })),
  };
}
