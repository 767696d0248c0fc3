import type { FieldEvidence } from "./evidence.js";
import type { TranscriptContent } from "./transcript.js";

/** A version of a transcript's metadata and turns, with who made it, when and why. */
export interface Revision {
  /** Counted from 1. */
  readonly number: number;
  readonly content: TranscriptContent;
  /** The layout that the parser recognised, and how sure it was, 0 to 1. */
  readonly layout: string;
  readonly confidence: number;
  /** How sure its fields are, and where they come from. */
  readonly evidence: FieldEvidence;
  /** Name of the token or account. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Null for the first, and where nothing was said. */
  readonly reason: string | null;
}

/** A revision without its turns, as lists show it. */
export type RevisionSummary = Omit<Revision, "content"> & {
  readonly content: Omit<TranscriptContent, "turns">;
};
