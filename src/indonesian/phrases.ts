/** Sequences of words, each with what it stands for, as a tree with a word on every edge. */
export interface Phrases<T> {
  readonly next: Map<string, Phrases<T>>;
  value: T | null;
}

export function emptyPhrases<T>(): Phrases<T> {
  return { next: new Map(), value: null };
}

export function addPhrase<T>(phrases: Phrases<T>, words: readonly string[], value: T): void {
  let node = phrases;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyPhrases<T>();
    node.next.set(word, next);
    node = next;
  }
  node.value = value;
}

/** The longest sequence that starts at the first word; `wordAt` gives the words in turn and null where they end. */
export function longestPhrase<T>(
  phrases: Phrases<T>,
  wordAt: (index: number) => string | null,
): { readonly length: number; readonly value: T } | null {
  let longest: { length: number; value: T } | null = null;
  let node: Phrases<T> | undefined = phrases;
  for (let length = 1; node !== undefined; length += 1) {
    const word = wordAt(length - 1);
    node = word === null ? undefined : node.next.get(word);
    if (node !== undefined && node.value !== null) longest = { length, value: node.value };
  }
  return longest;
}
