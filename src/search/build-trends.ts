import { urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import {
  type PassageCounts,
  periodDays,
  type TrendMeasure,
  type TrendPoint,
  type TrendUnit,
  trendMeasures,
  trendOf,
  trendPeriods,
  trendUnits,
} from "./trends.js";
import type { TrendSeries, TrendsPage } from "./trends-page.js";

/** What was asked of a page of trends. */
export interface TrendRequest {
  readonly text: string;
  readonly words: readonly string[];
  readonly dropped: readonly string[];
  readonly unit: TrendUnit;
  readonly measure: TrendMeasure;
}

/** Passages by period: of the whole archive, and those with each word in turn. */
export interface TrendCounts {
  readonly all: PassageCounts;
  readonly found: readonly PassageCounts[];
}

export const trendParameters = { words: "q", unit: "per", measure: "ukur" } as const;

/** Years named under the drawings at most. */
const mostAxisLabels = 8;

function trendsUrl({ text, unit, measure }: TrendRequest, change: Partial<TrendRequest>): string {
  const asked = { unit, measure, ...change };
  return withParameters(urls.trends, {
    [trendParameters.words]: text,
    [trendParameters.unit]: asked.unit === trendUnits[0] ? null : asked.unit,
    [trendParameters.measure]: asked.measure === trendMeasures[0] ? null : asked.measure,
  });
}

function periodName(period: string, { format }: Wording): string {
  return period.length > 4 ? format.month(period) : period;
}

function figureOf({ count, share }: TrendPoint, measure: TrendMeasure, { format }: Wording): string {
  return measure === "count" || count === 0 ? format.number(count) : format.tenths(share);
}

function seriesOf(
  word: string,
  points: readonly TrendPoint[],
  { measure }: TrendRequest,
  highest: number,
  wording: Wording,
): TrendSeries {
  const { t, format } = wording;
  const total = points.reduce((sum, { count }) => sum + count, 0);
  const peak = points.reduce(
    (best, point) => (point[measure] > best[measure] ? point : best),
    points[0] ?? none,
  );
  return {
    word,
    url: withParameters(urls.search, { q: word }),
    total: t("labels.passageCount", { count: total, number: format.number(total) }),
    peak:
      peak.count === 0
        ? null
        : t("labels.trendPeak", {
            period: periodName(peak.period, wording),
            figure: figureOf(peak, measure, wording),
          }),
    cells: points.map((point) => ({
      label: t("labels.trendPoint", {
        count: point.count,
        period: periodName(point.period, wording),
        number: format.number(point.count),
        share: figureOf(point, "share", wording),
      }),
      figure: figureOf(point, measure, wording),
      url: point.count === 0 ? null : withParameters(urls.search, { q: word, ...periodDays(point.period) }),
      height: highest === 0 ? 0 : point[measure] / highest,
    })),
  };
}

const none: TrendPoint = { period: "", count: 0, share: 0 };

function axisOf(periods: readonly string[]): TrendsPage["axis"] {
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
  const step = Math.ceil(years.length / mostAxisLabels);
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({
      label: year,
      at: periods.findIndex((period) => period.startsWith(year)) / periods.length,
    }));
}

/** The view model of `/tren`. */
export function trendsPage(request: TrendRequest, counts: TrendCounts, wording: Wording): TrendsPage {
  const { t, format } = wording;
  const { words, dropped, unit, measure, text } = request;
  const periods = words.length === 0 ? [] : trendPeriods(counts.all, unit);
  const trends = words.map((_, index) => trendOf(periods, counts.all, counts.found[index] ?? {}));
  const highest = Math.max(0, ...trends.flat().map((point) => point[measure]));
  return {
    query: text,
    notices: dropped.length === 0 ? [] : [t("labels.trendDropped", { words: dropped.join(", ") })],
    units: trendUnits.map((one) => ({
      label: t(`labels.trendUnit.${one}`),
      url: trendsUrl(request, { unit: one }),
      current: one === unit,
    })),
    measures: trendMeasures.map((one) => ({
      label: t(`labels.trendMeasure.${one}`),
      url: trendsUrl(request, { measure: one }),
      current: one === measure,
    })),
    explanation: t(`labels.trendExplanation.${measure}`),
    series: words.map((word, index) => seriesOf(word, trends[index] ?? [], request, highest, wording)),
    periods: periods.map((period) => periodName(period, wording)),
    axis: axisOf(periods),
    highest: format.number(Math.round(highest * 10) / 10),
    kept: [
      { name: trendParameters.unit, value: unit === trendUnits[0] ? "" : unit },
      { name: trendParameters.measure, value: measure === trendMeasures[0] ? "" : measure },
    ].filter(({ value }) => value !== ""),
  };
}
