import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { takeIn } from "../../src/uploads/intake.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

const counts = z.record(z.string(), z.number());
const answerSchema = z.object({
  query: z.object({
    text: z.string(),
    correction: z.object({ typed: z.string(), meant: z.string() }).nullable(),
    terms: z.array(z.object({ word: z.string(), root: z.string().nullable(), forms: z.array(z.string()) })),
  }),
  total: z.number(),
  page: z.number(),
  perPage: z.number(),
  results: z.array(
    z.object({
      transcript: z.object({ title: z.string(), date: z.string(), callNumber: z.string() }),
      passages: z.array(z.object({ number: z.number(), text: z.string(), url: z.string() })),
    }),
  ),
  facets: z.object({
    year: counts,
    spokesperson: counts,
    outlet: counts,
    place: counts,
    country: counts,
    role: counts,
  }),
  timeline: z.array(z.object({ period: z.string(), transcripts: z.number() })),
});

const briefings = [
  ["2022-11-05", "Ratri Anggawira", "Harian Contoh", "Sagara", "Menteri bertemu utusan Tiongkok."],
  ["2023-03-10", "Ratri Anggawira", "Radio Teluk", "Sagara", "Pertemuan itu membahas gencatan senjata."],
  ["2023-03-28", "Bayu Lintang", "Harian Contoh", "Orvane", "Utusan menemui nelayan Jepang di pelabuhan."],
  ["2024-01-02", "Bayu Lintang", "Harian Contoh", "Sagara", "Senjata lama dibuang, gencatan diperpanjang."],
  ["2024-06-30", "Bayu Lintang", "Radio Teluk", "Orvane", "Beras dari Cina tiba untuk korban gempa bumi."],
] as const;

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  for (const [date, spokesperson, outlet, place, body] of briefings) {
    const json = { title: `Taklimat ${date}`, date, spokesperson, outlet, place, body };
    const file = { name: `${date}.json`, bytes: Buffer.from(JSON.stringify(json)), kind: "record" as const };
    await takeIn(archive.jubir.intake, file, { status: "published", by: "arsiparis" });
  }
  const draft = { title: "Naskah rahasia", date: "2024-07-01", body: "Utusan bertemu lagi." };
  const file = { name: "draft.json", bytes: Buffer.from(JSON.stringify(draft)), kind: "record" as const };
  await takeIn(archive.jubir.intake, file, { status: "draft", by: "arsiparis" });
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

it("may be read by pages of other sites, and not written", async () => {
  const Origin = "https://media.example";
  const answer = await fetch(`${archive.address}/api/v1/search`, { headers: { Origin } });
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  const asked = { Origin, "Access-Control-Request-Method": "POST" };
  const preflight = await fetch(`${archive.address}/api/v1/transcripts`, {
    method: "OPTIONS",
    headers: asked,
  });
  expect(preflight.ok).toBe(true);
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET");
  const page = await fetch(`${archive.address}/`, { headers: { Origin } });
  expect(page.headers.get("Access-Control-Allow-Origin")).toBeNull();
});

