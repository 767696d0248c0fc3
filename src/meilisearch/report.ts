import type { Meilisearch, Task } from "meilisearch";
import { createEngineClient, type EngineAccess } from "./client.js";

/** Something that the engine was told to do, and how that went. */
export interface EngineTask {
  readonly number: number;
  /** As the engine calls it: `documentAdditionOrUpdate`. */
  readonly type: string;
  readonly index: string | null;
  readonly status: Task["status"];
  /** ISO 8601 instant. */
  readonly enqueuedAt: string;
  /** The engine's code and words for what went wrong. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What the engine says of itself. */
export interface EngineReport {
  readonly version: string;
  /** Bytes on the disk, of all indexes. */
  readonly bytes: number;
  readonly indexes: readonly { readonly name: string; readonly documents: number }[];
  /** The latest first; and the latest of those that failed. */
  readonly tasks: readonly EngineTask[];
  readonly failed: readonly EngineTask[];
}

const shownTasks = 10;
const shownFailures = 5;

function taskOf({ uid, type, indexUid, status, enqueuedAt, error }: Task): EngineTask {
  const told = error === null ? null : { code: error.code, message: error.message };
  return { number: uid, type, index: indexUid, status, enqueuedAt, error: told };
}

async function ask(admin: Meilisearch): Promise<EngineReport> {
  const [{ pkgVersion }, stats, tasks, failed] = await Promise.all([
    admin.getVersion(),
    admin.getStats(),
    admin.tasks.getTasks({ limit: shownTasks }),
    admin.tasks.getTasks({ limit: shownFailures, statuses: ["failed"] }),
  ]);
  return {
    version: pkgVersion,
    bytes: stats.databaseSize,
    indexes: Object.entries(stats.indexes).map(([name, { numberOfDocuments }]) => ({
      name,
      documents: numberOfDocuments,
    })),
    tasks: tasks.results.map(taskOf),
    failed: failed.results.map(taskOf),
  };
}

/** Asks the engine about itself; null while it does not answer. */
export function engineReporter({ url, masterKey }: EngineAccess): () => Promise<EngineReport | null> {
  const admin = createEngineClient(url, masterKey);
  return () => ask(admin).catch(() => null);
}
