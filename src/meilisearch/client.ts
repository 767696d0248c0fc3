import { setTimeout as pause } from "node:timers/promises";
import { type EnqueuedTask, Meilisearch, type Task } from "meilisearch";

/** The engine with the key to all of it. */
export interface EngineAccess {
  readonly url: string;
  readonly masterKey: string;
}

/** Milliseconds after which a request to the engine counts as failed. */
export const requestTimeout = 15_000;

/**
 * A client of the engine with one of its keys.
 * Answers are asked for uncompressed: compressed ones come in chunks that stall 40 ms on a kept-alive connection
 * (Nagle's algorithm against delayed acknowledgement).
 */
export function createEngineClient(url: string, key: string): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: requestTimeout,
    requestInit: { headers: { "Accept-Encoding": "identity" } },
  });
}

/** What the engine was asked to do, by its number. */
export type EngineTask = Pick<EnqueuedTask, "taskUid">;

/** Milliseconds between two questions about a task, the first and the longest: each costs the engine time that the task wants. */
const interval = { first: 20, longest: 400, growth: 1.25 } as const;

async function ended(admin: Meilisearch, taskUid: number): Promise<Task> {
  for (let wait: number = interval.first; ; wait = Math.min(wait * interval.growth, interval.longest)) {
    const task = await admin.tasks.getTask(taskUid);
    if (task.status !== "enqueued" && task.status !== "processing") return task;
    await pause(wait);
  }
}

/**
 * Waits for tasks, however long the engine takes (the client's own limit is 5 seconds).
 * @throws Error with the engine's reason when one of them did not succeed.
 */
export async function succeed(admin: Meilisearch, ...tasks: readonly EngineTask[]): Promise<void> {
  for (const { taskUid } of tasks) {
    const task = await ended(admin, taskUid);
    if (task.status !== "succeeded") {
      throw new Error(
        `Engine task ${taskUid} (${task.type}) ${task.status}: ${task.error?.message ?? "no reason"}`,
      );
    }
  }
}

/** Fixed so that every start finds the same key; the engine derives the key itself from it and its master key. */
const searchKeyId = "6a7562b1-7200-4000-8000-736561726368";

/** The key that can search and nothing else, made on first use. */
export async function searchOnlyKey(admin: Meilisearch): Promise<string> {
  const { results } = await admin.getKeys({ limit: 100 });
  const known = results.find(({ uid }) => uid === searchKeyId);
  if (known !== undefined) return known.key;
  const created = await admin.createKey({
    uid: searchKeyId,
    name: "Jubir search",
    actions: ["search"],
    indexes: ["*"],
    expiresAt: null,
  });
  return created.key;
}
