import type { Question } from "./corpus.js";

/** Finds passages for a question: their ids, the best first. */
export type Find = (question: string) => Promise<readonly string[]> | readonly string[];

export interface RetrievalScore {
  /** Mean of one over the rank of the right passage, 0 where it is not among the first ten. */
  readonly reciprocalRank: number;
  /** Share of questions whose passage is among the first ten. */
  readonly recall: number;
  readonly medianMs: number;
  /** Questions whose passage is not the first, with its rank. */
  readonly missed: readonly { readonly question: Question; readonly rank: number | null }[];
}

const depth = 10;

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Asks every question in turn and looks where its passage comes. */
export async function scoreRetrieval(questions: readonly Question[], find: Find): Promise<RetrievalScore> {
  const times: number[] = [];
  const missed: RetrievalScore["missed"][number][] = [];
  let reciprocalRanks = 0;
  let recalled = 0;
  for (const question of questions) {
    const began = performance.now();
    const ids = await find(question.question);
    times.push(performance.now() - began);
    const rank = ids.slice(0, depth).indexOf(question.passage) + 1;
    if (rank > 0) {
      reciprocalRanks += 1 / rank;
      recalled += 1;
    }
    if (rank !== 1) missed.push({ question, rank: rank === 0 ? null : rank });
  }
  const count = Math.max(1, questions.length);
  return {
    reciprocalRank: reciprocalRanks / count,
    recall: recalled / count,
    medianMs: median(times),
    missed,
  };
}
