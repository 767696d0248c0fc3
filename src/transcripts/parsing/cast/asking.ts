import type { Spokesperson } from "../../transcript.js";
import type { Label } from "../labels/label-forms.js";
import { labelKey } from "../names/label-key.js";
import { isOutlet } from "../names/outlets.js";
import { isQuestion } from "./asked.js";
import { type Conduct, conductsOf, type Labelled, shareOfQuestions } from "./conduct.js";
import type { Speaker } from "./speakers.js";

/** Whoever leads a discussion thanks and introduces in up to two of three turns. */
const fewestQuestions = 1 / 3;
/** Of the turns of somebody who asks, at least half hold a question. */
const mostQuestions = 1 / 2;
/** Whoever leads a discussion has two of five turns, whatever they say in them. */
const fewestTurns = 2 / 5;

/** What is known of a conversation before anyone is told from another. */
export interface Setting {
  readonly spokesperson: Spokesperson | null;
  readonly hasUnknownAskers: boolean;
  /** Its title calls it an interview: whoever meets an official in it asks, however often. */
  readonly isInterview: boolean;
  /** Its title calls it a conference: whoever has the floor in it and is no official asks, be it once. */
  readonly isConference: boolean;
  /** Its title calls it a conference, a briefing or an interview, and no meeting. */
  readonly isPressEvent: boolean;
  /** Its title calls it a meeting, a visit or a ceremony: people talk in it, and nobody is interviewed but by the press. */
  readonly isMeeting: boolean;
  /** Its title says that students or pupils meet somebody: those who only ask, and are answered, are askers. */
  readonly isLesson: boolean;
  /** Its title calls it a forum, in which somebody without an office leads a discussion. */
  readonly isForum: boolean;
  /** The keys of those of whom a label or the lead says that they moderate. */
  readonly moderators: ReadonlySet<string>;
}

/** One of the persons, with what a conversation shows of them beside what they do. */
interface Candidate {
  readonly key: string;
  readonly person: Conduct;
  readonly isAnswerer: boolean;
  /** Asks something right before whoever answers has the floor. */
  readonly isAnswered: boolean;
  /** Asks something right before whoever answers, or an official, has the floor. */
  readonly isHeard: boolean;
}

/** A conversation as far as it bears on who asks in it. */
interface Talk extends Setting {
  /** How many turns it has. */
  readonly turns: number;
  /** Somebody is known to answer, and speaks under that name. */
  readonly isAnswererNamed: boolean;
  /** Somebody is known to answer, and there is one person beside. */
  readonly isDialogue: boolean;
  readonly hasOfficials: boolean;
}

/**
 * Who of the persons asks where no keyword tells it: not the one who answers, but anyone else of whose turns most hold a question.
 * Beside unknown askers only those count who give an affiliation that is no office, in the label or on taking the floor, and whose
 * every question somebody else answers. Gives their keys, each with the outlet that they name.
 */
export function askingPersons(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  setting: Setting,
): Map<string, string | null> {
  const { spokesperson, hasUnknownAskers, moderators } = setting;
  const turns = stretches.length;
  const persons = conductsOf(stretches, speakers);
  const called = spokesperson === null ? null : labelKey(spokesperson.name);
  // "Interview with Awan Media" names who interviews.
  const isAnswererNamed = called !== null && persons.has(called);
  const interviewer = setting.isInterview && !isAnswererNamed ? interviewerAmong(persons) : null;
  if (interviewer !== null) return new Map([interviewer]);
  const officials = new Map(
    [...persons].filter(([key, { isOfficial }]) => isOfficial && !moderators.has(key)),
  );
  const answerer = isAnswererNamed
    ? called
    : answererAmong(withoutLeaders(persons, turns, setting), officials, speakers, hasUnknownAskers);
  const heard = heardBy(stretches, speakers, new Set([...officials.keys(), answerer]));
  const answered = heardBy(stretches, speakers, new Set([answerer]));
  const talk: Talk = {
    ...setting,
    turns,
    isAnswererNamed,
    isDialogue: spokesperson !== null && persons.size === 2,
    hasOfficials: officials.size > 0,
  };
  const asking = [...persons].filter(([key, person]) => {
    const [isAnswered, isHeard] = [answered.has(key), heard.has(key)];
    return asks({ key, person, isAnswerer: key === answerer, isAnswered, isHeard }, talk);
  });
  return new Map(asking.map(([key, { outlet }]) => [key, outlet]));
}

/** Whether one of the persons is an asker; what an occasion says of its askers comes before what anybody does. */
function asks(candidate: Candidate, talk: Talk): boolean {
  const { key, person, isAnswerer, isHeard } = candidate;
  if (!isAnswerer && leads(key, person, talk.turns, talk)) return true;
  if (talk.isMeeting && !talk.hasUnknownAskers && !isOutlet(person.outlet ?? ""))
    return talk.isLesson && isPupil(candidate);
  if (interpreter.test(key)) return false;
  if (talk.isInterview && interviews(candidate, talk)) return true;
  if (person.isOfficial) return isOfficialAmongAskers(candidate, talk);
  if (talk.isConference && !isAnswerer && takesFloor(person, isHeard)) return true;
  if (talk.hasUnknownAskers && !isShown(person)) return false;
  return asksMostly(candidate, talk);
}

/** At a lesson those who only ask, and are answered. */
function isPupil({ person, isAnswerer, isAnswered }: Candidate): boolean {
  return !isAnswerer && asksOnly(person) && isAnswered;
}

