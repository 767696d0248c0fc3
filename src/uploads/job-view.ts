import { urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import { isRunning, type Job, type JobOutcome } from "./job.js";
import type { JobPart, JobRow, JobShape } from "./page.js";
import {
  isPresent,
  knownBy,
  linkToTwin,
  type Made,
  type Refused,
  type Standings,
  sentenceOf,
  standingOf,
} from "./standing-view.js";

/** Parts of a file of several that are listed; the desk has the others. */
const partsShown = 20;

function partsOf({ transcripts, refusals }: JobOutcome, standings: Standings, wording: Wording): JobPart[] {
  const made = transcripts.map((one): JobPart => {
    const { shape, link } = standingOf(one, standings, wording);
    return { shape, text: knownBy(one, standings, wording), link };
  });
  const refused = refusals.map((one): JobPart => {
    const text = isPresent(one) ? `${one.name}: ${sentenceOf(one, wording)}` : sentenceOf(one, wording);
    return { shape: "refused", text, link: linkToTwin(one, wording) };
  });
  const all = [...refused, ...made];
  const rest = all.length - partsShown;
  if (rest <= 0) return all;
  const text = wording.t("uploads.more", { n: wording.format.number(rest) });
  return [...all.slice(0, partsShown), { shape: "working", text, link: null }];
}

/** What became of a file of several, counted. */
function severalView({ outcome }: Job, standings: Standings, wording: Wording) {
  const { t, format } = wording;
  const made = outcome.transcripts.map(({ id }) => standings.get(id)?.status);
  const counts = [
    ["drafts", made.filter((status) => status === "draft").length],
    ["publishedMany", made.filter((status) => status === "published").length],
    ["refusedMany", outcome.refusals.length],
  ] as const;
  const said = counts
    .filter(([, n]) => n > 0)
    .map(([key, n]) => t(`uploads.state.${key}`, { count: n, n: format.number(n) }));
  const hasDrafts = made.includes("draft");
  const shape: JobShape = hasDrafts ? "check" : made.length > 0 ? "published" : "refused";
  const desk = withParameters(urls.desk, { keadaan: "draft" });
  return {
    shape,
    state: said.join(", "),
    message: null,
    link: hasDrafts ? { label: t("uploads.checkAll"), url: desk } : null,
    warnings: [],
    parts: partsOf(outcome, standings, wording),
  };
}

function madeView(made: Made, standings: Standings, wording: Wording) {
  return {
    ...standingOf(made, standings, wording),
    message: knownBy(made, standings, wording),
    warnings: made.warnings.map(({ key, parameters }) => wording.t(`transcripts.warning.${key}`, parameters)),
    parts: [],
  };
}

function refusedView({ id }: Job, refused: Refused, wording: Wording) {
  const { t } = wording;
  const replace = {
    label: t("uploads.replace"),
    url: `${withParameters(urls.upload, { ganti: id })}#berkas`,
  };
  return {
    shape: "refused" as const,
    state: t(isPresent(refused) ? "uploads.state.present" : "uploads.state.refused"),
    message: sentenceOf(refused, wording),
    link: linkToTwin(refused, wording) ?? replace,
    warnings: [],
    parts: [],
  };
}

function runningState({ state, step, turns }: Job, { t, format }: Wording): string {
  if (state === "cancelled") return t("uploads.state.cancelled");
  if (state === "received" || step === null) return t("uploads.state.received");
  return t(`uploads.state.${step}`, { turns: format.number(turns ?? 0) });
}

function standingView(
  job: Job,
  standings: Standings,
  wording: Wording,
): Omit<JobRow, "id" | "fileName" | "size" | "cancelUrl"> {
  const { transcripts, refusals } = job.outcome;
  const [made] = transcripts;
  const [refused] = refusals;
  if (isRunning(job) || job.state === "cancelled") {
    const shape = job.state === "cancelled" ? "trashed" : "working";
    return { shape, state: runningState(job, wording), message: null, link: null, warnings: [], parts: [] };
  }
  if (transcripts.length + refusals.length > 1) return severalView(job, standings, wording);
  if (made !== undefined) return madeView(made, standings, wording);
  if (refused !== undefined) return refusedView(job, refused, wording);
  return severalView(job, standings, wording);
}

/** A file as the upload page shows it. */
export function jobRow(job: Job, standings: Standings, wording: Wording): JobRow {
  const { id, fileName, size } = job;
  return {
    id,
    fileName,
    size: size === 0 ? "" : wording.format.bytes(size),
    cancelUrl: isRunning(job) ? urls.cancelUpload(id) : null,
    ...standingView(job, standings, wording),
  };
}
