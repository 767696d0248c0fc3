import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Wording } from "../web/wording.js";
import { noFilters, searchUrl } from "./addresses.js";
import type { Suggestion } from "./page.js";
import { type Clause, parseSearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import { countTranscriptsQuery } from "./transcript-queries.js";

interface Attempt {
  readonly reason: string;
  readonly request: SearchRequest;
}

const longestList = 3;

function typed(clause: Clause): string {
  if (clause.kind === "phrase") return `"${clause.text}"`;
  if (clause.kind === "prefix") return `${clause.text}*`;
  return clause.exact ? `=${clause.text}` : clause.text;
}

function isFiltered({ filters }: SearchRequest): boolean {
  return Object.values(filters).some((value) => value !== null && value.length > 0);
}

/** The same search without filters, then without each of its words in turn. */
function attemptsFor(request: SearchRequest, { t }: Wording): Attempt[] {
  const wider = { ...request, filters: noFilters, page: 1 };
  const widened = isFiltered(request) ? [{ reason: t("labels.allYears"), request: wider }] : [];
  const { required } = request.query;
  if (required.length < 2) return widened;
  const shorter = required.map((dropped) => {
    const text = required
      .filter((clause) => clause !== dropped)
      .map(typed)
      .join(" ");
    return {
      reason: t("labels.fewerWords"),
      request: { ...request, page: 1, query: parseSearchQuery(text) },
    };
  });
  return [...widened, ...shorter];
}

/** Searches that do match, for a page whose own search does not; none is offered without results. */
export async function suggestSearches(
  engine: SearchEngine,
  request: SearchRequest,
  wording: Wording,
): Promise<Suggestion[]> {
  const attempts = attemptsFor(request, wording);
  const answers = await engine.ask(attempts.map((attempt) => countTranscriptsQuery(attempt.request)));
  return attempts
    .map(({ reason, request: attempted }, index) => ({
      reason,
      attempted,
      count: answers[index]?.total ?? 0,
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
