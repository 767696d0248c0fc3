import type { Role } from "../transcripts/transcript.js";
import type { Choice, DayParts, Link, Pagination, Segment } from "../web/frame.js";

/** A transcript in a list: margin (day, call number), title, one metadata line. */
export interface TranscriptCard {
  readonly title: readonly Segment[];
  readonly url: string;
  readonly day: DayParts | null;
  readonly callNumber: string;
  /** ISO 639-1 code of the transcript, for the `lang` attribute of what is quoted from it. */
  readonly language: string;
  /** Spokesperson, outlet, place, number of exchanges: what the archive knows, in this order. */
  readonly details: readonly string[];
}

/** A passage under a hit. */
export interface PassageExcerpt {
  readonly number: number;
  readonly url: string;
  readonly role: Role;
  readonly speaker: string | null;
  /** Role in words, or the outlet for whom an asker asks. */
  readonly label: string;
  readonly segments: readonly Segment[];
  /** Whether text was left out before or after, at sentence ends. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Passages of one exchange share a bracket; a passage alone stands without. */
export interface ExcerptGroup {
  readonly exchange: boolean;
  readonly passages: readonly PassageExcerpt[];
}

export interface ResultCard extends TranscriptCard {
  /** Where the card stands on its page. */
  readonly anchor: string;
  readonly groups: readonly ExcerptGroup[];
  /** "9 penggalan lain di transkrip ini", or the way back to fewer; null when all are shown at once. */
  readonly more: Link | null;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

/** A group of checkboxes; `values` beyond `shown` fold into a `<details>`. */
export interface FacetGroup {
  /** Name of the form field and of the address parameter. */
  readonly name: string;
  readonly label: string;
  readonly shown: readonly FacetValue[];
  readonly folded: readonly FacetValue[];
  /** "13 tahun lain". */
  readonly foldedLabel: string;
}

export interface TimelineBar {
  /** "Maret 2025 · 11 transkrip". */
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The search for that month; null for a month without transcripts. */
  readonly url: string | null;
}

/** One bar a month from the first to the last; months and years are links that filter. */
export interface Timeline {
  readonly bars: readonly TimelineBar[];
  readonly years: readonly (Choice & { readonly firstBar: number })[];
  readonly highest: number;
}

/** A removable chosen filter. */
export interface Chip {
  readonly label: string;
  readonly removeUrl: string;
}

/** A search that does match, offered where this one does not. */
export interface Suggestion {
  /** "Semua tahun", "Lebih sedikit kata". */
  readonly reason: string;
  readonly query: string;
  readonly url: string;
  readonly count: string;
}

/** A sentence on how the query was understood, and the way to do without the part that it speaks of. */
export interface Notice {
  readonly text: string;
  readonly remedy: Link | null;
}

export interface SearchPage {
  readonly query: string;
  /** Sentences on how the query was understood where that is not plain. */
  readonly notices: readonly Notice[];
  /** The word that was searched for in place of one that stands nowhere, and the way back to that one. */
  readonly correction: { readonly meant: string; readonly asTyped: Link } | null;
  readonly alsoSearched: { readonly forms: readonly string[]; readonly exactOnly: Link } | null;
  /** Set while `match=exact`: the way back to all forms. */
  readonly allForms: Link | null;
  readonly timeline: Timeline | null;
  /** "86 transkrip, 351 penggalan". */
  readonly summary: string;
  readonly total: number;
  /** What is said where nothing was found, and what to do then. */
  readonly none: { readonly title: string; readonly advice: string };
  /** Transcripts or passages as results. */
  readonly units: readonly Choice[];
  readonly sorts: readonly Choice[];
  readonly chips: readonly Chip[];
  readonly clearUrl: string;
  readonly results: readonly ResultCard[];
  readonly partial: { readonly explanation: string; readonly results: readonly ResultCard[] } | null;
  readonly facets: readonly FacetGroup[];
  readonly dateRange: { readonly from: string; readonly to: string };
  /** Address parameters that the filter form must keep (query, sort …). */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly suggestions: readonly Suggestion[];
  /** First date in the archive, in words, for the empty page. */
  readonly archiveSince: string | null;
  readonly pagination: Pagination;
  /** All results as files. */
  readonly downloads: readonly Link[];
}

/** The 503 page of a search. */
export interface SearchFailurePage {
  readonly query: string;
  readonly retryUrl: string;
  readonly browseUrl: string;
  /** "14.21". */
  readonly time: string;
  /** Request id to quote. */
  readonly code: string;
  readonly newest: readonly TranscriptCard[];
}
