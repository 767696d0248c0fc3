import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { numberPassages, type PassageDraft, type TurnDraft } from "../../src/transcripts/numbering.js";

const turn = (...passages: readonly PassageDraft[]): TurnDraft => ({
  role: "statement",
  speaker: null,
  affiliation: null,
  passages,
});
const numbersOf = (turns: ReturnType<typeof numberPassages>) =>
  turns.map(({ passages }) => passages.map(({ number }) => number));

describe("numberPassages", () => {
  const current = ["satu", "dua", "tiga"].map((text, index) => ({ number: index + 1, text }));
  const known = { current, used: new Set([1, 2, 3, 4]) };

  it("keeps a corrected passage's number, and gives what is new one after the highest ever given", () => {
    const drafts = [
      turn({ number: 1, text: "satu, betul" }, { number: null, text: "sisipan" }),
      turn({ number: 2, text: "dua" }, { number: 3, text: "tiga" }),
    ];
    expect(numbersOf(numberPassages(drafts, known))).toEqual([
      [1, 5],
      [2, 3],
    ]);
  });

  it("knows a passage without a number by its text, once", () => {
    const drafts = [turn({ number: null, text: "dua" }, { number: null, text: "dua" })];
    expect(numbersOf(numberPassages(drafts, known))).toEqual([[2, 5]]);
  });

  it("gives a number back that rested, and refuses one that never was or is claimed twice", () => {
    expect(numbersOf(numberPassages([turn({ number: 4, text: "kembali" })], known))).toEqual([[4]]);
    expect(() => numberPassages([turn({ number: 9, text: "asing" })], known)).toThrow("Passage 9");
    const twice = [turn({ number: 1, text: "satu" }), turn({ number: 1, text: "satu" })];
    expect(() => numberPassages(twice, known)).toThrow("Passage 1");
  });

  it("never gives two passages one number, nor a new text a number that was given before", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 0, max: 5 }), (before, after, rested) => {
        const passages = before.map((text, index) => ({ number: index + 1, text }));
        const used = new Set(Array.from({ length: before.length + rested }, (_, index) => index + 1));
        const drafts = [turn(...after.map((text) => ({ number: null, text })))];
        const [numbered] = numberPassages(drafts, { current: passages, used });
        const numbers = numbered?.passages.map(({ number }) => number) ?? [];
        expect(new Set(numbers).size).toBe(after.length);
        for (const { number, text } of numbered?.passages ?? []) {
          expect(number > used.size || passages[number - 1]?.text === text).toBe(true);
        }
      }),
    );
  });
});
