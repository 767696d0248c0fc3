import { readdirSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";

/** How the server calls the threads that index, and that put together what these have made. */
const indexingThread = /^(?:indexing-thread|scheduler)/;

function nameOf(pid: number, thread: string): string {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/comm`, "utf8");
  } catch {
    // It ended while it was looked at.
    return "";
  }
}

/**
 * Has a server's searches come before its indexing where both want the same processor: readers wait for the one, and nobody
 * for the other. Only Linux gives threads priorities of their own (sched(7)); elsewhere, and where the system refuses,
 * everything stays as it is.
 */
export function putIndexingBehindSearch(pid: number): void {
  if (process.platform !== "linux") return;
  try {
    const threads = readdirSync(`/proc/${pid}/task`).filter((thread) =>
      indexingThread.test(nameOf(pid, thread)),
    );
    for (const thread of threads) setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The server works all the same.
  }
}
