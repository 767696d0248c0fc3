import type { Link, Pagination } from "../web/frame.js";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** One thing that was done, in words. */
export interface AuditLine {
  readonly number: number;
  readonly at: { readonly iso: string; readonly label: string };
  readonly by: string;
  readonly did: string;
  /** What it was done to; null where to no transcript, without an address where it is gone. */
  readonly transcript: { readonly label: string; readonly url: string | null } | null;
  readonly details: readonly { readonly label: string; readonly value: string }[];
}

/** `/meja/catatan`: what was done to the archive, and by whom. */
export interface AuditPage {
  readonly authors: readonly Option[];
  readonly actions: readonly Option[];
  /** As typed: a call number or an id. */
  readonly transcript: string;
  readonly dateRange: { readonly from: string; readonly to: string };
  /** What was filtered by, to be sent along with the wish for a file. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly summary: string;
  /** Leads to all lines; null where none are left out. */
  readonly clear: Link | null;
  readonly lines: readonly AuditLine[];
  readonly pagination: Pagination | null;
}
