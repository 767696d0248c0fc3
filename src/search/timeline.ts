import type { Wording } from "../web/wording.js";
import type { Timeline } from "./page.js";

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

/** Labels for hundreds of bars: the sentence is looked up once and then filled. */
function barLabel(t: Wording["t"]): (month: string, number: string) => string {
  const [before = "", between = "", after = ""] = t("labels.bar", { month: "\0", number: "\0" }).split("\0");
  return (month, number) => `${before}${month}${between}${number}${after}`;
}

/**
 * One bar a month from January of the first year to December of the last, empty months included.
 * @param months in order; null comes back where there are none.
 * @param yearUrl the address that a year leads to.
 */
export function buildTimeline(
  months: readonly Month[],
  { t, format }: Wording,
  chosenYears: readonly string[],
  yearUrl: (year: string) => string,
): Timeline | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = monthNumber(`${first.period.slice(0, 4)}-01`);
  const length = monthNumber(`${last.period.slice(0, 4)}-12`) - start + 1;
  const counts = new Map(months.map(({ period, transcripts }) => [period, transcripts]));
  const labelOf = barLabel(t);
  const bars = Array.from({ length }, (_, index) => {
    const period = periodOf(start + index);
    const count = counts.get(period) ?? 0;
    const label = labelOf(format.month(period), format.number(count));
    return { label, count, chosen: chosenYears.includes(period.slice(0, 4)) };
  });
  const years = Array.from({ length: length / 12 }, (_, index) => {
    const label = periodOf(start + index * 12).slice(0, 4);
    return { label, url: yearUrl(label), current: chosenYears.includes(label), firstBar: index * 12 };
  });
  return { bars, years, highest: Math.max(...bars.map(({ count }) => count)) };
}
