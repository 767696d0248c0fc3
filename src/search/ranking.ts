import { kinshipOf } from "../indonesian/roots.js";
import type { Highlight } from "./highlight.js";
import type { Clause } from "./query.js";

/** A text as BM25 sees it. */
export interface CountedText {
  /** How often each clause of the query stands in it, in the query's order. */
  readonly counts: readonly number[];
  /** Its words. */
  readonly length: number;
}

/** What the texts are taken from. */
export interface Collection {
  readonly documents: number;
  readonly averageLength: number;
  /** How many documents have each clause, in the query's order. */
  readonly documentFrequencies: readonly number[];
}

/** Saturation of repeated words and weight of length, at the values that need no tuning. */
const k1 = 1.2;
const b = 0.75;

/** How much a clause tells: the rarer, the more; never negative (Robertson & Zaragoza 2009, 3.2, plus one). */
export function inverseDocumentFrequency(documents: number, documentFrequency: number): number {
  const others = Math.max(0, documents - documentFrequency);
  return Math.log(1 + (others + 0.5) / (documentFrequency + 0.5));
}

/** BM25 of a text for a query (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", 3.4). */
export function bm25({ counts, length }: CountedText, collection: Collection): number {
  const { documents, averageLength, documentFrequencies } = collection;
  const normalised = k1 * (1 - b + (b * length) / Math.max(1, averageLength));
  return counts.reduce((score, count, index) => {
    const weight = inverseDocumentFrequency(documents, documentFrequencies[index] ?? 0);
    return score + (weight * count * (k1 + 1)) / (count + normalised);
  }, 0);
}

const distances = { exact: 0, inflected: 1, derived: 2 } as const;

/**
 * How far what was found stands from what was asked for: for each word that may take any form its nearest form, an
 * exact one counting 0, an inflected one 1, a derived one, or none at all, 2.
 */
export function kinshipDistance(clauses: readonly Clause[], highlights: readonly Highlight[]): number {
  let distance = 0;
  for (const clause of clauses) {
    if (clause.kind !== "word" || clause.exact) continue;
    const found = highlights
      .filter(({ root }) => root === clause.root)
      .map(({ form }) => distances[kinshipOf(form, clause.form) ?? "derived"]);
    distance += Math.min(distances.derived, ...found);
  }
  return distance;
}

/** Nearest first; what is equally near stays in the order it had. */
export function orderByDistance<Item>(items: readonly Item[], distanceOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, distance: distanceOf(item) }))
    .sort((left, right) => left.distance - right.distance)
    .map(({ item }) => item);
}
