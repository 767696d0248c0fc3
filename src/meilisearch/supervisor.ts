import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { describeExit } from "./launch.js";
import type { ServerProcess } from "./server-process.js";
import { isMemoryFault } from "./start-failure.js";

const steadyMs = 60_000;
const faultsToDistrust = 3;

export interface SupervisorOptions {
  readonly first: ServerProcess;
  /** Starts another in its place. */
  readonly start: (options: { distrustData: boolean; signal: AbortSignal }) => Promise<ServerProcess>;
  readonly logger: Logger;
}

export interface Supervisor {
  onRestart(listener: () => void): void;
  stop(): Promise<void>;
}

/** What deaths in quick succession tell; a server that ran for a minute begins with a clean sheet. */
interface DeathRecord {
  readonly deaths: number;
  /** Of those, the last ones that look like damaged data. */
  readonly faults: number;
}
const cleanRecord: DeathRecord = { deaths: 0, faults: 0 };

/** How long to wait before the server is started again: 0.1 s at first, doubled each time, 10 s at most. */
export function restartDelayMs(deaths: number): number {
  return Math.min(10_000, 100 * 2 ** (deaths - 1));
}

/** Keeps a server running until `stop`: when it dies another is started, as often as it takes. */
export function supervise({ first, start, logger }: SupervisorOptions): Supervisor {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listeners: (() => void)[] = [];
  let server = first;

  async function untilDeath(record: DeathRecord): Promise<DeathRecord> {
    const since = performance.now();
    const exit = await server.ended;
    const { deaths, faults } = performance.now() - since > steadyMs ? cleanRecord : record;
    if (!signal.aborted) logger.error({ exit: describeExit(exit) }, "The search engine died");
    return { deaths: deaths + 1, faults: isMemoryFault(exit) ? faults + 1 : 0 };
  }

  /** Resolves once another server runs, however often that takes; what fails to start counts as a death too. */
  async function replace({ deaths, faults }: DeathRecord): Promise<DeathRecord> {
    const distrustData = faults >= faultsToDistrust;
    for (let attempts = deaths; ; attempts += 1) {
      await pause(restartDelayMs(attempts), undefined, { signal });
      try {
        server = await start({ distrustData, signal });
        return distrustData ? cleanRecord : { deaths: attempts, faults };
      } catch (error) {
        signal.throwIfAborted();
        logger.error({ err: error }, "The search engine could not be started again; trying on");
      }
    }
  }

  async function watch(): Promise<void> {
    let record = cleanRecord;
    while (!signal.aborted) {
      record = await untilDeath(record);
      if (signal.aborted) return;
      record = await replace(record);
      if (signal.aborted) await server.end();
      else for (const listener of listeners) listener();
    }
  }

  const watched = watch().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return {
    onRestart: (listener) => void listeners.push(listener),
    async stop() {
      stopping.abort();
      await server.end();
      await watched;
    },
  };
}
