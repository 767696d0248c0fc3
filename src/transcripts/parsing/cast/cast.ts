import type { Spokesperson } from "../../transcript.js";
import { calledIn } from "../labels/called.js";
import type { Label } from "../labels/label-forms.js";
import type { Segment } from "../labels/segments.js";
import type { Context } from "../layout.js";
import { isConferenceName, isEventName, isForumName, isLessonName, isMeetingName } from "../names/events.js";
import { labelKey } from "../names/label-key.js";
import { namesOffice } from "../names/label-names.js";
import { isOfSpokesperson } from "../names/offices.js";
import { findSpokesperson, holdersIn } from "../names/spokesperson.js";
import type { Paragraph } from "../paragraphs.js";
import { isSamePerson, type Share, spokespersonOf } from "./answerer.js";
import { withAskers } from "./asker-naming.js";
import { askingPersons } from "./asking.js";
import { withAskingAttendees } from "./attendees.js";
import type { Labelled } from "./conduct.js";
import { moderatorsAmong, withHosts, withInterviewers } from "./hosts.js";
import { answeringIn, holderAheadOf, holderInTitle, personInTitle } from "./named-answerer.js";
import { type Speaker, speakersOf } from "./speakers.js";

/** Who the labels of a document stand for. */
export interface Cast {
  readonly speakers: ReadonlyMap<Label, Speaker>;
  readonly spokesperson: Spokesperson | null;
  /** Somebody leads a discussion: what they say and do not ask gives others the floor. */
  readonly isForum: boolean;
  /** Many ask somebody in turn. */
  readonly isConference: boolean;
  /** Pupils or students have somebody as their guest. */
  readonly isLesson: boolean;
  /** Somebody answers who is called by an office alone, as nobody else is, and whose name no label bears. */
  readonly hasOneHolder: boolean;
}

/** Tells askers from those who answer, with the whole document and what stands above it as evidence. */
export function castOf(
  segments: readonly Segment[],
  introduction: readonly Paragraph[],
  context: Context,
): Cast {
  const labels = segments.map(({ label }) => label);
  const stretches = segments.map(({ label, paragraphs }) => ({ label, text: textOf(paragraphs) }));
  const title = context.title ?? "";
  const above = introduction.map(({ text }) => text);
  const first = withAskingAttendees(stretches, speakersOf(labels), context.title);
  const speaking = [...first.values()];
  const named = namedBy(speaking, above, context);
  const answerer = named ?? personInTitle(speaking, title) ?? answeringIn(speaking, above);
  const occasion = occasionOf(title, above);
  const asking = askingPersons(stretches, first, {
    ...occasion,
    spokesperson: answerer,
    hasUnknownAskers: speaking.some(isUnknownAsker),
    moderators: moderatorsAmong(speaking, above),
  });
  const told = new Map(
    [...withAskers(first, asking)].map(([label, speaker]): [Label, Speaker] => [label, asModerator(speaker)]),
  );
  const isTakingQuestions = occasion.isMeeting && speaking.some(isUnknownAsker);
  const speakers = withLeaders(stretches, told, answerer, { ...occasion, isTakingQuestions });
  const { isConference, isForum, isLesson } = occasion;
  const heading = [title, ...context.headLines, ...above].join("\n");
  const answering = isConference && isNamedInFull(answerer) ? answerer : named;
  const found = spokespersonOf([...speakers.values()], sharesOf(segments, speakers), answering, heading);
  const holders = [...holdersIn(title), ...above.flatMap(holdersIn)];
  const spokesperson = inFull(found, [...speakers.values()], holders);
  return {
    speakers: new Map([...speakers].map(([label, speaker]) => [label, withOffice(speaker, holders)])),
    spokesperson,
    isForum,
    isConference,
    isLesson,
    hasOneHolder: isOneHolder([...speakers.values()], spokesperson),
  };
}

/** Whom the text above the first label names, or the head, or the labels themselves. */
function namedBy(
  speaking: readonly Speaker[],
  above: readonly string[],
  { title, spokesperson }: Context,
): Spokesperson | null {
  const called = above.map(calledIn).find((person) => person !== null) ?? findSpokesperson(above);
  return (
    called ??
    spokesperson ??
    holderInTitle(speaking, title ?? "") ??
    spokespersonAmong(speaking) ??
    holderAheadOf(title ?? "")
  );
}

/** What kind of event a title and the text above the first label announce. */
interface Occasion {
  readonly isConference: boolean;
  readonly isInterview: boolean;
  readonly isForum: boolean;
  readonly isMeeting: boolean;
  readonly isLesson: boolean;
  readonly isPressEvent: boolean;
}

function occasionOf(title: string, above: readonly string[]): Occasion {
  const isConference = [title, ...above].some(isConferenceName);
  return {
    isConference,
    isInterview: /\binterview\b|\bwawancara\b/iu.test(title),
    isForum: !isConference && isForumName(title),
    isMeeting: !isConference && isMeetingName(title),
    isLesson: !isConference && isLessonName(title),
    isPressEvent: isConference || isEventName(title),
  };
}

