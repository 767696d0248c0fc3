import { Piscina } from "piscina";
import type { Catalogue } from "../database/open.js";
import { createEngineClient, type EngineAccess } from "../meilisearch/client.js";
import { workerFileBeside } from "../worker-file.js";
import { type SendTranscripts, type SentTranscripts, sendingHere } from "./send-documents.js";
import type { Sending } from "./sending-worker.js";

/** What makes and sends documents away from the thread that serves pages: an import's batch takes a second or two. */
export interface SendingPool {
  readonly send: SendTranscripts;
  /** Ends the worker, with whatever it is doing. */
  readonly close: () => Promise<void>;
}

/** Transcripts that are sent sooner than a worker starts: what a person has just published. */
const few = 4;
const idleMs = 30_000;
/** Megabytes of a worker's heap: a batch takes about a hundred. */
const heap = 160;

const workerFile = workerFileBeside(import.meta.url, "sending-worker");

/**
 * A worker thread that reads transcripts, makes their documents and sends them, started when there are many and ended when it has
 * rested. Nothing of the documents passes through the thread that asks: to hand them on would hold it up in the midst of answering.
 */
export function createSendingPool(
  dataDirectory: string,
  catalogue: Catalogue,
  { url, masterKey }: EngineAccess,
): SendingPool {
  const pool: Piscina<Sending, SentTranscripts> = new Piscina({
    filename: workerFile,
    name: "sendInWorker",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const here = sendingHere(catalogue, createEngineClient(url, masterKey));
  const engine = { url, masterKey };
  return {
    send: (ids, destination) =>
      ids.length <= few ? here(ids, destination) : pool.run({ dataDirectory, engine, ids, destination }),
    close: () => pool.destroy(),
  };
}
