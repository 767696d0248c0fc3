import type { Spokesperson } from "../transcript.js";
import type { Label } from "./label-forms.js";
import { labelKey } from "./label-key.js";
import { anyOffice } from "./label-names.js";
import type { Speaker } from "./speakers.js";

/** A labelled stretch of text, for telling who asks and who answers. */
export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** Longer turns are speeches, whatever they ask on the way, unless they end in a question. */
const longestQuestion = 800;

function isQuestion(text: string): boolean {
  return /\?["”’)]*$/u.test(text) || (text.length <= longestQuestion && text.includes("?"));
}

/**
 * Who of the persons asks where no keyword tells it: not the one who speaks most often and asks least (that one answers), but
 * anyone else of whose turns most hold a question. Beside unknown askers only those count whom their labels give an affiliation that
 * is no office, "Name, Newspaper". Returns their keys.
 */
export function askingPersons(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  spokesperson: Spokesperson | null,
  hasUnknownAskers: boolean,
): Set<string> {
  const persons = new Map<string, { turns: number; questions: number }>();
  for (const { label, text } of stretches) {
    const speaker = speakers.get(label);
    if (speaker?.kind !== "person" || (hasUnknownAskers && !isAffiliated(speaker))) continue;
    const key = labelKey(speaker.name ?? "");
    const seen = persons.get(key) ?? { turns: 0, questions: 0 };
    persons.set(key, { turns: seen.turns + 1, questions: seen.questions + (isQuestion(text) ? 1 : 0) });
  }
  const most = Math.max(0, ...[...persons.values()].map(({ turns }) => turns));
  const share = (key: string) => (persons.get(key)?.questions ?? 0) / (persons.get(key)?.turns ?? 1);
  const frequent = [...persons].flatMap(([key, { turns }]) => (turns >= most - 1 ? [key] : []));
  const named = [...persons.keys()].find(
    (key) => spokesperson !== null && key === labelKey(spokesperson.name),
  );
  const answerer =
    named ??
    frequent.reduce<string | null>(
      (best, key) => (best === null || share(key) < share(best) ? key : best),
      null,
    );
  const isAnswering = (key: string) => !hasUnknownAskers && key === answerer;
  return new Set([...persons.keys()].filter((key) => !isAnswering(key) && share(key) >= 0.5));
}

/** "Name, Newspaper", and not "Name, Official Spokesperson". */
function isAffiliated({ affiliation }: Speaker): boolean {
  return affiliation !== null && !anyOffice.test(affiliation);
}
