import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { ArchiveError } from "../errors.js";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import type { Extraction } from "./pool-worker.js";

export interface ExtractionLimits {
  /** For one file, from the moment a worker takes it up. */
  readonly seconds: number;
  /** Of a worker's JavaScript heap. */
  readonly megabytes: number;
  readonly workers: number;
}

/** Reading formats away from the thread that serves pages. */
export interface ExtractionPool {
  /** @throws ArchiveError as `extractDocument` does, and `unprocessable` where the file takes more time or memory than it may */
  readonly extract: (file: ReceivedFile) => Promise<TextDocument>;
  /** Ends the workers, with whatever they are doing. */
  readonly close: () => Promise<void>;
}

const defaults: ExtractionLimits = {
  seconds: 20,
  megabytes: 256,
  workers: Math.max(1, Math.min(4, availableParallelism() - 1)),
};

/** A worker takes half a second to load its libraries, so it is kept for the next file. */
const idleMs = 30_000;

/** Threads run compiled code only: run from its source, as tests run it, the pool takes the worker from the last build. */
const workerFile = fileURLToPath(
  new URL(
    import.meta.url.endsWith(".ts") ? "../../dist/formats/pool-worker.js" : "./pool-worker.js",
    import.meta.url,
  ),
);

/**
 * A pool of worker threads that run `extractDocument`. A worker that takes more time or memory than `limits` allow is ended, its file
 * refused, and a new worker takes its place. Files beyond the number of workers wait, and waiting does not count.
 */
export function createExtractionPool(limits: Partial<ExtractionLimits> = {}): ExtractionPool {
  const bounds = { ...defaults, ...limits };
  const pool: Workers = new Piscina({
    filename: workerFile,
    name: "extractInWorker",
    minThreads: 0,
    maxThreads: bounds.workers,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  const takeTurn = turnsOf(bounds.workers);
  return {
    async extract(file) {
      const endTurn = await takeTurn();
      try {
        return documentOf(await run(pool, file, bounds));
      } finally {
        endTurn();
      }
    },
    close: () => pool.destroy(),
  };
}

type Workers = Piscina<ReceivedFile, Extraction>;

async function run(
  pool: Workers,
  { name, bytes }: ReceivedFile,
  limits: ExtractionLimits,
): Promise<Extraction> {
  const { seconds, megabytes } = limits;
  const signal = AbortSignal.timeout(seconds * 1000);
  // The caller keeps its bytes: the worker is given a copy, and the copy is moved.
  const copy = Uint8Array.from(bytes);
  try {
    return await pool.run({ name, bytes: copy }, { signal, transferList: [copy.buffer] });
  } catch (error) {
    if (signal.aborted) throw new ArchiveError("unprocessable", "formats.too_slow", { file: name, seconds });
    if (!isOutOfMemory(error)) throw error;
    throw new ArchiveError("unprocessable", "formats.too_hungry", { file: name, megabytes });
  }
}

function documentOf(extraction: Extraction): TextDocument {
  if ("document" in extraction) return extraction.document;
  const { code, reason } = extraction.refused;
  throw new ArchiveError(code, reason.key, reason.parameters);
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
  );
}

/** At most `count` turns at a time, in the order in which they are asked for; a turn is ended by calling what it resolves to. */
function turnsOf(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = count;
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return end;
  };
}
