import type { Label } from "../labels/label-forms.js";
import { labelKey } from "../names/label-key.js";
import type { Speaker } from "./speakers.js";

/** How a document calls whoever asks. */
interface Naming {
  /** Ministries label askers by outlet or by name throughout: where most are known outlets, the unknown ones are too. */
  readonly byOutlet: boolean;
  /** Everybody is in capitals, which then show no initials. */
  readonly inCapitals: boolean;
}

/** How a document calls them, from who speaks in it and which of the persons ask. */
function namingOf(speakers: readonly Speaker[], asking: ReadonlyMap<string, string | null>): Naming {
  const outlets = speakers.filter(
    ({ kind, name, affiliation }) => kind === "asker" && name === null && affiliation !== null,
  ).length;
  const persons = speakers.filter(({ kind }) => kind === "person");
  const unknown = persons.filter(({ name }) => asking.has(labelKey(name ?? ""))).length;
  const inCapitals = persons.filter(({ name }) => name === name?.toUpperCase()).length;
  return {
    byOutlet: outlets > 0 && outlets >= unknown,
    inCapitals: persons.length > 1 && inCapitals === persons.length,
  };
}

/** The person as who asks: by name, or for the outlet that the name is of. */
function asAsker(speaker: Speaker, { byOutlet, inCapitals }: Naming): Speaker {
  const isInitials = !inCapitals && /^\p{Lu}{2,6}$/u.test(speaker.name ?? "");
  const isOutlet = speaker.affiliation === null && (byOutlet || isInitials);
  return isOutlet ? { name: null, affiliation: speaker.name, kind: "asker" } : { ...speaker, kind: "asker" };
}

/**
 * Speakers with those persons taken for askers who are told by what they do.
 * @param asking their keys, each with the outlet that they give
 */
export function withAskers(
  speakers: ReadonlyMap<Label, Speaker>,
  asking: ReadonlyMap<string, string | null>,
): Map<Label, Speaker> {
  const naming = namingOf([...speakers.values()], asking);
  return new Map(
    [...speakers].map(([label, speaker]): [Label, Speaker] => {
      const outlet = speaker.kind === "person" ? asking.get(labelKey(speaker.name ?? "")) : undefined;
      if (outlet === undefined) return [label, speaker];
      return [label, asAsker({ ...speaker, affiliation: speaker.affiliation ?? outlet }, naming)];
    }),
  );
}
