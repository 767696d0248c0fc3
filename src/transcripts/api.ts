import express, { type Request, type Response, Router } from "express";
import { mayActAs } from "../accounts/roles.js";
import { accountOf } from "../accounts/signed-in.js";
import { parseBody } from "../api/parse-body.js";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import type { Indexer } from "../search/indexer.js";
import type { ChangeDependencies, Changed } from "./at-revision.js";
import { ifMatchHeader, transcriptPath, trashBody } from "./contract.js";
import { patchSchema } from "./patch.js";
import { representRevision, representTranscript } from "./representation.js";
import { reviseTranscript } from "./revise.js";
import { listRevisions } from "./revisions.js";
import { findTranscript } from "./store.js";
import { withdrawnWithId } from "./tombstones.js";
import type { Transcript } from "./transcript.js";
import { restoreTranscript, trashTranscript } from "./trash.js";

export interface TranscriptApi extends ChangeDependencies {
  readonly indexer: Pick<Indexer, "wake">;
  /** Bytes of a request. */
  readonly limit: number;
}

const address = "/transcripts/:id";

/** @throws ArchiveError `not_found` for what is no id, and for what the account may not read; `gone` where it was withdrawn. */
async function findReadable(catalogue: Catalogue, request: Request, response: Response): Promise<Transcript> {
  const id = transcriptPath.safeParse(request.params).data?.id;
  const transcript = id === undefined ? null : await findTranscript(catalogue, id);
  const { account } = response.locals;
  const mayRead = transcript?.status === "published" || (account !== null && mayActAs(account, "archivist"));
  if (transcript !== null && mayRead) return transcript;
  const gone = id === undefined ? null : await withdrawnWithId(catalogue, id);
  throw gone ?? new ArchiveError("not_found", "transcript.not_found");
}

/**
 * The revision that a request names in `If-Match` (RFC 9110, 13.1.1); null for `*`, which any revision matches.
 * @throws ArchiveError `unconditional` without the header (RFC 6585), `stale` for what is no revision's tag.
 */
function expectedRevision(request: Request): number | null {
  const header = request.get("If-Match")?.trim();
  if (header === undefined) throw new ArchiveError("unconditional", "transcript.if_match");
  const tag = ifMatchHeader.safeParse({ "If-Match": header }).data?.["If-Match"];
  if (tag === undefined) throw new ArchiveError("stale", "transcript.wrong_tag");
  return tag === "*" ? null : Number(tag.replaceAll('"', ""));
}

/** Reading a transcript and its revisions, correcting it, trash and back: `/api/v1/transcripts/:id`. */
export function transcriptApi(room: TranscriptApi): Router {
  const { catalogue, indexer, limit } = room;
  const readJson = express.json({ limit });
  const answer = async (request: Request, response: Response, { revision }: Changed) => {
    indexer.wake();
    response.setHeader("ETag", `"${revision}"`);
    response.json(representTranscript(await findReadable(catalogue, request, response)));
  };
  return Router()
    .get(address, async (request, response) => {
      const transcript = await findReadable(catalogue, request, response);
      response.setHeader("ETag", `"${transcript.revision}"`);
      response.json(representTranscript(transcript));
    })
    .get(`${address}/revisions`, async (request, response) => {
      const { id } = await findReadable(catalogue, request, response);
      response.json({ revisions: (await listRevisions(catalogue, id)).map(representRevision) });
    })
    .patch(address, readJson, async (request, response) => {
      const { id } = await findReadable(catalogue, request, response);
      const expected = expectedRevision(request);
      const { reason, ...correction } = parseBody(patchSchema, request.body);
      const by = accountOf(response).name;
      await answer(request, response, await reviseTranscript(room, { id, expected, by, reason, correction }));
    })
    .delete(address, readJson, async (request, response) => {
      const { id } = await findReadable(catalogue, request, response);
      const expected = expectedRevision(request);
      const reason = parseBody(trashBody, request.body ?? {}).reason || null;
      const by = accountOf(response).name;
      await answer(request, response, await trashTranscript(room, { id, expected, by, reason }));
    })
    .post(`${address}/restore`, async (request, response) => {
      const { id } = await findReadable(catalogue, request, response);
      const by = accountOf(response).name;
      await answer(request, response, await restoreTranscript(room, { id, expected: null, by }));
    });
}
