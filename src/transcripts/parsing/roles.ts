import type { Role } from "../transcript.js";
import { isSamePerson } from "./answerer.js";
import { isQuestion } from "./asked.js";
import { type Cast, textOf } from "./cast.js";
import { namesOffice } from "./label-names.js";
import { isRemark } from "./label-words.js";
import type { Segment } from "./segments.js";
import type { Speaker } from "./speakers.js";

/** Who has the floor, and whether they ask something there. */
interface Floor {
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
const longestWord = 200;

/** "Good afternoon, colleagues.", and nothing more. */
const greeting = /^(?:good (?:afternoon|morning|evening|day)|hello|greetings|welcome)\b[^.!?]{0,40}[.!]?$/iu;

const letsSpeak =
  /^(?:(?:yes|well|all right|okay|excellent|very good|good|fine|yes please|please(?: do)?|go ahead|you are welcome|with pleasure|let(?:['’]s| us) (?:hear|listen to|see|have|take)\b[^.!?,…]{0,40})(?:[.,!…]+ ?|$))+$/iu;
const offersFloor =
  /\b(?:you have the floor|the floor is yours|(?:give|pass) the floor to|over to you)\b[^?]*$/iu;
const longestOffer = 120;
/** How far into a turn somebody says who they are. */
const longestGreeting = 60;
const missesWords = /\b(?:did|do|could|can)(?: not|n['’]t) (?:understand|hear|catch|follow)\b/iu;

/** What the turn of each segment is: see the layout. */
export function rolesOf(cast: Cast, segments: readonly Segment[]): Role[] {
  const opening = openingOf(cast, segments);
  const floors = segments.map((segment) => floorOf(cast, segment));
  const answering = answeringAmong(floors);
  let isAsked = false;
  let isPending = false;
  let last: Role = "statement";
  const roleAt = (index: number): Role => {
    const speaker = floors[index]?.speaker;
    if (speaker?.kind === "asker") {
      const goesOn = isAsked && last === "answer" && (interjects(floors, index) || resumes(floors, index));
      const isAsking = !opening.has(index) && (goesOn || !givesFloor(cast, floors, index, answering));
      // Thanks for the floor leave a question open that nobody has answered yet.
      isAsked = isAsking || (isPending && floors[index]?.thanks === true);
      return isAsking ? "question" : "statement";
    }
    if (speaker?.kind === "moderator") {
      const isAsking = remarks(floors, index);
      isAsked ||= isAsking;
      return isAsking ? "question" : "statement";
    }
    if (cast.isConference && pleads(cast, floors, index, answering)) {
      isAsked = true;
      return "question";
    }
    if (isBystander(cast, floors, index, answering)) return "statement";
    if (
      (cast.isConference || cast.isLesson) &&
      last !== "question" &&
      isGuest(cast, floors[index], answering)
    ) {
      isAsked &&= isAnswerer(cast, floors[index + 1]);
      return "statement";
    }
    return isAsked ? "answer" : "statement";
  };
  return floors.map((_, index) => {
    last = roleAt(index);
    isPending = last === "question" || (isPending && last !== "answer");
    return last;
  });
}

function floorOf(cast: Cast, { label, paragraphs }: Segment): Floor {
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

/** Whether the one who answers has the floor. */
function isAnswerer({ spokesperson }: Cast, floor: Floor | undefined): boolean {
  return isSamePerson(floor?.speaker?.name ?? null, spokesperson?.name ?? "");
}

/** Whether somebody without an office has the floor whom nobody asks: a host's colleague in the call centre, or a guest in the studio. */
function isGuest(cast: Cast, floor: Floor | undefined, answering: ReadonlySet<string>): boolean {
  if (floor === undefined || cast.spokesperson === null || isAnswerer(cast, floor)) return false;
  return floor.isNamed && floor.speaker?.affiliation === null && !answering.has(floor.speaker.name ?? "");
}

/** A question, or words that somebody cuts short by an answer. */
function awaitsAnswer(text: string): boolean {
  return isQuestion(text) || /(?:…|\.\.\.)["”’)]*$/u.test(text);
}

function onlyThanks(text: string): boolean {
  return /^thank/iu.test(text) && !/\b(?:please|tell us|comment on|about|ask|question)\b/iu.test(text);
}

/** The names of those who speak right after somebody asks. */
function answeringAmong(floors: readonly Floor[]): ReadonlySet<string> {
  return new Set(
    floors.flatMap(({ speaker }, index) => {
      const before = floors[index - 1];
      return speaker?.name && before?.speaker?.kind === "asker" && before.asks ? [speaker.name] : [];
    }),
  );
}

/** "Including ours, of course.", which asks nothing and yet is answered: no thanks, and whoever answers goes on behind it. */
function interjects(floors: readonly Floor[], index: number): boolean {
  const name = floors[index - 1]?.speaker?.name;
  const { thanks, offers } = floors[index] ?? {};
  return name !== undefined && name === floors[index + 1]?.speaker?.name && !thanks && !offers;
}

function isMetByQuestion(cast: Cast, next: Floor | undefined): boolean {
  return next?.asksBack === true && isAnswerer(cast, next);
}

/** "Remark: In May?", which somebody in the room asks and whoever has the floor next answers. */
function remarks(floors: readonly Floor[], index: number): boolean {
  const { speaker, asks } = floors[index] ?? {};
  const kind = floors[index + 1]?.speaker?.kind;
  return asks === true && isRemark(speaker?.name ?? "") && (kind === "person" || kind === "answerer");
}

/** "Of the harbour, yes.", said by whoever asked to one who asks back. */
function resumes(floors: readonly Floor[], index: number): boolean {
  const [before, between] = [floors[index - 2]?.speaker, floors[index - 1]];
  const name = floors[index]?.speaker?.name ?? null;
  const isSame = name !== null && before?.kind === "asker" && before.name === name;
  return isSame && between?.asksBack === true && !floors[index]?.thanks;
}

/** Whether somebody without an office, who answers no question, tells of a trouble at length, and whoever answers has the floor next. */
function pleads(
  cast: Cast,
  floors: readonly Floor[],
  index: number,
  answering: ReadonlySet<string>,
): boolean {
  const { speaker, length = 0, isNamed = false, offers = false } = floors[index] ?? {};
  return (
    isNamed &&
    !offers &&
    speaker?.affiliation === null &&
    !answering.has(speaker.name ?? "") &&
    length > longestWord &&
    isAnswerer(cast, floors[index + 1]) &&
    floors[index + 1]?.yields === false &&
    !isAnswerer(cast, floors[index])
  );
}

/**
 * Whether an asker who is known by name asks nothing but gives another the floor: in a forum always, else where they only thank or no
 * one answers.
 */
function givesFloor(
  cast: Cast,
  floors: readonly Floor[],
  index: number,
  answering: ReadonlySet<string>,
): boolean {
  const { speaker, asks, introduces, thanks, length = 0 } = floors[index] ?? {};
  if (asks || introduces || speaker === undefined || speaker.name === null) return false;
  if (thanks && cast.isConference && length <= longestWord && floors[index - 1]?.speaker?.kind === "person")
    return true;
  const next = floors[index + 1]?.speaker;
  const isOther = next?.kind === "asker" && next.name !== speaker.name;
  const isGuest =
    cast.isConference &&
    cast.spokesperson !== null &&
    next?.kind === "person" &&
    next.affiliation === null &&
    !isSamePerson(next.name, cast.spokesperson.name);
  // What whoever answers only listens to was no question: "Let us hear the caller."
  const isLetOn = cast.isConference && floors[index + 1]?.yields === true;
  // Nor was what opens a conference, where whoever answers is the first to ask.
  const isOpening = cast.isConference && index === 0 && isMetByQuestion(cast, floors[1]);
  return (
    cast.isForum ||
    isOther ||
    isGuest ||
    isLetOn ||
    isOpening ||
    isBystander(cast, floors, index + 1, answering)
  );
}

/** Whether somebody without an office, who answers no question, has a word with those who ask or with whoever answers. */
function isBystander(
  cast: Cast,
  floors: readonly Floor[],
  index: number,
  answering: ReadonlySet<string>,
): boolean {
  const { speaker, length = 0, isNamed = false, holdsOffice = false } = floors[index] ?? {};
  if (speaker?.kind !== "person" || speaker.affiliation !== null || holdsOffice) return false;
  if (cast.spokesperson === null) return false;
  if (speaker.name === null || answering.has(speaker.name)) return false;
  const [before, after] = [floors[index - 1], floors[index + 1]];
  if (isAnswerer(cast, floors[index])) return false;
  if (before?.speaker?.kind === "asker") return !before.asks && before.speaker.name !== null;
  const hasWord = isAnswerer(cast, after) || (isNamed && after?.speaker?.kind !== "person");
  return isAnswerer(cast, before) && length <= longestWord && hasWord;
}

/**
 * The turns in which hosts of a programme who ask later speak among others before whoever answers has a word: there is nobody yet to
 * answer what they say, unless it is a question all the same or stands right before the first answer. Where that is no more than a
 * greeting, everything above it opens the programme.
 */
function openingOf({ speakers, spokesperson }: Cast, segments: readonly Segment[]): ReadonlySet<number> {
  const speakerAt = ({ label }: Segment) => (label === null ? undefined : speakers.get(label));
  const first = segments.findIndex((segment) =>
    isSamePerson(speakerAt(segment)?.name ?? null, spokesperson?.name ?? ""),
  );
  const before = segments.slice(0, Math.max(0, first));
  const isGreeted = greeting.test(textOf(segments[first]?.paragraphs ?? []));
  const isAmongOthers = before.some((segment) => speakerAt(segment)?.kind === "person");
  return new Set(
    (isGreeted ? before : before.slice(0, -1)).flatMap((segment, index) => {
      const speaker = speakerAt(segment);
      const isHost = speaker?.kind === "asker" && speaker.name !== null;
      return (isGreeted || isAmongOthers) && isHost && !textOf(segment.paragraphs).includes("?")
        ? [index]
        : [];
    }),
  );
}
