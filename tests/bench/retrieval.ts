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

interface Answered {
  readonly question: Question;
  /** Of the right passage, from 1; 0 where it is not among the first ten. */
  readonly rank: number;
  readonly ms: number;
}

async function ask(question: Question, find: Find): Promise<Answered> {
  const began = performance.now();
  const ids = await find(question.question);
  const ms = performance.now() - began;
  return { question, rank: ids.slice(0, depth).indexOf(question.passage) + 1, ms };
}

function score(answered: readonly Answered[]): RetrievalScore {
  const count = Math.max(1, answered.length);
  const found = answered.filter(({ rank }) => rank > 0);
  return {
    reciprocalRank: found.reduce((sum, { rank }) => sum + 1 / rank, 0) / count,
    recall: found.length / count,
    medianMs: median(answered.map(({ ms }) => ms)),
    missed: answered
      .filter(({ rank }) => rank !== 1)
      .map(({ question, rank }) => ({ question, rank: rank === 0 ? null : rank })),
  };
}

/**
 * Asks every question of every finder and looks where its passage comes. Finders take turns question by question, so
 * that whatever else the machine does falls on all of them alike.
 */
export async function scoreRetrieval(
  questions: readonly Question[],
  finds: readonly Find[],
): Promise<RetrievalScore[]> {
  const answered = finds.map((): Answered[] => []);
  for (const question of questions) {
    for (const [index, find] of finds.entries()) answered[index]?.push(await ask(question, find));
  }
  return answered.map(score);
}
