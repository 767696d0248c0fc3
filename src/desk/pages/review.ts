import type { Masthead } from "../../transcripts/page.js";
import type { Link } from "../../web/frame.js";
import type { Piece } from "../difference.js";
import type { Option } from "./list.js";

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
  /** What is ticked before it is destroyed, which names it. */
  readonly purgeConfirmed: string;
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
