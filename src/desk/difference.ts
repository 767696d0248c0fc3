import { diffArrays, diffWordsWithSpace } from "diff";
import type { TurnDraft } from "../transcripts/numbering.js";
import type { TranscriptContent } from "../transcripts/transcript.js";

/** A piece of a line: in both versions, in the former only, or in the latter only. */
export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What is compared: metadata, and turns whose passages may not be numbered yet. */
export type Version = Omit<TranscriptContent, "turns"> & { readonly turns: readonly TurnDraft[] };

/** Changed words beyond which two lines count as wholly other: comparing costs their product. */
const mostEdits = 1_000;

function linesOf({ title, date, place, outlet, url, spokesperson, turns }: Version): string[] {
  const passages = turns.flatMap(({ speaker, passages: said }) =>
    said.map(({ text }, index) => (index === 0 && speaker !== null ? `${speaker}: ${text}` : text)),
  );
  const fields = [title, date, place, outlet, url, spokesperson?.name, spokesperson?.office];
  return [...fields.map((field) => field ?? ""), ...passages];
}

/** The words of two lines: those of both, those of the former only and those of the latter only. */
export function piecesOf(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** The lines in which two versions differ, in reading order, each with the words that came and went (Myers 1986, by the library). */
export function differences(before: Version, after: Version): Piece[][] {
  const rows: Piece[][] = [];
  let removedLines: string[] = [];
  const flush = () => {
    rows.push(...removedLines.map((line) => piecesOf(line, "")));
    removedLines = [];
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    if (removed) {
      removedLines = [...value];
    } else if (added) {
      rows.push(...value.map((line) => piecesOf(removedLines.shift() ?? "", line)));
      flush();
    } else {
      flush();
    }
  }
  flush();
  return rows.filter((pieces) => pieces.some(({ kind, text }) => kind !== "same" && text !== ""));
}
