import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Wording } from "../web/wording.js";
import { noFilters, searchUrl } from "./addresses.js";
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

const longestList = 3;

function isFiltered({ filters }: SearchRequest): boolean {
  return Object.values(filters).some((value) => value !== null && value.length > 0);
}

/** The parts of a query that stand side by side, each as an address can carry it. */
function partsOf({ expression }: SearchQuery): readonly Expression[] {
  return expression.kind === "all" ? expression.parts : [expression];
}

/** The same search without filters, then without each of its parts in turn. */
function attemptsFor(request: SearchRequest, { t }: Wording): Attempt[] {
  const wider = { ...request, filters: noFilters, page: 1 };
  const widened = isFiltered(request) ? [{ reason: t("labels.allYears"), request: wider }] : [];
  const parts = partsOf(request.query);
  if (parts.length < 2) return widened;
  const shorter = parts.map((dropped) => {
    const rest = parts.filter((part) => part !== dropped);
    const text = writeExpression({ kind: "all", parts: rest }, "id");
    return {
      reason: t("labels.fewerWords"),
      request: { ...request, page: 1, query: parseSearchQuery(text) },
    };
  });
  return [...widened, ...shorter];
}

/** Searches that do match, for a page whose own search does not; none is offered without results. */
export async function suggestSearches(
  { engine, understand }: { readonly engine: SearchEngine; readonly understand: Understand },
  request: SearchRequest,
  wording: Wording,
): Promise<Suggestion[]> {
  const attempts = attemptsFor(request, wording);
  const counts = await Promise.all(
    attempts.map(async (attempt) => countWays(engine, (await understand(attempt.request)).ways)),
  );
  return attempts
    .map(({ reason, request: attempted }, index) => ({
      reason,
      attempted,
      count: counts[index] ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, longestList)
    .map(({ reason, attempted, count }) => ({
      reason,
      query: attempted.query.text,
      url: searchUrl(attempted),
      count: wording.t("labels.transcriptCount", { number: wording.format.number(count) }),
    }));
}
