import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Briefing, takeIn } from "../transcripts/briefings.js";

const counts = z.record(z.string(), z.number());
const answerSchema = z.object({
  total: z.number(),
  results: z.array(
    z.object({
      transcript: z.object({ title: z.string(), date: z.string() }),
      match: z.enum(["all", "some"]),
      matchingPassages: z.number(),
      passages: z.array(
        z.object({
          number: z.number(),
          text: z.string(),
          highlights: z.array(z.tuple([z.number(), z.number()])),
          url: z.string(),
        }),
      ),
    }),
  ),
  facets: z.object({ year: counts, role: counts }),
  timeline: z.array(z.object({ period: z.string(), transcripts: z.number() })),
});

/** Talks whose answers all name the embargo in some form, one word or another between them. */
function talks(year: number, answers: readonly string[]): Briefing {
  return {
    title: `Tanya jawab ${year}`,
    date: `${year}-05-06`,
    outlet: "Harian Contoh",
    turns: answers.flatMap((text) => [
      { role: "question" as const, passages: ["Bagaimana sikap kementerian?"] },
      { role: "answer" as const, speaker: "Ratri Anggawira", passages: [text] },
    ]),
  };
}

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(
    archive,
    talks(2021, ["Pertemuan itu batal.", "Menteri bertemu utusan.", "Kami menemui nelayan."]),
  );
  await takeIn(archive, talks(2022, ["Utusan sudah ditemui.", "Soal beras belum dibahas."]));
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

async function ask(search: string) {
  const response = await fetch(`${archive.address}/api/v1/search?unit=passages&${search}`);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

const textsOf = async (search: string) =>
  (await ask(search)).results.map(({ passages }) => passages.map(({ text }) => text).join("|"));

describe("GET /api/v1/search?unit=passages", () => {
  it("gives each passage that has the words as a result of its own, and counts passages", async () => {
    const { total, results, facets, timeline } = await ask("q=bertemu");
    expect(total).toBe(4);
    expect(
      results.map(({ match, matchingPassages, passages }) => [match, matchingPassages, passages.length]),
    ).toEqual(Array.from({ length: 4 }, () => ["all", 1, 1]));
    expect(facets).toEqual({ year: { "2021": 3, "2022": 1 }, role: { answer: 4 } });
    expect(timeline).toEqual([
      { period: "2021-05", transcripts: 1 },
      { period: "2022-05", transcripts: 1 },
    ]);
  });

  it("puts the word as typed above its other forms, with its place in the text", async () => {
    const [first] = (await ask("q=bertemu")).results;
    expect(first?.passages).toEqual([
      expect.objectContaining({ number: 4, text: "Menteri bertemu utusan.", highlights: [[8, 15]] }),
    ]);
    expect(first?.passages[0]?.url).toBe("/transkrip/2021/001?q=bertemu#p4");
  });

  it("gives pages that meet without a gap", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => textsOf(`q=bertemu&per_page=2&page=${page}`)));
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 0]);
    expect(new Set(pages.flat()).size).toBe(4);
  });

  it("sorts by date and narrows by role, year and form", async () => {
    expect((await textsOf("q=bertemu&sort=newest"))[0]).toBe("Utusan sudah ditemui.");
    expect((await textsOf("q=bertemu&sort=oldest")).at(-1)).toBe("Utusan sudah ditemui.");
    expect(await textsOf("q=sikap&role=answer")).toEqual([]);
    expect((await ask("q=sikap&role=question")).total).toBe(5);
    expect(await textsOf("q=bertemu&year=2022")).toEqual(["Utusan sudah ditemui."]);
    expect(await textsOf("q=menemui&match=exact")).toEqual(["Kami menemui nelayan."]);
  });

  it("lists every passage for an empty query, newest first, and corrects a mistyped word", async () => {
    const { total, results } = await ask("per_page=100");
    expect(total).toBe(10);
    expect(results[0]?.transcript.date).toBe("2022-05-06");
    expect((await ask("q=pertemun")).total).toBe(4);
  });

  it("takes no other unit", async () => {
    const response = await fetch(`${archive.address}/api/v1/search?unit=kalimat`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ type: "/bantuan#parameter-unit" });
  });

  it.each([
    ["id", "“kalimat” bukan satuan hasil. Pakai transcripts atau passages.", "Bagian itu diabaikan."],
    ["en", "“kalimat” is no unit of results. Use transcripts or passages.", "It is left out here."],
  ])(
    "says to a program what it takes, and on a page that it is left out (%s)",
    async (language, said, left) => {
      const headers = { "Accept-Language": language };
      const refused = await fetch(`${archive.address}/api/v1/search?unit=kalimat`, { headers });
      expect(await refused.json()).toMatchObject({ detail: said });
      const page = await fetch(`${archive.address}/cari?unit=kalimat&bahasa=${language}`);
      expect(await page.text()).toContain(`${said} ${left}`);
    },
  );
});

describe("/cari?unit=passages", () => {
  const page = async (search: string) => (await fetch(`${archive.address}/cari?${search}`)).text();

  it("shows passages, says how many, and leads back to transcripts", async () => {
    const text = await page("q=bertemu&unit=passages&year=2021");
    expect(text).toContain("<h1>3 penggalan dalam 1 transkrip</h1>");
    expect(text.match(/<li class="record row" id="jb-2021-\d+-\d+">/g)).toHaveLength(3);
    expect(text).toContain('href="/cari?q=bertemu&amp;year=2021">Transkrip</a>');
    expect(text).toContain('<input type="hidden" name="unit" value="passages">');
  });

  it("is one link away from the transcripts", async () => {
    expect(await page("q=bertemu")).toContain('href="/cari?q=bertemu&amp;unit=passages">Penggalan</a>');
  });
});
