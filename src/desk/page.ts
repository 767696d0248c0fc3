import type { Choice, Link, Pagination } from "../web/frame.js";
import type { Piece } from "./difference.js";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface DeskRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly spokesperson: string;
  readonly date: string;
  readonly state: "draft" | "published" | "trashed";
  /** State in words, with the reason of a withdrawal. */
  readonly stateLabel: string;
  /** "Intan, 15 Juli 2025 14.02". */
  readonly changed: string;
}

/** `/meja`: all transcripts with what became of them. */
export interface DeskPage {
  readonly text: string;
  readonly years: readonly Option[];
  readonly uploaders: readonly Option[];
  readonly status: string;
  readonly states: readonly (Choice & { readonly count: string })[];
  readonly rows: readonly DeskRow[];
  readonly pagination: Pagination | null;
  /** What a bulk action did, or why it did nothing. */
  readonly notice: string | null;
}

export interface ReviewField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: "text" | "date" | "url";
  readonly required: boolean;
  /** Nothing was found for it: a person should look. */
  readonly check: boolean;
}

export interface ReviewTurn {
  readonly number: number;
  readonly role: string;
  readonly roles: readonly Option[];
  readonly speakers: readonly Option[];
  readonly passages: readonly { readonly number: number; readonly text: string }[];
  /** The whole text where it is open for editing, paragraphs parted by empty lines. */
  readonly editing: string | null;
}

/** `/meja/transkrip/:id`: a transcript to correct. */
export interface ReviewPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly state: "draft" | "published" | "trashed";
  readonly stateLabel: string;
  readonly fileName: string;
  readonly revision: number;
  readonly language: string;
  readonly fields: readonly ReviewField[];
  readonly turns: readonly ReviewTurn[];
  readonly counts: string;
  readonly speakers: readonly string[];
  /** What is wrong with the turns as a whole, in a sentence. */
  readonly doubt: string | null;
  readonly notice: string | null;
  readonly failure: string | null;
  readonly published: Link | null;
  readonly skipUrl: string | null;
  readonly history: readonly {
    readonly number: number;
    readonly label: string;
    readonly current: boolean;
    readonly compareUrl: string | null;
  }[];
}

/** What differs between two versions of a transcript. */
export interface DifferencePage {
  readonly title: string;
  /** What is compared, and what is to be done about it. */
  readonly explanation: string;
  /** The second editor is told: nothing was written. */
  readonly conflict: boolean;
  readonly rows: readonly (readonly Piece[])[];
  readonly back: Link;
}
