import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Briefing, takeIn } from "../transcripts/briefings.js";

const statement = (text: string, speaker = "Ratri Anggawira") =>
  ({ role: "statement", speaker, passages: [text] }) as const;
const question = (text: string, affiliation: string, speaker?: string) =>
  ({
    role: "question",
    affiliation,
    passages: [text],
    ...(speaker === undefined ? {} : { speaker }),
  }) as const;
const answer = (text: string) => ({ role: "answer", speaker: "Ratri Anggawira", passages: [text] }) as const;

const briefings: readonly Briefing[] = [
  {
    title: "Taklimat pertama",
    date: "2022-11-05",
    spokesperson: "Ratri Anggawira",
    outlet: "Harian Contoh",
    place: "Beijing",
    turns: [
      statement("Menteri bertemu utusan Tiongkok."),
      question("Apakah gencatan senjata disepakati?", "Radio Teluk", "Galih Santika"),
      answer("Beras sudah tiba."),
    ],
  },
  {
    title: "Taklimat kedua",
    date: "2023-03-10",
    spokesperson: "Ratri Anggawira",
    outlet: "Radio Teluk",
    place: "Kota Sagara",
    turns: [
      statement("Pertemuan membahas beras."),
      question("Berapa harga beras?", "Harian Samudra"),
      answer("Gencatan senjata lebih penting."),
    ],
  },
  {
    title: "Taklimat ketiga",
    date: "2023-03-28",
    spokesperson: "Bayu Lintang",
    outlet: "Harian Contoh",
    place: "Orvane",
    turns: [statement("Nelayan Jepang kembali ke pelabuhan.", "Bayu Lintang")],
  },
  {
    title: "Taklimat keempat",
    date: "2024-01-02",
    spokesperson: "Bayu Lintang",
    outlet: "Harian Contoh Malam",
    place: "Orvane",
    turns: [statement("Senjata lama dibuang, gencatan diperpanjang, kata Amerika Serikat.", "Bayu Lintang")],
  },
];
const [first, second, third, fourth] = ["2022-11-05", "2023-03-10", "2023-03-28", "2024-01-02"];

const counts = z.record(z.string(), z.number());
const answerSchema = z.object({
  total: z.number(),
  results: z.array(z.object({ transcript: z.object({ date: z.string() }), matchingPassages: z.number() })),
  facets: z.object({ year: counts, outlet: counts, role: counts }),
  timeline: z.array(z.object({ transcripts: z.number() })),
});

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  for (const briefing of briefings) await takeIn(archive, briefing);
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

