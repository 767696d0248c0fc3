import { Router } from "express";
import { z } from "zod";
import { mayActAs } from "../accounts/roles.js";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { representTranscript } from "./representation.js";
import { findTranscript } from "./store.js";

/** `GET /api/v1/transcripts/:id`; drafts are for archivists. */
export function transcriptApi(catalogue: Catalogue): Router {
  return Router().get("/transcripts/:id", async (request, response) => {
    const id = z.uuid().safeParse(request.params.id).data;
    const transcript = id === undefined ? null : await findTranscript(catalogue, id);
    const { account } = response.locals;
    const mayRead =
      transcript?.status === "published" || (account !== null && mayActAs(account, "archivist"));
    if (transcript === null || !mayRead) throw new ArchiveError("not_found", "transcript.not_found");
    response.setHeader("ETag", `"${transcript.revision}"`);
    response.json(representTranscript(transcript));
  });
}
