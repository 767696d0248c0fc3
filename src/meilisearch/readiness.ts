import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { listensOn } from "./listening.js";

const pollMs = 20;

/**
 * Resolves once the server says of itself that it is well, however long that takes; ends with `signal`.
 *
 * @param pid the server's: what another process answers on that port is not asked for, nor shown the key.
 */
export async function answering(pid: number, port: number, signal: AbortSignal): Promise<void> {
  while (!((await listensOn(pid, port)) && (await isHealthy(port, signal)))) {
    await pause(pollMs, undefined, { signal });
  }
}

async function isHealthy(port: number, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/health`, { signal });
  await response.body?.cancel();
  return response.ok;
}

const indexListSchema = z.object({ results: z.array(z.object({ uid: z.string() })) });

/**
 * What the server complains of when it opens its indexes one by one, or null. It opens each at its first use, and
 * answers with an internal error, or dies, if the files are missing or damaged; better now than under a search.
 */
export async function complaintOfIndexes(
  port: number,
  masterKey: string,
  signal: AbortSignal,
): Promise<string | null> {
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${masterKey}` }, signal });
  const { results } = indexListSchema.parse(await (await get("/indexes?limit=1000")).json());
  for (const { uid } of results) {
    const response = await get(`/indexes/${encodeURIComponent(uid)}/settings`);
    const body = await response.text();
    if (!response.ok) return body;
  }
  return null;
}
