import { labelKey } from "./label-key.js";
import type { Speaker } from "./speakers.js";

/** How a document calls whoever asks. */
interface Naming {
  /** Ministries label askers by outlet or by name throughout: where most are known outlets, the unknown ones are too. */
  readonly byOutlet: boolean;
  /** Everybody is in capitals, which then show no initials. */
  readonly inCapitals: boolean;
}

/** How a document calls them, from who speaks in it and which of the persons ask. */
export function namingOf(speakers: readonly Speaker[], asking: ReadonlyMap<string, string | null>): Naming {
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
export function asAsker(speaker: Speaker, { byOutlet, inCapitals }: Naming): Speaker {
  const isInitials = !inCapitals && /^\p{Lu}{2,6}$/u.test(speaker.name ?? "");
  const isOutlet = speaker.affiliation === null && (byOutlet || isInitials);
  return isOutlet ? { name: null, affiliation: speaker.name, kind: "asker" } : { ...speaker, kind: "asker" };
}
