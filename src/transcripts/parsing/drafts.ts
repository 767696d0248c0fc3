import type { TurnDraft } from "./parsed.js";

/** A paragraph with what is known of who says it. */
export interface Piece extends Omit<TurnDraft, "texts"> {
  readonly text: string;
}

/** Running text, a note or a caption: nobody in particular says it. */
export function unspoken(role: TurnDraft["role"], text: string): Piece {
  return { role, speaker: null, affiliation: null, text };
}

/** Joins pieces that follow each other in one role to turns; notes and captions stay turns of their own. */
export function gather(pieces: readonly Piece[]): TurnDraft[] {
  const turns: (TurnDraft & { readonly texts: string[] })[] = [];
  for (const { text, ...credit } of pieces) {
    const last = turns.at(-1);
    const goesOn =
      last?.role === credit.role &&
      last.speaker === credit.speaker &&
      credit.role !== "note" &&
      credit.role !== "caption";
    if (goesOn) last.texts.push(text);
    else turns.push({ ...credit, texts: [text] });
  }
  return turns;
}
