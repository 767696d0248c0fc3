import { createServer } from "node:net";
import type { Logger } from "pino";
import { ArchiveError } from "../errors.js";
import { locateBinary, placeBinary } from "./binary.js";
import { openEngineHome } from "./home.js";
import { outliveOrphans } from "./orphans.js";
import type { ServerProcess } from "./server-process.js";
import { startOnSoundData } from "./sound-data.js";
import { failureOfSystemError, startError } from "./start-failure.js";
import { supervise } from "./supervisor.js";
import { systemErrorOf } from "./system-error.js";

const portAttempts = 5;

export interface EmbeddedEngineOptions {
  /** Its lock is held by the caller: two servers on one index corrupt it. */
  readonly dataDirectory: string;
  readonly logger: Logger;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/** The Meilisearch that runs at a desk, for as long as this process does. */
export interface EmbeddedEngine {
  /** The same for the engine's whole life, restarts included. */
  readonly url: string;
  readonly masterKey: string;
  /** `listener` is called when the server died and answers again; its indexes may then be gone. */
  onRestart(listener: () => void): void;
  stop(): Promise<void>;
}

/**
 * Starts Meilisearch in `engine/` of the data directory and keeps it running. Resolves when it answers; the indexes
 * are those of the last time, or none.
 *
 * @throws ArchiveError `engine.…` with the reason why it cannot; the signal's own reason where it was given up.
 */
export async function startEmbeddedEngine(options: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
  const { dataDirectory, logger, signal = new AbortController().signal, now = () => new Date() } = options;
  const began = performance.now();
  const source = locateBinary();
  const home = await inWords(dataDirectory, () => openEngineHome(dataDirectory));
  await outliveOrphans(home.data, logger);
  const start = async (port: number, distrustData: boolean, signal: AbortSignal) =>
    inWords(home.directory, async () => {
      const binary = await placeBinary(source, home.directory);
      return startOnSoundData({ binary, home, port, logger, signal, distrustData, now });
    });
  const { port, server } = await onFreePort((port) => start(port, false, signal));
  const milliseconds = Math.round(performance.now() - began);
  logger.info({ port, server: server.pid, milliseconds }, "The search engine answers");
  const supervisor = supervise({
    first: server,
    start: ({ distrustData, signal }) => start(port, distrustData, signal),
    logger,
  });
  return { url: `http://127.0.0.1:${port}`, masterKey: home.masterKey, ...supervisor };
}

/** Meilisearch cannot be told to take any free port, so that another process may take the one found: then another. */
async function onFreePort(
  start: (port: number) => Promise<ServerProcess>,
): Promise<{ port: number; server: ServerProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, server: await start(port) };
    } catch (error) {
      const taken = error instanceof ArchiveError && error.reason.key === "engine.port_taken";
      if (!taken || attempt === portAttempts) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Turns what the file system refuses into the sentence for it. */
async function inWords<T>(directory: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const refusal = systemErrorOf(error);
    if (refusal === null) throw error;
    throw startError(failureOfSystemError(refusal), directory, refusal.message);
  }
}
