import type { Timeline, TranscriptCard } from "../search/page.js";
import type { DayParts, Link, Segment } from "../web/frame.js";
import type { CitationForm } from "./citation-forms.js";
import type { Role } from "./transcript.js";

export interface ReadingPassage {
  readonly number: number;
  /** `p12`. */
  readonly anchor: string;
  /** Address of this passage, absolute path with fragment. */
  readonly url: string;
  readonly segments: readonly Segment[];
}

export interface ReadingTurn {
  readonly role: Role;
  /** In words; "Wartawan tak dikenal" where a question's asker is unknown; empty for running text. */
  readonly speaker: string;
  /** Role in words, office or outlet. */
  readonly label: string;
  /** The same speaker goes on from the turn before. */
  readonly continued: boolean;
  readonly passages: readonly ReadingPassage[];
}

/** Turns that belong together: a question with its answer under one bracket, or a turn alone. */
export interface TurnGroup {
  /** "Tanya jawab 3", or null for turns outside an exchange. */
  readonly exchangeLabel: string | null;
  readonly turns: readonly ReadingTurn[];
}

export interface HitBar {
  readonly total: number;
  readonly current: number;
  readonly previousUrl: string;
  readonly nextUrl: string;
  readonly clearUrl: string;
  /** The query's first word, and whether other forms of it are marked too: the key to the two strokes. */
  readonly key: { readonly exact: string | null; readonly hasForms: boolean };
}

export interface OriginalFile {
  readonly fileName: string;
  readonly url: string;
  /** "86 KB. Diunggah Intan Paradira, 14 Maret 2025." */
  readonly received: string;
  /** What was corrected since, in words; or that nothing was. */
  readonly corrected: string;
  readonly sha256: string;
}

/** How to cite a transcript or one of its passages. */
export interface CitationCard {
  /** "JB 2025/048, ¶ 12". */
  readonly place: string;
  /** Absolute address of the transcript. */
  readonly address: string;
  /** The transcript's citation as a page of its own, where a passage can be chosen. */
  readonly url: string;
  readonly texts: readonly {
    readonly form: "text" | CitationForm;
    readonly label: string;
    readonly text: string;
  }[];
  /** For reference managers. */
  readonly files: readonly Link[];
}

/** `/transkrip/2025/048/kutipan`. */
export interface CitationPage {
  readonly title: string;
  readonly language: string;
  readonly callNumber: string;
  readonly day: DayParts | null;
  /** The transcript's address. */
  readonly url: string;
  /** Number of the passage that is cited; null for the whole transcript. */
  readonly passage: number | null;
  readonly passages: number;
  readonly citation: CitationCard;
}

/** What a transcript's page tells machines. */
export interface TranscriptHead {
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly url: string;
  /** `id_ID`. */
  readonly locale: string;
  readonly published: string;
  readonly modified: string;
  /** JSON-LD in which no `<` stands as itself: the one text that the view does not escape. */
  readonly linkedData: string;
}

/** Another transcript that a reader of this one may want, and why. */
export interface RelatedLink extends Link {
  readonly language: string;
  readonly reason: string;
}

/** The head of a transcript's page. */
export interface Masthead {
  /** With the query's marks, where there is a query. */
  readonly title: readonly Segment[];
  readonly language: string;
  /** Null for what was never published. */
  readonly callNumber: string | null;
  readonly day: DayParts | null;
  /** First part of the metadata sentence, linked to the spokesperson's transcripts. */
  readonly spokesperson: (Link & { readonly office: string | null }) | null;
  /** Sentences after the spokesperson: weekday and date, place, outlet, exchanges. */
  readonly details: readonly string[];
}

/** A transcript as it would be read, at the desk. */
export interface PreviewPage extends Masthead {
  readonly groups: readonly TurnGroup[];
  /** Where it is being corrected. */
  readonly backUrl: string;
}

export interface ReadingPage extends Masthead {
  readonly head: TranscriptHead;
  readonly sourceUrl: string | null;
  /** Back to the results the reader came from. */
  readonly backUrl: string | null;
  /** The search inside this transcript. */
  readonly within: { readonly url: string; readonly query: string };
  readonly hitBar: HitBar | null;
  /** That what was asked for is not in the text of this transcript, with the search for it in the whole archive. */
  readonly missed: Link | null;
  readonly groups: readonly TurnGroup[];
  readonly related: readonly RelatedLink[];
  readonly original: OriginalFile;
  readonly jsonUrl: string;
  readonly textUrl: string;
  readonly citation: CitationCard;
}

export interface HomePage {
  /** The archive's extent; null while it is empty. */
  readonly extent: {
    readonly transcripts: number;
    readonly from: string;
    readonly to: string;
    readonly exchanges: number;
    readonly spokespersons: number;
    readonly outlets: number;
  } | null;
  readonly examples: readonly Link[];
  readonly timeline: Timeline | null;
  /** "Agustus 2023: 52 transkrip", and the place of its bar; null where no month stands out. */
  readonly peak: { readonly label: string; readonly bar: number } | null;
  readonly newest: readonly TranscriptCard[];
  /** Something that was said in this week of an earlier year. */
  readonly saidThisWeek: {
    /** "Pekan ini, sepuluh tahun lalu". */
    readonly heading: string;
    readonly speaker: string;
    readonly label: string;
    readonly text: string;
    readonly language: string;
    /** To the passage: date and title of its transcript. */
    readonly source: Link;
  } | null;
  /** "Semua transkrip, 2009-2025". */
  readonly all: Link;
}

/** `/juru-bicara` and `/media`: names with how many transcripts each has, and from which years. */
export interface NamesPage {
  readonly kind: "spokespersons" | "outlets";
  readonly names: readonly (Link & {
    readonly detail: string | null;
    readonly count: number;
    readonly years: string | null;
  })[];
}
