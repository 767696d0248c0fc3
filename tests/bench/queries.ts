import { isStopWord } from "../../src/indonesian/stopwords.js";
import { createRandom, type Random } from "./random.js";
import { filterable, type Text } from "./texts.js";

/** A search that every system is asked. */
export interface Query {
  readonly words: string;
  readonly filter: { readonly name: (typeof filterable)[number]; readonly value: string } | null;
}

/** A word stands in a larger share of the texts than the number says; the band of a word is the first that holds it. */
const bands = [
  { above: 0.05, share: 0.3 },
  { above: 0.005, share: 0.45 },
  { above: 0, share: 0.25 },
] as const;

/** How many words searches have, most of them two or three. */
const lengths = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4] as const;
const phraseShare = 0.12;
/** Words that stand side by side, function words among them, as one copies them. */
const verbatimShare = 0.12;
const filterShare = 0.2;
const shortestWord = 3;

const wordPattern = /[\p{L}\p{N}-]+/gu;

function wordsIn(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** In how many of the texts a word stands. */
function documentFrequencies(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of new Set(wordsIn(text.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function drawBand(random: Random): number {
  const drawn = random.next();
  return drawn < bands[0].share ? 0 : drawn < bands[0].share + bands[1].share ? 1 : 2;
}

/** Neighbours in a text, from anywhere in it. */
function run(random: Random, words: readonly string[], length: number): string {
  const start = random.below(Math.max(1, words.length - length));
  return words.slice(start, start + length).join(" ");
}

/**
 * Searches as people type them: words of one text, frequent, middling and rare, some as a phrase or as they stand there, some with a
 * filter. The same for the same texts and seed, and no two alike.
 */
export function drawQueries(texts: readonly Text[], count: number, seed: number): Query[] {
  const random = createRandom(seed, 7);
  const frequencies = documentFrequencies(texts);
  const bandOf = (word: string) => {
    const share = (frequencies.get(word) ?? 0) / texts.length;
    return bands.findIndex(({ above }) => share > above);
  };
  const scattered = (text: Text, length: number): string => {
    const content = [...new Set(wordsIn(text.text.toLowerCase()))].filter(
      (word) => word.length >= shortestWord && !isStopWord(word),
    );
    const words = Array.from({ length }, () => {
      const band = drawBand(random);
      const fitting = content.filter((word) => bandOf(word) === band);
      return random.pick(fitting.length === 0 ? content : fitting);
    });
    return [...new Set(words)].join(" ");
  };
  const draw = (): Query => {
    const text = random.pick(texts);
    const words = wordsIn(text.text);
    const length = random.pick(lengths);
    const kind = random.next();
    const name = random.pick(filterable);
    const filter = random.chance(filterShare) ? { name, value: text[name] } : null;
    if (kind < phraseShare) return { words: `"${run(random, words, 2)}"`, filter };
    if (kind < phraseShare + verbatimShare) return { words: run(random, words, length + 1), filter };
    return { words: scattered(text, length), filter };
  };
  const long = texts.filter(({ text }) => wordsIn(text).length > 20);
  if (long.length === 0) throw new Error("The corpus has no text to draw queries from.");
  const drawn = new Map<string, Query>();
  for (let attempt = 0; drawn.size < count && attempt < count * 10; attempt += 1) {
    const query = draw();
    drawn.set(query.words, query);
  }
  return [...drawn.values()];
}
