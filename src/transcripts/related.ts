import { isStopWord } from "../indonesian/stopwords.js";
import { type Term, termsOf } from "../indonesian/terms.js";
import { fold } from "../indonesian/tokens.js";
import { inverseDocumentFrequency } from "../search/ranking.js";
import { passagesOf, type TranscriptContent } from "./transcript.js";

/** A word or name that a transcript is about, by which others like it are found. */
export interface Topic {
  /** Of a name all that it is made of, in order. */
  readonly roots: readonly string[];
  /** As the transcript writes it. */
  readonly label: string;
}

/** Characters of a transcript's beginning that tell what it is about, and how many topics are asked for. */
const beginning = 12_000;
const mostTopics = 12;

/** Months and days of the week as Indonesian and English write them out. */
function calendarWords(): string[] {
  // Thirty days apart, a day of each month and each day of the week is among them.
  const days = Array.from({ length: 12 }, (_, step) => new Date(Date.UTC(2023, 0, 15 + 30 * step)));
  return ["id", "en"].flatMap((language) => {
    const words = new Intl.DateTimeFormat(language, { month: "long", weekday: "long", timeZone: "UTC" });
    const named = days.flatMap((day) => words.formatToParts(day));
    return named.filter(({ type }) => type !== "literal").map(({ value }) => fold(value));
  });
}

/** Days, months, forms of address and numbers: often written like names, and telling of nothing. */
const noTopics: ReadonlySet<string> = new Set([
  ...calendarWords(),
  ..."bapak ibu pak bu mbak mas saudara mr ms mrs".split(" "),
  ..."satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(" "),
  ..."one two three four five six seven eight nine ten".split(" "),
]);

interface Mention {
  readonly root: string;
  label: string;
  count: number;
  alwaysName: boolean;
}

type Mentions = Map<string, Mention>;

const shortest = 3;

