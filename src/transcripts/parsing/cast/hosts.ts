import type { Spokesperson } from "../../transcript.js";
import type { Label } from "../labels/label-forms.js";
import { labelKey } from "../names/label-key.js";
import { isAtOutlet } from "../names/outlets.js";
import { isSamePerson } from "./answerer.js";
import type { Labelled } from "./conduct.js";
import type { Speaker } from "./speakers.js";

/** Who gives others the floor mostly says little at a time; of few turns each must show it. */
const longestTurn = 300;
const longestOfFew = 120;
const few = 2;

/** What somebody does between others. */
interface Part {
  turns: number;
  length: number;
  /** Turns that are no longer than those of whoever gives others the floor. */
  short: number;
  afterQuestion: number;
  beforeQuestion: number;
}

/**
 * Speakers with those taken for moderators who give others the floor at a conference: persons by name, no officials but press officers
 * and whoever heads an outlet, whose few words mostly stand before a question and seldom after one. An official may lead a forum, and a press officer beside the one
 * who answers may interrupt as well.
 */
export function withHosts(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  answerer: Spokesperson | null,
  isForum: boolean,
): ReadonlyMap<Label, Speaker> {
  const parts = partsOf(stretches, speakers);
  const isHost = (speaker: Speaker) => {
    const part = parts.get(labelKey(speaker.name ?? ""));
    if (part === undefined || isSamePerson(speaker.name, answerer?.name)) return false;
    const office = speaker.affiliation ?? "";
    const isOfPress = answerer !== null && pressOffice.test(office) && part.beforeQuestion > 0;
    return givesFloor(part) || (isOfPress && isBrief(part)) || (onlyInvites(part) && isOfMedia(office));
  };
  return new Map(
    [...speakers].map(([label, speaker]): [Label, Speaker] => {
      const isAnyone = isForum || isAtOutlet(speaker.affiliation ?? "");
      const mayLead = isPlain(label, speaker) || (isAnyone && speaker.kind === "person");
      return [label, mayLead && isHost(speaker) ? { ...speaker, kind: "moderator" } : speaker];
    }),
  );
}

/** The keys of moderators: "Moderator of the session Jane Roe", "Director of the club, moderator Jane Roe", and whom a lead names in a sentence on who moderated. */
export function moderatorsAmong(speakers: readonly Speaker[], above: readonly string[]): ReadonlySet<string> {
  const sentences = above
    .flatMap((text) => text.split(/(?<=[.!?])\s/u))
    .filter((each) => /\bmoderated\b/iu.test(each));
  const moderators = speakers.filter(
    ({ kind, name, affiliation }) =>
      kind === "person" &&
      (/\bmoderator\b/iu.test(affiliation ?? "") ||
        (name?.includes(" ") && sentences.some((sentence) => sentence.includes(name)))),
  );
  return new Set(moderators.map(({ name }) => labelKey(name ?? "")));
}

/** In an interview in which nobody else asks, the moderator or host does. */
export function withInterviewers(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
): ReadonlyMap<Label, Speaker> {
  const isAsked = stretches.some(
    ({ label, text }) => text.includes("?") && speakers.get(label)?.kind === "moderator",
  );
  if (!isAsked || [...speakers.values()].some(({ kind }) => kind === "asker")) return speakers;
  return new Map(
    [...speakers].map(([label, speaker]): [Label, Speaker] => [
      label,
      speaker.kind === "moderator" ? { name: null, affiliation: null, kind: "asker" } : speaker,
    ]),
  );
}

function isOfMedia(office: string): boolean {
  return pressOffice.test(office) || isAtOutlet(office);
}

/** Whether somebody has the floor several times and never answers, however long they open the event. */
function onlyInvites({ turns, afterQuestion, beforeQuestion }: Part): boolean {
  return turns > 1 && beforeQuestion > 0 && afterQuestion === 0;
}

function isBrief({ turns, short }: Part): boolean {
  return short * 3 >= turns * 2;
}

function givesFloor(part: Part): boolean {
  const { turns, length, afterQuestion, beforeQuestion } = part;
  if (turns <= few) return length <= turns * longestOfFew && beforeQuestion === turns && afterQuestion === 0;
  return isBrief(part) && beforeQuestion * 2 >= turns && afterQuestion * 3 <= turns;
}

const pressOffice = /\bpress\b|spokes/iu;

function isPlain({ form, name }: Label, { kind, affiliation }: Speaker): boolean {
  const isName = form === "name" || (form === "capitals" && name.includes(" "));
  return kind === "person" && isName && (affiliation === null || pressOffice.test(affiliation));
}

function partsOf(stretches: readonly Labelled[], speakers: ReadonlyMap<Label, Speaker>): Map<string, Part> {
  const parts = new Map<string, Part>();
  const isQuestion = (index: number) => {
    const stretch = stretches[index];
    return stretch !== undefined && speakers.get(stretch.label)?.kind === "asker";
  };
  for (const [index, { label, text }] of stretches.entries()) {
    const key = labelKey(speakers.get(label)?.name ?? "");
    const part = parts.get(key) ?? { turns: 0, length: 0, short: 0, afterQuestion: 0, beforeQuestion: 0 };
    part.turns += 1;
    part.length += text.length;
    part.short += text.length <= longestTurn ? 1 : 0;
    part.afterQuestion += isQuestion(index - 1) ? 1 : 0;
    part.beforeQuestion += isQuestion(index + 1) ? 1 : 0;
    parts.set(key, part);
  }
  return parts;
}
