import type { Wording } from "../web/wording.js";
import type { Timeline } from "./page.js";
import type { SearchFilters } from "./request.js";

export interface Month {
  /** `2023-12`. */
  readonly period: string;
  readonly transcripts: number;
}

function monthNumber(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

function periodOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Every month from one to another, both included, as `2023-12`. */
export function periodsBetween(first: string, last: string): string[] {
  const start = monthNumber(first);
  return Array.from({ length: monthNumber(last) - start + 1 }, (_, index) => periodOf(start + index));
}

/** Labels for hundreds of bars: each sentence is looked up once and then filled. */
function barLabel({ t, format }: Wording): (month: string, count: number) => string {
  const [one, other] = [1, 2].map((count) =>
    t("labels.bar", { count, month: "\0", number: "\0" }).split("\0"),
  );
  return (month, count) => {
    const [before = "", between = "", after = ""] = (count === 1 ? one : other) ?? [];
    return `${before}${month}${between}${format.number(count)}${after}`;
  };
}

/** First and last day of a month, as ISO dates. */
export function daysOf(period: string): { from: string; to: string } {
  const last = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5, 7)), 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${String(last).padStart(2, "0")}` };
}

/** What of a timeline a search is narrowed to. */
export type ChosenTime = Pick<SearchFilters, "year" | "from" | "to">;

function isChosen({ year, from, to }: ChosenTime, period: string): boolean {
  if (year.includes(period.slice(0, 4))) return true;
  if (from === null && to === null) return false;
  const days = daysOf(period);
  return days.to >= (from ?? "") && days.from <= (to ?? days.from);
}

/** The addresses that years and months lead to. */
export interface TimelineLinks {
  year(year: string): string;
  month(period: string): string;
}

/**
 * One bar a month from January of the first year to December of the last, empty months included.
 * @param months in order; null comes back where there are none.
 */
export function buildTimeline(
  months: readonly Month[],
  wording: Wording,
  chosen: ChosenTime,
  links: TimelineLinks,
): Timeline | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const periods = periodsBetween(`${first.period.slice(0, 4)}-01`, `${last.period.slice(0, 4)}-12`);
  const counts = new Map(months.map(({ period, transcripts }) => [period, transcripts]));
  const labelOf = barLabel(wording);
  const bars = periods.map((period) => {
    const count = counts.get(period) ?? 0;
    return {
      label: labelOf(wording.format.month(period), count),
      count,
      chosen: isChosen(chosen, period),
      url: count === 0 ? null : links.month(period),
    };
  });
  const years = Array.from({ length: periods.length / 12 }, (_, index) => {
    const label = periods[index * 12]?.slice(0, 4) ?? "";
    return { label, url: links.year(label), current: chosen.year.includes(label), firstBar: index * 12 };
  });
  return { bars, years, highest: Math.max(...bars.map(({ count }) => count)) };
}
