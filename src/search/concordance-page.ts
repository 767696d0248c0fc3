import type { Choice, Pagination } from "../web/frame.js";

/** `/konkordansi`: a word in context. */
export interface ConcordancePage {
  readonly query: string;
  /** "34 kemunculan"; null where nothing was asked. */
  readonly summary: string | null;
  /** Said where more passages have the word than are shown. */
  readonly cut: string | null;
  readonly orders: readonly Choice[];
  readonly lines: readonly {
    readonly left: string;
    readonly word: string;
    readonly match: "exact" | "form";
    readonly right: string;
    readonly url: string;
    /** "13 Maret 2025". */
    readonly source: string;
    readonly title: string;
    readonly number: number;
  }[];
  readonly pagination: Pagination | null;
}
