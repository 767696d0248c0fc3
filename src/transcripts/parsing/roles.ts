import type { Role } from "../transcript.js";
import { isSamePerson } from "./answerer.js";
import { type Cast, textOf } from "./cast.js";
import { type Floor, floorOf, longestWord } from "./floor.js";
import { isRemark } from "./label-words.js";
import type { Segment } from "./segments.js";

/** "Good afternoon, colleagues.", "Good evening, Laras. It is good to be here again.", and nothing more. */
const greeting =
  /^(?=.)(?:(?:good (?:afternoon|morning|evening|day)|hello|hi|greetings|welcome)\b[^.!?]{0,40}[.!]? ?)?(?:(?:(?:it|that)(?:['’]s| is) )?(?:a )?(?:good|great|nice|lovely|pleasure) to (?:be|see)\b[^.!?]{0,40}[.!]?)?$/iu;

/** What the turn of each segment is: see the layout. */
export function rolesOf(cast: Cast, segments: readonly Segment[]): Role[] {
  const opening = openingOf(cast, segments);
  const floors = segments.map((segment) => floorOf(cast, segment));
  const answers = answersOf(floors);
  const answering: ReadonlySet<string> = new Set(answers.keys());
  const principals = principalsAmong(answers);
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
    return isAsked && !conducts(cast, floors, index, principals) ? "answer" : "statement";
  };
  return floors.map((_, index) => {
    last = roleAt(index);
    isPending = last === "question" || (isPending && last !== "answer");
    return last;
  });
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

/** How often each of those by name speaks right after somebody asks. */
function answersOf(floors: readonly Floor[]): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const [index, { speaker }] of floors.entries()) {
    const before = floors[index - 1];
    if (speaker?.name && before?.speaker?.kind === "asker" && before.asks)
      answers.set(speaker.name, (answers.get(speaker.name) ?? 0) + 1);
  }
  return answers;
}

/** Whoever answers a third as often as the one who answers most was asked to come. */
const shareOfPrincipal = 3;

function principalsAmong(answers: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(0, ...answers.values());
  return new Set([...answers].flatMap(([name, count]) => (count * shareOfPrincipal >= most ? [name] : [])));
}

/**
 * Whether somebody only calls on those who ask, or ends the event, where others came to answer: a press officer who seldom answers, or
 * between another's answer and a question anybody who says nothing else.
 */
function conducts(
  cast: Cast,
  floors: readonly Floor[],
  index: number,
  principals: ReadonlySet<string>,
): boolean {
  const floor = floors[index];
  const before = floors[index - 1]?.speaker;
  const name = floor?.speaker?.name ?? null;
  if (floor === undefined || principals.size === 0) return false;
  const isBehindAnother = before !== undefined && before.kind !== "asker" && before.name !== name;
  if (isBehindAnother && floor.onlyConducts && floors[index + 1]?.speaker?.kind === "asker") return true;
  if (floor.speaker?.kind !== "person" || principals.has(name ?? "") || isAnswerer(cast, floor)) return false;
  return floor.dismisses || (floor.conducts && before?.kind !== "asker");
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
