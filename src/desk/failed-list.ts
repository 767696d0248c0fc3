import type { FailedJob } from "../uploads/failed-jobs.js";
import { sentenceOf } from "../uploads/standing-view.js";
import { urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { FailedRow } from "./pages/list.js";

/** A file that could not be read, as the desk lists it; who handed it in may put another in its place. */
export function failedRow(
  { id, fileName, accountId, by, receivedAt, refusals }: FailedJob,
  { viewer, now }: { readonly viewer: string; readonly now: Date },
  wording: Wording,
): FailedRow {
  const { t, format } = wording;
  const url = `${withParameters(urls.upload, { ganti: id })}#berkas`;
  return {
    id,
    fileName,
    said: refusals.map((refused) => sentenceOf(refused, wording)).join(" "),
    stateLabel: t("desk.state.failed"),
    changed: t("desk.changed", { name: by, time: format.since(receivedAt, now) }),
    replace: accountId === viewer ? { label: t("uploads.replace"), url } : null,
  };
}
