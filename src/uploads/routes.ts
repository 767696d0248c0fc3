import { type Request, type Response, Router } from "express";
import type { Account } from "../accounts/roles.js";
import type { Indexer } from "../search/indexer.js";
import { urls } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import { type Intake, takeInOneByOne } from "./intake.js";
import { outcomeView } from "./outcome-view.js";
import type { UploadPage } from "./page.js";
import { partsOf, receiveFiles } from "./receive.js";

export interface UploadRoom {
  readonly intake: Intake;
  readonly indexer: Indexer;
  /** Bytes of one file. */
  readonly limit: number;
}

function showUpload(
  room: UploadRoom,
  request: Request,
  response: Response,
  page: Pick<UploadPage, "outcomes" | "failure">,
  status = 200,
): void {
  const { t } = response.locals;
  renderPage(request, response, {
    view: "uploads/upload",
    section: "upload",
    title: t("labels.uploadTitle"),
    status,
    page: {
      limitMegabytes: room.limit / 1e6,
      formats: t("labels.formats"),
      accept: ".docx,.pdf,.odt,.rtf,.txt,.md,.html,.htm,.mhtml,.mht,.json,.jsonl,.csv,.zip",
      ...page,
    },
  });
}

async function upload(room: UploadRoom, request: Request, response: Response, { name: by }: Account) {
  const wording = response.locals;
  const parts = partsOf(request.files);
  if (parts.length === 0) {
    showUpload(room, request, response, { outcomes: [], failure: wording.t("errors.upload.no_file") }, 422);
    return;
  }
  const outcomes = await takeInOneByOne(room.intake, parts, { status: "published", by });
  room.indexer.wake();
  const refused = outcomes.every((outcome) => "refusal" in outcome);
  const views = outcomes.map((outcome) => outcomeView(outcome, wording));
  showUpload(room, request, response, { outcomes: views, failure: null }, refused ? 422 : 200);
}

/** The archivist's upload page. */
export function uploadRoutes(room: UploadRoom): Router {
  const router = Router();
  router.get(urls.upload, (request, response) => {
    showUpload(room, request, response, { outcomes: [], failure: null });
  });
  router.post(urls.upload, receiveFiles(room.limit), requireCsrfToken, async (request, response) => {
    const { account } = response.locals;
    if (account !== null) await upload(room, request, response, account);
  });
  return router;
}
