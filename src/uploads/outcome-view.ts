import { formatCallNumber, passagesOf, type TranscriptContent } from "../transcripts/transcript.js";
import { transcriptUrl } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { Accepted, Outcome } from "./intake.js";
import type { UploadOutcome } from "./page.js";

function understood(content: TranscriptContent, { t, format }: Wording): UploadOutcome["understood"] {
  const { title, date, place, outlet, spokesperson, turns } = content;
  const counts = { turns: format.number(turns.length), passages: format.number(passagesOf(turns).length) };
  const office = spokesperson?.office ?? null;
  const fields = {
    title,
    date: date === null ? null : format.weekdayDate(date),
    place,
    outlet,
    spokesperson: spokesperson === null ? null : [spokesperson.name, office].filter(Boolean).join(", "),
    turns: t("labels.turnCount", counts),
  };
  return Object.entries(fields).map(([name, value]) => ({ label: t(`labels.field.${name}`), value }));
}

function acceptedView({ archived, content, warnings }: Accepted, wording: Wording) {
  const { t } = wording;
  const { callNumber } = archived;
  return {
    state: callNumber === null ? ("draft" as const) : ("published" as const),
    message:
      callNumber === null
        ? t("labels.draft")
        : t("labels.published", { callNumber: formatCallNumber(callNumber) }),
    link: callNumber === null ? null : { label: t("labels.open"), url: transcriptUrl(callNumber) },
    understood: understood(content, wording),
    warnings: warnings.map(({ key, parameters }) => t(`transcripts.warning.${key}`, parameters)),
  };
}

/** What became of a file, for the upload page. */
export function outcomeView(outcome: Outcome, wording: Wording): UploadOutcome {
  const { t, format } = wording;
  const file = { fileName: outcome.name, size: outcome.size === null ? "" : format.bytes(outcome.size) };
  if ("accepted" in outcome) return { ...file, ...acceptedView(outcome.accepted, wording) };
  const { key, parameters } = outcome.refusal.reason;
  const { url } = parameters;
  return {
    ...file,
    state: "refused",
    message: t(`errors.${key}`, parameters),
    link: typeof url === "string" ? { label: t("labels.alreadyThere"), url } : null,
    understood: [],
    warnings: [],
  };
}
