import { isUnspaced, tokenize } from "../indonesian/tokens.js";

/** How many numbered text fields a transcript may fill, and how many roots go into one. */
export const textFieldCount = 12;
const rootsPerField = 60_000;
/** A name of two words has a root, and so has each of the two. */
const mostRootsPerWord = 1.5;

/** Limits that keep every word of a transcript findable; what exceeds them is refused when it is handed in. */
export const indexableWords = {
  transcript: ((textFieldCount - 1) * rootsPerField) / mostRootsPerWord,
  passage: 30_000,
} as const;

/** Words and numbers, roughly as the engine counts them among a text's roots. */
export function countWords(text: string): number {
  return isUnspaced(text) ? tokenize(text).length : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/**
 * A root as the index holds it: a marker digit keeps roots apart from surface words, and letters outside a-z are
 * spelled as code points so that the engine's tokenizer never cuts a root in two.
 */
export function indexedRoot(root: string): string {
  return `0${root.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(36)}`)}`;
}

/** A passage's text, and its roots as they are indexed. */
interface IndexedText {
  readonly text: string;
  readonly roots: string;
}

/** Text and roots of a transcript, split over fields that are numbered from 1. */
export type NumberedTextFields = Readonly<Record<`text${number}` | `roots${number}`, string>>;

/** Spreads passages over numbered fields, none of which gets more than `rootsPerField` words or roots. */
export function numberedFields(passages: readonly IndexedText[]): NumberedTextFields {
  const groups: IndexedText[][] = [];
  let roots = rootsPerField;
  for (const passage of passages) {
    const length = Math.max(countWords(passage.text), passage.roots.split(" ").length);
    if (roots + length > rootsPerField) {
      groups.push([]);
      roots = 0;
    }
    groups.at(-1)?.push(passage);
    roots += length;
  }
  return Object.fromEntries(
    groups.flatMap((group, index) => [
      [`text${index + 1}`, group.map(({ text }) => text).join("\n")],
      [`roots${index + 1}`, group.map(({ roots }) => roots).join("\n")],
    ]),
  );
}
