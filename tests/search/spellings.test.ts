import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { searchAnswer } from "../../src/search/contract.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn } from "../transcripts/briefings.js";

const texts = {
  name: "Wakil Presiden Ma’ruf Amin hadir.",
  plainName: "Maruf Amin hadir.",
  dotted: "Utusan A.S. hadir.",
  reduplication: "Negara-negara besar hadir.",
  compound: "Amerika Serikat menandatangani; tanda tangan itu sah.",
  sentence: "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas nelayan pulang.",
} as const;

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  for (const [index, text] of Object.values(texts).entries()) {
    await takeIn(archive, {
      title: `Taklimat ${index}`,
      date: `2024-01-0${index + 1}`,
      turns: [{ role: "statement", speaker: "Ratri Anggawira", passages: [text] }],
    });
  }
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

/** Each text that is found whole, and what is marked in it. */
async function marked(q: string): Promise<[string, string[]][]> {
  const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q })}`);
  const { results } = searchAnswer.parse(await response.json());
  return results
    .filter(({ match }) => match === "all")
    .flatMap(({ passages }) =>
      passages.map(({ text, highlights }): [string, string[]] => [
        text,
        highlights.map(([start, end]) => text.slice(start, end)),
      ]),
    );
}

describe("words as they were typed", () => {
  it.each([
    [`"Ma'ruf Amin"`, texts.name, ["Ma’ruf", "Amin"]],
    ["=Ma’ruf", texts.name, ["Ma’ruf"]],
    [`"Maruf Amin"`, texts.plainName, ["Maruf", "Amin"]],
    [`"utusan A.S."`, texts.dotted, ["Utusan", "A.S"]],
    ["=A.S.", texts.dotted, ["A.S"]],
    [`"negara-negara besar"`, texts.reduplication, ["Negara-negara", "besar"]],
    ["=negara", texts.reduplication, ["Negara-negara"]],
    ["nega* besar", texts.reduplication, ["Negara-negara", "besar"]],
    ["=Amerika", texts.compound, ["Amerika"]],
    ["=tangan", texts.compound, ["tangan"]],
    [`"tanda tangan"`, texts.compound, ["tanda", "tangan"]],
  ])("are found and marked: %s", async (q, text, marks) => {
    expect(await marked(q)).toEqual([[text, marks]]);
  });

  it("are found by a quotation of more than ten", async () => {
    const quotation = texts.sentence.slice(0, -1);
    expect(await marked(`"${quotation}" sebelas`)).toEqual([[texts.sentence, quotation.split(" ")]]);
    expect(await marked(`"${quotation.replace("pulang", "berlayar")}"`)).toEqual([]);
  });

  it("are left out in that spelling", async () => {
    const found = (await marked(`hadir -"Ma'ruf Amin"`)).map(([text]) => text);
    expect(found.sort()).toEqual([texts.dotted, texts.plainName, texts.reduplication].sort());
  });
});
