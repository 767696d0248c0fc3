import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exampleOf, piecesOfPair, sideBySide } from "../../src/desk/side-by-side.js";
import type { Turn } from "../../src/transcripts/transcript.js";

function turnsOf(texts: readonly string[]): Turn[] {
  return texts.map((text, at) => ({
    number: at + 1,
    role: "answer",
    speaker: "Damar",
    affiliation: null,
    passages: [{ number: at + 1, text }],
  }));
}

const texts = fc.array(fc.stringMatching(/^[ab]( [abc.]){0,4}$/), { maxLength: 6 });

describe("two texts side by side", () => {
  it("hold every turn of either once and in order, and differ nowhere where they are the same", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [turnsOf(one), turnsOf(other)];
        const pairs = sideBySide(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        expect(sideBySide(before, before).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });

  it("lose no sign of either text when changes are joined", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [before = null] = turnsOf([one]);
        const [after = null] = turnsOf([other]);
        const pieces = piecesOfPair({ before, after, differs: true });
        const side = (gone: string) =>
          pieces.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join("");
        expect([side("added"), side("removed")]).toEqual([one, other]);
      }),
    );
  });

  it("give the sentence that differs as an example, with what went struck and what came underlined", () => {
    const example = exampleOf(
      sideBySide(
        turnsOf(["Sama.", "Kalimat awal. Naskah akan ditandatangani bulan depan di Bandar. Akhir."]),
        turnsOf(["Sama.", "Kalimat awal. Naskah akan ditandatangani sebelum akhir tahun di Bandar. Akhir."]),
      ),
    );
    expect(example).toEqual([
      { kind: "same", text: "Naskah akan ditandatangani " },
      { kind: "removed", text: "bulan depan" },
      { kind: "added", text: "sebelum akhir tahun" },
      { kind: "same", text: " di Bandar." },
    ]);
  });
});
