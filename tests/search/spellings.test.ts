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
  chinese: "Mao Ning (毛宁) 主持外交部例行记者会。",
  japanese: "カタカナとひらがなの記者会見。",
  thai: "กระทรวงการต่างประเทศแถลงข่าว",
  korean: "외교부 대변인은 말했다.",
  arabic: "تعقد الوزارة مؤتمرا صحفيا اليوم.",
  foreign: "Radosław Sikorski dan Lars Løkke Rasmussen di Đà Nẵng.",
  possessive: "Sikorska’s plan is the committee's own.",
  bodies: "Menurut Dewan Keamanan PBB, patroli di Laut China Selatan bukan urusan Kementerian Luar Negeri.",
  sentence: "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas nelayan pulang.",
} as const;

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  for (const [index, text] of Object.values(texts).entries()) {
    await takeIn(archive, {
      title: `Taklimat ${index}`,
      date: `2024-01-${String(index + 1).padStart(2, "0")}`,
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

it("takes no sea for the state that it is called after", async () => {
  expect(await marked("Tiongkok")).toEqual([]);
});

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
    ["外交部", texts.chinese, ["外交部"]],
    ["外交*", texts.chinese, ["外交"]],
    [`"Mao Ning 毛宁"`, texts.chinese, ["Mao", "Ning", "毛宁"]],
    ["Mao 记者会", texts.chinese, ["Mao", "记者会"]],
    ["=記者会見", texts.japanese, ["記者会見"]],
    ["ひらがな", texts.japanese, ["ひらがな"]],
    ["แถลงข่าว", texts.thai, ["แถลงข่าว"]],
    ["radoslaw lokke", texts.foreign, ["Radosław", "Løkke"]],
    ["da nang", texts.foreign, ["Đà", "Nẵng"]],
    ["=Løkke", texts.foreign, ["Løkke"]],
    [`"Radosław Sikorski"`, texts.foreign, ["Radosław", "Sikorski"]],
    ["sikorska committee", texts.possessive, ["Sikorska’s", "committee's"]],
    ["=Sikorska's", texts.possessive, ["Sikorska’s"]],
    ["=committee", texts.possessive, ["committee's"]],
    [`"Sikorska's plan"`, texts.possessive, ["Sikorska’s", "plan"]],
    ["keamanan", texts.bodies, ["Keamanan"]],
    ["PBB laut", texts.bodies, ["PBB", "Laut"]],
    ["kementerian luar", texts.bodies, ["Kementerian", "Luar"]],
    ["UNSC Kemlu", texts.bodies, ["Dewan Keamanan PBB", "Kementerian Luar Negeri"]],
    ["대변*", texts.korean, ["대변인은"]],
    [`"مؤتمرا صحفيا"`, texts.arabic, ["مؤتمرا", "صحفيا"]],
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
