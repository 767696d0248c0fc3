import type { Segment } from "../labels/segments.js";
import { namesOffice } from "../names/label-names.js";
import { isQuestion } from "./asked.js";
import { type Cast, textOf } from "./cast.js";
import {
  calls,
  conducting,
  dismisses,
  letsSpeak,
  missesWords,
  offersFloor,
  onlyThanks,
  says,
  thanks,
} from "./phrases.js";
import type { Speaker } from "./speakers.js";

/** Who has the floor, and whether they ask something there. */
export interface Floor {
  readonly speaker: Speaker | undefined;
  readonly asks: boolean;
  readonly length: number;
  /** Thanks whoever spoke before, and wishes to hear nothing more. */
  readonly thanks: boolean;
  /** Only lets somebody speak: "Let us hear.", "Go ahead." */
  readonly yields: boolean;
  /** Says who they are, in a turn of somebody from an outlet. */
  readonly introduces: boolean;
  /** Has not understood a question, or asks what it is about. */
  readonly asksBack: boolean;
  /** "Mr President, you have the floor." */
  readonly offers: boolean;
  /** Only calls on somebody, or thanks all for coming: "Last question, Sarah.", "Gordo?", "Thanks, everyone." */
  readonly conducts: boolean;
  /** Does nothing else, in any of its sentences. */
  readonly onlyConducts: boolean;
  /** "Thank you, everybody.", which ends an event whatever stands before it. */
  readonly dismisses: boolean;
  /** "PRIME MINISTER SARI" */
  readonly holdsOffice: boolean;
  /** Called by given name and surname as people write them, not "MR. SARI" or "The President". */
  readonly isNamed: boolean;
}

/** Whoever answers beside another says more than who only has a word. */
export const longestWord = 200;

const longestOffer = 120;
/** How far into a turn somebody says who they are. */
const longestGreeting = 60;
const longestCall = 120;
/** "Gordo?", "Go ahead, Lita." */
const callsByName = /^(?:(?:[Yy]es|[Oo]kay|[Gg]o ahead|[Pp]lease),? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.?]$/u;

/** Who has the floor in a segment, and what they do with it. */
export function floorOf(cast: Cast, { label, paragraphs }: Segment): Floor {
  const text = textOf(paragraphs);
  const speaker = cast.speakers.get(label);
  const holdsOffice = namesOffice(label.name);
  return {
    speaker,
    introduces: speaker !== undefined && speaker.affiliation !== null && opensWith(speaker.name, text),
    asks: awaitsAnswer(text),
    length: text.length,
    thanks: onlyThanks(text),
    yields: says(letsSpeak, text),
    offers: says(offersFloor, text.slice(-longestOffer)),
    conducts:
      text.length <= longestCall && (says(calls, text) || callsByName.test(text) || says(thanks, text)),
    onlyConducts: text.length <= longestCall && text.split(/(?<=[.?!…])\s+/u).every(isConduct),
    dismisses: text.length <= longestCall && says(dismisses, text),
    asksBack: text.length <= longestWord && (text.includes("?") || says(missesWords, text)),
    holdsOffice,
    isNamed: label.form === "name" && label.name.includes(" ") && !holdsOffice,
  };
}

function isConduct(sentence: string): boolean {
  return says(conducting, sentence) || says(calls, sentence) || callsByName.test(sentence);
}

/** "Jane Roe, Awan Daily. …" */
function opensWith(name: string | null, text: string): boolean {
  return name !== null && text.slice(0, longestGreeting).includes(name);
}

/** A question, or words that somebody cuts short by an answer. */
function awaitsAnswer(text: string): boolean {
  return isQuestion(text) || /(?:…|\.\.\.)["”’)]*$/u.test(text);
}
