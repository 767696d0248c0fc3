import { formatCallNumber, type TranscriptContent, type Turn } from "../transcripts/transcript.js";
import type { Wording } from "../web/wording.js";
import type { ReviewTurn } from "./pages/review.js";
import { sideBySide } from "./side-by-side.js";
import type { Twin } from "./twin-panel.js";

type Notes = ReviewTurn["notes"];

/** In which transcripts that a draft is nearly the same as a turn of it reads otherwise, or is missing, by the turn's number. */
export function differingTurns(
  { turns }: Pick<TranscriptContent, "turns">,
  twins: readonly Twin[],
  { t }: Wording,
): ReadonlyMap<number, Notes> {
  const notes = new Map<number, Notes>();
  for (const { callNumber, content } of twins) {
    const called = callNumber === null ? t("desk.twin.other") : formatCallNumber(callNumber);
    for (const { before, after, differs } of sideBySide(content.turns, turns)) {
      if (!differs || after === null) continue;
      const text = t(before === null ? "desk.turnIsNew" : "desk.turnDiffers", { callNumber: called });
      notes.set(after.number, [...(notes.get(after.number) ?? []), { warning: null, text }]);
    }
  }
  return notes;
}

/** What is to be looked at in a turn as it was read. */
export function doubtsOf({ role, speaker }: Pick<Turn, "role" | "speaker">, { t }: Wording): Notes {
  if (speaker !== null || role !== "question") return [];
  return [{ warning: t("desk.unnamedAsker"), text: t("desk.unnamedAskerRemedy") }];
}
