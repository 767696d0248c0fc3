import type { SearchQuery } from "../search/query.js";
import { withParameters } from "../urls.js";
import type { HitBar, ReadingTurn } from "./page.js";

/** What the reader asked to see marked, and which of the marks to stand at. */
export interface Marking {
  readonly query: SearchQuery;
  readonly match: "exact" | null;
  /** Counted from 1; out of range counts as the nearest. */
  readonly current: number;
  /** Path of the results that the reader came from. */
  readonly backUrl: string | null;
}

/** Query parameters of the reading page. */
export const markingParameters = { query: "q", current: "temuan", match: "match" } as const;

/** The bar over a transcript with marks: where the reader stands among them, and the way to the next; null without any. */
export function hitBar(turns: readonly ReadingTurn[], marking: Marking, url: string): HitBar | null {
  const segments = turns.flatMap(({ passages }) => passages.flatMap((passage) => passage.segments));
  const marked = segments.filter(({ mark }) => mark !== null);
  const total = marked.length;
  if (total === 0) return null;
  const { query, match, current } = marking;
  const at = Math.min(Math.max(1, current), total);
  const kept = { [markingParameters.query]: query.text, [markingParameters.match]: match };
  const stepTo = (hit: number) =>
    `${withParameters(url, { ...kept, [markingParameters.current]: hit })}#k${hit}`;
  return {
    total,
    current: at,
    previousUrl: stepTo(at === 1 ? total : at - 1),
    nextUrl: stepTo(at === total ? 1 : at + 1),
    clearUrl: url,
    key: {
      exact: marked.find(({ mark }) => mark === "exact")?.text ?? null,
      hasForms: marked.some(({ mark }) => mark === "form"),
    },
  };
}
