import { isQuestion } from "./asked.js";
import { type Cast, textOf } from "./cast.js";
import { namesOffice } from "./label-names.js";
import type { Segment } from "./segments.js";
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
  /** "PRIME MINISTER SARI" */
  readonly holdsOffice: boolean;
  /** Called by given name and surname as people write them, not "MR. SARI" or "The President". */
  readonly isNamed: boolean;
}

/** Whoever answers beside another says more than who only has a word. */
export const longestWord = 200;

const letsSpeak =
  /^(?:(?:yes|well|all right|okay|excellent|very good|good|fine|yes please|please(?: do)?|go ahead|you are welcome|with pleasure|let(?:['’]s| us) (?:hear|listen to|see|have|take)\b[^.!?,…]{0,40})(?:[.,!…]+ ?|$))+$/iu;
const offersFloor =
  /\b(?:you have the floor|the floor is yours|(?:give|pass) the floor to|over to you)\b[^?]*$/iu;
const longestOffer = 120;
/** How far into a turn somebody says who they are. */
const longestGreeting = 60;
const missesWords = /\b(?:did|do|could|can)(?: not|n['’]t) (?:understand|hear|catch|follow)\b/iu;

/** Who has the floor in a segment, and what they do with it. */
export function floorOf(cast: Cast, { label, paragraphs }: Segment): Floor {
  const text = textOf(paragraphs);
  const speaker = label === null ? undefined : cast.speakers.get(label);
  const holdsOffice = namesOffice(label?.name ?? "");
  return {
    speaker,
    introduces: speaker !== undefined && speaker.affiliation !== null && opensWith(speaker.name, text),
    asks: awaitsAnswer(text),
    length: text.length,
    thanks: onlyThanks(text),
    yields: letsSpeak.test(text),
    offers: offersFloor.test(text.slice(-longestOffer)),
    asksBack: text.length <= longestWord && (text.includes("?") || missesWords.test(text)),
    holdsOffice,
    isNamed: label?.form === "name" && label.name.includes(" ") && !holdsOffice,
  };
}

/** "Jane Roe, Awan Daily. …" */
function opensWith(name: string | null, text: string): boolean {
  return name !== null && text.slice(0, longestGreeting).includes(name);
}

/** A question, or words that somebody cuts short by an answer. */
function awaitsAnswer(text: string): boolean {
  return isQuestion(text) || /(?:…|\.\.\.)["”’)]*$/u.test(text);
}

function onlyThanks(text: string): boolean {
  return /^thank/iu.test(text) && !/\b(?:please|tell us|comment on|about|ask|question)\b/iu.test(text);
}
