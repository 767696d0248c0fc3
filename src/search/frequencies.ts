import { LRUCache } from "lru-cache";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
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

/** How many passages have each clause, counted by the engine where no search has done so yet. */
export async function countClauses(
  engine: SearchEngine,
  frequencies: Frequencies,
  clauses: readonly Clause[],
): Promise<number[]> {
  const unknown = clauses.filter((clause) => frequencies.of(clause) === undefined);
  const answers = await engine.ask(
    unknown.map((clause) => ({
      indexUid: indexNames.passages,
      q: engineQuery({ required: [clause], excluded: [] }),
      matchingStrategy: "all",
      limit: 0,
    })),
  );
  unknown.forEach((clause, index) => {
    frequencies.learn(clause, answers[index]?.total ?? 0);
  });
  return clauses.map((clause) => frequencies.of(clause) ?? 0);
}
