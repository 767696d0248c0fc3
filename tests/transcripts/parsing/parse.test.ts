import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { TextDocument } from "../../../src/formats/document.js";
import { fold } from "../../../src/transcripts/parsing/paragraphs.js";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { passagesOf } from "../../../src/transcripts/transcript.js";
import { documentOf } from "./document.js";

/** Pieces of every layout, so that random documents are near the real ones. */
const fragments = [
  "Lama Baca 5 Menit",
  "Kota Mega, Kabarawan.id - ",
  "JAKARTA - ",
  "Jakarta (ANTARA) - ",
  "(*)",
  "Informasi Seputar Awan",
  "Jumat (29/12/2023)",
  "31 Februari 2024",
  "Judul-Image-1",
  "Judul",
  "Wartawan:",
  "Wartawan (Antara):",
  "Jawab:",
  "Tanya:",
  "T:",
  "J:",
  "Q",
  "Q    Thank you",
  "Q:",
  "A",
  "MS. SARI:",
  "MS. SARI",
  "THE PRESIDENT:",
  "Sekar Malam:",
  "Reuters:",
  "Kantor Berita Kyodo:",
  "(Tertawa.)",
  "[tidak terdengar]",
  "* * *",
  "END",
  "1:05 P.M. EST",
  "END 2:00 P.M. EDT",
  "“Apa kabar?” tanya wartawan Antara.",
  "Ia menegaskan: begitu.",
  "10:30",
  "https://contoh.id/a:b",
  "Juru Bicara Kemlu Sekar Malam mengatakan",
  "ungkap Sekar Malam, Direktur Penerangan, dalam",
  "Baca juga: lain",
  "a",
  "B",
  "?",
  ".",
  ":",
  "—",
  " ",
  "\u00a0",
  "\u2060",
  "é",
  "１：２",
  "𝒳",
  "'",
  '"',
  "“",
  "”",
  "(",
  ")",
  "-",
  "–",
];
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(" ")),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1 }) },
);
const block = fc.record(
  {
    lines: fc.array(line, { maxLength: 5 }),
    kind: fc.constantFrom("heading" as const, "caption" as const),
    boldLead: fc.constantFrom("Reuters", "MS. SARI:", "a"),
  },
  { requiredKeys: ["lines"] },
);
const document: fc.Arbitrary<TextDocument> = fc.record({
  blocks: fc.array(block, { maxLength: 12 }),
  metadata: fc.record(
    { title: fc.constantFrom("Judul", ""), date: fc.constantFrom("2023-12-29", "bukan") },
    { requiredKeys: [] },
  ),
});

/** "QMr. President": a label that has lost its space is a word of its own. */
const gluedLabel = /(?<![\p{L}\p{N}])Q(?=\p{Lu}\p{Ll})/gu;

/** The words of a text, sorted: what must be the same before and after. */
function wordsOf(texts: readonly string[]): string[] {
  const words = (text: string) =>
    fold(text)
      .replace(gluedLabel, "Q ")
      .match(/[\p{L}\p{N}]+/gu);
  return texts.flatMap((text) => words(text) ?? []).sort();
}

describe("parseDocument", () => {
  it("loses no word and doubles none, whatever it is given", () => {
    fc.assert(
      fc.property(document, (given) => {
        const { content, omitted } = parseDocument(given);
        const kept = passagesOf(content.turns).map(({ passage }) => passage.text);
        expect(wordsOf([...kept, ...omitted.map(({ text }) => text)])).toEqual(
          wordsOf(given.blocks.flatMap(({ lines }) => lines)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("numbers turns and passages from 1, none of them empty", () => {
    fc.assert(
      fc.property(document, (given) => {
        const { turns } = parseDocument(given).content;
        const passages = passagesOf(turns).map(({ passage }) => passage);
        expect(turns.map(({ number }) => number)).toEqual(turns.map((_, index) => index + 1));
        expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1));
        expect(turns.every((turn) => turn.passages.length > 0)).toBe(true);
        expect(passages.every(({ text }) => text === fold(text) && text !== "")).toBe(true);
      }),
    );
  });

  it("keeps its confidence between 0 and 1 and says whatever it did not find", () => {
    fc.assert(
      fc.property(document, (given) => {
        const { content, confidence, warnings } = parseDocument(given);
        const keys = warnings.map(({ key }) => key);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(keys.includes("title.missing")).toBe(content.title === null);
        expect(keys.includes("spokesperson.missing")).toBe(content.spokesperson === null);
        expect(keys.includes("date.missing") || keys.includes("date.yearMissing")).toBe(
          content.date === null,
        );
      }),
    );
  });

  it("reads a title alone as a title", () => {
    const { content, warnings } = parseDocument(documentOf("Negeri Awan Membuka Pelabuhan Kedua"));
    expect(content).toMatchObject({ title: "Negeri Awan Membuka Pelabuhan Kedua", turns: [] });
    expect(warnings.map(({ key }) => key)).toContain("text.missing");
  });

  it.each([
    "Pelabuhan kedua dibuka kemarin. Kapal pertama tiba sore harinya (LW/AWN)",
    "Kapal pertama tiba di pelabuhan kedua, yang dibuka kemarin. (Kabar Awan)",
  ])("reads a paragraph alone as text: %s", (text) => {
    const { content } = parseDocument(documentOf(text));
    expect(content.title).toBeNull();
    expect(content.turns).not.toEqual([]);
  });

  it("takes url, outlet, title and date from the container where the text has none", () => {
    const metadata = {
      title: "Judul Laman",
      date: "2024-02-29",
      outlet: "Kabar Awan",
      url: "https://kabarawan.example/1",
    };
    const { content } = parseDocument({ blocks: [{ lines: ["Sebuah kalimat saja."] }], metadata });
    expect(content).toMatchObject({
      title: "Judul Laman",
      date: "2024-02-29",
      outlet: "Kabar Awan",
      url: "https://kabarawan.example/1",
    });
  });
});
