import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { ArchiveError } from "../errors.js";

const pollMs = 20;
const patienceMs = 2_000;

/**
 * Returns once no server works on `data` any more; two on one LMDB would corrupt it. The guard of a killed Jubir
 * ends its server within milliseconds; one that lost its guard too is killed here.
 *
 * The caller holds the data directory's lock: whatever still runs there belongs to nobody.
 *
 * @throws ArchiveError `engine.occupied` where it cannot be killed, as when it is another user's.
 */
export async function outliveOrphans(data: string, logger: Logger): Promise<void> {
  const servers = await remainingAfter(patienceMs, data);
  if (servers.length === 0) return;
  logger.warn({ servers }, "A search engine outlived the Jubir that started it and is killed");
  for (const pid of servers) kill(pid);
  const [survivor] = await remainingAfter(patienceMs, data);
  if (survivor !== undefined)
    throw new ArchiveError("unavailable", "engine.occupied", { data, pid: survivor });
}

/** Waits for the last process on `data` to end, for `patience` ms at most, and returns those that have not. */
async function remainingAfter(patience: number, data: string): Promise<number[]> {
  const deadline = performance.now() + patience;
  let remaining = await processesOn(data);
  while (remaining.length > 0 && performance.now() < deadline) {
    await pause(pollMs);
    remaining = await processesOn(data);
  }
  return remaining;
}

/** The ids of the processes (servers and their guards) that were started with `--db-path data`. */
async function processesOn(data: string): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      return command.includes(`\0--db-path\0${data}\0`) ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended in the meantime, or is not ours to kill; what remains is looked at next.
  }
}
