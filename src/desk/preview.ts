import type { Request, Response } from "express";
import { previewPage } from "../transcripts/reading-page.js";
import { correctedContent } from "../transcripts/revise.js";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import { correctionFrom, parseReviewForm } from "./review-form.js";
import { type DeskRoom, idOf, revisionOf, standingAt } from "./room.js";

/** A transcript as readers would meet it with what a review form holds, of which nothing is saved. */
export function showPreview(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const id = idOf(request);
    const fields = parseReviewForm(request.body);
    const { callNumber } = await standingAt(room, id);
    const base = await revisionOf(room, id, fields.revision);
    const correction = correctionFrom(fields, base.content);
    const content = await correctedContent(room.catalogue, id, base, correction);
    const wording = response.locals;
    const page = previewPage(content, callNumber, urls.review(id), wording);
    const title = wording.t("desk.previewTitle", { title: page.title });
    renderPage(request, response, { view: "desk/preview", section: "desk", title, page });
  };
}