function isUnknownAsker({ kind, name, affiliation }: Speaker): boolean {
  return kind === "asker" && name === null && affiliation === null;
}

/** Who leads an event asks or gives others the floor: hosts and interviewers, where there are such, and whoever calls up an audience that asks. */
function withLeaders(
  stretches: readonly Labelled[],
  told: ReadonlyMap<Label, Speaker>,
  answerer: Spokesperson | null,
  {
    isConference,
    isForum,
    isInterview,
    isTakingQuestions,
  }: Occasion & { readonly isTakingQuestions: boolean },
): ReadonlyMap<Label, Speaker> {
  if (isConference || isForum || isTakingQuestions) return withHosts(stretches, told, answerer, isForum);
  return isInterview ? withInterviewers(stretches, told) : told;
}

/** Whom the title of a conference names, and a label gives an office, answers at however little length: "Jane Roe", and not "ROE Jane". */
function isNamedInFull(answerer: Spokesperson | null): boolean {
  return answerer !== null && answerer.office !== null && !/\p{Lu}{2}/u.test(answerer.name);
}

/** "Moderator of the session Jane Roe", who asks nothing, gives others the floor. */
function asModerator(speaker: Speaker): Speaker {
  const isModerator = speaker.kind === "person" && /^moderator\b/iu.test(speaker.affiliation ?? "");
  return isModerator ? { ...speaker, kind: "moderator" } : speaker;
}

/** A minister with the office that the title gives beside the name. */
function withOffice(speaker: Speaker, holders: readonly Spokesperson[]): Speaker {
  if (speaker.kind !== "person" || speaker.affiliation !== null) return speaker;
  const holder = holders.find(({ name }) => name === speaker.name);
  return { ...speaker, affiliation: holder?.office ?? null };
}

/** The spokesperson with what title and labels tell between them: "Menlu Malam" above the answers of Sekar Malam. */
function inFull(
  found: Spokesperson | null,
  speakers: readonly Speaker[],
  holders: readonly Spokesperson[],
): Spokesperson | null {
  if (found === null) return null;
  const called = speakers.find(
    ({ kind, name }) =>
      kind === "person" &&
      name?.endsWith(` ${found.name}`) &&
      !/^(?:M[rs]s?|Bapak|Ibu|Pak|Bu)\b/iu.test(name),
  );
  const name = called?.name ?? found.name;
  // A title calls ministers by their first names: "Menlu Sekar" is Sekar Malam.
  const whole = holders.find((each) => each.name.startsWith(`${name} `));
  const holder = holders.find((each) => isSamePerson(each.name, name) || name.startsWith(`${each.name} `));
  return whole ?? { name, office: found.office ?? holder?.office ?? null };
}

/** "Jane Roe, Official Spokesperson": whom the labels themselves call the spokesperson, where that is one person. */
function spokespersonAmong(speakers: readonly Speaker[]): Spokesperson | null {
  const holders = new Map(
    speakers.flatMap(({ kind, name, affiliation }) =>
      kind === "person" && name !== null && isOfSpokesperson(affiliation ?? "")
        ? [[labelKey(name), { name, office: affiliation }]]
        : [],
    ),
  );
  return holders.size === 1 ? ([...holders.values()][0] ?? null) : null;
}

/** Whether one office, and nobody by the spokesperson's name, is what those who answer are called by. */
function isOneHolder(speakers: readonly Speaker[], spokesperson: Spokesperson | null): boolean {
  const offices = new Set(
    speakers.flatMap(({ kind, name }) => (kind === "answerer" && name !== null ? [name] : [])),
  );
  const isNamed = speakers.some(
    ({ kind, name }) => kind === "person" && isSamePerson(name, spokesperson?.name),
  );
  return offices.size === 1 && !isNamed;
}

export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join("\n");
}

/** How long each speaker answers; where nobody asks, only one who speaks alone counts, or alone but for guests. */
function sharesOf(segments: readonly Segment[], speakers: ReadonlyMap<Label, Speaker>): Share[] {
  const shares = new Map<string, Share>();
  const hasQuestions = [...speakers.values()].some(({ kind }) => kind === "asker");
  let isAsked = !hasQuestions;
  for (const { label, paragraphs } of segments) {
    const speaker = speakers.get(label);
    if (speaker === undefined || speaker.kind === "moderator") continue;
    if (speaker.kind === "asker") isAsked = true;
    else if (isAsked) {
      const key = labelKey(speaker.name ?? "");
      const known = shares.get(key);
      shares.set(key, {
        speaker: known?.speaker ?? speaker,
        length: (known?.length ?? 0) + textOf(paragraphs).length,
      });
    }
  }
  if (hasQuestions) return [...shares.values()];
  const [host, ...others] = [...shares.values()];
  return host !== undefined && others.every(({ speaker }) => isGuestOf(host, speaker)) ? [host] : [];
}

/** "ASSISTANT SECRETARY SARI" speaks as a guest where "MR. HOLT" opens the briefing; who merely gives a president the floor is no host. */
function isGuestOf({ speaker: { name } }: Share, { name: other }: Speaker): boolean {
  return /^M[RS]S?\b/u.test(name ?? "") && namesOffice(other ?? "");
}
