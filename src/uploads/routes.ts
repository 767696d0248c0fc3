import express, { type Request, type Response, Router } from "express";
import { z } from "zod";
import { accountOf } from "../accounts/signed-in.js";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import type { Indexer } from "../search/indexer.js";
import { publishTranscript } from "../transcripts/publish.js";
import { urls, withParameters } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { parseForm } from "../web/parse-form.js";
import { renderPage } from "../web/render.js";
import { dismissFailed } from "./failed-jobs.js";
import type { Intake } from "./intake.js";
import type { JobWorkers } from "./job-workers.js";
import { cancelJob, receiveJobs } from "./jobs.js";
import { draftsOf, readJobsView } from "./jobs-view.js";
import { showProgress } from "./progress-stream.js";
import { partsOf, receiveFiles } from "./receive.js";

export interface UploadRoom {
  readonly intake: Intake;
  readonly uploads: JobWorkers;
  readonly catalogue: Catalogue;
  readonly indexer: Indexer;
  readonly now: () => Date;
  /** Bytes of one file. */
  readonly limit: number;
}

const query = z.object({
  ganti: z.uuid().optional().catch(undefined),
  terbit: z.coerce.number().int().positive().optional().catch(undefined),
});

async function showUpload(room: UploadRoom, request: Request, response: Response, failure: string | null) {
  const { t, format } = response.locals;
  const { ganti, terbit } = query.parse(request.query);
  const view = await readJobsView(room.catalogue, accountOf(response).id, response.locals);
  const replaced = view.jobs.find(({ id, shape }) => id === ganti && shape === "refused");
  renderPage(request, response, {
    view: "uploads/upload",
    section: "upload",
    title: t("labels.uploadTitle"),
    status: failure === null ? 200 : 422,
    page: {
      limitMegabytes: room.limit / 1e6,
      formats: t("labels.formats"),
      accept: ".docx,.pdf,.odt,.rtf,.txt,.md,.html,.htm,.mhtml,.mht,.json,.jsonl,.csv,.zip",
      ...view,
      replacing: replaced ?? null,
      notice: terbit === undefined ? null : t("uploads.publishedNow", { n: format.number(terbit) }),
      failure,
    },
  });
}

const form = z.object({ replaces: z.uuid().nullable().catch(null) });

/** Keeps what was handed in; a script is told so in a word, a browser led back to the page. */
async function upload(room: UploadRoom, request: Request, response: Response): Promise<void> {
  const parts = partsOf(request.files);
  if (parts.length === 0) {
    await showUpload(room, request, response, response.locals.t("errors.upload.no_file"));
    return;
  }
  const account = accountOf(response);
  const { replaces } = form.parse({ replaces: null, ...request.body });
  const jobs = await receiveJobs(room.intake.archive, parts, account, replaces);
  room.uploads.wake();
  room.uploads.feed.announce(account.id);
  if (request.accepts(["html", "json"]) === "json") response.status(202).json({ jobs });
  else response.redirect(303, urls.upload);
}

async function cancel(room: UploadRoom, request: Request, response: Response): Promise<void> {
  const id = z.uuid().safeParse(request.params.id).data;
  if (id === undefined) throw new ArchiveError("not_found", "page.not_found");
  const account = accountOf(response);
  await cancelJob(room, id, account.id);
  room.uploads.feed.announce(account.id);
  response.redirect(303, urls.upload);
}

/** Far more than the desk's list has on a page. */
const mostDismissed = 200;

const dismissed = z.object({
  id: z.uuid().optional(),
  shown: z.union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(mostDismissed)]).default([]),
});

/** Takes one file that could not be read off the desk's list, or all that the page showed. */
async function dismiss(room: UploadRoom, request: Request, response: Response): Promise<void> {
  const { id, shown } = parseForm(dismissed, request.body);
  await dismissFailed(room, id === undefined ? shown : [id], accountOf(response).name);
  response.redirect(303, withParameters(urls.desk, { keadaan: "failed", pesan: "dismissed" }));
}

/** Publishes every draft that was made of somebody's recent uploads; what cannot be published stays a draft. */
async function publishAll(room: UploadRoom, response: Response): Promise<void> {
  const account = accountOf(response);
  let published = 0;
  for (const id of await draftsOf(room.catalogue, account.id)) {
    try {
      await publishTranscript(room, { id, expected: null, by: account.name });
      published += 1;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
    }
  }
  room.indexer.wake();
  response.redirect(303, withParameters(urls.upload, { terbit: published || null }));
}

/** The archivist's upload page: hand files in, see what becomes of them, publish them. */
export function uploadRoutes(room: UploadRoom): Router {
  const write = [express.urlencoded({ extended: false, limit: "10kb" }), requireCsrfToken];
  return Router()
    .get(urls.upload, (request: Request, response: Response) => showUpload(room, request, response, null))
    .get(urls.uploadProgress, showProgress(room))
    .post(urls.upload, receiveFiles(room.limit), requireCsrfToken, (request, response) =>
      upload(room, request, response),
    )
    .post(urls.publishUploads, write, (_request: Request, response: Response) => publishAll(room, response))
    .post(urls.dismissUploads, write, (request: Request, response: Response) =>
      dismiss(room, request, response),
    )
    .post(urls.cancelUpload(":id"), write, (request: Request, response: Response) =>
      cancel(room, request, response),
    );
}
