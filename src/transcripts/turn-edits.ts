import { diffArrays } from "diff";
import type { PassageDraft, TurnDraft } from "./numbering.js";
import type { Passage, Role, Turn } from "./transcript.js";

/** What a form says of one turn; what it leaves out stays. */
export interface TurnEdit {
  readonly role?: Role;
  /** Null for a speaker who is not known. */
  readonly speaker?: string | null;
  /** Paragraphs, where the text was open for editing. */
  readonly texts?: readonly string[];
}

/** A change of how turns are cut or named. */
export type TurnOperation =
  | { readonly kind: "split"; readonly beforePassage: number }
  | { readonly kind: "join"; readonly turn: number }
  | { readonly kind: "rename"; readonly from: string; readonly to: string };

/**
 * Which passage each paragraph of an edited turn is: one that did not change keeps its number, and between two that did not, edited
 * ones take the numbers of those they replace in order (differences by Myers 1986, as the library finds them).
 */
export function alignPassages(before: readonly Passage[], texts: readonly string[]): PassageDraft[] {
  const drafts: PassageDraft[] = [];
  let position = 0;
  let replaced: number[] = [];
  for (const { value, added, removed } of diffArrays(
    before.map(({ text }) => text),
    [...texts],
  )) {
    if (removed) {
      replaced = before.slice(position, position + value.length).map(({ number }) => number);
      position += value.length;
    } else if (added) {
      drafts.push(...value.map((text) => ({ number: replaced.shift() ?? null, text })));
    } else {
      drafts.push(...before.slice(position, position + value.length));
      position += value.length;
      replaced = [];
    }
  }
  return drafts;
}

function edited(turn: Turn, edit: TurnEdit | undefined): TurnDraft {
  const { role, speaker, affiliation, passages } = turn;
  return {
    role: edit?.role ?? role,
    speaker: edit?.speaker === undefined ? speaker : edit.speaker,
    affiliation,
    passages: edit?.texts === undefined ? passages : alignPassages(passages, edit.texts),
  };
}

function split(turns: readonly TurnDraft[], beforePassage: number): TurnDraft[] {
  return turns.flatMap((turn) => {
    const at = turn.passages.findIndex(({ number }) => number === beforePassage);
    if (at <= 0) return [turn];
    return [
      { ...turn, passages: turn.passages.slice(0, at) },
      { ...turn, passages: turn.passages.slice(at) },
    ];
  });
}

function join(turns: readonly TurnDraft[], number: number): TurnDraft[] {
  const upper = turns[number - 2];
  const lower = turns[number - 1];
  if (upper === undefined || lower === undefined) return [...turns];
  const joined = { ...upper, passages: [...upper.passages, ...lower.passages] };
  return [...turns.slice(0, number - 2), joined, ...turns.slice(number)];
}

function operate(turns: readonly TurnDraft[], operation: TurnOperation): TurnDraft[] {
  switch (operation.kind) {
    case "split":
      return split(turns, operation.beforePassage);
    case "join":
      return join(turns, operation.turn);
    case "rename":
      return turns.map((turn) =>
        turn.speaker === operation.from ? { ...turn, speaker: operation.to } : turn,
      );
  }
}

/**
 * The turns after what a form says of each, by their numbers, and then an operation; a turn whose text was emptied goes.
 * An operation on what is not there changes nothing.
 */
export function editTurns(
  turns: readonly Turn[],
  edits: ReadonlyMap<number, TurnEdit>,
  operation: TurnOperation | null,
): TurnDraft[] {
  const drafts = turns.map((turn) => edited(turn, edits.get(turn.number)));
  const operated = operation === null ? drafts : operate(drafts, operation);
  return operated.filter(({ passages }) => passages.length > 0);
}
