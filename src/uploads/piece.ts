import { ArchiveError, type ErrorCode, type Reason } from "../errors.js";
import type { ReceivedFile } from "../formats/extract.js";
import type { FieldEvidence } from "../transcripts/evidence.js";
import type { Warning } from "../transcripts/parsing/parsed.js";
import type { TranscriptContent } from "../transcripts/transcript.js";

/** Bytes that are to be read: a file in any format, or a record, which is a transcript in the API's JSON. */
export interface Piece extends ReceivedFile {
  readonly kind: "file" | "record";
}

/** Something that was named but cannot be had. */
export interface Refusal {
  readonly name: string;
  readonly refusal: ArchiveError;
}

/** How a piece was understood. */
export interface ReadTranscript {
  readonly content: TranscriptContent;
  readonly layout: string;
  readonly confidence: number;
  readonly evidence: FieldEvidence;
  readonly warnings: readonly Warning[];
}

/** A reason to refuse, as a value: an error's class and reason do not survive the way between threads. */
export interface Refused {
  readonly code: ErrorCode;
  readonly reason: Reason;
}

/** A record out of a file of several, or why it could not be read. */
export type ReadRecord =
  | { readonly name: string; readonly json: string }
  | { readonly name: string; readonly refused: Refused };

/** What reading a piece gives: its transcript, the records that it holds, or that it is an archive of files. */
export type Reading =
  | { readonly transcript: ReadTranscript }
  | { readonly refused: Refused }
  | { readonly records: readonly ReadRecord[] }
  | { readonly archive: true };

/** A piece with what reading it gave. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly reading: Reading;
}

/** An error as a value that goes from one thread to another. */
export function refusedBy({ code, reason }: ArchiveError): Refused {
  return { code, reason };
}

/** The error again that `refusedBy` was made of, without its cause. */
export function errorOf({ code, reason }: Refused): ArchiveError {
  return new ArchiveError(code, reason.key, reason.parameters);
}
