import { fold, tokenize } from "../indonesian/tokens.js";
import { type CallNumber, formatCallNumber } from "../transcripts/transcript.js";
import { findHighlights } from "./highlight.js";
import type { Clause } from "./query.js";

export const concordanceOrders = ["newest", "left", "right"] as const;
export type ConcordanceOrder = (typeof concordanceOrders)[number];

/** A passage in which the word stands. */
export interface ConcordancePassage {
  readonly title: string;
  readonly callNumber: CallNumber | null;
  readonly date: string | null;
  readonly number: number;
  readonly text: string;
}

/** One occurrence of the word with what stands on both sides of it. */
export interface ConcordanceLine {
  readonly passage: ConcordancePassage;
  readonly left: string;
  readonly word: string;
  readonly match: "exact" | "form";
  readonly right: string;
  /** Whether the passage has more before `left`, and after `right`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters of context on each side. */
const contextLength = 60;

function leftOf(text: string, start: number): string {
  const from = Math.max(0, start - contextLength);
  const context = text.slice(from, start);
  return (from === 0 ? context : context.replace(/^\S*\s/u, "")).trimEnd();
}

function rightOf(text: string, end: number): string {
  const to = Math.min(text.length, end + contextLength);
  const context = text.slice(end, to);
  return (to === text.length ? context : context.replace(/\s\S*$/u, "")).trimEnd();
}

/** The words of a context from the one nearest to the middle outwards: what lines are sorted by. */
function outwards(context: string, side: "left" | "right"): string {
  const words = tokenize(context).map(({ text }) => fold(text));
  return (side === "left" ? words.reverse() : words).join(" ");
}

function transcriptOf({ callNumber }: ConcordancePassage): string {
  return callNumber === null ? "" : formatCallNumber(callNumber);
}

/** The transcripts in the order in which they were found, and each one's passages as they are read, not the most relevant first. */
export function asRead(passages: readonly ConcordancePassage[]): ConcordancePassage[] {
  const places = new Map(
    [...new Set(passages.map(transcriptOf))].map((transcript, place) => [transcript, place]),
  );
  const placeOf = (passage: ConcordancePassage) => places.get(transcriptOf(passage)) ?? 0;
  return [...passages].sort((one, other) => placeOf(one) - placeOf(other) || one.number - other.number);
}

/**
 * Every occurrence of what was asked for, a line each (keyword in context).
 * @param order `left` and `right` sort by the words on that side, the nearest first; else the passages' order stays.
 */
export function concordanceOf(
  passages: readonly ConcordancePassage[],
  clauses: readonly Clause[],
  order: ConcordanceOrder,
): ConcordanceLine[] {
  const lines = passages.flatMap((passage) =>
    findHighlights(passage.text, clauses).map(({ start, end, match }) => ({
      passage,
      left: leftOf(passage.text, start),
      word: passage.text.slice(start, end),
      match,
      right: rightOf(passage.text, end),
      cutBefore: start > contextLength,
      cutAfter: passage.text.length - end > contextLength,
    })),
  );
  if (order === "newest") return lines;
  return lines
    .map((line) => ({ line, key: outwards(line[order], order) }))
    .sort((one, other) => one.key.localeCompare(other.key, "id"))
    .map(({ line }) => line);
}
