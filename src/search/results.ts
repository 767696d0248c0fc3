import type { CallNumber, Role } from "../transcripts/transcript.js";
import type { AskedQuestion } from "./asked-questions.js";
import type { Highlight } from "./highlight.js";
import type { FieldReading } from "./query/field-reading.js";
import type { FacetName, SearchRequest } from "./request.js";

/** A passage that a search found. */
export interface PassageHit {
  readonly number: number;
  readonly role: Role;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly question: AskedQuestion | null;
}

/** A transcript that a search found, with its best passages in reading order. */
export interface TranscriptHit {
  readonly id: string;
  readonly title: string;
  readonly callNumber: CallNumber | null;
  readonly date: string | null;
  readonly spokesperson: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  readonly language: string;
  readonly exchanges: number;
  /** Whether it has all the words or only some. */
  readonly match: "all" | "some";
  /** How many of its passages match; a lower bound where words are spread over many passages. */
  readonly matchingPassages: number;
  readonly passages: readonly PassageHit[];
}

export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/** A word that stands nowhere in the archive, and the one that was searched for in its place. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** A search's results before anything is known of how its fields were read. */
export type FoundTranscripts = Omit<SearchResults, "fields">;

export interface SearchResults {
  /** As it was answered: with the corrected word, or with what was being typed as the beginning of a word. */
  readonly request: SearchRequest;
  readonly correction: Correction | null;
  /** The fields of the query and what they were taken for. */
  readonly fields: readonly FieldReading[];
  /** Results that have all the words: transcripts, or passages where these were asked for. */
  readonly total: number;
  readonly totalTranscripts: number;
  readonly totalPassages: number;
  /**
   * A page of those with all the words, then, where they leave room, those with some. Where passages were asked for, each is a
   * transcript with that one passage.
   */
  readonly hits: readonly TranscriptHit[];
  readonly facets: FacetCounts;
  /** Matching transcripts a month, `period` being `2023-12`, in order; only months that have some. */
  readonly timeline: readonly { readonly period: string; readonly transcripts: number }[];
}
