import type { Spokesperson } from "../transcript.js";
import { isQuestion } from "./asked.js";
import type { Label } from "./label-forms.js";
import { labelKey } from "./label-key.js";
import { anyOffice, namesOffice } from "./label-names.js";
import { isAtOutlet, isOutlet } from "./outlets.js";
import { givesName, outletGiven } from "./self-introduction.js";
import type { Speaker } from "./speakers.js";

/** A labelled stretch of text, for telling who asks and who answers. */
export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** What a person does in a document. */
interface Conduct {
  turns: number;
  questions: number;
  length: number;
  /** Turns that follow on no asker's and that somebody else answers. */
  answered: number;
  /** "Jane Roe, Awan Daily": the outlet that the person gives on taking the floor. */
  outlet: string | null;
  /** Gives their own name on taking the floor. */
  isIntroduced: boolean;
  isAffiliated: boolean;
  isPlain: boolean;
  /** Called by given name and surname in capitals. */
  isInCapitals: boolean;
  /** "DEPUTY MINISTER SARI" or whoever is called by an office, other than one at an outlet, who asks nobody, whatever questions are in a speech. */
  isOfficial: boolean;
}

/** Whoever leads a discussion thanks and introduces in up to two of three turns. */
const fewestQuestions = 1 / 3;
const longestWords = 300;

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
  /** Its title calls it a forum, in which somebody without an office leads a discussion. */
  readonly isForum: boolean;
  /** The keys of those of whom a label or the lead says that they moderate. */
  readonly moderators: ReadonlySet<string>;
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
  const { spokesperson, hasUnknownAskers, isInterview, isConference, isPressEvent } = setting;
  const persons = conductsOf(stretches, speakers);
  const officials = new Map(
    [...persons].filter(([key, { isOfficial }]) => isOfficial && !setting.moderators.has(key)),
  );
  const answerer =
    [...persons.keys()].find((key) => spokesperson !== null && key === labelKey(spokesperson.name)) ??
    answererAmong(persons, officials, speakers, hasUnknownAskers);
  const heard = isConference ? heardBy(stretches, speakers, new Set([...officials.keys(), answerer])) : null;
  const asking = [...persons].filter(([key, person]) => {
    if (key !== answerer && leads(key, person, setting)) return true;
    if (setting.isMeeting && !hasUnknownAskers && !isOutlet(person.outlet ?? "")) return false;
    if (person.isOfficial || interpreter.test(key)) return false;
    if (heard !== null && key !== answerer && takesFloor(person, heard.get(key) ?? 0)) return true;
    const isShown = person.isAffiliated || person.outlet !== null;
    if (hasUnknownAskers && !isShown && !(person.isPlain && person.answered === person.turns)) return false;
    const isAnswering = key === answerer && !(hasUnknownAskers && person.isAffiliated);
    const isAlone = spokesperson !== null && persons.size === 2;
    const isHost = isInterview && (isAlone || (officials.size > 0 && person.questions > 0));
    return !isAnswering && (share(person) >= 0.5 || speaksForOutlet(person, isPressEvent) || isHost);
  });
  return new Map(asking.map(([key, { outlet }]) => [key, outlet]));
}

/** Whether somebody leads a discussion and asks in it, however often they only give others the floor. */
function leads(key: string, person: Conduct, { isForum, moderators }: Setting): boolean {
  if (moderators.has(key)) return person.questions > 0;
  if (!isForum || person.questions === 0) return false;
  if (!person.isOfficial) return person.questions > 1 && share(person) >= fewestQuestions;
  // "Chairman of Awan Bank Jane Roe", who invites everybody, says little at a time.
  return person.isOfficial && person.turns > 2 && person.length <= person.turns * longestWords;
}

/** "Jane Roe, Awan Daily": at a meeting others name their town or their school, and ask nothing. */
function speaksForOutlet({ outlet, questions }: Conduct, isPressEvent: boolean): boolean {
  return outlet !== null && (isPressEvent || questions > 0 || isOutlet(outlet));
}

/** Whether somebody whom nobody calls an official gives their name, or asks and is mostly answered. */
function takesFloor(
  { isPlain, isInCapitals, isAffiliated, isIntroduced, questions, turns }: Conduct,
  heard: number,
): boolean {
  return (isPlain || isInCapitals || isAffiliated) && (isIntroduced || (questions > 0 && heard * 2 >= turns));
}

/** How many turns of each person stand right before one of those who answer. */
function heardBy(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  answering: ReadonlySet<string | null>,
): Map<string, number> {
  const keys = stretches.map(({ label }) => {
    const speaker = speakers.get(label);
    return speaker?.kind === "person" ? labelKey(speaker.name ?? "") : null;
  });
  const heard = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? null;
    if (key !== null && next !== null && answering.has(next)) heard.set(key, (heard.get(key) ?? 0) + 1);
  }
  return heard;
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

function conductsOf(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
): Map<string, Conduct> {
  const persons = new Map<string, Conduct>();
  const kindAt = (index: number) => {
    const stretch = stretches[index];
    return stretch === undefined ? undefined : speakers.get(stretch.label)?.kind;
  };
  for (const [index, { label, text }] of stretches.entries()) {
    const speaker = speakers.get(label);
    if (speaker?.kind !== "person") continue;
    const { name, affiliation } = speaker;
    const key = labelKey(name ?? "");
    const isOffice = anyOffice.test(affiliation ?? "") && !isAtOutlet(affiliation ?? "");
    const conduct = persons.get(key) ?? {
      turns: 0,
      questions: 0,
      length: 0,
      answered: 0,
      outlet: null,
      isIntroduced: false,
      isAffiliated: affiliation !== null && !isOffice,
      isPlain: affiliation === null && label.form === "name",
      isInCapitals: affiliation === null && label.form === "capitals" && label.name.includes(" "),
      isOfficial: (label.form === "capitals" && namesOffice(label.name)) || isOffice,
    };
    conduct.turns += 1;
    conduct.questions += isQuestion(text) ? 1 : 0;
    conduct.length += text.length;
    conduct.answered += kindAt(index - 1) !== "asker" && kindAt(index + 1) === "person" ? 1 : 0;
    conduct.outlet ??= outletGiven(name ?? "", text);
    conduct.isIntroduced ||= givesName(name ?? "", text);
    persons.set(key, conduct);
  }
  return persons;
}

function share({ questions, turns }: Conduct): number {
  return questions / turns;
}

function longest(persons: ReadonlyMap<string, Conduct>): string | null {
  return [...persons].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null;
}

/** Of those who speak most often the one who asks least. */
function leastAsking(persons: ReadonlyMap<string, Conduct>): string | null {
  const most = Math.max(0, ...[...persons.values()].map(({ turns }) => turns));
  const frequent = [...persons].filter(([, { turns }]) => turns >= most - 1);
  return frequent.toSorted(([, one], [, other]) => share(one) - share(other))[0]?.[0] ?? null;
}