/** Whoever asks the only other person once; "Head of Awan Holding Jane Roe" too. */
function interviews({ person, isAnswerer }: Candidate, { isDialogue, isAnswererNamed }: Talk): boolean {
  return isDialogue && isAnswererNamed && !isAnswerer && person.questions > 0;
}

/** An official, where none who ask are unnamed, who mostly asks and is answered. */
function isOfficialAmongAskers({ person, isAnswerer, isAnswered }: Candidate, talk: Talk): boolean {
  const mayAsk = (talk.isConference || talk.isForum) && !talk.hasUnknownAskers && !isAnswerer;
  return mayAsk && isAnswered && shareOfQuestions(person) >= mostQuestions;
}

/** Whether an asker beside unnamed ones gives an affiliation, or is answered by others every time. */
function isShown({ isAffiliated, outlet, isPlain, answered, turns }: Conduct): boolean {
  return isAffiliated || outlet !== null || (isPlain && answered === turns);
}

function asksMostly({ person, isAnswerer }: Candidate, talk: Talk): boolean {
  if (isAnswerer && !(talk.hasUnknownAskers && person.isAffiliated)) return false;
  const isHost = talk.isInterview && (talk.isDialogue || (talk.hasOfficials && person.questions > 0));
  return shareOfQuestions(person) >= mostQuestions || speaksForOutlet(person, talk.isPressEvent) || isHost;
}

/** Who interviews, and for which outlet: of two, the one who asks although a label gives them an office, "President of Awan Media". */
function interviewerAmong(persons: ReadonlyMap<string, Conduct>): [string, string | null] | null {
  const asking = [...persons].filter(([, person]) => shareOfQuestions(person) >= mostQuestions);
  const [first] = asking;
  if (persons.size !== 2 || asking.length !== 1 || !first?.[1].isOfficial) return null;
  return [first[0], first[1].outlet];
}

/** Those of whom one may answer: whoever has no office and leads the discussion does not, as long as others speak. */
function withoutLeaders(
  persons: ReadonlyMap<string, Conduct>,
  all: number,
  setting: Setting,
): ReadonlyMap<string, Conduct> {
  const others = [...persons].filter(
    ([key, person]) => person.isOfficial || !leads(key, person, all, setting),
  );
  return others.length > 0 ? new Map(others) : persons;
}

/** Whether somebody leads a discussion and asks in it, however often they only give others the floor. */
function leads(key: string, person: Conduct, all: number, { isForum, moderators }: Setting): boolean {
  const { isOfficial, questions, turns, short } = person;
  if (moderators.has(key)) return questions > 0;
  if (!isForum || questions === 0) return false;
  if (!isOfficial)
    return questions > 1 && (shareOfQuestions(person) >= fewestQuestions || turns >= all * fewestTurns);
  // "Chairman of Awan Bank Jane Roe", who invites everybody, mostly says little at a time.
  return turns > 2 && short * 3 >= turns * 2;
}

/** Whether somebody without an office asks something every time. */
function asksOnly(person: Conduct): boolean {
  return person.isPlain && !person.isOfficial && shareOfQuestions(person) === 1;
}

/** "Jane Roe, Awan Daily": at a meeting others name their town or their school, and ask nothing. */
function speaksForOutlet({ outlet, questions }: Conduct, isPressEvent: boolean): boolean {
  return outlet !== null && (isPressEvent || questions > 0 || isOutlet(outlet));
}

/** Whether somebody whom nobody calls an official gives their name, or asks and is answered. */
function takesFloor(
  { isPlain, isInCapitals, isAffiliated, isIntroduced }: Conduct,
  isHeard: boolean,
): boolean {
  return (isPlain || isInCapitals || isAffiliated) && (isIntroduced || isHeard);
}

/** The keys of the persons who ask something right before one of those who answer has the floor. */
function heardBy(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  answering: ReadonlySet<string | null>,
): ReadonlySet<string> {
  const keys = stretches.map(({ label }) => {
    const speaker = speakers.get(label);
    return speaker?.kind === "person" ? labelKey(speaker.name ?? "") : null;
  });
  return new Set(
    stretches.flatMap(({ text }, index) => {
      const [key = null, next = null] = [keys[index], keys[index + 1]];
      return key !== null && next !== null && answering.has(next) && isQuestion(text) ? [key] : [];
    }),
  );
}

/** Whoever of the persons answers where nothing names them: nobody, if "Jawab" or an office alone does. */
function answererAmong(
  persons: ReadonlyMap<string, Conduct>,
  officials: ReadonlyMap<string, Conduct>,
  speakers: ReadonlyMap<Label, Speaker>,
  hasUnknownAskers: boolean,
): string | null {
  if (hasUnknownAskers) return longest(officials.size > 0 ? officials : persons);
  const isAnswered = [...speakers.values()].some(({ kind }) => kind === "answerer");
  return isAnswered ? null : leastAsking(officials.size > 0 ? officials : persons);
}

/** Whose questions are about what was said. */
const interpreter = /^(?:interpreter|translator|penerjemah|jurubahasa)$/u;

function longest(persons: ReadonlyMap<string, Conduct>): string | null {
  return [...persons].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null;
}

/** Of those who speak most often the one who asks least. */
function leastAsking(persons: ReadonlyMap<string, Conduct>): string | null {
  const most = Math.max(0, ...[...persons.values()].map(({ turns }) => turns));
  const frequent = [...persons].filter(([, { turns }]) => turns >= most - 1);
  return (
    frequent.toSorted(([, one], [, other]) => shareOfQuestions(one) - shareOfQuestions(other))[0]?.[0] ?? null
  );
}