async function ask(search: string) {
  const response = await fetch(`${archive.address}/api/v1/search?${search}`);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

const datesOf = async (search: string) =>
  (await ask(search)).results.map(({ transcript }) => transcript.date);

const q = (query: string) => `q=${encodeURIComponent(query)}`;
const sorted = (dates: readonly string[]) => [...dates].sort();

describe("GET /api/v1/search", () => {
  it.each([
    ["any form of a word", q("bertemu"), ["2022-11-05", "2023-03-10", "2023-03-28"]],
    ["this form alone, quoted", q('"bertemu"'), ["2022-11-05"]],
    ["this form alone, by its sign", q("=menemui"), ["2023-03-28"]],
    ["this form alone, by a parameter", "q=bertemu&match=exact", ["2022-11-05"]],
    ["what begins like it", q("perte*"), ["2023-03-10"]],
    ["what begins like it beside another word", q("gencat* senjata"), ["2023-03-10", "2024-01-02"]],
    [
      "the beginning of a word that is being typed",
      `${q("gencatan senj")}&typing=1`,
      ["2023-03-10", "2024-01-02"],
    ],
    ["nothing by half a word that is not being typed", q("genca"), []],
    ["what was meant by a mistyped word", q("pertemun"), ["2022-11-05", "2023-03-10", "2023-03-28"]],
    ["what was meant by one of two words", q("gencatan snejata"), ["2023-03-10", "2024-01-02"]],
    ["nothing for a mistyped word that is asked for as it stands", q("=pertemun"), []],
    ["words in this order", q('"gencatan senjata"'), ["2023-03-10"]],
    ["words in any order", q("gencatan senjata"), ["2023-03-10", "2024-01-02"]],
    ["without a word", q("bertemu -nelayan"), ["2022-11-05", "2023-03-10"]],
    ["without a phrase", q('senjata -"gencatan senjata"'), ["2024-01-02"]],
    ["only what is excluded", q("-bertemu"), ["2024-01-02", "2024-06-30"]],
    ["nothing in the archive", q("kelapa sawit"), []],
    ["a day and later", "from=2024-01-02", ["2024-01-02", "2024-06-30"]],
    ["up to a day", "to=2023-03-10", ["2022-11-05", "2023-03-10"]],
    ["one month", "from=2023-03-01&to=2023-03-31", ["2023-03-10", "2023-03-28"]],
    ["a range that is upside down", "from=2024-01-01&to=2023-01-01", []],
    ["two years", "year=2022&year=2024", ["2022-11-05", "2024-01-02", "2024-06-30"]],
    ["two facets at once", "outlet=Radio+Teluk&place=Orvane", ["2024-06-30"]],
    ["a word within a facet", "q=utusan&spokesperson=Bayu+Lintang", ["2023-03-28"]],
    ["a country that is named, by its code", "country=CN", ["2022-11-05", "2024-06-30"]],
    ["either of two countries", "country=jp&country=cn", ["2022-11-05", "2023-03-28", "2024-06-30"]],
    ["a facet's value that is not there", "place=Tarsela", []],
  ])("finds %s", async (_what, search, expected) => {
    expect(sorted(await datesOf(search))).toEqual(expected);
  });

  it("lists everything published for an empty query, newest first, or as it is told", async () => {
    const newest = briefings.map(([date]) => date).reverse();
    expect(await datesOf("")).toEqual(newest);
    expect(await datesOf("q=&sort=newest")).toEqual(newest);
    expect(await datesOf("q=&sort=oldest")).toEqual([...newest].reverse());
    expect(await datesOf("q=bertemu&sort=oldest")).toEqual(["2022-11-05", "2023-03-10", "2023-03-28"]);
  });

  it("gives pages that meet without a gap, and an empty one beyond the end", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => datesOf(`sort=oldest&per_page=2&page=${page}`)));
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(briefings.map(([date]) => date));
    expect(await ask("per_page=2&page=99")).toMatchObject({ total: 5, page: 99, perPage: 2, results: [] });
  });

  it("counts facets within the search, and a narrowed facet as if it were open", async () => {
    const { facets } = await ask("q=bertemu&outlet=Radio+Teluk");
    expect(facets).toEqual({
      year: { "2023": 1 },
      spokesperson: { "Ratri Anggawira": 1 },
      outlet: { "Harian Contoh": 2, "Radio Teluk": 1 },
      place: { Sagara: 1 },
      country: {},
      role: { statement: 1 },
    });
  });

  it("counts months", async () => {
    expect((await ask("q=bertemu")).timeline).toEqual([
      { period: "2022-11", transcripts: 1 },
      { period: "2023-03", transcripts: 2 },
    ]);
  });

  it("tells how each word was understood, and where its passages are", async () => {
    const { query, results } = await ask("q=bertemu&sort=oldest");
    expect(query.terms).toEqual([
      { word: "bertemu", root: "temu", forms: ["bertemu", "pertemuan", "menemui"] },
    ]);
    expect(results[0]?.passages[0]?.url).toMatch(/^\/transkrip\/2022\/001\?.*q=bertemu.*#p1$/);
  });
});

describe("role", () => {
  it("counts only what people in it say, and shows nothing else", async () => {
    const turns = [
      { role: "question", speaker: "Wartawan", text: "Apakah embargo itu dicabut? Embargo lama?" },
      { role: "answer", speaker: "Ratri Anggawira", text: "Belum dicabut." },
      { role: "question", speaker: "Wartawan", text: "Kapan embargo itu berakhir?" },
    ];
    const json = { title: "Tanya jawab", date: "2020-01-02", turns };
    const file = { name: "tanya.json", bytes: Buffer.from(JSON.stringify(json)), kind: "record" as const };
    await takeIn(archive.jubir.intake, file, { status: "published", by: "arsiparis" });
    await archive.untilIndexed();
    expect(await ask("q=dicabut&role=answer")).toMatchObject({
      total: 1,
      results: [{ passages: [{ number: 2 }] }],
      facets: { role: { question: 1, answer: 1 }, year: { "2020": 1 } },
    });
    expect(await ask("q=embargo&role=question")).toMatchObject({ total: 1 });
    const { facets } = await ask("q=embargo&role=question&year=2020");
    expect(facets).toMatchObject({ year: { "2020": 1 }, role: { question: 2 } });
    expect(await ask("q=embargo&role=answer")).toMatchObject({ total: 0, results: [] });
    expect((await ask("role=question")).total).toBe(1);
  });
});

describe("a mistyped word", () => {
  it("is corrected and said to be", async () => {
    const { query } = await ask("q=pertemun");
    expect(query).toMatchObject({
      correction: { typed: "pertemun", meant: "pertemuan" },
      terms: [{ word: "pertemuan", root: "temu" }],
    });
    expect((await ask("q=bertemu")).query.correction).toBeNull();
  });

  it("can be searched for all the same", async () => {
    const response = await fetch(`${archive.address}/cari?q=utusan+pertemun`);
    const text = await response.text();
    expect(text).toContain("Menampilkan hasil untuk");
    expect(text).toContain("/cari?q=utusan+%3Dpertemun");
  });
});

describe("/cari", () => {
  const page = async (search: string) => {
    const response = await fetch(`${archive.address}/cari?${search}`);
    return { status: response.status, text: await response.text() };
  };

  it("marks what it found", async () => {
    const { status, text } = await page("q=bertemu");
    expect(status).toBe(200);
    for (const form of ["bertemu", "Pertemuan", "menemui"])
      expect(text).toMatch(new RegExp(`<mark[^>]*>${form}</mark>`));
    expect(text).not.toContain("Naskah rahasia");
  });

  it.each([
    ["page=99", "beyond the end"],
    ["q=kelapa+sawit", "where nothing is found"],
    ["sort=acak&from=kemarin&page=-1&year=", "where parameters mean nothing"],
    ["q=a&q=b", "where the query is given twice"],
  ])("?%s is a page all the same, %s", async (search) => {
    expect((await page(search)).status).toBe(200);
  });
});
