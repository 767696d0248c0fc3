import { describe, expect, it } from "@jest/globals";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

describe("what is said and what a page prints around it", () => {
  const textsOf = (...paragraphs: string[]) =>
    parseDocument(
      documentOf(["Wawancara dengan Sekar Malam", ...paragraphs].join("\n\n")),
    ).content.turns.flatMap(({ role, passages }) => passages.map(({ text }) => `${role}: ${text}`));

  it('keeps the next question of an interview where the link below "Baca juga" is lost', () => {
    expect(
      textsOf(
        "Wartawan: Kapan dibuka?",
        "Jawab: Besok.",
        "Baca juga:",
        "Wartawan: Siapa yang datang?",
        "Jawab: Bupati.",
      ),
    ).toEqual([
      "question: Kapan dibuka?",
      "answer: Besok.",
      "question: Siapa yang datang?",
      "answer: Bupati.",
    ]);
    const interview = [
      "Berikut petikannya:",
      "Kapan dibuka?",
      "Besok.",
      "Baca juga:",
      "Siapa yang datang?",
      "Bupati.",
    ];
    expect(textsOf(...interview)).toContain("question: Siapa yang datang?");
    expect(textsOf(...interview.with(4, "Mengapa Tarif Kapal Naik Lagi?")).join("\n")).not.toContain("Tarif");
  });

  it.each([
    [
      "Surabaya: Kota ini punya galangan kapal yang tua.",
      "statement: Jakarta: Kota ini punya dermaga terbesar di negeri ini.",
    ],
    ["Kapal pertama tiba sore harinya.", "statement: Kota ini punya dermaga terbesar di negeri ini."],
  ])("takes a town before a colon for where a report comes from unless others follow: %s", (next, first) => {
    const texts = textsOf("Jakarta: Kota ini punya dermaga terbesar di negeri ini.", next);
    expect(texts).toEqual([first, `statement: ${next}`]);
  });

  it("leaves to whoever speaks what is said of corrections", () => {
    expect(
      textsOf(
        "Q: How many came?",
        "MS. SARI: Forty.",
        "Please note that the corrected number is in the annex.",
        "The transcript is on the site, and it is correct.",
        "Q: And today?",
        "MS. SARI: None.",
      ),
    ).toEqual([
      "question: How many came?",
      "answer: Forty.",
      "answer: Please note that the corrected number is in the annex.",
      "answer: The transcript is on the site, and it is correct.",
      "question: And today?",
      "answer: None.",
    ]);
  });

  it("takes no message for the title of a conversation that has none", () => {
    const said = [
      "Dewi Kompas: Kapan dibuka?",
      "Jubir Kemlu: Besok.",
      "Dewi Kompas: Jam berapa?",
      "Jubir Kemlu: Pagi.",
    ];
    const { title, turns } = parseDocument(
      documentOf(said.map((line, minute) => `[12/03/25, 09.1${minute}.33] ${line}`).join("\n")),
    ).content;
    expect(title).toBeNull();
    expect(turns.map(({ role, speaker }) => [role, speaker])).toEqual([
      ["question", "Dewi"],
      ["answer", "Jubir Kemlu"],
      ["question", "Dewi"],
      ["answer", "Jubir Kemlu"],
    ]);
  });
});
