import type { Passage, Turn } from "./transcript.js";

/** A passage of a corrected text; `number` is null where whoever corrected it does not know whether it had one. */
export interface PassageDraft {
  readonly number: number | null;
  readonly text: string;
}

/** A turn of a corrected text, in reading order. */
export interface TurnDraft extends Omit<Turn, "number" | "passages"> {
  readonly passages: readonly PassageDraft[];
}

/** What the numbers of a transcript's passages are known to be. */
export interface KnownNumbers {
  /** Passages of the revision that is corrected. */
  readonly current: readonly Passage[];
  /** Every number that a passage of any revision has had. */
  readonly used: ReadonlySet<number>;
}

/** A number that a correction may not use: no passage ever had it, or two claim it. */
export class WrongPassageNumber extends Error {
  override readonly name = "WrongPassageNumber";

  constructor(readonly number: number) {
    super(`Passage ${number} is not there, or there twice.`);
  }
}

function claimedNumbers(turns: readonly TurnDraft[], used: ReadonlySet<number>): Set<number> {
  const claimed = new Set<number>();
  for (const { number } of turns.flatMap(({ passages }) => passages)) {
    if (number === null) continue;
    if (!used.has(number) || claimed.has(number)) throw new WrongPassageNumber(number);
    claimed.add(number);
  }
  return claimed;
}

/**
 * Numbers a corrected text so that no link to a passage leads elsewhere than before. A passage keeps the number it claims; one
 * that claims none keeps the number of the passage with the same text, where that is free; any other is new and gets a number after
 * the highest that any revision has given. A number whose passage is taken out rests, and is the passage's again when an older
 * revision is brought back. Turns are numbered by where they stand: links name passages, never turns.
 * @throws WrongPassageNumber
 */
export function numberPassages(turns: readonly TurnDraft[], { current, used }: KnownNumbers): Turn[] {
  const claimed = claimedNumbers(turns, used);
  const free = new Map<string, number[]>();
  for (const { number, text } of current) {
    if (!claimed.has(number)) free.set(text, [...(free.get(text) ?? []), number]);
  }
  let highest = Math.max(0, ...used);
  const numbered = ({ number, text }: PassageDraft): Passage => {
    const kept = number ?? free.get(text)?.shift();
    if (kept !== undefined) return { number: kept, text };
    highest += 1;
    return { number: highest, text };
  };
  return turns.map((turn, index) => ({ ...turn, number: index + 1, passages: turn.passages.map(numbered) }));
}
