import type { FieldEvidence } from "../evidence.js";
import type { Role, TranscriptContent } from "../transcript.js";

/** Something a person should look at: the key of a sentence in `web/messages/transcripts.ts` and what fills its blanks. */
export interface Warning {
  readonly key: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Why a piece of the source is in no passage: it is metadata, a label, or belongs to the page and not to the text. */
export type OmissionReason =
  | "title"
  | "label"
  | "dateline"
  | "date"
  | "time"
  | "place"
  | "letterhead"
  | "document-number"
  | "credit"
  | "contents"
  | "reading-time"
  | "image-name"
  | "page-link"
  | "page-break"
  | "end-mark"
  | "section-label"
  | "separator";

/** A piece of the source that is in no passage, in the source's words. */
export interface Omission {
  readonly reason: OmissionReason;
  readonly text: string;
}

/** A turn before its passages are numbered. */
export interface TurnDraft {
  readonly role: Role;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly texts: readonly string[];
}

/** What the parser makes of a document. Words of the source are either in a passage, once, or in `omitted`, once. */
export interface ParsedTranscript {
  readonly content: Omit<TranscriptContent, "title" | "language"> & { readonly title: string | null };
  /** Name of the layout that fitted best. */
  readonly layout: string;
  /** How well it fitted, 0 to 1. */
  readonly confidence: number;
  readonly warnings: readonly Warning[];
  readonly evidence: FieldEvidence;
  readonly omitted: readonly Omission[];
}
