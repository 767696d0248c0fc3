import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exchangesOf, isExchange } from "../../src/transcripts/exchanges.js";
import { type Role, roles } from "../../src/transcripts/transcript.js";

const letters: Readonly<Record<string, Role>> = {
  s: "statement",
  q: "question",
  a: "answer",
  c: "caption",
  n: "note",
};
const turnsOf = (text: string) =>
  [...text].flatMap((letter) => (letters[letter] ? [{ role: letters[letter] }] : []));
const written = (turns: readonly { role: Role }[]) => turns.map(({ role }) => role.charAt(0)).join("");

describe("exchangesOf", () => {
  it.each([
    ["", ""],
    ["qa", "qa"],
    ["sqaqas", "s qa qa s"],
    ["qqqa", "qqqa"],
    ["qaa", "qaa"],
    ["qnana", "qnana"],
    ["nqanqan", "n qa n qan".replace("qan", "qa n")],
    ["qcacn", "qca c n"],
    ["qq", "q q"],
    ["qsa", "qsa"],
    ["qasa", "qa s a"],
    ["aqa", "a qa"],
    ["qnq", "q n q"],
    ["qaqsa", "qa qsa"],
    ["qsqa", "q s qa"],
  ])("groups %j as %j", (turns, groups) => {
    expect(exchangesOf(turnsOf(turns)).map(written).join(" ")).toBe(groups);
  });

  it("calls only questions with their answers an exchange", () => {
    expect(exchangesOf(turnsOf("sqanq")).map(isExchange)).toEqual([false, true, false, false]);
  });

  it("keeps every turn, in order, and each answer to a question with it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles).map((role) => ({ role }))), (turns) => {
        const groups = exchangesOf(turns);
        expect(groups.flat()).toEqual(turns);
        for (const group of groups) expect(group.length === 1 || isExchange(group)).toBe(true);
      }),
    );
  });
});
