import express, { Router } from "express";
import { urls } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { changeMany, startBulk } from "./bulk.js";
import { showComparison } from "./differences.js";
import { type IndexRoom, rebuildIndex, showIndex } from "./index-status.js";
import { showDesk } from "./list.js";
import { showLivePreview, showPreview } from "./preview.js";
import { saveReview, showReview } from "./review.js";
import { changeStanding, purge } from "./standing.js";
import { answerTwin, showSideBySide } from "./twins.js";

/** Bytes of a form, and its fields: a long transcript has two for each turn. */
const formLimits = { limit: "20mb", parameterLimit: 100_000, extended: false } as const;

/** The archivist's desk: the list of transcripts, and each to correct, publish, withdraw and bring back. */
export function deskRoutes(room: IndexRoom): Router {
  const write = [express.urlencoded(formLimits), requireCsrfToken];
  const review = urls.review(":id");
  return Router()
    .get(urls.desk, showDesk(room))
    .post(urls.desk, write, startBulk(room))
    .post(urls.deskChange, write, changeMany(room))
    .get(urls.index, showIndex(room))
    .post(urls.indexRebuild, write, rebuildIndex(room))
    .get(review, showReview(room))
    .post(review, write, saveReview(room))
    .post(urls.preview(":id"), write, showPreview(room))
    .post(urls.livePreview(":id"), write, showLivePreview(room))
    .post(`${review}/keadaan`, write, changeStanding(room))
    .post(`${review}/musnahkan`, write, purge(room))
    .get(`${review}/banding`, showComparison(room))
    .get(`${review}/kembar`, showSideBySide(room))
    .post(`${review}/kembar`, write, answerTwin(room));
}
