import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Wording } from "../web/wording.js";
import { noFilters, searchUrl } from "./addresses.js";
import { correctWord } from "./correction.js";
import type { Frequencies } from "./frequencies.js";
import type { Suggestion } from "./page.js";
import { type Expression, writeExpression } from "./query/expression.js";
import { parseSearchQuery, type SearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { Understand } from "./understanding.js";
import { countWays } from "./ways.js";

interface Attempt {
  readonly reason: string;
  readonly request: SearchRequest;
}

interface Counted extends Attempt {
  readonly count: number;
}

/** What suggestions are counted with. */
interface Counting {
  readonly engine: SearchEngine;
  readonly understand: Understand;
  readonly frequencies: Frequencies;
}

const longestList = 3;
/** Words of a query that are corrected at most. */
const mostCorrections = 4;

function isFiltered({ filters }: SearchRequest): boolean {
  return Object.values(filters).some((value) => value !== null && value.length > 0);
}

/** Parts of a query that are tried without each, or each on its own: people type fewer, and every trial is a search. */
const mostParts = 8;

/** The parts of a query that stand side by side, each as an address can carry it. */
function partsOf({ expression }: SearchQuery): readonly Expression[] {
  return expression.kind === "all" ? expression.parts : [expression];
}

function queryOfParts(parts: readonly Expression[]): SearchQuery {
  return parseSearchQuery(writeExpression({ kind: "all", parts }, "id"));
}

/** The query with each word that stands nowhere replaced by the nearest that does; null where none was. */
async function corrected({ engine, frequencies }: Counting, query: SearchQuery): Promise<SearchQuery | null> {
  let result: SearchQuery | null = null;
  for (let count = 0; count < mostCorrections; count += 1) {
    const correction = await correctWord(engine, frequencies, result ?? query);
    if (correction === null) break;
    result = parseSearchQuery(correction.text);
  }
  return result;
}

function forAllDates(request: SearchRequest): SearchRequest {
  return { ...request, filters: { ...request.filters, year: [], from: null, to: null } };
}

/** The same search for all dates, and where others narrow it too, without any filter. */
function wider(request: SearchRequest, { t }: Wording): Attempt[] {
  const allDates = forAllDates(request);
  const isNarrowed = searchUrl(allDates) !== searchUrl(request);
  return [
    ...(isNarrowed ? [{ reason: t("labels.allYears"), request: allDates }] : []),
    ...(isFiltered(allDates)
      ? [{ reason: t("labels.withoutFilters"), request: { ...request, filters: noFilters } }]
      : []),
  ];
}

/** The same search without each of its parts in turn; to drop one of many seldom helps. */
function shorter(request: SearchRequest, { t, language }: Wording): Attempt[] {
  const parts = partsOf(request.query);
  if (parts.length < 2 || parts.length > mostParts) return [];
  return parts.map((dropped) => ({
    reason:
      dropped.kind === "field"
        ? t("labels.withoutPart", { part: writeExpression(dropped, language) })
        : t("labels.fewerWords"),
    request: { ...request, query: queryOfParts(parts.filter((part) => part !== dropped)) },
  }));
}

/** Where nothing nearer helps: each part on its own, for all dates. */
function single(request: SearchRequest, { t }: Wording): Attempt[] {
  const parts = partsOf(request.query);
  if (parts.length < 2) return [];
  return parts
    .filter(({ kind }) => kind !== "not")
    .slice(0, mostParts)
    .map((part) => ({
      reason: t("labels.fewerWords"),
      request: { ...forAllDates(request), query: queryOfParts([part]) },
    }));
}

async function countAttempts({ engine, understand }: Counting, attempts: Attempt[]): Promise<Counted[]> {
  const counted = await Promise.all(
    attempts.map(async (attempt) => {
      const { ways } = await understand(attempt.request);
      return { ...attempt, count: await countWays(engine, ways) };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}

/** Of each group the attempt that finds most, then the others by what they find; none that finds nothing. */
async function countBest(counting: Counting, groups: readonly Attempt[][]): Promise<Counted[]> {
  const counted = await Promise.all(groups.map((group) => countAttempts(counting, group)));
  const best = counted.flatMap((group) => group.slice(0, 1));
  const others = counted.flatMap((group) => group.slice(1)).sort((one, other) => other.count - one.count);
  return [...best, ...others].slice(0, longestList);
}

/**
 * Searches that do match, for a page whose own search does not: with its spelling corrected, for all dates, with
 * fewer words. None is offered without results.
 */
export async function suggestSearches(
  counting: Counting,
  asked: SearchRequest,
  wording: Wording,
): Promise<Suggestion[]> {
  const { t, format } = wording;
  const request = { ...asked, page: 1, open: null };
  const query = await corrected(counting, request.query);
  const meant = query === null ? request : { ...request, query };
  const spelling = query === null ? [] : [{ reason: t("labels.correctedSpelling"), request: meant }];
  const nearer = await countBest(counting, [spelling, wider(meant, wording), shorter(meant, wording)]);
  const found = nearer.length > 0 ? nearer : await countBest(counting, [single(meant, wording)]);
  return found.map(({ reason, request: attempted, count }) => ({
    reason,
    query: attempted.query.text || t("labels.allTranscriptsUndated"),
    url: searchUrl(attempted),
    count: t(isFiltered(attempted) ? "labels.transcriptCountFiltered" : "labels.transcriptCount", {
      count,
      number: format.number(count),
    }),
  }));
}
