import type { Catalogue } from "../database/open.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { type JobOutcome, readOutcome } from "./job.js";

/** A job that a worker has taken up. */
export interface ClaimedJob {
  readonly id: string;
  readonly fileName: string;
  readonly accountId: string;
  readonly by: string;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
  readonly receivedAt: string;
  /** What became of it before the archive was stopped. */
  readonly outcome: JobOutcome;
  readonly bytes: Buffer;
}

/** Puts what was being read when the archive was stopped back to what waits. */
export async function requeueJobs(catalogue: Catalogue): Promise<void> {
  await catalogue
    .updateTable("upload_jobs")
    .set({ state: "received", step: null })
    .where("state", "=", "reading")
    .execute();
}

/** Takes up the job that has waited longest; null where none waits. */
export async function claimJob(catalogue: Catalogue): Promise<ClaimedJob | null> {
  return catalogue.transaction().execute(async (store) => {
    const row = await store
      .selectFrom("upload_jobs")
      .selectAll()
      .where("state", "=", "received")
      .where("bytes", "is not", null)
      .orderBy("number")
      .limit(1)
      .executeTakeFirst();
    if (row === undefined || row.bytes === null) return null;
    const { id, file_name: fileName, account_id: accountId, by, received_at: receivedAt } = row;
    const attempts = row.attempts + 1;
    await store
      .updateTable("upload_jobs")
      .set({ state: "reading", step: "opening", turns: null, attempts })
      .where("id", "=", id)
      .execute();
    const outcome = readOutcome(row.outcome);
    return { id, fileName, accountId, by, attempts, receivedAt, outcome, bytes: Buffer.from(row.bytes) };
  });
}

/** Notes how many turns were recognised. @returns whether the job goes on: false once it was cancelled. */
export async function noteTurns(catalogue: Catalogue, id: string, turns: number): Promise<boolean> {
  const { numUpdatedRows } = await catalogue
    .updateTable("upload_jobs")
    .set({ step: "recognised", turns })
    .where("id", "=", id)
    .where("state", "=", "reading")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes what became of a job so far. */
export async function saveOutcome(catalogue: Catalogue, id: string, outcome: JobOutcome): Promise<void> {
  await catalogue
    .updateTable("upload_jobs")
    .set({ outcome: JSON.stringify(outcome) })
    .where("id", "=", id)
    .execute();
}

/** Ends a job and drops its bytes. One that was cancelled stays so, unless transcripts were made of it before that was known. */
export async function finishJob(
  { catalogue, now }: Pick<ArchiveDependencies, "catalogue" | "now">,
  id: string,
  outcome: JobOutcome,
): Promise<void> {
  const isDone = outcome.transcripts.length > 0;
  const ended = catalogue
    .updateTable("upload_jobs")
    .set({
      state: isDone ? "done" : "refused",
      step: null,
      outcome: JSON.stringify(outcome),
      finished_at: now().toISOString(),
      bytes: null,
    })
    .where("id", "=", id);
  await (isDone ? ended : ended.where("state", "=", "reading")).execute();
}

/** Gives a job back that was not finished when the archive was told to stop; it was no fault of its. */
export async function releaseJob(catalogue: Catalogue, { id, attempts }: ClaimedJob): Promise<void> {
  await catalogue
    .updateTable("upload_jobs")
    .set({ state: "received", step: null, attempts: attempts - 1 })
    .where("id", "=", id)
    .where("state", "=", "reading")
    .execute();
}

/**
 * Whether a transcript that stands in a job's way was made of the same job, in a run that was stopped by force after it was
 * archived and before that was noted.
 */
export async function isOwnTranscript(
  catalogue: Catalogue,
  { attempts, receivedAt }: ClaimedJob,
  transcriptId: string,
  fileName: string,
): Promise<boolean> {
  if (attempts === 1) return false;
  const row = await catalogue
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .select("transcripts.id")
    .where("transcripts.id", "=", transcriptId)
    .where("transcripts.archived_at", ">=", receivedAt)
    .where("originals.file_name", "=", fileName)
    .executeTakeFirst();
  return row !== undefined;
}
