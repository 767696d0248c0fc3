import express, { type Request, type Response, Router } from "express";
import { accountOf } from "../accounts/signed-in.js";
import { ArchiveError } from "../errors.js";
import { transcriptUrl } from "../urls.js";
import type { Translate } from "../web/i18n.js";
import { describeProblem } from "../web/problem.js";
import { type ArchivedAnswer, type OutcomeAnswer, submissionParameters } from "./contract.js";
import {
  type Accepted,
  type IntakeOptions,
  type Outcome,
  readingUntil,
  takeIn,
  takeInOneByOne,
} from "./intake.js";
import { partsOf, receiveFiles } from "./receive.js";
import type { UploadRoom } from "./routes.js";

export interface UploadApi extends UploadRoom {
  /** Prefix of addresses in answers; empty where readers' address is not known. */
  readonly publicUrl: string;
}

/** Milliseconds after which what is not read yet is refused: a request of many slow files has to end, too. */
const longestReading = 22_000;
/** Milliseconds after which a request is answered although the engine is not done. */
const longestRequest = 28_000;

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

function acceptedOf(outcomes: readonly Outcome[]): Accepted[] {
  return outcomes.flatMap((outcome) => ("accepted" in outcome ? [outcome.accepted] : []));
}

async function untilFound({ indexer }: UploadApi, accepted: readonly Accepted[], milliseconds: number) {
  if (accepted.length === 0) return;
  indexer.wake();
  const latest = Math.max(...accepted.map(({ archived }) => archived.change));
  if (milliseconds > 0) await indexer.untilIndexed(latest, milliseconds);
}

async function readFiles(api: UploadApi, request: Request, options: IntakeOptions): Promise<Outcome[]> {
  const parts = partsOf(request.files);
  if (parts.length === 0) throw new ArchiveError("unprocessable", "upload.no_file");
  const intake = readingUntil(api.intake, AbortSignal.timeout(longestReading));
  return takeInOneByOne(intake, parts, options);
}

async function readJson(api: UploadApi, request: Request, options: IntakeOptions): Promise<Outcome[]> {
  if (!Buffer.isBuffer(request.body)) throw new ArchiveError("unsupported", "upload.wrong_type");
  const piece = { name: "transcript.json", bytes: request.body, kind: "record" as const };
  return takeIn(readingUntil(api.intake, AbortSignal.timeout(longestReading)), piece, options);
}

function answer(api: UploadApi, response: Response, outcomes: readonly Outcome[]): void {
  const { t } = response.locals;
  const accepted = acceptedOf(outcomes);
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

/** `POST /api/v1/transcripts`: files, or a transcript in JSON. */
export function uploadApi(api: UploadApi): Router {
  return Router().post(
    "/transcripts",
    // Kept as bytes: they are the original.
    express.raw({ type: "application/json", limit: api.limit }),
    receiveFiles(api.limit),
    async (request, response) => {
      const { name: by } = accountOf(response);
      const parsed = submissionParameters.safeParse(request.query);
      if (!parsed.success) throw new ArchiveError("unprocessable", "upload.bad_parameter");
      const { status, wait } = parsed.data;
      const began = performance.now();
      const read = request.is("multipart/form-data") ? readFiles : readJson;
      const outcomes = await read(api, request, { status, by });
      const left = wait === "indexed" ? longestRequest - (performance.now() - began) : 0;
      await untilFound(api, acceptedOf(outcomes), left);
      answer(api, response, outcomes);
    },
  );
}
