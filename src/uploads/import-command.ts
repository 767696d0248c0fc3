import { SingleBar } from "cli-progress";
import type { Attachment } from "../attach.js";
import { ArchiveError } from "../errors.js";
import { countPending } from "../transcripts/index-queue.js";
import type { Status } from "../transcripts/transcript.js";
import type { Translate } from "../web/i18n.js";
import { importPaths, isPresent, sizeOf } from "./import.js";
import type { Outcome } from "./intake.js";

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly status: Status;
  readonly outlet?: string;
}

/** Milliseconds between looks at the index queue. */
const queueInterval = 200;

function bar(format: string): SingleBar {
  const stream = process.stderr;
  return new SingleBar({ format, stream, noTTYOutput: false, hideCursor: true, clearOnComplete: true });
}

interface Taken {
  readonly archived: number;
  readonly present: number;
  readonly refused: readonly Extract<Outcome, { refusal: ArchiveError }>[];
}

async function takeInPaths({ intake }: Attachment, { paths, status, outlet }: ImportRequest): Promise<Taken> {
  const progress = bar(
    "{bar} {percentage}% · {done} · {rate}/s · {duration_formatted} · ETA {eta_formatted}",
  );
  const began = performance.now();
  progress.start(await sizeOf(paths), 0, { done: 0, rate: 0 });
  const options = {
    status,
    by: "import",
    lane: "bulk" as const,
    ...(outlet === undefined ? {} : { outlet }),
  };
  const refused: Extract<Outcome, { refusal: ArchiveError }>[] = [];
  let archived = 0;
  let present = 0;
  for await (const { outcomes, bytes } of importPaths(intake, paths, options)) {
    for (const outcome of outcomes) {
      if ("accepted" in outcome) archived += 1;
      else if (isPresent(outcome)) present += 1;
      else refused.push(outcome);
    }
    const done = archived + present + refused.length;
    progress.update(bytes, { done, rate: Math.round((done * 1000) / (performance.now() - began)) });
  }
  progress.stop();
  return { archived, present, refused };
}

/** Whether somebody takes from the queue: not where the engine does not answer, nor after the server went away. */
async function isServed({ indexerState }: Attachment): Promise<boolean> {
  try {
    return (await indexerState()).name !== "unavailable";
  } catch (error) {
    if (error instanceof ArchiveError && error.code === "unavailable") return false;
    throw error;
  }
}

async function untilIndexed(attachment: Attachment): Promise<void> {
  const { archive } = attachment;
  const waiting = await countPending(archive.catalogue);
  const progress = bar("indexing {bar} {value}/{total}");
  progress.start(waiting, 0);
  for (let left = waiting; left > 0; left = await countPending(archive.catalogue)) {
    progress.update(waiting - left);
    if (!(await isServed(attachment))) break;
    await new Promise((resolve) => setTimeout(resolve, queueInterval));
  }
  progress.stop();
}

/**
 * Imports with a progress bar, then waits until everything is found.
 * @returns whether nothing was refused; what was is listed on standard output with its reason.
 */
export async function runImport(
  attachment: Attachment,
  request: ImportRequest,
  t: Translate,
): Promise<boolean> {
  const { archived, present, refused } = await takeInPaths(attachment, request);
  process.stdout.write(`${archived} archived, ${present} already there, ${refused.length} refused\n`);
  for (const { name, refusal } of refused) {
    process.stdout.write(`${name}\t${t(`errors.${refusal.reason.key}`, refusal.reason.parameters)}\n`);
  }
  await untilIndexed(attachment);
  return refused.length === 0;
}
