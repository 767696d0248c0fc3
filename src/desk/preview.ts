import type { Request, Response } from "express";
import { ArchiveError } from "../errors.js";
import { exchangesOf, isExchange } from "../transcripts/exchanges.js";
import { mastheadOf } from "../transcripts/masthead.js";
import { previewPage } from "../transcripts/reading-page.js";
import { correctedContent } from "../transcripts/revise.js";
import { labelSpeaker } from "../transcripts/speaker-label.js";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import type { LivePreviewPage, WaitingPreviewPage } from "./pages/preview.js";
import { castTurns, correctionFrom, openTurns, parseReviewForm, type ReviewForm } from "./review-form.js";
import { type DeskRoom, idOf, revisionOf, standingAt } from "./room.js";

/** What a transcript would be if what a review form holds were saved. */
async function contentOf(room: DeskRoom, id: string, fields: ReviewForm) {
  const { callNumber } = await standingAt(room, id);
  const base = await revisionOf(room, id, fields.revision);
  const correction = correctionFrom(fields, base.content);
  return { base, callNumber, content: await correctedContent(room.catalogue, id, base, correction) };
}

/** A transcript as readers would meet it with what a review form holds, of which nothing is saved. */
export function showPreview(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const id = idOf(request);
    const { content, callNumber } = await contentOf(room, id, parseReviewForm(request.body));
    const wording = response.locals;
    const page = previewPage(content, callNumber, urls.review(id), wording);
    const title = wording.t("desk.previewTitle", { title: page.title });
    renderPage(request, response, { view: "desk/preview", section: "desk", title, page });
  };
}

function livePage(
  { base, callNumber, content }: Awaited<ReturnType<typeof contentOf>>,
  fields: ReviewForm,
  wording: Wording,
): LivePreviewPage {
  const spokesperson = content.spokesperson?.name ?? null;
  return {
    language: content.language,
    masthead: mastheadOf(content, callNumber, wording),
    groups: exchangesOf(castTurns(fields, base.content)).map((group) => ({
      isExchange: isExchange(group),
      numbers: group.map(({ number }) => number),
    })),
    turns: openTurns(fields).map(({ number, index }) => {
      const turn = index === null ? undefined : content.turns[index];
      const said =
        turn === undefined ? null : { ...labelSpeaker(turn, spokesperson, wording), passages: turn.passages };
      return { number, said };
    }),
  };
}

/** What of a review form the page shows while it is filled in, as a piece of a page; 422 says what it waits for. */
export function showLivePreview(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const fields = parseReviewForm(request.body);
    const wording = response.locals;
    const piece = { section: "desk", title: wording.t("desk.preview") } as const;
    try {
      const page = livePage(await contentOf(room, idOf(request), fields), fields, wording);
      renderPage(request, response, { ...piece, view: "desk/live-preview", page });
    } catch (error) {
      if (!(error instanceof ArchiveError) || error.code !== "unprocessable") throw error;
      const { key, parameters } = error.reason;
      const failure = wording.t(`errors.${key}`, parameters);
      const page: WaitingPreviewPage = { waits: wording.t("desk.previewWaits", { failure }) };
      renderPage(request, response, { ...piece, view: "desk/waiting-preview", status: 422, page });
    }
  };
}
