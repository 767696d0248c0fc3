/** What a turn is in the course of a briefing. */
export const roles = ["statement", "question", "answer", "caption", "note"] as const;
export type Role = (typeof roles)[number];

export const statuses = ["draft", "published"] as const;
export type Status = (typeof statuses)[number];

/** A transcript in the trash is kept whole, and found and read by nobody but archivists until it is restored. */
export type TranscriptStatus = Status | "trashed";

/** A paragraph of a turn: the unit that is indexed, quoted and linked (`#p12`). */
export interface Passage {
  /**
   * Counted from 1 through the transcript as it was first archived; part of permanent links. A correction moves no number
   * and gives none a second time, so in a corrected transcript numbers need not ascend.
   */
  readonly number: number;
  readonly text: string;
}

/** What one speaker says before the next. */
export interface Turn {
  readonly number: number;
  readonly role: Role;
  /** Null where the source names nobody; an unknown asker stays unknown. */
  readonly speaker: string | null;
  /** The outlet for whom an asker asks, or the office of who answers. */
  readonly affiliation: string | null;
  readonly passages: readonly Passage[];
}

export interface Spokesperson {
  readonly name: string;
  readonly office: string | null;
}

/** Everything about a briefing that a revision can change. */
export interface TranscriptContent {
  readonly title: string;
  /** ISO 8601 calendar date, or null where the source gives none. */
  readonly date: string | null;
  readonly place: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly spokesperson: Spokesperson | null;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly turns: readonly Turn[];
}

/** A year and the transcript's number within it, given on publication and never reused. */
export interface CallNumber {
  readonly year: number;
  readonly number: number;
}

/** One briefing as archived, at its current revision. */
export interface Transcript extends TranscriptContent {
  readonly id: string;
  readonly status: TranscriptStatus;
  readonly callNumber: CallNumber | null;
  readonly revision: number;
  /** SHA-256 of the original's bytes, lower-case hex. */
  readonly sha256: string;
  /** ISO 8601 instant. */
  readonly archivedAt: string;
}

/** `JB 2025/048`: how a call number is written for people. */
export function formatCallNumber({ year, number }: CallNumber): string {
  return `JB ${year}/${String(number).padStart(3, "0")}`;
}

/** All passages in reading order, each with its turn. */
export function passagesOf(turns: readonly Turn[]): { turn: Turn; passage: Passage }[] {
  return turns.flatMap((turn) => turn.passages.map((passage) => ({ turn, passage })));
}
