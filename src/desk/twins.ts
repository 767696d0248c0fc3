import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { makeNewVersion } from "../transcripts/new-version.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { tellApart, unansweredTwins } from "../transcripts/twin-answers.js";
import { urls, withParameters } from "../urls.js";
import { parseForm } from "../web/parse-form.js";
import { renderPage } from "../web/render.js";
import type { SideBySidePage } from "./pages/comparison.js";
import { type DeskRoom, idOf, nameOf, revisionOf, standingAt } from "./room.js";
import { sideBySide } from "./side-by-side.js";
import { type Twin, turnPairView } from "./twin-panel.js";

async function twinAt(room: DeskRoom, id: string, share: number): Promise<Twin> {
  const { revision, callNumber } = await standingAt(room, id);
  return { id, share, callNumber, content: (await revisionOf(room, id, revision)).content };
}

/** The published transcripts that wait beside a draft for somebody to say what it is. */
export async function twinsOf(room: DeskRoom, id: string): Promise<Twin[]> {
  const found = await unansweredTwins(room.catalogue, id);
  return Promise.all(found.map(({ transcript, share }) => twinAt(room, transcript, share)));
}

const twinQuery = z.object({ dengan: z.uuid() });

/** A draft beside a transcript that it is nearly the same as, turn by turn. */
export function showSideBySide(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { t } = response.locals;
    const id = idOf(request);
    const { data } = twinQuery.safeParse(request.query);
    if (data === undefined) throw new ArchiveError("not_found", "page.not_found");
    const twin = await twinAt(room, data.dengan, 0);
    const { revision } = await standingAt(room, id);
    const { content } = await revisionOf(room, id, revision);
    const called = twin.callNumber === null ? t("desk.twin.other") : formatCallNumber(twin.callNumber);
    const title = t("desk.twin.compareTitle", { callNumber: called });
    const page: SideBySidePage = {
      title,
      explanation: t("desk.twin.compareExplanation"),
      before: { heading: called, title: twin.content.title },
      after: { heading: t("desk.twin.thisDraft"), title: content.title },
      pairs: sideBySide(twin.content.turns, content.turns).map((pair) => turnPairView(pair, response.locals)),
      back: { label: t("desk.backToReview"), url: urls.review(id) },
    };
    renderPage(request, response, { view: "desk/side-by-side", section: "desk", title, page });
  };
}

const answerForm = z.object({
  action: z.enum(["version", "other"]),
  twin: z.uuid(),
  revision: z.coerce.number().int().positive(),
});

/** Takes the answer to what a draft is: a new version of the other transcript, or one of its own. */
export function answerTwin(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { action, twin, revision: expected } = parseForm(answerForm, request.body);
    const answer = { id: idOf(request), twin, by: nameOf(response) };
    if (action === "other") {
      await tellApart(room, answer);
      response.redirect(303, withParameters(urls.review(answer.id), { pesan: "other" }));
      return;
    }
    const { t } = response.locals;
    const { fileName } = await standingAt(room, answer.id);
    const { callNumber } = await standingAt(room, twin);
    const called = callNumber === null ? "" : formatCallNumber(callNumber);
    const revisionReason = t("desk.twin.revisionReason", { file: fileName });
    const trashReason = t("desk.twin.trashReason", { callNumber: called });
    await makeNewVersion(room, { ...answer, expected, revisionReason, trashReason });
    room.indexer.wake();
    response.redirect(303, withParameters(urls.review(twin), { pesan: "version" }));
  };
}
