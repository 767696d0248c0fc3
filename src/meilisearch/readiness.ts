import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const pollMs = 20;
const answerMs = 2_000;

/** Resolves once the server at `url` says of itself that it is well, however long that takes; ends with `signal`. */
export async function answering(url: string, signal: AbortSignal): Promise<void> {
  while (!(await isHealthy(url, signal))) await pause(pollMs, undefined, { signal });
}

async function isHealthy(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

const indexListSchema = z.object({ results: z.array(z.object({ uid: z.string() })) });

/**
 * What the server complains of when it opens its indexes one by one, or null. It opens each at its first use, and
 * answers with an internal error, or dies, if the files are missing or damaged; better now than under a search.
 */
export async function complaintOfIndexes(
  url: string,
  masterKey: string,
  signal: AbortSignal,
): Promise<string | null> {
  const get = (path: string) =>
    fetch(url + path, { headers: { authorization: `Bearer ${masterKey}` }, signal });
  try {
    const { results } = indexListSchema.parse(await (await get("/indexes?limit=1000")).json());
    for (const { uid } of results) {
      const response = await get(`/indexes/${encodeURIComponent(uid)}/settings`);
      const body = await response.text();
      if (!response.ok) return body;
    }
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return String(error);
  }
}
