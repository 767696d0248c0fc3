import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { purgeTranscript } from "../transcripts/purge.js";
import { revertTranscript } from "../transcripts/revise.js";
import { restoreTranscript, trashTranscript } from "../transcripts/trash.js";
import { urls, withParameters } from "../urls.js";
import { parseForm } from "../web/parse-form.js";
import { type DeskRoom, idOf, nameOf } from "./room.js";

const revision = z.coerce.number().int().positive();
const change = { revision, reason: z.string().trim().max(500).catch("") };
const standingForm = z.discriminatedUnion("action", [
  z.object({ ...change, action: z.literal("trash") }),
  z.object({ ...change, action: z.literal("restore") }),
  z.object({ ...change, action: z.literal("revert"), to: revision }),
]);

const purgeForm = z.object({ revision, confirmed: z.literal("yes").optional().catch(undefined) });

const noticeAfter = { trash: "trashed", restore: "restored", revert: "reverted" } as const;

/**
 * Destroys what was in the trash for long enough; only its tombstone stays. It is the one change that cannot be taken back, and is
 * confirmed in the form.
 */
export function purge(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const form = parseForm(purgeForm, request.body);
    if (form.confirmed === undefined) throw new ArchiveError("unprocessable", "desk.unconfirmed");
    const by = nameOf(response);
    await purgeTranscript(room, { id: idOf(request), expected: form.revision, by });
    room.indexer.wake();
    response.redirect(303, withParameters(urls.desk, { pesan: "purged" }));
  };
}

/** Into the trash, out of it, or back to an older revision. */
export function changeStanding(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const form = parseForm(standingForm, request.body);
    const asked = {
      id: idOf(request),
      expected: form.revision,
      by: nameOf(response),
      reason: form.reason || null,
    };
    if (form.action === "trash") await trashTranscript(room, asked);
    else if (form.action === "restore") await restoreTranscript(room, asked);
    else await revertTranscript(room, { ...asked, to: form.to, isReasonAsked: true });
    room.indexer.wake();
    response.redirect(303, withParameters(urls.review(asked.id), { pesan: noticeAfter[form.action] }));
  };
}
