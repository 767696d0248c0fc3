import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { ArchiveError, type ErrorCode } from "../errors.js";
import { workerFileBeside } from "../worker-file.js";
import { type Piece, type Reading, type ReadPiece, refusedBy } from "./piece.js";
import { takingTurns } from "./turns.js";

export interface ReadingLimits {
  /** For one call, from the moment a worker takes it up. */
  readonly seconds: number;
  /** Of a worker's JavaScript heap. */
  readonly megabytes: number;
  readonly workers: number;
}

/** Reading formats and layouts away from the thread that serves pages. */
export interface ReadingPool {
  /** How many calls are worked on at once; more wait. */
  readonly workers: number;
  /**
   * Reads each piece; one that takes more time or memory than it may is refused, and the others are not.
   * @param until what is not read when it aborts is refused
   */
  readonly read: (pieces: readonly Piece[], until?: AbortSignal) => Promise<ReadPiece[]>;
  /** Ends the workers, with whatever they are doing. */
  readonly close: () => Promise<void>;
}

const defaults: ReadingLimits = {
  seconds: 20,
  megabytes: 256,
  workers: Math.max(1, Math.min(4, availableParallelism() - 1)),
};

/** A worker takes half a second to load its libraries, so it is kept for the next file. */
const idleMs = 30_000;

const workerFile = workerFileBeside(import.meta.url, "reading-worker");

/**
 * A pool of worker threads that run `readPiece`. A worker that takes more time or memory than `limits` allow is ended, its piece
 * refused, and a new worker takes its place. Calls beyond the number of workers wait, and waiting does not count.
 */
export function createReadingPool(limits: Partial<ReadingLimits> = {}): ReadingPool {
  const bounds = { ...defaults, ...limits };
  const pool: Workers = new Piscina({
    filename: workerFile,
    name: "readInWorker",
    minThreads: 0,
    maxThreads: bounds.workers,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  // A worker may still run out of memory after its call was given up or answered: it is replaced, and nobody waits for it.
  pool.on("error", (error) => {
    if (!isOutOfMemory(error)) throw error;
  });
  const takeTurn = takingTurns(bounds.workers);
  const readInTurn = async (pieces: readonly Piece[], until?: AbortSignal) => {
    const endTurn = await takeTurn(until);
    if (endTurn === null) return outOfTime;
    try {
      // That a worker has to load its libraries first is no fault of a file, and counts for none.
      if (pool.threads.length < bounds.workers) await pool.run([]);
      return await run(pool, pieces, bounds, until);
    } finally {
      endTurn();
    }
  };
  const readAlone = async (piece: Piece, until?: AbortSignal): Promise<ReadPiece[]> => {
    const outcome = await readInTurn([piece], until);
    if ("read" in outcome) return outcome.read;
    const { code, key, parameters } = outcome.exceeded;
    const error = new ArchiveError(code, key, { file: piece.name, ...parameters });
    return [{ piece, reading: { refused: refusedBy(error) } }];
  };
  return {
    workers: bounds.workers,
    async read(pieces, until) {
      const outcome = pieces.length > 1 ? await readInTurn(pieces, until) : null;
      if (outcome !== null && "read" in outcome) return outcome.read;
      return (await Promise.all(pieces.map((piece) => readAlone(piece, until)))).flat();
    },
    close: () => pool.destroy(),
  };
}

type Workers = Piscina<readonly Piece[], Reading[]>;

interface Exceeded {
  readonly exceeded: {
    readonly code: ErrorCode;
    readonly key: string;
    readonly parameters: Readonly<Record<string, number>>;
  };
}

type Run = { readonly read: ReadPiece[] } | Exceeded;

const outOfTime: Exceeded = { exceeded: { code: "too_large", key: "upload.out_of_time", parameters: {} } };

async function run(
  pool: Workers,
  pieces: readonly Piece[],
  limits: ReadingLimits,
  until?: AbortSignal,
): Promise<Run> {
  const { seconds, megabytes } = limits;
  const code = "unprocessable";
  const overdue = AbortSignal.timeout(seconds * 1000);
  const signal = until === undefined ? overdue : AbortSignal.any([overdue, until]);
  // The caller keeps its bytes: the worker is given copies, and the copies are moved.
  const copies = pieces.map((piece) => ({ ...piece, bytes: Uint8Array.from(piece.bytes) }));
  try {
    const transferList = copies.map(({ bytes }) => bytes.buffer);
    const readings = await pool.run(copies, { signal, transferList });
    return {
      read: readings.flatMap((reading, at) => pieces.slice(at, at + 1).map((piece) => ({ piece, reading }))),
    };
  } catch (error) {
    if (overdue.aborted) return { exceeded: { code, key: "formats.too_slow", parameters: { seconds } } };
    if (signal.aborted) return outOfTime;
    if (!isOutOfMemory(error)) throw error;
    return { exceeded: { code, key: "formats.too_hungry", parameters: { megabytes } } };
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
  );
}
