import type { Role } from "../../transcript.js";
import { isRemark } from "../labels/label-words.js";
import type { Segment } from "../labels/segments.js";
import { isSamePerson } from "./answerer.js";
import { type Cast, textOf } from "./cast.js";
import { type Conversation, conversationOf } from "./conversation.js";
import { longestWord } from "./floor.js";
import { greets, says } from "./phrases.js";

/** What the turn of each segment is: see the layout. */
export function rolesOf(cast: Cast, segments: readonly Segment[]): Role[] {
  const talk = conversationOf(cast, segments);
  const opening = hostsOpening(cast, segments);
  let isAsked = false;
  let isPending = false;
  let last: Role = "statement";

  /** Thanks for the floor leave a question open that nobody has answered yet. */
  const roleOfAsker = (index: number): Role => {
    const goesOn = isAsked && last === "answer" && (interjects(talk, index) || resumes(talk, index));
    const isAsking = !opening.has(index) && (goesOn || !givesFloor(talk, index));
    isAsked = isAsking || (isPending && talk.at(index)?.thanks === true);
    return isAsking ? "question" : "statement";
  };
  const roleAt = (index: number): Role => {
    const kind = talk.at(index)?.speaker?.kind;
    if (kind === "asker") return roleOfAsker(index);
    const asksAmongOthers = kind === "moderator" ? remarks(talk, index) : pleads(talk, index);
    if (asksAmongOthers) {
      isAsked = true;
      return "question";
    }
    if (kind === "moderator" || isBystander(talk, index)) return "statement";
    if (last !== "question" && isGuest(talk, index)) {
      isAsked &&= talk.isAnswerer(index + 1);
      return "statement";
    }
    return isAsked && !conducts(talk, index) ? "answer" : "statement";
  };
  return segments.map((_, index) => {
    last = roleAt(index);
    isPending = last === "question" || (isPending && last !== "answer");
    return last;
  });
}

/** "Including ours, of course.", which asks nothing and yet is answered: no thanks, and whoever answers goes on behind it. */
function interjects(talk: Conversation, index: number): boolean {
  const name = talk.at(index - 1)?.speaker?.name;
  const { thanks, offers } = talk.at(index) ?? {};
  return name !== undefined && name === talk.at(index + 1)?.speaker?.name && !thanks && !offers;
}

/** "Of the harbour, yes.", said by whoever asked to one who asks back. */
function resumes(talk: Conversation, index: number): boolean {
  const [before, between] = [talk.at(index - 2)?.speaker, talk.at(index - 1)];
  const name = talk.at(index)?.speaker?.name ?? null;
  const isSame = name !== null && before?.kind === "asker" && before.name === name;
  return isSame && between?.asksBack === true && !talk.at(index)?.thanks;
}

/** "Remark: In May?", which somebody in the room asks and whoever has the floor next answers. */
function remarks(talk: Conversation, index: number): boolean {
  const { speaker, asks } = talk.at(index) ?? {};
  const kind = talk.at(index + 1)?.speaker?.kind;
  return asks === true && isRemark(speaker?.name ?? "") && (kind === "person" || kind === "answerer");
}

/** Whether somebody without an office, who answers no question, tells a conference of a trouble at length, and whoever answers has the floor next. */
function pleads(talk: Conversation, index: number): boolean {
  const { speaker, length = 0, isNamed = false, offers = false } = talk.at(index) ?? {};
  return (
    talk.cast.isConference &&
    isNamed &&
    !offers &&
    speaker?.affiliation === null &&
    !talk.answers(speaker.name) &&
    length > longestWord &&
    talk.isAnswerer(index + 1) &&
    talk.at(index + 1)?.yields === false &&
    !talk.isAnswerer(index)
  );
}

/** Whether somebody without an office has the floor of a conference or a lesson whom nobody asks: a host's colleague in the call centre, or a guest in the studio. */
function isGuest(talk: Conversation, index: number): boolean {
  const { isConference, isLesson, spokesperson } = talk.cast;
  const { speaker, isNamed } = talk.at(index) ?? {};
  if (!(isConference || isLesson) || spokesperson === null || talk.isAnswerer(index)) return false;
  return isNamed === true && speaker?.affiliation === null && !talk.answers(speaker.name);
}

