import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { asRead, concordanceOf } from "../../src/search/concordance.js";
import { parseSearchQuery } from "../../src/search/query.js";

const passage = (text: string, number = 1) => ({ title: "T", callNumber: null, date: null, number, text });
const { required } = parseSearchQuery("bertemu");

describe("a concordance", () => {
  it("gives each occurrence in any form, with whole words around it", () => {
    const far = `${"jauh ".repeat(30)}sekali. Menteri bertemu utusan, lalu pertemuan itu usai.`;
    const lines = concordanceOf([passage(far)], required, "newest");
    expect(lines.map(({ word, match }) => [word, match])).toEqual([
      ["bertemu", "exact"],
      ["pertemuan", "form"],
    ]);
    expect(lines[0]?.left).toMatch(/^jauh .*Menteri$/);
    expect(lines[1]?.right).toBe(" itu usai.");
    expect(lines.map(({ cutBefore, cutAfter }) => [cutBefore, cutAfter])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("leaves the transcripts where they were found, and gives the passages of each as they are read", () => {
    const found = [
      [2025, 22],
      [2025, 16],
      [2024, 3],
      [2025, 35],
      [2024, 1],
    ] as const;
    const passages = found.map(([year, number]) => ({
      ...passage("Bertemu.", number),
      callNumber: { year, number: 1 },
    }));
    expect(asRead(passages).map(({ callNumber, number }) => [callNumber?.year, number])).toEqual([
      [2025, 16],
      [2025, 22],
      [2025, 35],
      [2024, 1],
      [2024, 3],
    ]);
  });

  it("is sorted by the nearest word on one side, then the next", () => {
    const passages = ["Zul bertemu Adi.", "Ani bertemu Zul.", "Budi Ani bertemu Cici."].map(passage);
    const order = (side: "left" | "right") =>
      concordanceOf(passages, required, side).map(({ left, right }) =>
        side === "left" ? left : right.trim(),
      );
    expect(order("left")).toEqual(["Ani", "Budi Ani", "Zul"]);
    expect(order("right")).toEqual(["Adi.", "Cici.", "Zul."]);
  });

  it("never makes up text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} bertemu ${after}`;
        for (const { left, word, right } of concordanceOf([passage(text)], required, "right")) {
          expect(text).toContain(left);
          expect(text).toContain(word + right);
        }
      }),
    );
  });
});
