import { LRUCache } from "lru-cache";
import { type Clause, engineQuery } from "./query.js";

/** In how many passages of the whole archive a clause stands, as far as searches have come to know. */
export interface Frequencies {
  /** How many passages there are; undefined until a search has asked. */
  passages(): number | undefined;
  of(clause: Clause): number | undefined;
  learnPassages(count: number): void;
  learn(clause: Clause, count: number): void;
}

/** Words that are remembered, and milliseconds after which they are counted anew. */
const remembered = 20_000;
const lifetime = 600_000;

const everything = "";

/**
 * Remembers frequencies between searches. They weigh words against one another and choose the rare ones; what matches
 * is never read from here, so that a count of ten minutes ago does no harm.
 */
export function createFrequencies(): Frequencies {
  const counts = new LRUCache<string, number>({ max: remembered, ttl: lifetime });
  const keyOf = (clause: Clause) => engineQuery({ required: [clause], excluded: [] });
  return {
    passages: () => counts.get(everything),
    of: (clause) => counts.get(keyOf(clause)),
    learnPassages: (count) => void counts.set(everything, count),
    learn: (clause, count) => void counts.set(keyOf(clause), count),
  };
}
