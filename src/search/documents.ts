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
import { type AskedQuestion, questionsByAnswer } from "./asked-questions.js";
import { indexedRoot, type NumberedTextFields, numberedFields } from "./text-fields.js";
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

/** The parts of names stand behind all else, where they part no words that stand side by side. */
function rootsField(terms: readonly Term[], parts: readonly Term[]): string {
  return [...terms, ...parts].map(({ root }) => indexedRoot(root)).join(" ");
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

function askerOf({ role, speaker, affiliation }: Turn): string[] {
  return role === "question" ? [speaker, affiliation].filter((name) => name !== null) : [];
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
    const parts = terms.flatMap((term) => term.parts ?? []);
    addWords(words, terms);
    addWords(words, parts);
    return rootsField(terms, parts);
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
