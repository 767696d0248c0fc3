import type { Role, Turn } from "./transcript.js";

/** A passage with the turn that it stands in, as a query of turns joined with their passages gives it. */
export interface SpokenRow extends Omit<Turn, "number" | "passages"> {
  /** The turn's number. */
  readonly turn: number;
  readonly role: Role;
  /** The passage's number. */
  readonly number: number;
  readonly text: string;
}

/** The columns of a `SpokenRow`. */
export const spokenColumns = [
  "turns.number as turn",
  "turns.role",
  "turns.speaker",
  "turns.affiliation",
  "passages.number",
  "passages.text",
] as const;

/** The turns of one revision, from its rows in reading order. */
export function turnsFrom(rows: readonly SpokenRow[]): Turn[] {
  const turns: (Turn & { passages: { number: number; text: string }[] })[] = [];
  for (const { turn, role, speaker, affiliation, number, text } of rows) {
    const last = turns.at(-1);
    if (last?.number === turn) last.passages.push({ number, text });
    else turns.push({ number: turn, role, speaker, affiliation, passages: [{ number, text }] });
  }
  return turns;
}
