import type { Catalogue } from "../database/open.js";
import { readStandings, type TranscriptStanding } from "../transcripts/standings.js";
import type { Wording } from "../web/wording.js";
import { isRunning, type Job } from "./job.js";
import { jobRow } from "./job-view.js";
import { listJobs, transcriptsOf } from "./jobs.js";
import type { JobRow, JobsSummary } from "./page.js";
import { type Standings, standingOf } from "./standing-view.js";

/** Somebody's uploads as the page shows them. */
export interface JobsView {
  readonly jobs: readonly JobRow[];
  readonly summary: JobsSummary;
}

/** A draft that is nearly another transcript is published by hand, once somebody has looked. */
function isPublishable({ status, awaitsAnswer }: TranscriptStanding): boolean {
  return status === "draft" && !awaitsAnswer;
}

function toCheckOf(toCheck: number, drafts: number, { t, format }: Wording): string | null {
  if (toCheck === 0) return null;
  if (toCheck === drafts) return t("uploads.allToCheck", { count: drafts });
  return t("uploads.toCheck", { count: toCheck, n: format.number(toCheck) });
}

function summaryOf(jobs: readonly Job[], standings: Standings, wording: Wording): JobsSummary {
  const { t, format } = wording;
  const drafts = [...standings.values()].filter(isPublishable).length;
  const made = jobs.flatMap(({ outcome }) => outcome.transcripts);
  const toCheck = made.filter((one) => standingOf(one, standings, wording).shape === "check").length;
  const running = jobs.filter(isRunning).length;
  const failed = jobs.filter(({ state }) => state === "refused").length;
  const done = jobs.length - running;
  const counts = [
    ["running", running],
    ["ready", drafts],
    ["failed", failed],
  ] as const;
  const publishes = running === 0 && drafts > 0;
  return {
    files: t("uploads.files", { count: jobs.length, n: format.number(jobs.length) }),
    counts: counts
      .filter(([, n]) => n > 0)
      .map(([key, n]) => t(`uploads.${key}`, { count: n, n: format.number(n) }))
      .join(", "),
    done,
    all: jobs.length,
    progress: t("uploads.done", { done: format.number(done), all: format.number(jobs.length) }),
    running,
    publish: publishes ? t("uploads.publishAll", { n: format.number(drafts) }) : null,
    toCheck: publishes ? toCheckOf(toCheck, drafts, wording) : null,
  };
}

/** Reads somebody's recent uploads and how the transcripts made of them stand. */
export async function readJobsView(
  catalogue: Catalogue,
  accountId: string,
  wording: Wording,
): Promise<JobsView> {
  const jobs = await listJobs(catalogue, accountId);
  const standings = await readStandings(catalogue, transcriptsOf(jobs));
  return {
    jobs: jobs.map((job) => jobRow(job, standings, wording)),
    summary: summaryOf(jobs, standings, wording),
  };
}

/** The drafts that may be published at once among what was made of somebody's recent uploads, those handed in first at the front. */
export async function draftsOf(catalogue: Catalogue, accountId: string): Promise<string[]> {
  const ids = transcriptsOf((await listJobs(catalogue, accountId)).reverse());
  const standings = await readStandings(catalogue, ids);
  return ids.filter((id) => {
    const standing = standings.get(id);
    return standing !== undefined && isPublishable(standing);
  });
}
