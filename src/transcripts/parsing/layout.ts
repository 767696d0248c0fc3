import type { Spokesperson } from "../transcript.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission, TurnDraft } from "./parsed.js";

/** What a layout may know before it reads: the title and whoever the head of the text names as spokesperson. */
export interface Context {
  readonly title: string | null;
  readonly spokesperson: Spokesperson | null;
  readonly headLines: readonly string[];
}

/** The text after its head, read in one layout. */
export interface Reading {
  /** 0 to 1. */
  readonly fit: number;
  readonly turns: readonly TurnDraft[];
  readonly omitted: readonly Omission[];
  readonly place: string | null;
  readonly outlet: string | null;
  /** The running text above the first turn with a speaker: where a report says who spoke, and when. */
  readonly introduction: readonly string[];
  readonly spokesperson: Spokesperson | null;
}

/** A way in which transcripts are written. Pure: the same paragraphs always give the same reading. */
export interface Layout {
  readonly name: string;
  /** The text without head and page furniture; null where nothing speaks for this layout. */
  read(paragraphs: readonly Paragraph[], context: Context): Reading | null;
}