/**
 * Whether an asker who is known by name asks nothing but gives another the floor: in a forum always, else where they only thank or no
 * one answers.
 */
function givesFloor(talk: Conversation, index: number): boolean {
  const { isConference, isForum, spokesperson } = talk.cast;
  const { speaker, asks, introduces, thanks, length = 0 } = talk.at(index) ?? {};
  if (asks || introduces || speaker === undefined || speaker.name === null) return false;
  if (isForum) return true;
  if (isConference && thanks && length <= longestWord && talk.at(index - 1)?.speaker?.kind === "person")
    return true;
  const next = talk.at(index + 1)?.speaker;
  const isBeforeOther = next?.kind === "asker" && next.name !== speaker.name;
  const isBeforeGuest =
    isConference &&
    spokesperson !== null &&
    next?.kind === "person" &&
    next.affiliation === null &&
    !talk.isAnswerer(index + 1);
  // What whoever answers only listens to was no question: "Let us hear the caller."
  const isLetOn = isConference && talk.at(index + 1)?.yields === true;
  // Nor was what opens a conference, where whoever answers is the first to ask.
  const isOpening = isConference && index === 0 && talk.at(1)?.asksBack === true && talk.isAnswerer(1);
  return isBeforeOther || isBeforeGuest || isLetOn || isOpening || isBystander(talk, index + 1);
}

/** Whether somebody without an office, who answers no question, has a word with those who ask or with whoever answers. */
function isBystander(talk: Conversation, index: number): boolean {
  const { speaker, length = 0, isNamed = false, holdsOffice = false } = talk.at(index) ?? {};
  if (speaker?.kind !== "person" || speaker.affiliation !== null || holdsOffice) return false;
  if (talk.cast.spokesperson === null || talk.isAnswerer(index)) return false;
  if (speaker.name === null || talk.answers(speaker.name)) return false;
  const [before, after] = [talk.at(index - 1), talk.at(index + 1)];
  if (before?.speaker?.kind === "asker") return !before.asks && before.speaker.name !== null;
  const hasWord = talk.isAnswerer(index + 1) || (isNamed && after?.speaker?.kind !== "person");
  return talk.isAnswerer(index - 1) && length <= longestWord && hasWord;
}

/**
 * Whether somebody only calls on those who ask, or ends the event, where others came to answer: a press officer who seldom answers, or
 * between another's answer and a question anybody who says nothing else.
 */
function conducts(talk: Conversation, index: number): boolean {
  const floor = talk.at(index);
  const before = talk.at(index - 1)?.speaker;
  if (floor === undefined || !talk.hasPrincipals) return false;
  const name = floor.speaker?.name ?? null;
  const isBehindAnother = before !== undefined && before.kind !== "asker" && before.name !== name;
  if (isBehindAnother && floor.onlyConducts && talk.isAsker(index + 1)) return true;
  if (floor.speaker?.kind !== "person" || talk.isPrincipal(name) || talk.isAnswerer(index)) return false;
  return floor.dismisses || (floor.conducts && !talk.isAsker(index - 1));
}

/**
 * The turns in which hosts of a programme who ask later speak among others before whoever answers has a word: there is nobody yet to
 * answer what they say, unless it is a question all the same or stands right before the first answer. Where that is no more than a
 * greeting, everything above it opens the programme.
 */
function hostsOpening({ speakers, spokesperson }: Cast, segments: readonly Segment[]): ReadonlySet<number> {
  const speakerAt = ({ label }: Segment) => speakers.get(label);
  const first = segments.findIndex((segment) =>
    isSamePerson(speakerAt(segment)?.name ?? null, spokesperson?.name),
  );
  const before = segments.slice(0, Math.max(0, first));
  const isGreeted = says(greets, textOf(segments[first]?.paragraphs ?? []));
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