async function ask(q: string, more = "") {
  const response = await fetch(`${archive.address}/api/v1/search?q=${encodeURIComponent(q)}${more}`);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

async function page(q: string): Promise<string> {
  const response = await fetch(`${archive.address}/cari?q=${encodeURIComponent(q)}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe("fields and alternatives", () => {
  it.each([
    ["jubir:ratri", [first, second]],
    ['spokesperson:"bayu lintang"', [third, fourth]],
    ["JUBIR:Anggawira beras", [first, second]],
    ['media:"harian contoh"', [first, third]],
    ["media:harian", [first, third, fourth]],
    ["-media:harian", [second]],
    ["media:radio media:malam", [second, fourth]],
    ["media:radio ATAU media:malam", [second, fourth]],
    ["tempat:peking", [first]],
    ["place:sagara", [second]],
    ["negara:cina", [first]],
    ["country:Japan", [third]],
    ["negara:as", [fourth]],
    ["-negara:jepang", [first, second, fourth]],
    ["sejak:2023-03 hingga:2023", [second, third]],
    ["tanggal:2023-03-28", [third]],
    ["-tanggal:2023", [first, fourth]],
    ["date:2023-02-31", []],
    ["sejak:kemarin jubir:bayu", [third, fourth]],
    ["jubir:siapa", []],
    ["peran:jawaban beras", [first]],
    ["role:question beras", [second]],
    ["-peran:jawaban gencatan", [first, fourth]],
    ["penanya:teluk gencatan", [first]],
    ["asker:galih", [first]],
    ["penanya:samudra gencatan", []],
    ["penanya:samudra", [second]],
    ["nelayan ATAU pertemuan", [first, second, third]],
    ['"gencatan senjata" ATAU nelayan', [first, second, third]],
    ["(nelayan ATAU bertemu) media:contoh", [first, third]],
    ["(nelayan ATAU bertemu) jubir:ratri", [first, second]],
    ["jubir:bayu ATAU beras", [first, second, third, fourth]],
    ["-(nelayan ATAU bertemu)", [fourth]],
    ["peran:jawaban beras ATAU nelayan", [first]],
    ["(peran:jawaban gencatan) ATAU nelayan", [second, third]],
    ["nelay* pelab*", [third]],
    ["gencat* seng*", []],
    ["ber* -nela* -gen*", []],
    ["be* -nela*", [first, second]],
  ])("%j finds %j", async (q, expected) => {
    for (const sort of ["relevance", "newest"]) {
      const { total, results } = await ask(q, `&sort=${sort}`);
      expect(results.map(({ transcript }) => transcript.date).sort()).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  });

  it("counts facets, months and passages of what any way finds, and pages through it", async () => {
    const q = "nelayan ATAU bertemu";
    const { facets, timeline } = await ask(q);
    expect(facets.year).toEqual({ "2022": 1, "2023": 2 });
    expect(facets.outlet).toEqual({ "Harian Contoh": 2, "Radio Teluk": 1 });
    expect(facets.role).toEqual({ statement: 3 });
    const withoutWords = await ask("jubir:bayu ATAU tempat:sagara");
    expect(withoutWords.facets.role).toEqual({ statement: 3, question: 1, answer: 1 });
    expect(timeline.map(({ transcripts }) => transcripts)).toEqual([1, 2]);
    const pages = await Promise.all(
      [1, 2, 3].map((number) => ask(q, `&sort=oldest&per_page=1&page=${number}`)),
    );
    expect(pages.map(({ results }) => results[0]?.transcript.date)).toEqual([first, second, third]);
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3]);
  });

  it("counts a narrowed facet as if it were open, in any way", async () => {
    const { total, facets } = await ask("nelayan ATAU bertemu", "&outlet=Radio+Teluk");
    expect(total).toBe(1);
    expect(facets.outlet).toEqual({ "Harian Contoh": 2, "Radio Teluk": 1 });
    const byRole = await ask("(peran:jawaban gencatan) ATAU nelayan", "&year=2023");
    expect(byRole.facets.year).toEqual({ "2023": 2 });
  });
});

describe("what the page says of how a query was read", () => {
  it.each([
    ["jubir:ratri beras", "juru bicara: Ratri Anggawira"],
    ["-media:radio", "tanpa media: Radio Teluk"],
    ["negara:cina", "negara: Tiongkok"],
    ["sejak:2023-03", "sejak: 1 Maret 2023"],
    ["tanggal:2023-03", "tanggal: 1 Maret 2023 sampai 31 Maret 2023"],
    ["peran:jawab beras", "peran: jawaban"],
    ["jubir:siapa", "Tidak ada juru bicara “siapa” dalam arsip."],
    ["tanggal:2023-02-31", "dibaca sebagai 1 Februari 2023 sampai 28 Februari 2023"],
    ["sejak:kemarin beras", "“kemarin” bukan tanggal"],
    ["peran:hakim beras", "“hakim” bukan peran"],
    ["topik:beras", "bukan nama saringan"],
    ["gencatan senjata ATAU beras", "Dibaca sebagai gencatan (senjata ATAU beras)."],
    ['"gencatan', "Tanda kutip tidak ditutup"],
  ])("of %j it says %j", async (q, said) => {
    const text = (await page(q)).replace(/<[^>]*>/g, "");
    expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  it("offers the search without each part", async () => {
    expect(await page("jubir:ratri beras")).toContain('href="/cari?q=beras"');
    expect(await page("topik:beras harga")).toContain('href="/cari?q=harga"');
  });

  it("takes exactness and the whole query along to the transcript", async () => {
    const response = await fetch(`${archive.address}/cari?q=beras&match=exact`);
    expect(await response.text()).toMatch(/href="\/transkrip\/2023\/\d+\?q=beras&amp;match=exact#p\d+"/);
  });

  it("lines up what any way finds in the concordance", async () => {
    const lines = async (q: string) => {
      const response = await fetch(`${archive.address}/konkordansi?q=${encodeURIComponent(q)}`);
      return (await response.text()).match(/<mark/g)?.length ?? 0;
    };
    expect(await lines("nelayan ATAU pelabuhan")).toBe(2);
    expect(await lines("beras peran:jawaban")).toBe(1);
  });

  it("says of each name how many transcripts it has, and of which years", async () => {
    const text = async (path: string) =>
      (await (await fetch(archive.address + path)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(await text("/juru-bicara")).toMatch(/2 transkrip Bayu Lintang (?:\S+ )?2023–2024/);
    expect(await text("/media")).toContain("1 transkrip Radio Teluk 2023 ");
  });

  it("turns the pages of a long concordance", async () => {
    const turns = Array.from({ length: 60 }, (_, day) => statement(`Hari ke-${day + 1} hujan turun.`));
    await takeIn(archive, { title: "Taklimat cuaca", date: "2024-01-02", turns });
    await archive.untilIndexed();
    const page = async (number: number) =>
      (await fetch(`${archive.address}/konkordansi?q=hujan&urut=left&hal=${number}`)).text();
    const [first, second, beyond] = [await page(1), await page(2), await page(9)];
    expect([first, second, beyond].map((html) => html.match(/<mark/g)?.length ?? 0)).toEqual([50, 10, 0]);
    expect(first).toContain('href="/konkordansi?q=hujan&amp;urut=left&amp;hal=2" rel="next"');
    expect(second).not.toContain('rel="next"');
  });
});
