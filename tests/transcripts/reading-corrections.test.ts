import { describe, expect, it } from "@jest/globals";
import { type Comparable, correctionsOf } from "../../src/transcripts/corrections.js";

const passage = (number: number, text: string) => ({
  number,
  text,
  role: "answer",
  speaker: "Ratri Anggawira",
  affiliation: null,
});
const first: Comparable = {
  title: "Taklimat",
  date: null,
  place: "Sagara",
  outlet: null,
  spokesperson: { name: "Ratri Anggawira", office: null },
  passages: [passage(1, "Satu."), passage(2, "Dua."), passage(3, "Tiga.")],
};

describe("what was corrected", () => {
  it("is nothing where nothing was", () => {
    expect(correctionsOf(first, structuredClone(first))).toEqual({ fields: [], passages: 0 });
  });

  it("names the fields and counts the passages that are otherwise, new or gone", () => {
    const now = {
      ...first,
      date: "2025-03-13",
      spokesperson: { name: "Ratri Anggawira", office: "Juru bicara" },
      passages: [
        passage(1, "Satu."),
        { ...passage(2, "Dua."), speaker: "Bayu Lintang" },
        passage(4, "Empat."),
      ],
    };
    expect(correctionsOf(first, now)).toEqual({ fields: ["date", "spokesperson"], passages: 3 });
  });
});
