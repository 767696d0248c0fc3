import type { Label } from "../labels/label-forms.js";
import { isAttendee, isNumbered } from "../labels/label-words.js";
import { isEventName } from "../names/events.js";
import type { Labelled } from "./conduct.js";
import type { Speaker } from "./speakers.js";

/** Reporters thank and follow up without a question mark in up to two of three turns. */
const fewestQuestions = 1 / 3;

/**
 * Speakers with those taken for askers of whom a label says only that they were in the room ("PARTICIPANT", "Speaker 2"): where a
 * briefing has no other askers, somebody else answers, and a third of their turns hold a question. A crowd that shouts asks nothing.
 */
export function withAskingAttendees(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  title: string | null,
): ReadonlyMap<Label, Speaker> {
  const isUnnamed = ({ name }: Label) => isAttendee(name) || isNumbered(name);
  const hasAskers = [...speakers.values()].some(({ kind }) => kind === "asker");
  const hasOthers = [...speakers].some(
    ([label, { kind }]) => !isUnnamed(label) && (kind === "person" || kind === "answerer"),
  );
  if (hasAskers || !hasOthers || title === null || !isEventName(title)) return speakers;
  const unnamed = new Set(stretches.flatMap(({ label }) => (isUnnamed(label) ? [label.key] : [])));
  const asking = new Set(
    [...unnamed].filter((key) => {
      const own = stretches.filter(({ label }) => label.key === key);
      return own.filter(({ text }) => text.includes("?")).length >= own.length * fewestQuestions;
    }),
  );
  return new Map(
    [...speakers].map(([label, speaker]): [Label, Speaker] => {
      if (!asking.has(label.key)) return [label, speaker];
      return [label, { ...speaker, name: isNumbered(label.name) ? speaker.name : null, kind: "asker" }];
    }),
  );
}
