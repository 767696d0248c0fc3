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

const fields = [
  ["title", ({ title }: Version) => title],
  ["date", ({ date }: Version) => date],
  ["place", ({ place }: Version) => place],
  ["outlet", ({ outlet }: Version) => outlet],
  ["name", ({ spokesperson }: Version) => spokesperson?.name],
  ["office", ({ spokesperson }: Version) => spokesperson?.office],
  ["url", ({ url }: Version) => url],
] as const;

/** What a review form has a field for. */
export type ComparedField = (typeof fields)[number][0];

function linesOf({ turns }: Version): string[] {
  return turns.flatMap(({ speaker, passages }) =>
    passages.map(({ text }, index) => (index === 0 && speaker !== null ? `${speaker}: ${text}` : text)),
  );
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

/** The fields that two versions have differently. */
export function differingFields(
  before: Version,
  after: Version,
): { readonly field: ComparedField; readonly pieces: Piece[] }[] {
  return fields
    .map(([field, read]) => ({ field, pieces: piecesOf(read(before) ?? "", read(after) ?? "") }))
    .filter(({ pieces }) => pieces.some(({ kind }) => kind !== "same"));
}

/** The paragraphs in which two versions differ, in reading order, each with the words that came and went (Myers 1986, by the library). */
export function differingParagraphs(before: Version, after: Version): Piece[][] {
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
