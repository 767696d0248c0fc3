import { createNames, type Names } from "./names.js";
import { createRandom, logNormal, type Random } from "./random.js";
import { headline, paragraph, question, statement } from "./sentences.js";
import { createSpeech, type Speech } from "./speech.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

/** A turn as the API takes it. */
interface GeneratedTurn {
  readonly role: "statement" | "question" | "answer" | "caption" | "note";
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly passages: readonly string[];
}

/** A transcript as `POST /api/v1/transcripts` and `npx jubir import` take it. */
export interface GeneratedTranscript {
  readonly title: string;
  readonly date: string;
  readonly spokesperson: { readonly name: string; readonly office: string };
  readonly outlet: string;
  readonly place: string;
  readonly turns: readonly GeneratedTurn[];
}

export interface CorpusOptions {
  readonly seed: number;
  readonly count: number;
  /** Words of the transcript in the middle; half as many again on average, the longest twenty times as many. */
  readonly words: number;
}

const spread = 0.85;
const articleShare = 0.35;
/** An article is shorter than an interview. */
const articleLength = 0.5;
const firstYear = 2005;
const years = 20;
const office = "Kementerian Luar Negeri";

const countWords = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(" ").length, 0);

function date(random: Random): string {
  const day = Date.UTC(firstYear, 0, 1 + random.below(years * 365));
  return new Date(day).toISOString().slice(0, 10);
}

function articleTurns(speech: Speech, words: number): GeneratedTurn[] {
  const { random } = speech;
  const passages: string[] = [];
  while (countWords(passages) < words) passages.push(paragraph(speech, 1 + random.below(4)));
  const body: GeneratedTurn = { role: "statement", speaker: null, affiliation: null, passages };
  if (!random.chance(0.3)) return [body];
  const caption = `Foto: ${statement(speech)}`;
  return [body, { role: "caption", speaker: null, affiliation: null, passages: [caption] }];
}

function answer(speech: Speech): string[] {
  const { random } = speech;
  if (random.chance(0.12))
    return [random.pick(["Belum ada keterangan tentang itu.", "Tidak ada yang dapat saya tambahkan."])];
  return Array.from({ length: 1 + random.below(3) }, () => paragraph(speech, 1 + random.below(5)));
}

function interviewTurns(speech: Speech, names: Names, spokesperson: string, words: number): GeneratedTurn[] {
  const { random } = speech;
  const opening = Array.from({ length: 1 + random.below(4) }, () => paragraph(speech, 2 + random.below(4)));
  const turns: GeneratedTurn[] = [
    { role: "statement", speaker: spokesperson, affiliation: null, passages: opening },
  ];
  for (let said = countWords(opening); said < words; ) {
    const asked = `${random.chance(0.6) ? `${statement(speech)} ` : ""}${paragraph(speech, 1 + random.below(2), question)}`;
    const asker = random.chance(0.5) ? names.person(random) : null;
    const passages = answer(speech);
    turns.push({ role: "question", speaker: asker, affiliation: names.outlet(random), passages: [asked] });
    turns.push({ role: "answer", speaker: spokesperson, affiliation: null, passages });
    said += countWords([asked, ...passages]);
    if (!random.chance(0.04)) continue;
    turns.push({ role: "note", speaker: null, affiliation: null, passages: ["(Audio tidak jelas)"] });
  }
  return turns;
}

interface Sources {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
}

function transcript({ vocabulary, names }: Sources, random: Random, median: number): GeneratedTranscript {
  const speech = createSpeech(random, vocabulary, names);
  const words = logNormal(random, median, spread);
  const spokesperson = names.spokesperson(random);
  return {
    title: headline(speech),
    date: date(random),
    spokesperson: { name: spokesperson, office },
    outlet: names.outlet(random),
    place: names.city(random),
    turns: random.chance(articleShare)
      ? articleTurns(speech, words * articleLength)
      : interviewTurns(speech, names, spokesperson, words),
  };
}

/**
 * Transcripts in Indonesian with a natural distribution of words, one by one: the same for the same seed, and the
 * first ones of a larger corpus are those of a smaller one.
 */
export function* generateTranscripts({ seed, count, words }: CorpusOptions): Generator<GeneratedTranscript> {
  const sources = { vocabulary: createVocabulary(seed), names: createNames(seed) };
  for (let index = 0; index < count; index += 1) {
    yield transcript(sources, createRandom(seed, index + 2), words);
  }
}
