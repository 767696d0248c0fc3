import type { Request, Response } from "express";
import { z } from "zod";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import { differences } from "./difference.js";
import type { DifferencePage } from "./page.js";
import { correctionFrom, type ReviewForm } from "./review-form.js";
import { type DeskRoom, idOf, revisionOf, standingAt } from "./room.js";

function showDifference(request: Request, response: Response, page: DifferencePage): void {
  const status = page.conflict ? 412 : 200;
  renderPage(request, response, {
    view: "desk/difference",
    section: "desk",
    title: page.title,
    status,
    page,
  });
}

/** Tells the second editor what differs between what they sent and what the first one saved; nothing was written. */
export async function showConflict(
  room: DeskRoom,
  request: Request,
  response: Response,
  fields: ReviewForm,
): Promise<void> {
  const { t } = response.locals;
  const id = idOf(request);
  const { revision } = await standingAt(room, id);
  const current = await revisionOf(room, id, revision);
  const base = await revisionOf(room, id, fields.revision);
  const sent = { ...base.content, ...correctionFrom(fields, base.content) };
  showDifference(request, response, {
    title: t("desk.conflict"),
    explanation: t("desk.conflictExplanation", { name: current.by, revision }),
    conflict: true,
    rows: differences(current.content, sent),
    back: { label: t("desk.openCurrent"), url: urls.review(id) },
  });
}

const comparison = z.object({
  dari: z.coerce.number().int().positive().catch(1),
  ke: z.coerce.number().int().positive().catch(1),
});

/** Two revisions of a transcript, word by word. */
export function showComparison(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { t } = response.locals;
    const id = idOf(request);
    const { dari, ke } = comparison.parse(request.query);
    const before = await revisionOf(room, id, dari);
    const after = await revisionOf(room, id, ke);
    showDifference(request, response, {
      title: t("desk.compare", { from: dari, to: ke }),
      explanation: t("desk.compareExplanation"),
      conflict: false,
      rows: differences(before.content, after.content),
      back: { label: t("desk.backToReview"), url: urls.review(id) },
    });
  };
}
