import type { Masthead } from "../../transcripts/page.js";
import type { SpeakerLabel } from "../../transcripts/speaker-label.js";
import type { Passage } from "../../transcripts/transcript.js";

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
