import type { Request, Response } from "express";
import { z } from "zod";
import { mayActAs } from "../accounts/roles.js";
import { ArchiveError } from "../errors.js";
import type { ChangeRequest } from "../transcripts/at-revision.js";
import { draftsAround } from "../transcripts/desk-standing.js";
import { publishTranscript } from "../transcripts/publish.js";
import { reviseTranscript } from "../transcripts/revise.js";
import { listRevisions } from "../transcripts/revisions.js";
import { unansweredTwins } from "../transcripts/twin-answers.js";
import { urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import { deedsOn } from "./deeds.js";
import { showConflict } from "./differences.js";
import { correctionFrom, parseReviewForm, type ReviewForm } from "./review-form.js";
import { reviewPage } from "./review-page.js";
import { type DeskRoom, idOf, nameOf, revisionOf, standingAt } from "./room.js";
import { twinsOf } from "./twins.js";

/** What a redirect lets the next page say. */
const notices = [
  "saved",
  "published",
  "trashed",
  "restored",
  "reverted",
  "twin",
  "other",
  "version",
] as const;
const noticeField = z.enum(notices).optional().catch(undefined);

const query = z.object({
  giliran: z.coerce.number().int().positive().optional().catch(undefined),
  pesan: noticeField,
});

/** What could not be saved, and why. */
interface Refused {
  readonly fields: ReviewForm;
  readonly failure: string;
}

function mayPurge(
  room: DeskRoom,
  { locals }: Response,
  { purgeableFrom: from }: { purgeableFrom: Date | null },
) {
  return from !== null && from <= room.now() && locals.account !== null && mayActAs(locals.account, "admin");
}

async function show(room: DeskRoom, request: Request, response: Response, refused: Refused | null) {
  const id = idOf(request);
  const wording = response.locals;
  const standing = await standingAt(room, id);
  const { giliran, pesan } = query.parse(request.query);
  const page = reviewPage(
    {
      id,
      standing,
      revision: await revisionOf(room, id, refused?.fields.revision ?? standing.revision),
      history: await listRevisions(room.catalogue, id),
      deeds: await deedsOn(room, id, wording),
      openTurn: giliran ?? null,
      drafts: await draftsAround(room.catalogue, id),
      notice: pesan === undefined ? null : wording.t(`desk.notice.${pesan}`),
      twins: standing.status === "draft" ? await twinsOf(room, id) : [],
      mayPurge: mayPurge(room, response, standing),
      typed: refused?.fields ?? {},
      failure: refused?.failure ?? null,
      now: room.now(),
    },
    wording,
  );
  const title = wording.t("desk.reviewTitle", { title: page.title });
  const status = refused === null ? 200 : 422;
  renderPage(request, response, { view: "desk/review", section: "desk", title, status, page });
}

/** The review page as it stands. */
export function showReview(room: DeskRoom) {
  return (request: Request, response: Response) => show(room, request, response, null);
}

/** Publishes what was saved; false where it waits for somebody to say whether it is a new version. */
async function publishSaved(room: DeskRoom, request: ChangeRequest): Promise<boolean> {
  if ((await unansweredTwins(room.catalogue, request.id)).length > 0) return false;
  await publishTranscript(room, request);
  return true;
}

function afterwards(fields: ReviewForm, id: string, isPublished: boolean): string {
  const [kind] = fields.action.split(":");
  const [, opened] = fields.action.match(/^edit:(\d{1,6})$/u) ?? [];
  if (opened !== undefined) return `${withParameters(urls.review(id), { giliran: opened })}#g${opened}`;
  return withParameters(urls.review(id), {
    pesan: kind === "publish" ? (isPublished ? "published" : "twin") : "saved",
  });
}

async function save(room: DeskRoom, request: Request, response: Response, fields: ReviewForm) {
  const id = idOf(request);
  const by = nameOf(response);
  const base = await revisionOf(room, id, fields.revision);
  const correction = correctionFrom(fields, base.content);
  const reason = fields.reason.trim().slice(0, 500) || null;
  const change = { id, expected: fields.revision, by, reason, correction, isReasonAsked: true };
  const { revision } = await reviseTranscript(room, change);
  const isPublished =
    fields.action === "publish" && (await publishSaved(room, { id, expected: revision, by }));
  room.indexer.wake();
  response.redirect(303, afterwards(fields, id, isPublished));
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
        const failure = response.locals.t(`errors.${key}`, parameters);
        await show(room, request, response, { fields, failure });
      } else throw error;
    }
  };
}
