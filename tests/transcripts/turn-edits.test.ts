import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { alignPassages, editTurns } from "../../src/transcripts/turn-edits.js";

const passages = (...texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));

describe("alignPassages", () => {
  it("keeps the number of a corrected paragraph between two that stay, and leaves a new one without", () => {
    expect(alignPassages(passages("a", "b", "c"), ["a", "b, betul", "sisipan", "c"])).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "b, betul" },
      { number: null, text: "sisipan" },
      { number: 3, text: "c" },
    ]);
  });

  it("gives back the texts in their order, no number twice, and unchanged ones as they were", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const drafts = alignPassages(passages(...before), after);
        const numbers = drafts.flatMap(({ number }) => number ?? []);
        expect(drafts.map(({ text }) => text)).toEqual(after);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(alignPassages(passages(...before), before)).toEqual(passages(...before));
      }),
    );
  });
});

describe("editTurns", () => {
  const turn = (number: number, speaker: string | null, ...numbers: readonly number[]) => ({
    number,
    role: "answer" as const,
    speaker,
    affiliation: null,
    passages: numbers.map((one) => ({ number: one, text: `teks ${one}` })),
  });
  const turns = [turn(1, "Sekar", 1), turn(2, "Damar", 2, 3)];
  const shape = (edited: ReturnType<typeof editTurns>) =>
    edited.map(({ speaker, passages: said }) => [speaker, ...said.map(({ number }) => number)]);

  it("splits and joins so that one undoes the other", () => {
    const split = editTurns(turns, new Map(), { kind: "split", beforePassage: 3 });
    expect(shape(split)).toEqual([
      ["Sekar", 1],
      ["Damar", 2],
      ["Damar", 3],
    ]);
    const joined = editTurns(turns, new Map(), { kind: "join", turn: 2 });
    expect(shape(joined)).toEqual([["Sekar", 1, 2, 3]]);
  });

  it("renames everywhere after what the form said of each, and drops a turn without text", () => {
    const edits = new Map([
      [1, { speaker: "Damar" }],
      [2, { texts: [] }],
    ]);
    const renamed = editTurns(turns, edits, { kind: "rename", from: "Damar", to: "Damar Lokanatha" });
    expect(shape(renamed)).toEqual([["Damar Lokanatha", 1]]);
  });

  it("changes nothing for what is not there", () => {
    expect(shape(editTurns(turns, new Map(), { kind: "split", beforePassage: 9 }))).toEqual(shape(turns));
    expect(shape(editTurns(turns, new Map(), { kind: "join", turn: 1 }))).toEqual(shape(turns));
  });
});
