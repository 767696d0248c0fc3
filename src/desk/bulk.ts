import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { publishTranscript } from "../transcripts/publish.js";
import { trashTranscript } from "../transcripts/trash.js";
import { unansweredTwins } from "../transcripts/twin-answers.js";
import { urls, withParameters } from "../urls.js";
import { type DeskRoom, nameOf } from "./room.js";

const bulkForm = z.object({
  action: z.enum(["publish", "trash"]),
  reason: z.string().trim().max(500).catch(""),
  id: z
    .union([z.array(z.uuid()).max(1_000), z.uuid().transform((id) => [id])])
    .optional()
    .transform((ids) => ids ?? []),
});

type Done = "changed" | "unchanged" | "waiting";

async function publishReady(room: DeskRoom, id: string, by: string): Promise<Done> {
  if ((await unansweredTwins(room.catalogue, id)).length > 0) return "waiting";
  return (await publishTranscript(room, { id, expected: null, by })).isNew ? "changed" : "unchanged";
}

function refused(error: unknown): Done {
  if (error instanceof ArchiveError) return "unchanged";
  throw error;
}

/** Publishes or withdraws what was chosen, one transaction each; what cannot be is left as it is and not counted. */
export function changeMany(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const parsed = bulkForm.safeParse(request.body);
    if (!parsed.success) throw new ArchiveError("malformed", "status.400");
    const { action, id: ids, reason } = parsed.data;
    const by = nameOf(response);
    const done: Done[] = [];
    for (const id of ids) {
      const change = { id, expected: null, by, reason: reason || null };
      const changed: Promise<Done> =
        action === "publish"
          ? publishReady(room, id, by)
          : trashTranscript(room, change).then(() => "changed");
      done.push(await changed.catch(refused));
    }
    room.indexer.wake();
    const count = (one: Done) => done.filter((outcome) => outcome === one).length;
    const menunggu = count("waiting") || null;
    response.redirect(303, withParameters(urls.desk, { selesai: count("changed"), menunggu }));
  };
}
