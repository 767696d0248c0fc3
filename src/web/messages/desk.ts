import { deskBulkMessages } from "./desk/bulk.js";
import { deskHistoryMessages } from "./desk/history.js";
import { deskIndexMessages } from "./desk/index-status.js";
import { deskListMessages } from "./desk/list.js";
import { deskPreviewMessages } from "./desk/preview.js";
import { deskReviewMessages } from "./desk/review.js";
import { deskTwinMessages } from "./desk/twin.js";

/** Sentences of the archivist's desk, page by page. */
export const deskMessages = {
  id: {
    ...deskListMessages.id,
    ...deskBulkMessages.id,
    ...deskReviewMessages.id,
    ...deskPreviewMessages.id,
    ...deskHistoryMessages.id,
    ...deskTwinMessages.id,
    ...deskIndexMessages.id,
  },
  en: {
    ...deskListMessages.en,
    ...deskBulkMessages.en,
    ...deskReviewMessages.en,
    ...deskPreviewMessages.en,
    ...deskHistoryMessages.en,
    ...deskTwinMessages.en,
    ...deskIndexMessages.en,
  },
};
