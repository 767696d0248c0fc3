import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { purgeTranscript } from "../transcripts/purge.js";
import { revertTranscript } from "../transcripts/revise.js";
import { restoreTranscript, trashTranscript } from "../transcripts/trash.js";
import { urls, withParameters } from "../urls.js";
import { type DeskRoom, idOf, nameOf } from "./room.js";

const standingForm = z.object({
  action: z.enum(["trash", "restore", "revert"]),
  revision: z.coerce.number().int().positive(),
  to: z.coerce.number().int().positive().optional(),
  reason: z.string().trim().max(500).catch(""),
});

const purgeForm = z.object({ revision: z.coerce.number().int().positive() });

/** Destroys what was in the trash for long enough; only its tombstone stays. */
export function purge(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const parsed = purgeForm.safeParse(request.body);
    if (!parsed.success) throw new ArchiveError("malformed", "status.400");
    const by = nameOf(response);
    await purgeTranscript(room, { id: idOf(request), expected: parsed.data.revision, by });
    room.indexer.wake();
    response.redirect(303, withParameters(urls.desk, { pesan: "purged" }));
  };
}

/** Into the trash, out of it, or back to an older revision. */
export function changeStanding(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const parsed = standingForm.safeParse(request.body);
    if (!parsed.success) throw new ArchiveError("malformed", "status.400");
    const { action, revision: expected, to, reason } = parsed.data;
    const change = { id: idOf(request), expected, by: nameOf(response), reason: reason || null };
    if (action === "trash") await trashTranscript(room, change);
    if (action === "restore") await restoreTranscript(room, change);
    if (action === "revert" && to !== undefined)
      await revertTranscript(room, { ...change, to, isReasonAsked: true });
    room.indexer.wake();
    const pesan = { trash: "trashed", restore: "restored", revert: "reverted" }[action];
    response.redirect(303, withParameters(urls.review(change.id), { pesan }));
  };
}
