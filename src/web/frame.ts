import type { AccountRole } from "../accounts/roles.js";
import type { Language } from "./i18n.js";

/** The entry of the navigation that a page stands under. */
export type Section =
  | "search"
  | "spokespersons"
  | "outlets"
  | "about"
  | "upload"
  | "desk"
  | "account"
  | "accounts"
  | "tokens"
  | "audit"
  | "index";

/** What every page shows around its own content. */
export interface Frame {
  readonly language: Language;
  /** The same page in the other language. */
  readonly alternateUrl: string;
  /** The feed of the search that is shown, else of the archive. */
  readonly feedUrl: string;
  readonly section: Section | null;
  /** Whether the page is one of the desk's, which has a head of its own. */
  readonly atDesk: boolean;
  /** Who is signed in, or null for a reader without an account. */
  readonly account: {
    readonly name: string;
    readonly role: AccountRole;
    /** A person who came by a one-time link and has not chosen a password yet. */
    readonly lacksPassword: boolean;
  } | null;
  /** Synchroniser token for every form on the page; null for readers, whose pages have no writing forms. */
  readonly csrfToken: string | null;
}

/** A day as the margin shows it: the numeral large, month and year beneath. */
export interface DayParts {
  readonly iso: string;
  readonly day: string;
  readonly monthYear: string;
}

/** A piece of text as the highlighter cut it; the view escapes `text` and wraps marked pieces in `<mark>`. */
export interface Segment {
  readonly text: string;
  /** "exact": the word as typed; "form": another form of it; null: not found by the query. */
  readonly mark: "exact" | "form" | null;
  /** Where marks are numbered (reading page): the hit's number, its anchor being `k<number>`. */
  readonly hit?: number;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One of several ways to see the same thing; the current one is no link. */
export interface Choice extends Link {
  readonly current: boolean;
}

export interface Pagination {
  readonly pages: readonly (Choice | "gap")[];
  readonly previousUrl: string | null;
  readonly nextUrl: string | null;
}
