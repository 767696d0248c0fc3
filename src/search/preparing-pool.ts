import { Piscina } from "piscina";
import type { Catalogue } from "../database/open.js";
import { workerFileBeside } from "../worker-file.js";
import { type PrepareDocuments, type PreparedDocuments, preparingHere } from "./prepare-documents.js";
import type { Preparation } from "./preparing-worker.js";

/** What prepares documents away from the thread that serves pages: an import's batch takes a second or two. */
export interface PreparingPool {
  readonly prepare: PrepareDocuments;
  /** Ends the worker, with whatever it is doing. */
  readonly close: () => Promise<void>;
}

/** Transcripts that are prepared sooner than a worker starts: what a person has just published. */
const few = 4;
const idleMs = 30_000;
/** Megabytes of a worker's heap: a batch takes about a hundred. */
const heap = 160;

const workerFile = workerFileBeside(import.meta.url, "preparing-worker");

/** A worker thread that reads transcripts and makes their documents, started when there are many and ended when it has rested. */
export function createPreparingPool(dataDirectory: string, catalogue: Catalogue): PreparingPool {
  const pool: Piscina<Preparation, PreparedDocuments> = new Piscina({
    filename: workerFile,
    name: "prepareInWorker",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const here = preparingHere(catalogue);
  return {
    prepare: (ids) => (ids.length <= few ? here(ids) : pool.run({ dataDirectory, ids })),
    close: () => pool.destroy(),
  };
}
