import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseTrendWords, trendOf, trendPeriods } from "../../src/search/trends.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "../transcripts/briefings.js";

describe("words to compare", () => {
  it.each([
    ["bertemu", ["bertemu"], []],
    [' bertemu , "gencatan senjata",, bertemu', ["bertemu", '"gencatan senjata"'], []],
    ['media:"Radio, Siang", "damai, damai', ['media:"Radio, Siang"', '"damai', "damai"], []],
    ["a,b,c,d,e,f,g", ["a", "b", "c", "d", "e"], ["f", "g"]],
    [" , ;\n", [], []],
  ])("%j are %j", (text, words, dropped) => {
    expect(parseTrendWords(text)).toEqual({ words, dropped });
  });

  it("are at most five, each once, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { words } = parseTrendWords(text);
        expect(words.length).toBeLessThanOrEqual(5);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});

describe("a trend", () => {
  it("has a point for every period between the first and the last", () => {
    expect(trendPeriods({ 2021: 3, 2024: 1 }, "year")).toEqual(["2021", "2022", "2023", "2024"]);
    expect(trendPeriods({ "2023-11": 1, "2024-02": 2 }, "month")).toEqual([
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
    ]);
    expect(trendPeriods({}, "month")).toEqual([]);
  });

  it("is a share of what was said at the time", () => {
    expect(trendOf(["2021", "2022"], { 2021: 40 }, { 2021: 3 })).toEqual([
      { period: "2021", count: 3, share: 75 },
      { period: "2022", count: 0, share: 0 },
    ]);
  });
});

describe("GET /tren", () => {
  let archive: RunningArchive;

  beforeAll(async () => {
    archive = await startArchive();
    await takeIn(archive, weekly);
    await takeIn(archive, {
      title: "Lain",
      date: "2023-02-28",
      turns: [{ role: "statement", passages: ["Utusan ditemui di dermaga.", "Kapal berlayar."] }],
    });
    await archive.untilIndexed();
  }, 60_000);

  afterAll(async () => {
    await archive?.close();
  });

  const page = async (parameters: Record<string, string>) => {
    const response = await fetch(`${archive.address}/tren?${new URLSearchParams(parameters)}`);
    expect(response.status).toBe(200);
    return response.text();
  };

  it("counts each word in all its forms and links each point to its search", async () => {
    const html = await page({ q: "bertemu, peta", ukur: "count" });
    expect(html).toContain('href="/cari?q=bertemu&amp;from=2025-01-01&amp;to=2025-12-31"');
    expect(html).toContain("5 penggalan");
    expect(html).toContain('<th scope="row">2023</th>');
    expect(await page({ q: "bertemu", per: "month" })).toContain("from=2023-02-01&amp;to=2023-02-28");
    expect(await page({ q: "bertemu" })).toContain(">500,0</a>");
  });

  it("reads each word as the search page does", async () => {
    expect(await page({ q: "dermaga ATAU berlayar" })).toContain("2 penggalan");
    expect(await page({ q: "bertemu peran:jawaban" })).toContain("1 penggalan");
    expect(await page({ q: "bertemu tanggal:2023" })).toContain("1 penggalan");
    expect(await page({ q: "peran:jawaban" })).toContain("2 penggalan");
    expect(await page({ q: "bertemu media:takada" })).toContain("Tidak pernah diucapkan");
  });

  it("counts what is said again at another time", async () => {
    await takeIn(archive, { ...weekly, title: "Taklimat ulangan", date: "2024-06-07" });
    await archive.untilIndexed();
    expect(await page({ q: "bertemu", ukur: "count" })).toContain("9 penggalan");
  });

  it("says so where a word is never said, and asks nothing where nothing was typed", async () => {
    expect(await page({ q: "kuarsilan" })).toContain("Tidak pernah diucapkan");
    expect(await page({ q: "..." })).toContain("Tidak pernah diucapkan");
    expect(await page({})).not.toContain("<svg");
    expect(await page({ q: "a,b,c,d,e,f", per: "x", ukur: "y" })).toContain("tanpa f");
  });
});
