import type { Logger } from "pino";
import { createBell } from "../search/bell.js";
import { type ClaimedJob, claimJob, releaseJob, requeueJobs } from "./claims.js";
import type { Intake } from "./intake.js";
import { createJobFeed, type JobFeed } from "./job-feed.js";
import { workJob } from "./work-job.js";

/** The workers that read what is handed in on the upload page. */
export interface JobWorkers {
  readonly feed: JobFeed;
  /** Tells that jobs have come in. */
  wake(): void;
  /** Begins no further job, and resolves when those at work are finished or put back. */
  close(): Promise<void>;
}

export interface JobWorkersOptions {
  readonly intake: Intake;
  readonly logger: Logger;
  /** Called when drafts were made. */
  readonly onArchived: () => void;
}

/** Milliseconds after which a worker looks for jobs that nobody told it of, and tries again after a failure. */
const lookInterval = 5_000;

/** Starts as many workers as the pool has, beginning with what was left when the archive was last stopped. */
export async function startJobWorkers({
  intake,
  logger,
  onArchived,
}: JobWorkersOptions): Promise<JobWorkers> {
  const { catalogue } = intake.archive;
  const feed = createJobFeed();
  const bell = createBell();
  let closed = false;
  const work = { intake, logger, isStopping: () => closed, onChange: feed.announce };

  const workOne = async (job: ClaimedJob) => {
    feed.announce(job.accountId);
    await workJob(work, job);
    onArchived();
    feed.announce(job.accountId);
  };
  const run = async () => {
    // What could not be finished is put back as soon as the disk takes that much.
    let unfinished: ClaimedJob | null = null;
    while (!closed) {
      try {
        if (unfinished !== null) await releaseJob(catalogue, unfinished);
        unfinished = await claimJob(catalogue);
        if (unfinished !== null) await workOne(unfinished);
        else if (!closed) await bell.wait(lookInterval);
        unfinished = null;
      } catch (error) {
        logger.error({ err: error }, "uploads are not worked on");
        await bell.wait(lookInterval);
      }
    }
  };
  await requeueJobs(catalogue);
  const running = Array.from({ length: intake.reading.workers }, run);

  return {
    feed,
    wake: bell.ring,
    close: async () => {
      closed = true;
      feed.hangUp();
      bell.ring();
      await Promise.all(running);
    },
  };
}
