import type { Request, Response } from "express";
import { z } from "zod";
import type { Revision } from "../transcripts/revision.js";
import type { TranscriptContent } from "../transcripts/transcript.js";
import { urls } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { differingFields, differingParagraphs } from "./difference.js";
import type { DifferencePage, SideBySidePage } from "./pages/comparison.js";
import { correctionFrom, type ReviewForm } from "./review-form.js";
import { type DeskRoom, idOf, revisionOf, standingAt } from "./room.js";
import { sideBySide } from "./side-by-side.js";
import { turnPairView } from "./twin-panel.js";

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
  const title = t("desk.conflict");
  const page: DifferencePage = {
    title,
    explanation: t("desk.conflictExplanation", { name: current.by, revision }),
    rows: [
      ...differingFields(current.content, sent).map(({ field, pieces }) => ({
        label: t(`desk.field.${field}`),
        pieces,
      })),
      ...differingParagraphs(current.content, sent).map((pieces) => ({ label: t("desk.turns"), pieces })),
    ],
    back: { label: t("desk.openCurrent"), url: urls.review(id) },
  };
  renderPage(request, response, { view: "desk/difference", section: "desk", title, status: 412, page });
}

const comparison = z.object({
  dari: z.coerce.number().int().positive().catch(1),
  ke: z.coerce.number().int().positive().catch(1),
});

/** Fields that two revisions have differently, each beside the other. */
function fieldPairs(before: TranscriptContent, after: TranscriptContent, { t }: Wording) {
  return differingFields(before, after).map(({ field, pieces }) => {
    const side = (other: "added" | "removed") => ({
      speaker: t(`desk.field.${field}`),
      pieces: pieces.filter(({ kind }) => kind !== other),
    });
    return { differs: true, before: side("added"), after: side("removed") };
  });
}

/** Two revisions of a transcript, side by side. */
export function showComparison(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { t } = response.locals;
    const id = idOf(request);
    const { dari, ke } = comparison.parse(request.query);
    const [before, after] = await Promise.all([revisionOf(room, id, dari), revisionOf(room, id, ke)]);
    const heading = (revision: Revision) => ({
      heading: t("desk.revisionNumber", { number: revision.number }),
      title: revision.content.title,
    });
    const turns = sideBySide(before.content.turns, after.content.turns);
    const title = t("desk.compare", { from: dari, to: ke });
    const page: SideBySidePage = {
      title,
      explanation: t("desk.compareExplanation"),
      before: heading(before),
      after: heading(after),
      pairs: [
        ...fieldPairs(before.content, after.content, response.locals),
        ...turns.map((pair) => turnPairView(pair, response.locals)),
      ],
      back: { label: t("desk.backToReview"), url: urls.review(id) },
    };
    renderPage(request, response, { view: "desk/side-by-side", section: "desk", title, page });
  };
}
