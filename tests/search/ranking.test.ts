import { findHighlights } from "../../src/search/highlight.js";
import { parseSearchQuery } from "../../src/search/query.js";
import {
  bm25,
  inverseDocumentFrequency,
  kinshipDistance,
  orderByDistance,
} from "../../src/search/ranking.js";

const collection = { documents: 9, averageLength: 10, documentFrequencies: [1, 4] };

describe("bm25", () => {
  it("is what the formula gives by hand", () => {
    // Average length: tf 2 of the rare word, 1 of the other: ln(1 + 8.5/1.5) * 4.4/3.2 + ln(1 + 5.5/4.5) * 2.2/2.2.
    expect(bm25({ counts: [2, 1], length: 10 }, collection)).toBeCloseTo(1.89712 * 1.375 + 0.79851, 4);
    // Twice the average length: 1.2 * (0.25 + 0.75 * 2) = 2.1.
    expect(bm25({ counts: [1, 0], length: 20 }, collection)).toBeCloseTo((1.89712 * 2.2) / 3.1, 4);
  });

  it("gives nothing for nothing, and nothing below that", () => {
    expect(bm25({ counts: [0, 0], length: 10 }, collection)).toBe(0);
    expect(inverseDocumentFrequency(9, 9)).toBeGreaterThan(0);
    expect(inverseDocumentFrequency(0, 5)).toBeGreaterThan(0);
  });

  it.each([
    ["a rarer word", { counts: [1, 0], length: 10 }, { counts: [0, 1], length: 10 }],
    ["a repeated word", { counts: [2, 0], length: 10 }, { counts: [1, 0], length: 10 }],
    ["another word", { counts: [1, 1], length: 10 }, { counts: [2, 0], length: 10 }],
    ["a shorter text", { counts: [1, 0], length: 5 }, { counts: [1, 0], length: 10 }],
  ])("puts %s higher", (_, higher, lower) => {
    expect(bm25(higher, collection)).toBeGreaterThan(bm25(lower, collection));
  });
});

describe("kinshipDistance", () => {
  const distance = (query: string, text: string) => {
    const { required } = parseSearchQuery(query);
    return kinshipDistance(required, findHighlights(text, required));
  };

  it.each([
    ["exact", "menyampaikan", "Ia menyampaikan pesan.", 0],
    ["inflected", "menyampaikan", "Pesan disampaikan kemarin.", 1],
    ["derived", "menyampaikan", "Penyampaian pesan tertunda.", 2],
    ["the nearest of several", "menyampaikan", "Penyampaian itu ia sampaikan, ia menyampaikan.", 0],
    ["absent", "menyampaikan", "Tidak berkaitan.", 2],
    ["each word", "menyampaikan pesan", "Penyampaian pesan tertunda.", 2],
    ["none of the exact ones", '=menyampaikan "pesan kami"', "Penyampaian pesan tertunda.", 0],
  ])("counts what is %s", (_, query, text, expected) => {
    expect(distance(query, text)).toBe(expected);
  });
});

describe("orderByDistance", () => {
  it("puts the nearest first and keeps the order of equals", () => {
    const items = ["c2", "a1", "b0", "d1", "e0"];
    expect(orderByDistance(items, (item) => Number(item.charAt(1)))).toEqual(["b0", "e0", "a1", "d1", "c2"]);
    expect(items[0]).toBe("c2");
  });
});
