import type { Link } from "../../web/frame.js";
import type { Piece } from "../difference.js";

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
