import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { nextDraft } from "../transcripts/desk-list.js";
import { publishTranscript } from "../transcripts/publish.js";
import { reviseTranscript } from "../transcripts/revise.js";
import { listRevisions } from "../transcripts/revisions.js";
import { urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import { showConflict } from "./differences.js";
import { correctionFrom, parseReviewForm, type ReviewForm } from "./review-form.js";
import { reviewPage } from "./review-page.js";
import { type DeskRoom, idOf, nameOf, revisionOf, standingAt } from "./room.js";

/** What a redirect lets the next page say. */
const notices = ["saved", "published", "trashed", "restored", "reverted"] as const;
const noticeField = z.enum(notices).optional().catch(undefined);

const query = z.object({
  giliran: z.coerce.number().int().positive().optional().catch(undefined),
  pesan: noticeField,
});

async function show(room: DeskRoom, request: Request, response: Response, failure: string | null) {
  const id = idOf(request);
  const wording = response.locals;
  const standing = await standingAt(room, id);
  const { giliran, pesan } = query.parse(request.query);
  const page = reviewPage(
    {
      id,
      standing,
      revision: await revisionOf(room, id, standing.revision),
      history: await listRevisions(room.catalogue, id),
      openTurn: giliran ?? null,
      nextDraft: await nextDraft(room.catalogue, id),
      notice: pesan === undefined ? null : wording.t(`desk.notice.${pesan}`),
      failure,
    },
    wording,
  );
  const title = wording.t("desk.reviewTitle", { title: page.title });
  const status = failure === null ? 200 : 422;
  renderPage(request, response, { view: "desk/review", section: "desk", title, status, page });
}

/** The review page as it stands. */
export function showReview(room: DeskRoom) {
  return (request: Request, response: Response) => show(room, request, response, null);
}

function afterwards(fields: ReviewForm, id: string, next: string | null): string {
  const [kind] = fields.action.split(":");
  const [, opened] = fields.action.match(/^edit:(\d{1,6})$/u) ?? [];
  if (opened !== undefined) return `${withParameters(urls.review(id), { giliran: opened })}#g${opened}`;
  if (kind === "skip") return next === null ? urls.desk : urls.review(next);
  return withParameters(urls.review(id), { pesan: kind === "publish" ? "published" : "saved" });
}

async function save(room: DeskRoom, request: Request, response: Response, fields: ReviewForm) {
  const id = idOf(request);
  const by = nameOf(response);
  const base = await revisionOf(room, id, fields.revision);
  const correction = correctionFrom(fields, base.content);
  const reason = fields.reason.trim().slice(0, 500) || null;
  const change = { id, expected: fields.revision, by, reason, correction };
  const { revision } = await reviseTranscript(room, change);
  if (fields.action === "publish") await publishTranscript(room, { id, expected: revision, by });
  room.indexer.wake();
  response.redirect(303, afterwards(fields, id, await nextDraft(room.catalogue, id)));
}

/** Saves what a review form holds as a new revision, and publishes it where that was asked. */
export function saveReview(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const fields = parseReviewForm(request.body);
    try {
      await save(room, request, response, fields);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      if (error.code === "stale") await showConflict(room, request, response, fields);
      else if (error.code === "unprocessable") {
        const { key, parameters } = error.reason;
        await show(room, request, response, response.locals.t(`errors.${key}`, parameters));
      } else throw error;
    }
  };
}
