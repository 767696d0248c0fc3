import express, { type Request, type Response, Router } from "express";
import { ArchiveError } from "../errors.js";
import { transcriptUrl } from "../urls.js";
import type { Translate } from "../web/i18n.js";
import { describeProblem } from "../web/problem.js";
import { type ArchivedAnswer, type OutcomeAnswer, submissionParameters } from "./contract.js";
import { type Accepted, type IntakeOptions, type Outcome, takeIn, takeInOneByOne } from "./intake.js";
import { partsOf, receiveFiles } from "./receive.js";
import type { UploadRoom } from "./routes.js";

export interface UploadApi extends UploadRoom {
  /** Prefix of addresses in answers; empty where readers' address is not known. */
  readonly publicUrl: string;
}

/** Milliseconds that `wait=indexed` waits for the engine before it answers all the same. */
const longestWait = 30_000;

function representAccepted(
  { archived, warnings }: Accepted,
  publicUrl: string,
  t: Translate,
): ArchivedAnswer {
  const { id, status, callNumber } = archived;
  return {
    id,
    url: publicUrl + (callNumber === null ? `/api/v1/transcripts/${id}` : transcriptUrl(callNumber)),
    status,
    warnings: warnings.map(({ key, parameters: blanks }) => t(`transcripts.warning.${key}`, blanks)),
  };
}

function representOutcome(outcome: Outcome, publicUrl: string, t: Translate): OutcomeAnswer {
  if ("refusal" in outcome) {
    const problem = describeProblem(outcome.refusal, t);
    return { file: outcome.name, status: problem.status, problem };
  }
  return { file: outcome.name, status: 201, transcript: representAccepted(outcome.accepted, publicUrl, t) };
}

async function untilFound(
  { indexer }: UploadApi,
  accepted: readonly Accepted[],
  wait: "indexed" | undefined,
) {
  if (accepted.length === 0) return;
  indexer.wake();
  const latest = Math.max(...accepted.map(({ archived }) => archived.change));
  if (wait === "indexed") await indexer.untilIndexed(latest, longestWait);
}

async function postFiles(
  api: UploadApi,
  request: Request,
  response: Response,
  options: IntakeOptions,
  wait?: "indexed",
) {
  const parts = partsOf(request.files);
  if (parts.length === 0) throw new ArchiveError("unprocessable", "upload.no_file");
  await answer(api, response, await takeInOneByOne(api.intake, parts, options), wait);
}

async function answer(api: UploadApi, response: Response, outcomes: readonly Outcome[], wait?: "indexed") {
  const { t } = response.locals;
  const accepted = outcomes.flatMap((outcome) => ("accepted" in outcome ? [outcome.accepted] : []));
  await untilFound(api, accepted, wait);
  const transcripts = accepted.map((one) => representAccepted(one, api.publicUrl, t));
  const [only] = outcomes;
  if (outcomes.length > 1) {
    const each = outcomes.map((outcome) => representOutcome(outcome, api.publicUrl, t));
    response.status(207).json({ transcripts, outcomes: each });
  } else if (only !== undefined && "refusal" in only) {
    throw only.refusal;
  } else {
    response.status(201).json({ transcripts });
  }
}

async function postJson(
  api: UploadApi,
  request: Request,
  response: Response,
  options: IntakeOptions,
  wait?: "indexed",
) {
  if (!Buffer.isBuffer(request.body)) throw new ArchiveError("unsupported", "upload.wrong_type");
  const piece = { name: "transcript.json", bytes: request.body, kind: "record" as const };
  await answer(api, response, await takeIn(api.intake, piece, options), wait);
}

/** `POST /api/v1/transcripts`: files, or a transcript in JSON. */
export function uploadApi(api: UploadApi): Router {
  return Router().post(
    "/transcripts",
    // Kept as bytes: they are the original.
    express.raw({ type: "application/json", limit: api.limit }),
    receiveFiles(api.limit),
    async (request, response) => {
      const { account } = response.locals;
      if (account === null) throw new ArchiveError("unauthenticated", "token.missing");
      const parsed = submissionParameters.safeParse(request.query);
      if (!parsed.success) throw new ArchiveError("unprocessable", "upload.bad_parameter");
      const { status, wait } = parsed.data;
      const post = request.is("multipart/form-data") ? postFiles : postJson;
      await post(api, request, response, { status, by: account.name }, wait);
    },
  );
}
