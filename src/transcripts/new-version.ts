import { ArchiveError } from "../errors.js";
import { type ChangeDependencies, type Changed, standingOf } from "./at-revision.js";
import { enqueueForIndex } from "./index-queue.js";
import type { TurnDraft } from "./numbering.js";
import { reviseWithin } from "./revise.js";
import { readRevision } from "./revisions.js";
import { passagesOf, type Turn } from "./transcript.js";
import { trashWithin } from "./trash.js";
import { alignPassages } from "./turn-edits.js";
import { requireTwins, type TwinRequest } from "./twin-answers.js";

export interface NewVersionRequest extends TwinRequest {
  /** The draft's revision that was seen. */
  readonly expected: number;
  /** What stands with the new revision, and with the draft in the trash. */
  readonly revisionReason: string;
  readonly trashReason: string;
}

/** Turns of a draft whose passages have the numbers of those that they are in the other transcript. */
function turnsAligned(published: readonly Turn[], draft: readonly Turn[]): TurnDraft[] {
  const before = passagesOf(published).map(({ passage }) => passage);
  const aligned = alignPassages(
    before,
    passagesOf(draft).map(({ passage }) => passage.text),
  );
  let position = 0;
  return draft.map((turn) => {
    const start = position;
    position += turn.passages.length;
    return { ...turn, passages: aligned.slice(start, position) };
  });
}

/**
 * Makes a draft's content the next revision of the published transcript that it is nearly the same as, and puts the draft into the
 * trash: both or neither.
 * @throws ArchiveError `not_found` for two that are not known to be nearly one; `stale` where the draft changed after it was seen;
 * `conflict` where either is in the trash, or the one is not a draft or the other not published.
 */
export async function makeNewVersion(
  { catalogue, now }: ChangeDependencies,
  { id, twin, by, expected, revisionReason, trashReason }: NewVersionRequest,
): Promise<Changed> {
  const at = now().toISOString();
  return catalogue.transaction().execute(async (store) => {
    await requireTwins(store, id, twin);
    const draft = await standingOf(store, { id, expected });
    const published = await standingOf(store, { id: twin, expected: null });
    if (draft.status !== "draft" || published.status !== "published") {
      throw new ArchiveError("conflict", "transcript.no_new_version");
    }
    const from = await readRevision(store, id, draft.revision);
    const to = await readRevision(store, twin, published.revision);
    if (from === null || to === null) throw new Error(`Transcript ${id} or ${twin} has lost its revision.`);
    const correction = { ...from.content, turns: turnsAligned(to.content.turns, from.content.turns) };
    const revision = await reviseWithin(store, published, { correction, reason: revisionReason, by }, at);
    await trashWithin(store, draft, { by, reason: trashReason }, at);
    return { id: twin, revision, change: await enqueueForIndex(store, twin) };
  });
}
