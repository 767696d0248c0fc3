import { paginate } from "../web/pagination.js";
import type { Wording } from "../web/wording.js";
import { downloadUrl, noFilters, searchUrl, timelineLinks } from "./addresses.js";
import { resultCard } from "./cards.js";
import { chipsOf, facetGroups } from "./facet-groups.js";
import { findHighlights } from "./highlight.js";
import type { SearchPage, Suggestion } from "./page.js";
import type { Clause } from "./query.js";
import { fieldChips, queryNotices, withoutSpans } from "./query-notices.js";
import { downloadFormats, type SearchRequest, sorts, units } from "./request.js";
import type { SearchResults, TranscriptHit } from "./results.js";
import { buildTimeline } from "./timeline.js";

/** What the page of a search shows beside its results. */
export interface SearchPageContext extends Wording {
  /** Sentences on parameters that meant nothing. */
  readonly notices: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** ISO date of the archive's first transcript. */
  readonly archiveSince: string | null;
}

function summaryOf({ request, totalTranscripts, totalPassages }: SearchResults, wording: Wording): string {
  const { t, format } = wording;
  const number = format.number(totalTranscripts);
  const transcripts = t("labels.transcriptCount", { count: totalTranscripts, number });
  if (totalPassages === 0) return transcripts;
  const passages = t("labels.passageCount", { count: totalPassages, number: format.number(totalPassages) });
  return t(request.unit === "passages" ? "labels.summaryPassages" : "labels.summary", {
    transcripts,
    passages,
  });
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

function correctionOf({ request, correction }: SearchResults, { t }: Wording): SearchPage["correction"] {
  if (correction === null) return null;
  const { typed, meant } = correction;
  const q = request.query.text.replace(meant, () => `=${typed}`);
  return { meant, asTyped: { label: t("labels.asTyped", { word: typed }), url: searchUrl(request, { q }) } };
}

/** The address parameters that the filter form carries along. */
function keptParameters(request: SearchRequest): SearchPage["kept"] {
  const kept = [
    { name: "q", value: request.query.text },
    { name: "match", value: request.match === "forms" ? "" : request.match },
    { name: "sort", value: request.sort === "relevance" ? "" : request.sort },
    { name: "unit", value: request.unit === "transcripts" ? "" : request.unit },
  ];
  return kept.filter(({ value }) => value !== "");
}

/** Whether a hit's passages show a clause of the query. A word is seen among what was marked for the query as a whole. */
function shows({ passages }: TranscriptHit, clause: Clause): boolean {
  return passages.some(
    ({ text, highlights }) =>
      (clause.kind === "word" && !clause.exact && highlights.some(({ root }) => root === clause.root)) ||
      findHighlights(text, [clause]).length > 0,
  );
}

/** Transcripts with some of the words, and which words are not in all of them. */
function partialOf({ request, hits }: SearchResults, context: SearchPageContext): SearchPage["partial"] {
  const some = hits.filter(({ match }) => match === "some");
  if (some.length === 0) return null;
  const { query } = request;
  const missing = query.required.filter((clause) => some.some((hit) => !shows(hit, clause)));
  return {
    explanation: context.t("labels.partialExplanation", {
      words: missing.map(({ text }) => text).join(", "),
    }),
    results: some.map((hit) => resultCard(hit, request, context)),
  };
}

/** What is said where nothing was found: of one word, of several, or of what is more or less than words. */
function noneOf(
  { request }: SearchResults,
  chips: SearchPage["chips"],
  { suggestions, t }: SearchPageContext,
): SearchPage["none"] {
  const { required, text } = request.query;
  const [first] = required;
  // What everything is asked for, and nothing found, is an archive that holds nothing.
  if (text === "" && chips.length === 0)
    return { title: t("search.none.empty"), advice: t("search.noneAdvice.empty") };
  const isOneWord = required.length === 1 && first?.kind === "word" && chips.length === 0;
  const asked = required.length > 1 ? "words" : isOneWord ? "word" : "other";
  const filtered = chips.length > 0 ? "filtered" : asked;
  return {
    title: t(`search.none.${asked}`),
    advice: t(`search.noneAdvice.${suggestions.length > 0 ? "suggestions" : filtered}`),
  };
}

/** Said of a page that lies behind the last one. */
function pastLastPage(
  { request, total, hits }: SearchResults,
  { t, format }: Wording,
): SearchPage["notices"] {
  if (total === 0 || hits.length > 0) return [];
  const last = Math.ceil(total / request.perPage);
  return [
    {
      text: t("labels.pastLastPage", { page: format.number(request.page) }),
      remedy: { label: t("labels.toLastPage"), url: searchUrl(request, { page: last }) },
    },
  ];
}

/** The view model of `/cari`. */
export function searchPage(results: SearchResults, context: SearchPageContext): SearchPage {
  const { request, total, hits, timeline } = results;
  const { query, filters, match } = request;
  const { t, format } = context;
  const full = hits.filter((hit) => hit.match === "all");
  const ignored =
    query.ignored.length === 0 ? [] : [t("labels.ignoredWords", { words: query.ignored.join(", ") })];
  const others = [...context.notices, ...ignored].map((text) => ({ text, remedy: null }));
  const chips = [...fieldChips(results, context), ...chipsOf(request, context)];
  return {
    query: query.text,
    notices: [...queryNotices(results, context), ...others, ...pastLastPage(results, context)],
    correction: correctionOf(results, context),
    alsoSearched: alsoSearched(results, context),
    allForms:
      match === "exact" ? { label: t("labels.allForms"), url: searchUrl(request, { match: "forms" }) } : null,
    timeline: buildTimeline(timeline, context, filters, timelineLinks(request)),
    summary: summaryOf(results, context),
    total,
    none: noneOf(results, chips, context),
    units: units.map((unit) => ({
      label: t(`labels.unit.${unit}`),
      url: searchUrl(request, { unit }),
      current: unit === request.unit,
    })),
    sorts: sorts.map((sort) => ({
      label: t(`labels.sort.${sort}`),
      url: searchUrl(request, { sort }),
      current: sort === request.sort,
    })),
    chips,
    clearUrl: searchUrl(request, { q: withoutSpans(query.text, query.fields), filters: noFilters }),
    results: full.map((hit) => resultCard(hit, request, context)),
    partial: partialOf(results, context),
    facets: facetGroups(results, context),
    dateRange: { from: filters.from ?? "", to: filters.to ?? "" },
    kept: keptParameters(request),
    suggestions: context.suggestions,
    archiveSince: context.archiveSince === null ? null : format.date(context.archiveSince),
    downloads: downloadFormats.map((format) => ({
      label: format.toUpperCase(),
      url: downloadUrl(request, format),
    })),
    pagination: paginate(request.page, total, request.perPage, (page) => searchUrl(request, { page })),
  };
}
