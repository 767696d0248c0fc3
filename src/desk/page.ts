import type { Masthead } from "../transcripts/page.js";
import type { SpeakerLabel } from "../transcripts/speaker-label.js";
import type { Passage } from "../transcripts/transcript.js";
import type { Choice, Link, Pagination } from "../web/frame.js";
import type { Piece } from "./difference.js";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A draft is `twin`, `check` or `ready`. */
export type DeskState = "check" | "twin" | "ready" | "published" | "trashed";

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

/** Before several transcripts are changed at once: which, to what, and why. */
export interface BulkPage {
  readonly action: "edit" | "trash";
  readonly failure: string | null;
  readonly chosen: readonly {
    readonly key: string;
    readonly url: string;
    readonly title: string;
    readonly date: string;
    readonly state: DeskState;
    readonly stateLabel: string;
  }[];
  readonly fields: readonly Option[];
  readonly value: string;
  readonly reason: string;
}

/** What became of each transcript that was to be changed. */
export interface OutcomesPage {
  readonly summary: string;
  readonly outcomes: readonly {
    readonly changed: boolean;
    readonly title: string;
    readonly url: string;
    readonly said: string;
  }[];
}

export interface ReviewField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: "text" | "date" | "url";
  readonly required: boolean;
  /** How sure it is, as a class and in words, and where it comes from; null where nothing is said of it. */
  readonly evidence: {
    readonly sureness: "sure" | "check" | "guess";
    readonly label: string;
    readonly source: string;
  } | null;
}

export interface ReviewTurn {
  readonly number: number;
  readonly role: string;
  readonly roles: readonly Option[];
  readonly speakers: readonly Option[];
  readonly passages: readonly { readonly number: number; readonly text: string }[];
  /** The whole text where it is open for editing, paragraphs parted by empty lines. */
  readonly editing: string | null;
  /** What is said beside it; `warning` is what is to be looked at. */
  readonly notes: readonly { readonly warning: string | null; readonly text: string }[];
}

/** A published transcript that a draft is nearly the same as. */
export interface TwinPanel {
  readonly id: string;
  /** "94% sama dengan", before the link. */
  readonly share: string;
  readonly link: Link;
  /** Title and date, after the link. */
  readonly about: string;
  /** In how many turns they differ. */
  readonly differing: string;
  /** A sentence in which they do. */
  readonly example: readonly Piece[];
  readonly answerUrl: string;
  readonly versionLabel: string;
  readonly compareUrl: string;
}

interface Side {
  readonly speaker: string;
  readonly pieces: readonly Piece[];
}

/** A draft beside a published transcript, or a revision beside another. */
export interface SideBySidePage {
  readonly title: string;
  readonly explanation: string;
  readonly before: { readonly heading: string; readonly title: string };
  readonly after: { readonly heading: string; readonly title: string };
  readonly pairs: readonly {
    readonly differs: boolean;
    readonly before: Side | null;
    readonly after: Side | null;
  }[];
  readonly back: Link;
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
  /** "Draf 2 dari 6", null where it is no draft, "Revisi 1", and "Tersimpan 14.07". */
  readonly place: { readonly draft: string | null; readonly revision: string; readonly saved: string };
  readonly language: string;
  readonly fields: readonly ReviewField[];
  /** The head of its page as readers would see it. */
  readonly masthead: Masthead;
  /** Where the form's state is shown as a page to read. */
  readonly previewUrl: string;
  /** Where what is typed is shown at once, in part. */
  readonly livePreviewUrl: string;
  /** How many fields are to be looked at before it is published; null where none is. */
  readonly toSee: string | null;
  /** Turns as they are read together: a question with its answer, or a turn alone. */
  readonly groups: readonly { readonly isExchange: boolean; readonly turns: readonly ReviewTurn[] }[];
  readonly counts: string;
  /** How many turns are to be looked at, linked to the first; null where none is. */
  readonly turnsToSee: Link | null;
  readonly speakers: readonly string[];
  /** What is wrong with the turns as a whole, in a sentence. */
  readonly doubt: string | null;
  /** Published transcripts that it is nearly the same as: it is not published before somebody has said what it is. */
  readonly twins: readonly TwinPanel[];
  readonly notice: string | null;
  readonly failure: string | null;
  readonly mayPurge: boolean;
  /** From when on an admin may destroy it; null outside the trash. */
  readonly purgeFrom: string | null;
  /** What was typed for the reason and for a new name, where it could not be saved. */
  readonly typed: { readonly reason: string; readonly renameFrom: string; readonly renameTo: string };
  readonly published: Link | null;
  /** To the next draft. */
  readonly skip: Link | null;
  /** Where two of its revisions are compared; null while there is one. */
  readonly compareUrl: string | null;
  /** Its revisions, and what else was done to it, the latest first. */
  readonly history: readonly {
    /** Null for what made no revision. */
    readonly number: number | null;
    readonly label: string;
    readonly current: boolean;
    /** The revision before the current one. */
    readonly before: boolean;
    readonly compareUrl: string | null;
  }[];
}

/** What differs between what a second editor sent and what the first one saved; nothing was written. */
export interface DifferencePage {
  readonly title: string;
  /** What is compared, and what is to be done about it. */
  readonly explanation: string;
  readonly rows: readonly {
    /** The field, or that it is among the turns. */
    readonly label: string;
    readonly pieces: readonly Piece[];
  }[];
  readonly back: Link;
}

interface IndexTask {
  readonly number: string;
  readonly what: string;
  readonly index: string;
  readonly at: string;
  readonly status: string;
  readonly failed: boolean;
  /** What went wrong, in our words and in the engine's. */
  readonly error: { readonly said: string; readonly told: string } | null;
}

/** `/meja/indeks`: how the search index stands. */
export interface IndexPage {
  readonly notice: string | null;
  readonly state: string;
  readonly sound: boolean;
  /** Of a rebuild, in transcripts. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Something goes on: the page is to be looked at again. */
  readonly busy: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly indexes: readonly { readonly name: string; readonly documents: string }[];
  readonly tasks: readonly IndexTask[];
  readonly failed: readonly IndexTask[];
  readonly mayRebuild: boolean;
}

/** What a review form shows of its own state while it is filled in: the head, and the turns whose text is open. */
export interface LivePreviewPage {
  readonly language: string;
  readonly masthead: Masthead;
  /** The form's turns as they belong together in the roles that it gives them. */
  readonly groups: readonly { readonly isExchange: boolean; readonly numbers: readonly number[] }[];
  readonly turns: readonly {
    readonly number: number;
    /** Null where the turn goes, its text being emptied. */
    readonly said: (SpeakerLabel & { readonly passages: readonly Passage[] }) | null;
  }[];
}

/** Why a review form cannot be shown as it stands. */
export interface WaitingPreviewPage {
  readonly waits: string;
}
