import type { DeskState } from "../../transcripts/desk-list.js";
import type { Choice, Link, Pagination } from "../../web/frame.js";

export type { DeskState };

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface DeskRow {
  /** Names the transcript at the revision that is listed. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly spokesperson: string;
  readonly date: string;
  readonly state: DeskState;
  /** State in words, with the reason of a withdrawal. */
  readonly stateLabel: string;
  /** "Intan, 14.02". */
  readonly changed: string;
}

/** A file that was handed in and could not be read. */
export interface FailedRow {
  readonly id: string;
  readonly fileName: string;
  /** Why, and what to do. */
  readonly said: string;
  readonly stateLabel: string;
  readonly changed: string;
  /** Where another file is put in its place; null for somebody else's. */
  readonly replace: Link | null;
}

/** `/meja`: all transcripts with what became of them. */
export interface DeskPage {
  readonly text: string;
  readonly years: readonly Option[];
  readonly uploaders: readonly Option[];
  readonly status: string;
  /** The same state of all transcripts, where the list is narrowed besides. */
  readonly clear: Link | null;
  readonly states: readonly (Choice & { readonly count: string })[];
  readonly rows: readonly DeskRow[];
  /** Files that could not be read, where these are asked for. */
  readonly failed: readonly FailedRow[];
  /** Where files that could not be read are taken off the list. */
  readonly dismissUrl: string;
  readonly pagination: Pagination | null;
  /** What was just done. */
  readonly notice: string | null;
  /** The same list with every row chosen, and with none. */
  readonly allUrl: string;
  readonly noneUrl: string;
  readonly chosen: boolean;
}
