import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  bandsOf,
  estimatedResemblance,
  resemblance,
  shinglesOf,
  signatureOf,
} from "../../src/transcripts/near-duplicates.js";
import type { Turn } from "../../src/transcripts/transcript.js";

function shingles(words: readonly string[]): Set<number> {
  const turn: Turn = {
    number: 1,
    role: "statement",
    speaker: null,
    affiliation: null,
    passages: [{ number: 1, text: words.join(" ") }],
  };
  return shinglesOf({ turns: [turn] });
}

function signature(words: readonly string[]): Uint8Array {
  const signed = signatureOf(shingles(words));
  if (signed === null) throw new Error("A text without a word has no signature.");
  return signed;
}

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 400 });

/** A text of distinct words, and another in which every nth is another one. */
function altered(every: number): [string[], string[]] {
  const text = Array.from({ length: 2_000 }, (_, at) => `kata${at}`);
  return [text, text.map((one, at) => (at % every === 0 ? `${one}lain` : one))];
}

describe("near duplicates", () => {
  it("are told by words alone: case, punctuation and line breaks do not count", () => {
    const one = shingles(["Naskahnya", "akan", "ditandatangani,", "kata", "Menteri."]);
    const other = shingles(["naskahnya", "AKAN\n", "ditandatangani", "kata", "menteri"]);
    expect(resemblance(one, other)).toBe(1);
    expect(signatureOf(shingles(["…", "?"]))).toBeNull();
  });

  it("have the same signature where their words are the same, and the same estimate from either side", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [signature(one), signature(other)];
        expect(estimatedResemblance(a, signature([...one]))).toBe(1);
        expect(estimatedResemblance(a, b)).toBe(estimatedResemblance(b, a));
        expect(bandsOf(a)).toEqual(bandsOf(signature([...one])));
        expect(new Set(bandsOf(a)).size).toBe(32);
      }),
    );
  });

  it("are estimated within four standard errors, 0.18, of what their shingles share", () => {
    const mixing = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(mixing, ([seed, kept]) => {
        const text = Array.from({ length: 600 }, (_, at) => `w${seed}x${at}`);
        const other = text.map((one, at) => (at < 600 * kept ? one : `${one}y`));
        const exact = resemblance(shingles(text), shingles(other));
        expect(Math.abs(estimatedResemblance(signature(text), signature(other)) - exact)).toBeLessThan(0.18);
      }),
      { seed: 20_250_715, numRuns: 500 },
    );
  });

  it.each([30, 50, 100, 400])("share a band where one word in %i was changed", (every) => {
    const [text, other] = altered(every);
    expect(resemblance(shingles(text), shingles(other))).toBeGreaterThan(0.7);
    const bands = new Set(bandsOf(signature(text)));
    expect(bandsOf(signature(other)).some((band) => bands.has(band))).toBe(true);
  });

  it("share no band with a wholly other text", () => {
    const other = Array.from({ length: 2_000 }, (_, at) => `tutur${at}`);
    const bands = new Set(bandsOf(signature(altered(10)[0])));
    expect(bandsOf(signature(other)).filter((band) => bands.has(band))).toEqual([]);
  });
});
