import { z } from "zod";
import { type ErrorCode, statusOfCode } from "../errors.js";

/** `received` waits for a worker; the last three are final. */
export type JobState = "received" | "reading" | "done" | "refused" | "cancelled";

/** What a worker is at: opening the file, or, turns being recognised, writing them down. */
export type JobStep = "opening" | "recognised";

function isErrorCode(value: string): value is ErrorCode {
  return value in statusOfCode;
}

const blanks = z.record(z.string(), z.union([z.string(), z.number()]));

const outcomeShape = z.object({
  transcripts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      warnings: z.array(z.object({ key: z.string(), parameters: blanks })),
    }),
  ),
  refusals: z.array(
    z.object({
      name: z.string(),
      code: z.string().refine(isErrorCode),
      reason: z.object({ key: z.string(), parameters: blanks }),
    }),
  ),
});

/** What became of a file: the drafts made of it, and what of it was refused, each by name. */
export type JobOutcome = z.infer<typeof outcomeShape>;

/** A file that was handed in on the upload page, without its bytes. */
export interface Job {
  readonly id: string;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  readonly state: JobState;
  readonly step: JobStep | null;
  /** Turns recognised so far. */
  readonly turns: number | null;
  readonly outcome: JobOutcome;
}

/** Reads an outcome as the catalogue keeps it. */
export function readOutcome(json: string): JobOutcome {
  return outcomeShape.parse(JSON.parse(json));
}

/** Whether a job has still to be worked on. */
export function isRunning({ state }: Pick<Job, "state">): boolean {
  return state === "received" || state === "reading";
}
