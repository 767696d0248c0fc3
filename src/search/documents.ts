import { type Term, termsOf } from "../indonesian/terms.js";
import { countriesNamed } from "../transcripts/countries.js";
import { exchangesOf, isExchange } from "../transcripts/exchanges.js";
import {
  type CallNumber,
  passagesOf,
  type Role,
  type Transcript,
  type Turn,
} from "../transcripts/transcript.js";
import { cutText } from "./cut-text.js";
import { addWords, type Word } from "./words.js";

/** What both indexes know of a transcript, for filters, facets, sorting and the result card. */
interface IndexedMetadata {
  readonly title: string;
  readonly callNumber: CallNumber | null;
  readonly revision: number;
  readonly date: string | null;
  /** The date as a number, 20231229, which the engine can compare and sort. */
  readonly day: number | null;
  readonly year: string | null;
  /** `2023-12`. */
  readonly month: string | null;
  readonly spokesperson: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** Countries that it names, as ISO 3166-1 alpha-2 codes. */
  readonly country: readonly string[];
  /** ISO 639-1 code. */
  readonly language: string;
  /** How many questions with their answers it holds. */
  readonly exchanges: number;
}

type NumberedTextFields = Readonly<Record<`text${number}` | `roots${number}`, string>>;

/**
 * A transcript with all its text. Text and roots are split over numbered fields (`text1`, `roots1`, `text2`, …)
 * because the engine silently drops what follows the 65,535th word of a field.
 */
export interface TranscriptDocument extends IndexedMetadata, NumberedTextFields {
  readonly id: string;
  /** The same as `id`, under the name that passages have for it: one filter serves both indexes. */
  readonly transcriptId: string;
  readonly titleRoots: string;
}

/** What of an indexed transcript a result shows. */
export const cardFieldNames = [
  "id",
  "title",
  "callNumber",
  "date",
  "spokesperson",
  "outlet",
  "place",
  "language",
  "exchanges",
] as const;

/** The same, and the name that ids have among passages: all that searches read of a transcript. */
export const cardFields: string[] = [...cardFieldNames, "transcriptId"];

/** The question that an answer belongs to, shown with it. */
export interface AskedQuestion {
  readonly number: number;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly text: string;
}

/** A passage with its transcript's metadata. */
export interface PassageDocument extends IndexedMetadata {
  /** `<transcript>-<passage number>`. */
  readonly id: string;
  readonly transcriptId: string;
  readonly number: number;
  readonly role: Role;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  /** Of a question, who asks it and for whom, as far as that is known. */
  readonly asker: readonly string[];
  readonly text: string;
  readonly roots: string;
  readonly question: AskedQuestion | null;
}

/** How many numbered text fields a transcript may fill, and how many words go into one. */
export const textFieldCount = 8;
const wordsPerField = 60_000;

/** Limits that keep every word of a transcript findable; what exceeds them is refused when it is handed in. */
export const indexableWords = { transcript: (textFieldCount - 1) * wordsPerField, passage: 30_000 } as const;

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/**
 * A root as the index holds it: a marker digit keeps roots apart from surface words, and letters outside a-z are
 * spelled as code points so that the engine's tokenizer never cuts a root in two.
 */
export function indexedRoot(root: string): string {
  return `0${root.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(36)}`)}`;
}

function rootsField(terms: readonly Term[]): string {
  return terms.map(({ root }) => indexedRoot(root)).join(" ");
}

function textsOf({ title, turns }: Transcript): string[] {
  return [title, ...passagesOf(turns).map(({ passage }) => passage.text)];
}

function metadataOf(transcript: Transcript, exchanges: number): IndexedMetadata {
  const { title, revision, date, outlet, place, spokesperson, callNumber, language } = transcript;
  return {
    title,
    revision,
    callNumber,
    date,
    day: date === null ? null : Number(date.replaceAll("-", "")),
    year: date?.slice(0, 4) ?? null,
    month: date?.slice(0, 7) ?? null,
    spokesperson: spokesperson?.name ?? null,
    outlet,
    place,
    country: countriesNamed(textsOf(transcript)).map(({ code }) => code),
    language,
    exchanges,
  };
}

/** Characters of a question that stand beside its answers: every paragraph of a long answer carries them. */
const longestQuestion = 2_000;

/** The beginning of a question, as whole words, and a sign that it goes on. */
function beginningOf(question: string): string {
  if (question.length <= longestQuestion) return question;
  return `${cutText(question, longestQuestion).replace(/\s+\S*$/u, "")} …`;
}

/** The question of each turn that answers one, by the number of the answering turn. */
function questionsByAnswer(exchanges: readonly (readonly Turn[])[]): Map<number, AskedQuestion> {
  const questions = new Map<number, AskedQuestion>();
  for (const exchange of exchanges) {
    const question = exchange.find(({ role }) => role === "question");
    const passage = question?.passages[0];
    if (question === undefined || passage === undefined) continue;
    const { speaker, affiliation } = question;
    const asked = { number: passage.number, text: beginningOf(passage.text), speaker, affiliation };
    for (const turn of exchange) {
      if (turn.role === "answer") questions.set(turn.number, asked);
    }
  }
  return questions;
}

function askerOf({ role, speaker, affiliation }: Turn): string[] {
  return role === "question" ? [speaker, affiliation].filter((name) => name !== null) : [];
}

/** Spreads passages over numbered fields, none of which gets more than `wordsPerField` words. */
function numberedFields(passages: readonly PassageDocument[]): NumberedTextFields {
  const groups: PassageDocument[][] = [];
  let words = wordsPerField;
  for (const passage of passages) {
    const length = countWords(passage.text);
    if (words + length > wordsPerField) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)?.push(passage);
    words += length;
  }
  return Object.fromEntries(
    groups.flatMap((group, index) => [
      [`text${index + 1}`, group.map(({ text }) => text).join("\n")],
      [`roots${index + 1}`, group.map(({ roots }) => roots).join("\n")],
    ]),
  );
}

/** What the indexes hold of a published transcript. */
export interface Documents {
  readonly transcript: TranscriptDocument;
  readonly passages: readonly PassageDocument[];
  readonly words: readonly Word[];
}

export function documentsOf(transcript: Transcript): Documents {
  const exchanges = exchangesOf(transcript.turns).filter(isExchange);
  const metadata = metadataOf(transcript, exchanges.length);
  const questions = questionsByAnswer(exchanges);
  const words = new Map<string, Word>();
  const rootsOf = (text: string) => {
    const terms = termsOf(text);
    addWords(words, terms);
    return rootsField(terms);
  };
  const passages = passagesOf(transcript.turns).map(({ turn, passage }) => ({
    ...metadata,
    id: `${transcript.id}-${passage.number}`,
    transcriptId: transcript.id,
    number: passage.number,
    role: turn.role,
    speaker: turn.speaker,
    affiliation: turn.affiliation,
    asker: askerOf(turn),
    text: passage.text,
    roots: rootsOf(passage.text),
    question: questions.get(turn.number) ?? null,
  }));
  return {
    transcript: {
      ...metadata,
      id: transcript.id,
      transcriptId: transcript.id,
      titleRoots: rootsOf(transcript.title),
      ...numberedFields(passages),
    },
    passages,
    words: [...words.values()],
  };
}
