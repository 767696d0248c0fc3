import type { Logger } from "pino";
import { storageFailure } from "../database/failure.js";
import { ArchiveError } from "../errors.js";
import { type ClaimedJob, finishJob, isOwnTranscript, noteTurns, releaseJob, saveOutcome } from "./claims.js";
import { type Intake, justOne, type Outcome, takeInAll } from "./intake.js";
import type { JobOutcome } from "./job.js";
import { refusedBy } from "./piece.js";
import type { ReadingPool } from "./reading-pool.js";

/** What working on a job needs. */
export interface JobWork {
  readonly intake: Intake;
  readonly logger: Logger;
  /** Whether the archive is stopping. */
  readonly isStopping: () => boolean;
  /** Called whenever something about a job has changed. */
  readonly onChange: (accountId: string) => void;
}

/** A file that was being read this often when the archive went down is taken for the reason. */
const mostAttempts = 3;

/** The pool, with the turns that it recognises noted; it reads no further once the job is cancelled or the archive stops. */
function watched({ intake, isStopping, onChange }: JobWork, job: ClaimedJob): ReadingPool {
  let turns = 0;
  return {
    ...intake.reading,
    read: async (pieces) => {
      const read = await intake.reading.read(pieces);
      for (const { reading } of read)
        if ("transcript" in reading) turns += reading.transcript.content.turns.length;
      const goesOn = await noteTurns(intake.archive.catalogue, job.id, turns);
      onChange(job.accountId);
      if (!goesOn || isStopping()) throw new Error("the job was given up");
      return read;
    },
  };
}

/** Adds what became of a part, unless that is known from before the archive was stopped. */
async function add({ intake }: JobWork, job: ClaimedJob, known: JobOutcome, outcome: Outcome): Promise<void> {
  const { name } = outcome;
  if ("accepted" in outcome) {
    const { archived, warnings } = outcome.accepted;
    known.transcripts.push({ id: archived.id, name, warnings: warnings.map((warning) => ({ ...warning })) });
    return;
  }
  const { id, same } = outcome.refusal.reason.parameters;
  if (typeof id === "string" && same === "bytes") {
    if (job.outcome.transcripts.some((one) => one.id === id)) return;
    if (await isOwnTranscript(intake.archive.catalogue, job, id, name)) {
      known.transcripts.push({ id, name, warnings: [] });
      return;
    }
  }
  const { code, reason } = refusedBy(outcome.refusal);
  known.refusals.push({ name, code, reason: { key: reason.key, parameters: { ...reason.parameters } } });
}

async function takeInJob(work: JobWork, job: ClaimedJob, known: JobOutcome): Promise<void> {
  const { archive } = work.intake;
  const { fileName: name, bytes, by } = job;
  if (job.attempts > mostAttempts)
    throw new ArchiveError("unprocessable", "upload.interrupted", { file: name });
  const intake = { archive, reading: watched(work, job) };
  const part = { name, bytes, kind: "file" as const };
  for await (const outcomes of takeInAll(intake, justOne(part), { status: "draft", by })) {
    for (const outcome of outcomes) await add(work, job, known, outcome);
    await saveOutcome(archive.catalogue, job.id, { ...known, refusals: [] });
    work.onChange(job.accountId);
  }
}

/**
 * Works a job off: its file, or all that it holds, becomes drafts or is refused by name. Given up where it was cancelled, and
 * put back where the archive stops; any other failure is a defect, which is logged and refuses the file.
 * @throws Error where nothing can be written: no fault of the file, which is to be tried again
 */
export async function workJob(work: JobWork, job: ClaimedJob): Promise<void> {
  const { archive } = work.intake;
  const known: JobOutcome = { transcripts: [...job.outcome.transcripts], refusals: [] };
  try {
    await takeInJob(work, job, known);
  } catch (error) {
    if (work.isStopping()) return releaseJob(archive.catalogue, job);
    if (storageFailure(error) !== null) throw error;
    const goesOn = await noteTurns(archive.catalogue, job.id, 0);
    const { fileName: file } = job;
    if (goesOn) {
      work.logger.error({ err: error, job: job.id }, "an upload could not be taken in");
      const refusal =
        error instanceof ArchiveError ? error : new ArchiveError("unavailable", "upload.failed", { file });
      await add(work, job, known, { name: file, size: null, refusal });
    }
  }
  await finishJob(archive, job.id, known);
}
