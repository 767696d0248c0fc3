import { daysOf, periodsBetween } from "./timeline.js";

/** Words that are laid side by side at most; more would be told apart by nobody. */
export const mostTrendWords = 5;

export const trendUnits = ["year", "month"] as const;
export type TrendUnit = (typeof trendUnits)[number];

export const trendMeasures = ["share", "count"] as const;
export type TrendMeasure = (typeof trendMeasures)[number];

/** Passages by period, `2023` or `2023-12`. */
export type PassageCounts = Readonly<Record<string, number>>;

/** How often a word is said in a period. */
export interface TrendPoint {
  readonly period: string;
  /** Passages that have it. */
  readonly count: number;
  /** Of a thousand passages of the period those that have it; 0 where the period has none. */
  readonly share: number;
}

/** What stands between commas or on lines of their own is a search each, a quotation whole; total over all texts. */
export function parseTrendWords(text: string): { words: string[]; dropped: string[] } {
  const parts = text.match(/(?:"[^"\n]*"|[^,;\n])+/gu) ?? [];
  const words = [...new Set(parts.map((word) => word.trim()))].filter((word) => word !== "");
  return { words: words.slice(0, mostTrendWords), dropped: words.slice(mostTrendWords) };
}

/** Every period from the first to the last that has passages, empty ones included. */
export function trendPeriods(all: PassageCounts, unit: TrendUnit): string[] {
  const known = Object.keys(all).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (unit === "month") return periodsBetween(first, last);
  const start = Number(first);
  return Array.from({ length: Number(last) - start + 1 }, (_, index) =>
    String(start + index).padStart(4, "0"),
  );
}

/** A word's way through time. */
export function trendOf(periods: readonly string[], all: PassageCounts, found: PassageCounts): TrendPoint[] {
  return periods.map((period) => {
    const count = found[period] ?? 0;
    const said = all[period] ?? 0;
    return { period, count, share: said === 0 ? 0 : (count / said) * 1000 };
  });
}

/** First and last day of a year or a month, as ISO dates. */
export function periodDays(period: string): { from: string; to: string } {
  return period.length > 4 ? daysOf(period) : { from: `${period}-01-01`, to: `${period}-12-31` };
}
