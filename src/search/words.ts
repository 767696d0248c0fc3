import type { Term } from "../indonesian/terms.js";

/** A word of the archive, for corrections and completions. */
export interface Word {
  readonly form: string;
  readonly root: string;
}

export interface WordDocument extends Word {
  /** The form in letters that the engine takes as an id. */
  readonly id: string;
}

/** Words that someone may mistype: of letters alone, neither names of several words nor reduplications. */
const typeable = /^\p{L}{4,40}$/u;

/** Adds those of the terms that can be corrected to and completed, each form once. */
export function addWords(words: Map<string, Word>, terms: readonly Term[]): void {
  for (const { form, root } of terms) {
    if (words.has(form) || !typeable.test(form)) continue;
    words.set(form, { form, root });
  }
}

/** A word as the index holds it; apart from the words of a transcript, since most of them are there already. */
export function wordDocument({ form, root }: Word): WordDocument {
  return { id: Buffer.from(form).toString("base64url"), form, root };
}
