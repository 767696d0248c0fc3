import { describe, expect, it } from "@jest/globals";
import { noFilters } from "../../src/search/addresses.js";
import { buildTimeline } from "../../src/search/timeline.js";
import { formatOf } from "../../src/web/format.js";
import { translator } from "../../src/web/i18n.js";

const wording = { language: "id", t: translator("id"), format: formatOf("id") } as const;
const build = (months: Parameters<typeof buildTimeline>[0], chosen: readonly string[] = []) =>
  buildTimeline(
    months,
    wording,
    { ...noFilters, year: chosen },
    {
      year: (year) => `?year=${year}`,
      month: (period) => `?month=${period}`,
    },
  );

describe("buildTimeline", () => {
  it("draws nothing where nothing is dated", () => {
    expect(build([])).toBeNull();
  });

  it("has a bar for every month of its years, empty ones included", () => {
    const timeline = build([
      { period: "2022-11", transcripts: 2 },
      { period: "2024-02", transcripts: 5 },
    ]);
    expect(timeline?.bars).toHaveLength(36);
    expect(timeline?.bars.flatMap(({ count }, index) => (count > 0 ? [[index, count]] : []))).toEqual([
      [10, 2],
      [25, 5],
    ]);
    expect(timeline?.highest).toBe(5);
    expect(timeline?.bars[10]?.label).toContain("November 2022");
  });

  it("marks the year that was chosen, and links each", () => {
    const timeline = build(
      [
        { period: "2023-12", transcripts: 1 },
        { period: "2024-01", transcripts: 1 },
      ],
      ["2024"],
    );
    expect(timeline?.years).toEqual([
      { label: "2023", url: "?year=2023", current: false, firstBar: 0 },
      { label: "2024", url: "?year=2024", current: true, firstBar: 12 },
    ]);
    expect(timeline?.bars.findIndex(({ chosen }) => chosen)).toBe(12);
  });
});
