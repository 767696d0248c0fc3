import { readdirSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";

function nameOf(pid: number, thread: string): string {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/comm`, "utf8");
  } catch {
    // It ended while it was looked at.
    return "";
  }
}

/** At a higher one, the half dozen threads of an import took a third of the processor from whoever reads meanwhile. */
const behind = constants.priority.PRIORITY_LOW;

/** Every thread has a priority of its own (sched(7)), which those that it starts take from it. */
function threadsOf(pid: number, names: RegExp): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.filter((thread) => names.test(nameOf(pid, thread))).map(Number);
}

/**
 * Has threads of a process come after all others where both want the same processor. Where the system refuses, everything
 * stays as it is, and so it does on any but Linux, unless all of the process is meant.
 * @param names of the threads that are meant; all are where it is not given
 */
export function putInBackground(pid: number, names?: RegExp): void {
  const isLinux = process.platform === "linux";
  if (!isLinux && names !== undefined) return;
  try {
    const meant = isLinux ? threadsOf(pid, names ?? /./) : [pid];
    for (const one of meant) setPriority(one, behind);
  } catch {
    // The process works all the same.
  }
}

/** The same for the thread that asks: on any system but Linux it would be the whole process, and nothing is done. */
export function putThreadInBackground(): void {
  if (process.platform === "linux") setPriority(behind);
}
