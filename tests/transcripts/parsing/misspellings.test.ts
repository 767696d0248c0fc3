import { describe, expect, it } from "@jest/globals";
import { slipsAmong } from "../../../src/transcripts/parsing/names/misspellings.js";

describe("slipsAmong", () => {
  it.each([
    ["THE PRESIDNET", "THE PRESIDENT"],
    ["Guntr Lazuardi", "Guntur Lazuardi"],
    ["Guntur Lazaurdi", "Guntur Lazuardi"],
    ["MS. KIRRANA", "MS. KIRANA"],
    ["Sekar Leshchev", "Sekar Leshchyov"],
    ["Dmitriy Malam", "Dmitry Malam"],
    ["Alexander Malam", "Aleksander Malam"],
  ])("takes %j for %j", (slip, meant) => {
    expect(
      slipsAmong(
        new Map([
          [meant, 4],
          [slip, 1],
        ]),
      ),
    ).toEqual(new Map([[slip, meant]]));
  });

  it.each([
    ["MR. KIRANA", "MS. KIRANA"],
    ["Melati Petrova", "Melati Petrov"],
    ["Sari Awan", "Asri Awan"],
    ["SPEAKER 21", "SPEAKER 12"],
    ["Guntur Kelana", "Guntur Lazuardi"],
  ])("tells %j from %j", (one, other) => {
    expect(
      slipsAmong(
        new Map([
          [other, 4],
          [one, 1],
        ]),
      ),
    ).toEqual(new Map());
  });

  it("takes nothing for a slip that stands twice, or where two names are as near", () => {
    expect(
      slipsAmong(
        new Map([
          ["MS. KIRANA", 4],
          ["MS. KIRNA", 2],
        ]),
      ),
    ).toEqual(new Map());
    expect(
      slipsAmong(
        new Map([
          ["MS. KIRANA", 4],
          ["MS. KIRINA", 4],
          ["MS. KIRNA", 1],
        ]),
      ),
    ).toEqual(new Map());
  });
});
