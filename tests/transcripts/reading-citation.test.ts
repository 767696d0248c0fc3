import { Cite } from "@citation-js/core";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { parseHTML } from "linkedom";
import { type CitedItem, citedItem } from "../../src/transcripts/citation.js";
import type { CitationForm } from "../../src/transcripts/citation-forms.js";
import type { Transcript } from "../../src/transcripts/transcript.js";
import { writeCitation } from "../../src/transcripts/write-citation.js";
import type { Language } from "../../src/web/i18n.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "./briefings.js";
import { published } from "./published.js";

const said = {
  ...published,
  outlet: "Harian Contoh",
  spokesperson: { name: "Mao Ning", office: null },
  turns: [
    {
      number: 1,
      role: "answer",
      speaker: "Mao Ning",
      affiliation: null,
      passages: [{ number: 1, text: "Ya." }],
    },
  ],
} as const satisfies Transcript;
const article = { ...said, turns: [{ ...said.turns[0], role: "statement", speaker: null }] } as const;
const address = "https://jubir.example/transkrip/2025/048";
const item = (
  transcript: Transcript & { callNumber: typeof said.callNumber },
  passage: number | null = null,
) => citedItem({ transcript, passage, address }, "Transkrip jumpa pers");
const write = (cited: CitedItem, form: CitationForm, language: Language) =>
  writeCitation({ item: cited, forms: [form], language })
    .map(({ text }) => text)
    .join();

describe("a reference", () => {
  it("follows APA, in each language with its own dates", () => {
    expect(write(item(said), "apa", "en")).toBe(
      "Mao Ning. (2025, March 13). Taklimat mingguan [Transkrip jumpa pers]. Harian Contoh. Jubir (JB 2025/048). https://jubir.example/transkrip/2025/048",
    );
    expect(write(item(said), "apa", "id")).toContain("(2025, 13 Maret)");
    expect(write(item({ ...said, date: null }), "apa", "id")).toContain("(t.t.)");
  });

  it("follows Chicago, and names the passage and its address", () => {
    expect(write(item(said, 12), "chicago", "id")).toBe(
      "Mao Ning. 2025. “Taklimat mingguan”. Transkrip jumpa pers, Kota Sagara, 13 Maret. JB 2025/048, ¶ 12. Jubir. https://jubir.example/transkrip/2025/048#p12.",
    );
  });

  it("makes nobody the author of an article that is only about them", () => {
    expect(write(item(article), "chicago", "en")).toMatch(/^Harian Contoh\. 2025\. /);
    expect(write(item(article), "apa", "en")).toMatch(/^Taklimat mingguan\. \(2025, March 13\)\. /);
  });
});

describe("a citation file", () => {
  it("is RIS without folded lines, which can be read again", () => {
    const long = { ...said, title: `Judul ${"sangat ".repeat(30)}panjang` };
    const ris = write(item(long, 12), "ris", "id");
    expect(ris.split("\n").filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- |$)/.test(line))).toEqual([]);
    expect(ris).toContain(`TI  - ${long.title}`);
    expect(ris).toContain("N1  - JB 2025/048, ¶ 12");
    expect(ris).toMatch(/\nER {2}- \n$/);
  });

  it("is BibTeX that keeps signs which mean something there", () => {
    const bibtex = write(item({ ...said, title: "50% & {lebih} #1" }, 12), "bib", "id");
    expect(bibtex).toContain("50\\% \\& \\textbraceleft{}lebih\\textbraceright{} \\#1");
    expect(bibtex).toContain("note = {JB 2025/048, \\textparagraph{} 12}");
  });

  it("is CSL-JSON that says what the archive knows", () => {
    const [written] = JSON.parse(write(item(said, 12), "json", "id"));
    expect(written).toEqual(item(said, 12));
    expect(new Cite(written).format("bibtex")).toContain("author = {{Mao Ning}}");
  });
});

describe("citing in the archive", () => {
  let archive: RunningArchive;
  const get = (path: string) => fetch(archive.address + path);

  beforeAll(async () => {
    archive = await startArchive();
    await takeIn(archive, weekly);
  }, 60_000);

  afterAll(async () => {
    await archive?.close();
  });

  it("offers every form on the transcript's page, and those of one passage on its own", async () => {
    const card = async (path: string) => {
      const { document } = parseHTML(await (await get(path)).text());
      return [...document.querySelectorAll(".citation .text")].map(({ textContent }) => textContent ?? "");
    };
    const whole = await card("/transkrip/2025/001");
    expect(whole[0]).toBe(
      "Ratri Anggawira, “Taklimat mingguan: batas laut & nasib nelayan”, 13 Maret 2025, JB 2025/001.",
    );
    const passage = await card("/transkrip/2025/001/kutipan?p=4");
    expect(passage).toHaveLength(4);
    expect(passage.slice(0, 3).map((text) => text.includes("JB 2025/001, ¶ 4"))).toEqual([true, true, true]);
  });

  it.each([
    ["bib", "application/x-bibtex", /^@misc\{/],
    ["ris", "application/x-research-info-systems", /^TY {2}- SOUND\n/],
    ["json", "application/vnd.citationstyles.csl+json", /"URL": "http.*#p4"/],
  ])("downloads kutipan.%s", async (ending, type, content) => {
    const response = await get(`/transkrip/2025/001/kutipan.${ending}?p=4`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("content-disposition")).toContain(`JB-2025-1-p4.${ending}`);
    expect(await response.text()).toMatch(content);
  });

  it("sends no file where none can be written", async () => {
    jest.spyOn(archive.jubir.citations, "write").mockRejectedValueOnce(new Error("out of memory"));
    const response = await get("/transkrip/2025/001/kutipan.bib");
    expect(response.status).toBe(500);
    expect(response.headers.get("content-disposition")).toBeNull();
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  });

  it.each(["?p=99", "?p=0", "?p=x", "?p=1&p=2"])("cites no passage that is not there: %s", async (search) => {
    expect((await get(`/transkrip/2025/001/kutipan${search}`)).status).toBe(404);
    expect((await get(`/transkrip/2025/001/kutipan.bib${search}`)).status).toBe(404);
  });
});
