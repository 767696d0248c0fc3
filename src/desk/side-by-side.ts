import { diffArrays } from "diff";
import type { Turn } from "../transcripts/transcript.js";
import { type Piece, piecesOf } from "./difference.js";

/** A turn of one text beside the turn of another that it became; null where the one or the other has none. */
export interface TurnPair {
  readonly before: Turn | null;
  readonly after: Turn | null;
  readonly differs: boolean;
}

function textOf(turn: Turn | null): string {
  return turn === null ? "" : turn.passages.map(({ text }) => text).join("\n");
}

function keyOf(turn: Turn): string {
  return `${turn.speaker ?? ""}\n${textOf(turn)}`;
}

/** What went, or came, turn beside turn: in such a stretch they are taken for one another in order. */
function changedPairs(removed: readonly Turn[], added: readonly Turn[]): TurnPair[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
    before: removed[at] ?? null,
    after: added[at] ?? null,
    differs: true,
  }));
}

/** Two texts turn by turn, in reading order (differences by Myers 1986, as the library finds them). */
export function sideBySide(before: readonly Turn[], after: readonly Turn[]): TurnPair[] {
  const pairs: TurnPair[] = [];
  let [left, right] = [0, 0];
  let removed: readonly Turn[] = [];
  for (const change of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const count = change.value.length;
    if (change.removed) {
      removed = before.slice(left, left + count);
      left += count;
    } else if (change.added) {
      pairs.push(...changedPairs(removed, after.slice(right, right + count)));
      removed = [];
      right += count;
    } else {
      pairs.push(...changedPairs(removed, []));
      removed = [];
      const kept = after.slice(right, right + count);
      pairs.push(
        ...kept.map((turn, at) => ({ before: before[left + at] ?? null, after: turn, differs: false })),
      );
      left += count;
      right += count;
    }
  }
  return [...pairs, ...changedPairs(removed, [])];
}

/** Neighbouring changes as one: what went, then what came, with the spaces between that both have. */
function joined(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[] = [];
  let [removed, added, kept] = ["", "", ""];
  const flush = () => {
    if (removed + added === "") return;
    rows.push({ kind: "same", text: kept });
    const space = removed.match(/\s*$/u)?.[0] ?? "";
    const shared = added.endsWith(space) ? space.length : 0;
    rows.push({ kind: "removed", text: removed.slice(0, removed.length - shared) });
    rows.push({ kind: "added", text: added.slice(0, added.length - shared) });
    kept = removed.slice(removed.length - shared);
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of pieces) {
    const isSpace = kind === "same" && text.trim() === "" && removed + added !== "";
    if (kind === "removed" || isSpace) removed += text;
    if (kind === "added" || isSpace) added += text;
    if (kind === "same" && !isSpace) {
      flush();
      kept += text;
    }
  }
  flush();
  rows.push({ kind: "same", text: kept });
  return rows.filter(({ text }) => text !== "");
}

/** The words of a pair of turns: those of both, those that went and those that came. */
export function piecesOfPair({ before, after }: TurnPair): Piece[] {
  return joined(piecesOf(textOf(before), textOf(after)));
}

/** Code units of a sentence that is shown as an example, on either side of what differs and of what differs itself. */
const longest = 90;

function lead(text: string): string {
  const sentence = text.replace(/^.*[.!?]\s+(?=\S)/su, "");
  return sentence.length <= longest ? sentence : `… ${sentence.slice(-longest).replace(/^\S*\s+/u, "")}`;
}

function close(text: string): string {
  const sentence = text.replace(/([.!?])\s.*$/su, "$1");
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
}

/** The first sentence in which two texts differ, with the words that went and came; empty where only names do. */
export function exampleOf(pairs: readonly TurnPair[]): Piece[] {
  for (const pair of pairs.filter(({ differs }) => differs)) {
    const pieces = piecesOfPair(pair);
    const first = pieces.findIndex(({ kind }) => kind !== "same");
    if (first === -1) continue;
    const changed = pieces.slice(first);
    const length = changed.findIndex(({ kind }) => kind === "same");
    const cut = length === -1 ? changed.length : length;
    const same = (text: string): Piece => ({ kind: "same", text });
    return [
      same(
        lead(
          pieces
            .slice(0, first)
            .map(({ text }) => text)
            .join(""),
        ),
      ),
      ...changed.slice(0, cut).map(({ kind, text }) => ({ kind, text: close(text) })),
      same(close(changed[cut]?.text ?? "")),
    ].filter(({ text }) => text !== "");
  }
  return [];
}
