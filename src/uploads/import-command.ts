import { SingleBar } from "cli-progress";
import type { Attachment } from "../attach.js";
import { ArchiveError } from "../errors.js";
import { countPending } from "../transcripts/index-queue.js";
import type { Status } from "../transcripts/transcript.js";
import type { Translate } from "../web/i18n.js";
import { countItems, type ImportOutcome, importPaths } from "./import.js";

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

async function takeIn(
  { archive }: Attachment,
  { paths, status, outlet }: ImportRequest,
): Promise<ImportOutcome[]> {
  const progress = bar("{bar} {value}/{total} · {rate}/s · {duration_formatted}");
  const began = performance.now();
  progress.start(await countItems(paths), 0, { rate: 0 });
  const remarkable: ImportOutcome[] = [];
  const options = { status, by: "import", ...(outlet === undefined ? {} : { outlet }) };
  let done = 0;
  for await (const outcome of importPaths(archive, paths, options)) {
    done += 1;
    if (outcome.state !== "archived") remarkable.push(outcome);
    progress.update(done, { rate: Math.round((done * 1000) / (performance.now() - began)) });
  }
  progress.stop();
  process.stdout.write(`${done - remarkable.length} archived`);
  return remarkable;
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
  const remarkable = await takeIn(attachment, request);
  const refused = remarkable.flatMap((outcome) => (outcome.state === "refused" ? [outcome] : []));
  const present = remarkable.length - refused.length;
  process.stdout.write(`, ${present} already there, ${refused.length} refused\n`);
  for (const { label, reason } of refused) {
    process.stdout.write(`${label}\t${t(`errors.${reason.reason.key}`, reason.reason.parameters)}\n`);
  }
  await untilIndexed(attachment);
  return refused.length === 0;
}
