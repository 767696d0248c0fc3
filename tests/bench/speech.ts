import type { Names } from "./names.js";
import type { Random } from "./random.js";
import type { Vocabulary, WordList } from "./vocabulary.js";
import type { Part } from "./word-forms.js";

/** What one text talks with: its words and names, some of which come back again and again. */
export type Speech = Readonly<Record<Part | "country" | "organisation" | "city" | "person", () => string>> & {
  readonly random: Random;
};

/** Words of one part of speech that are a text's subject, and how often they are used in place of any other. */
const subjectWords = 12;
const subjectShare = 0.35;
/** People, countries and places that one text is about. */
const subjectNames = 3;
const subjectNameShare = 0.75;

function wordsOf(random: Random, { words, draw, drawSubject }: WordList): () => string {
  const subject = Array.from({ length: subjectWords }, () => drawSubject(random));
  return () => {
    const index = random.chance(subjectShare) ? random.pick(subject) : draw(random);
    return words[index] ?? "";
  };
}

function namesOf(random: Random, draw: (random: Random) => string): () => string {
  const subject = Array.from({ length: subjectNames }, () => draw(random));
  return () => (random.chance(subjectNameShare) ? random.pick(subject) : draw(random));
}

/** Chooses what a text is about, and gives its words one by one. */
export function createSpeech(random: Random, vocabulary: Vocabulary, names: Names): Speech {
  return {
    random,
    noun: wordsOf(random, vocabulary.noun),
    active: wordsOf(random, vocabulary.active),
    passive: wordsOf(random, vocabulary.passive),
    adjective: wordsOf(random, vocabulary.adjective),
    country: namesOf(random, names.country),
    organisation: namesOf(random, names.organisation),
    city: namesOf(random, names.city),
    person: namesOf(random, names.person),
  };
}
