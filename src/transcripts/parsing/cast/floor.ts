import { namesOffice } from "../labels/label-names.js";
import type { Segment } from "../labels/segments.js";
import { isQuestion } from "./asked.js";
import { type Cast, textOf } from "./cast.js";
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

const letsSpeak =
  /^(?:(?:yes|well|all right|okay|excellent|very good|good|fine|yes please|please(?: do)?|go ahead|you are welcome|with pleasure|let(?:['’]s| us) (?:hear|listen to|see|have|take)\b[^.!?,…]{0,40})(?:[.,!…]+ ?|$))+$/iu;
const offersFloor =
  /\b(?:you have the floor|the floor is yours|(?:give|pass) the floor to|over to you)\b[^?]*$/iu;
const longestOffer = 120;
/** How far into a turn somebody says who they are. */
const longestGreeting = 60;
const longestCall = 120;
/** "Two more.", "Last one, guys.", "Let's switch. Next official.", "That's time." */
const calls =
  /\b(?:last|next|final) (?:one|question|official|speaker)\b|\b(?:one|two|three|a few|a couple) more\b|\blet['’]s (?:switch|go to|start with|take|open)\b|\bwe['’]ll (?:start|begin|go) with\b|\blet me (?:get|go|turn) to\b|\btime(?:['’]s up| for (?:one|two|a couple))\b|\bthat['’]s time\b|\bout of time\b/iu;
/** "Gordo?", "Go ahead, Lita." */
const callsByName = /^(?:(?:[Yy]es|[Oo]kay|[Gg]o ahead|[Pp]lease),? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.?]$/u;
/** "Okay.", "Thank you, Zeno.", "Zeno, kick us off." */
const courtesy =
  /^(?:ok(?:ay)?|all right|yes|great|good|sure|right|please|sorry)[.,!]*$|^(?:(?:ok(?:ay)?|all right|and|with that|great),? )*thank(?:s| you)\b.{0,60}$|\b(?:kick us off|go ahead|over to you|back to you|the floor is yours)\b/iu;
const dismisses =
  /^(?:all right[.,] |ok(?:ay)?[.,] )?thank(?:s| you),? (?:very much,? )?(?:all|everybody|everyone|guys|folks)\b/iu;
const thanksAround =
  /^thank|\bthank(?:s| you)(?: (?:very|so) much)?(?:,? (?:all|everybody|everyone|guys|folks))?[.!]$/iu;
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
    conducts:
      text.length <= longestCall && (calls.test(text) || callsByName.test(text) || thanksAround.test(text)),
    onlyConducts: text.length <= longestCall && text.split(/(?<=[.?!…])\s+/u).every(isConduct),
    dismisses: text.length <= longestCall && dismisses.test(text),
    asksBack: text.length <= longestWord && (text.includes("?") || missesWords.test(text)),
    holdsOffice,
    isNamed: label?.form === "name" && label.name.includes(" ") && !holdsOffice,
  };
}

function isConduct(sentence: string): boolean {
  return courtesy.test(sentence) || calls.test(sentence) || callsByName.test(sentence);
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
