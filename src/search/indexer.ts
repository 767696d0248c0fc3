import type { Logger } from "pino";
import type { Catalogue } from "../database/open.js";
import { createEngineClient, type EngineAccess } from "../meilisearch/client.js";
import { readIndexState } from "../meilisearch/indexes.js";
import { isIndexed } from "../transcripts/index-queue.js";
import { createBell } from "./bell.js";
import { expectedState, isBehind, prepareIndexes } from "./rebuild.js";
import type { SendTranscripts } from "./send-documents.js";
import { startWriting } from "./writing.js";

export type IndexerState =
  | { readonly name: "starting" }
  | { readonly name: "rebuilding"; readonly done: number; readonly total: number }
  | { readonly name: "ready" }
  | { readonly name: "unavailable" };

export interface Indexer {
  state(): IndexerState;
  /** Another number whenever searches may find something else than before. */
  version(): number;
  /** Says that the queue has grown, or that the engine may have lost something: look at once. */
  wake(): void;
  /** Resolves when the indexes are made sure of or the engine is found not to answer, or after `timeout` milliseconds. */
  untilSettled(timeout: number): Promise<void>;
  /** Resolves to true once the change, and those before it in its lane, are found by search, to false when `timeout` milliseconds pass first. */
  untilIndexed(change: number, timeout: number): Promise<boolean>;
  /** Resolves after the batch in flight; a rebuild is given up, and begun anew at the next start. */
  close(): Promise<void>;
}

export interface IndexerDependencies {
  readonly catalogue: Catalogue;
  readonly engine: EngineAccess;
  readonly send: SendTranscripts;
  readonly logger: Logger;
  /** Whether people work with the archive meanwhile: what they change then waits for little of an import. */
  readonly isServing: boolean;
}

/** Milliseconds between looks at the queue, which other processes fill too. */
const queueInterval = 300;
/** Milliseconds between attempts to reach an engine that does not answer. */
const retryInterval = 1_000;
/** Looks at an empty queue between two checks that the engine still holds what we put in it. */
const looksPerCheck = 10;

/**
 * Keeps the engine in step with the catalogue for as long as it runs: makes sure that the indexes are this
 * catalogue's and whole, then drains the queue; when the engine fails, starts over once it answers.
 */
export function startIndexer({ catalogue, engine, send, logger, isServing }: IndexerDependencies): Indexer {
  const admin = createEngineClient(engine.url, engine.masterKey);
  const bell = createBell();
  const progress = createBell();
  let state: IndexerState = { name: "starting" };
  let version = 0;
  const stopping = new AbortController();
  let closed = false;

  const enter = (next: IndexerState) => {
    if (next.name !== state.name) logger.info({ indexer: next }, "indexer");
    state = next;
    progress.ring();
  };

  const writer = {
    catalogue,
    admin,
    send,
    onIndexed: () => {
      version += 1;
    },
  };

  const drain = async () => {
    const writing = startWriting(writer, isServing);
    for (let look = 1; !closed; look += 1) {
      if (await writing.goOn()) {
        progress.ring();
        continue;
      }
      await bell.wait(queueInterval);
      if (look % looksPerCheck === 0 && isBehind(await readIndexState(admin), await expectedState(catalogue)))
        return;
    }
  };

  const run = async () => {
    while (!closed) {
      try {
        await prepareIndexes({
          ...writer,
          signal: stopping.signal,
          onProgress: (done, total) => enter({ name: "rebuilding", done, total }),
        });
        enter({ name: "ready" });
        await drain();
      } catch (error) {
        if (closed) return;
        if (state.name !== "unavailable") logger.warn({ err: error }, "the search engine does not answer");
        enter({ name: "unavailable" });
        await bell.wait(retryInterval);
      }
    }
  };
  const running = run();

  return {
    state: () => state,
    version: () => version,
    wake: () => bell.ring(),
    untilSettled: async (timeout) => {
      const deadline = Date.now() + timeout;
      while (state.name === "starting" || state.name === "rebuilding") {
        const left = deadline - Date.now();
        if (left <= 0 || closed) return;
        await progress.wait(Math.min(left, queueInterval));
      }
    },
    untilIndexed: async (change, timeout) => {
      bell.ring();
      const deadline = Date.now() + timeout;
      while (!(await isIndexed(catalogue, change))) {
        const left = deadline - Date.now();
        if (left <= 0 || closed) return false;
        await progress.wait(Math.min(left, queueInterval));
      }
      return true;
    },
    close: async () => {
      closed = true;
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}