function isCapital(text: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** A text with its terms, which are read but once. */
interface ReadText {
  readonly text: string;
  readonly terms: readonly Term[];
}

function readTerms(text: string): ReadText {
  return { text, terms: termsOf(text) };
}

function countMentions({ text, terms }: ReadText, counted: Mentions, weight: number): void {
  for (const term of terms) {
    const { start, end, form, root } = term;
    if (isStopWord(form) || noTopics.has(form) || noTopics.has(root)) continue;
    if (form.length < shortest || /\p{N}/u.test(form)) continue;
    const surface = text.slice(start, end);
    const isLarge = isCapital(text, term);
    const known = counted.get(root);
    if (known === undefined) {
      counted.set(root, { root, label: isLarge ? surface : form, count: weight, alwaysName: isLarge });
      continue;
    }
    known.count += weight;
    if (isLarge || !known.alwaysName) continue;
    known.alwaysName = false;
    known.label = form;
  }
}

/** What is written large but once may only begin a sentence. */
function isName({ count, alwaysName }: Mention): boolean {
  return alwaysName && count > 1;
}

/** Names that stand side by side, as the parts of one do: *Joko Widodo*, *Wang Yi*. */
function namesTogether({ text, terms }: ReadText, mentions: Mentions): Term[][] {
  const together: Term[][] = [];
  for (const term of terms) {
    const mention = mentions.get(term.root);
    const isPart = mention === undefined ? term.form.length < shortest : isName(mention);
    if (!isPart || !isCapital(text, term)) continue;
    const last = together.at(-1);
    if (text.slice(last?.at(-1)?.end, term.start) === " ") last?.push(term);
    else together.push([term]);
  }
  return together;
}

/** For each root that is a name, the whole name that most of its mentions are part of. */
function wholeNames(read: ReadText, mentions: Mentions): Map<string, Topic> {
  const names = new Map<string, { topic: Topic; count: number }[]>();
  for (const parts of namesTogether(read, mentions)) {
    const label = read.text.slice(parts[0]?.start, parts.at(-1)?.end);
    const topic = { roots: parts.map(({ root }) => root), label };
    for (const root of topic.roots) {
      const own = names.get(root) ?? [];
      const known = own.find((name) => name.topic.label === label);
      if (known === undefined) names.set(root, [...own, { topic, count: 1 }]);
      else known.count += 1;
    }
  }
  const usual = [...names].flatMap(([root, own]): [string, Topic][] => {
    const all = own.reduce((sum, { count }) => sum + count, 0);
    return own.filter(({ count }) => count * 2 > all).map(({ topic }) => [root, topic]);
  });
  return new Map(usual);
}

/** Of roots that are parts of one name the first stands for it. */
function underWholeNames(mentions: readonly Mention[], names: ReadonlyMap<string, Topic>): Topic[] {
  const topics = mentions.map(({ root, label }) => names.get(root) ?? { roots: [root], label });
  const seen = new Set<string>();
  return topics.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/**
 * What a transcript is about: names (words that it never writes small) before other words, the more often mentioned
 * the sooner; a title counts thrice. Whoever speaks is no topic, nor is what notes say of the room: "(Tawa)".
 */
export function topicsOf({ title, turns, spokesperson }: TranscriptContent): Topic[] {
  const counted: Mentions = new Map();
  const text = passagesOf(turns.filter(({ role }) => role !== "note"))
    .map(({ passage }) => passage.text)
    .join("\n")
    .slice(0, beginning);
  const read = readTerms(text);
  countMentions(readTerms(title), counted, 3);
  countMentions(read, counted, 1);
  const names = wholeNames(read, counted);
  const speakers = [spokesperson?.name, ...turns.map(({ speaker }) => speaker)];
  for (const { root } of speakers.flatMap((name) => termsOf(name ?? ""))) counted.delete(root);
  const weight = ({ count, alwaysName }: Mention) => (alwaysName ? 3 : 1) * count;
  const mentions = [...counted.values()]
    .filter(({ count }) => count > 1)
    .sort((one, other) => weight(other) - weight(one) || (one.root < other.root ? -1 : 1));
  return underWholeNames(mentions, names).slice(0, mostTopics);
}

/** Another transcript, with the topics by which it was found. */
export interface Candidate {
  readonly date: string | null;
  readonly spokesperson: string | null;
  readonly shared: readonly { readonly label: string; readonly documentFrequency: number }[];
}

export interface Relation {
  readonly score: number;
  /** Shared topics that tell something, the most telling first. */
  readonly topics: readonly string[];
  readonly sameSpokesperson: boolean;
}

const dayLength = 24 * 60 * 60 * 1000;
/** Days after which nearness in time counts a third (1/e) of what it counts on the day itself. */
const nearness = 30;
const weights = { spokesperson: 0.5, time: 2 };
const mostShown = 3;

function daysApart(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / dayLength;
}

/**
 * How near another transcript stands: each topic in common counts by its rarity (inverse document frequency), then
 * nearness in time, falling off exponentially, and the same spokesperson. A topic of half the archive tells nothing.
 * @returns null where they have too little in common to say why one should read the other.
 */
export function relationOf(
  own: { readonly date: string | null; readonly spokesperson: string | null },
  candidate: Candidate,
  documents: number,
): Relation | null {
  const telling = candidate.shared
    .filter(({ documentFrequency }) => documentFrequency * 2 <= documents || documents <= 4)
    .sort((one, other) => one.documentFrequency - other.documentFrequency);
  const days = daysApart(own.date, candidate.date);
  if (telling.length === 0 || (telling.length === 1 && days > nearness)) return null;
  const sameSpokesperson = own.spokesperson !== null && own.spokesperson === candidate.spokesperson;
  const rarity = telling.reduce(
    (sum, { documentFrequency }) => sum + inverseDocumentFrequency(documents, documentFrequency),
    0,
  );
  return {
    score: rarity + weights.time * Math.exp(-days / nearness) + (sameSpokesperson ? weights.spokesperson : 0),
    topics: telling.slice(0, mostShown).map(({ label }) => label),
    sameSpokesperson,
  };
}
