import type { Spokesperson } from "./transcript.js";

/** A passage with all that a correction can change about it. */
export interface SaidPassage {
  readonly number: number;
  readonly text: string;
  readonly role: string;
  readonly speaker: string | null;
  readonly affiliation: string | null;
}

/** What of a revision is compared with another. */
export interface Comparable {
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly outlet: string | null;
  readonly spokesperson: Spokesperson | null;
  readonly passages: readonly SaidPassage[];
}

const fields = ["title", "date", "place", "outlet", "spokesperson"] as const;

/** How a transcript stands otherwise than it did when it was taken in. */
export interface Corrections {
  readonly fields: readonly (typeof fields)[number][];
  /** Passages whose text, speaker or role is another, and those that came or went. */
  readonly passages: number;
}

function saidIn({ passages }: Comparable): Map<number, string> {
  return new Map(
    passages.map(({ number, text, role, speaker, affiliation }) => [
      number,
      JSON.stringify([text, role, speaker, affiliation]),
    ]),
  );
}

function spokenBy({ spokesperson }: Comparable): string {
  return JSON.stringify([spokesperson?.name, spokesperson?.office]);
}

/** Compares a transcript as it was first archived with how it stands now; passages are told apart by their numbers. */
export function correctionsOf(first: Comparable, now: Comparable): Corrections {
  const before = saidIn(first);
  const after = saidIn(now);
  const numbers = new Set([...before.keys(), ...after.keys()]);
  return {
    fields: fields.filter((field) =>
      field === "spokesperson" ? spokenBy(first) !== spokenBy(now) : first[field] !== now[field],
    ),
    passages: [...numbers].filter((number) => before.get(number) !== after.get(number)).length,
  };
}
