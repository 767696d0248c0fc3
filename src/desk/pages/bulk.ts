import type { DeskState, Option } from "./list.js";

/** Before several transcripts are changed at once: which, to what, and why. */
export interface BulkPage {
  readonly action: "edit" | "trash";
  readonly failure: string | null;
  /** "1 transkrip yang dipilih tidak ada lagi di arsip."; null where all are there. */
  readonly gone: string | null;
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
  /** As on the page before. */
  readonly gone: string | null;
  readonly outcomes: readonly {
    readonly changed: boolean;
    readonly title: string;
    readonly url: string;
    readonly said: string;
  }[];
}
