import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { ArchiveError } from "../errors.js";
import { type Piece, type Reading, type ReadPiece, refusedBy } from "./piece.js";

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
  /** Reads each piece; one that takes more time or memory than it may is refused, and the others are not. */
  readonly read: (pieces: readonly Piece[]) => Promise<ReadPiece[]>;
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

/** Beside this file, and like it compiled or not. */
const workerFile = import.meta.url.replace(/reading-pool(\.[jt]s)$/, "reading-worker$1");

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
  const takeTurn = turnsOf(bounds.workers);
  const readInTurn = async (pieces: readonly Piece[]) => {
    const endTurn = await takeTurn();
    try {
      return await run(pool, pieces, bounds);
    } finally {
      endTurn();
    }
  };
  const readAlone = async (piece: Piece): Promise<ReadPiece[]> => {
    const outcome = await readInTurn([piece]);
    if ("read" in outcome) return outcome.read;
    const { key, parameters } = outcome.exceeded;
    const error = new ArchiveError("unprocessable", key, { file: piece.name, ...parameters });
    return [{ piece, reading: { refused: refusedBy(error) } }];
  };
  return {
    workers: bounds.workers,
    async read(pieces) {
      const outcome = pieces.length > 1 ? await readInTurn(pieces) : null;
      if (outcome !== null && "read" in outcome) return outcome.read;
      return (await Promise.all(pieces.map(readAlone))).flat();
    },
    close: () => pool.destroy(),
  };
}

type Workers = Piscina<readonly Piece[], Reading[]>;

type Run =
  | { readonly read: ReadPiece[] }
  | { readonly exceeded: { readonly key: string; readonly parameters: Readonly<Record<string, number>> } };

async function run(pool: Workers, pieces: readonly Piece[], limits: ReadingLimits): Promise<Run> {
  const { seconds, megabytes } = limits;
  const signal = AbortSignal.timeout(seconds * 1000);
  // The caller keeps its bytes: the worker is given copies, and the copies are moved.
  const copies = pieces.map((piece) => ({ ...piece, bytes: Uint8Array.from(piece.bytes) }));
  try {
    const transferList = copies.map(({ bytes }) => bytes.buffer);
    const readings = await pool.run(copies, { signal, transferList });
    return {
      read: readings.flatMap((reading, at) => pieces.slice(at, at + 1).map((piece) => ({ piece, reading }))),
    };
  } catch (error) {
    if (signal.aborted) return { exceeded: { key: "formats.too_slow", parameters: { seconds } } };
    if (!isOutOfMemory(error)) throw error;
    return { exceeded: { key: "formats.too_hungry", parameters: { megabytes } } };
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
