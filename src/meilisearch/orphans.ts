import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";

const pollMs = 20;

/**
 * Returns once no server works on `data` any more; two on one LMDB would corrupt it. The guard of a killed Jubir
 * ends its server within milliseconds; one that lost its guard too is killed here after `deadlineMs`.
 *
 * The caller holds the data directory's lock: whatever still runs there belongs to nobody.
 */
export async function outliveOrphans(data: string, logger: Logger, deadlineMs = 2_000): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  let orphans = await processesOn(data);
  while (orphans.length > 0) {
    if (performance.now() > deadline) {
      logger.warn({ servers: orphans }, "A search engine outlived the Jubir that started it and is killed");
      for (const pid of orphans) kill(pid);
    }
    await pause(pollMs);
    orphans = await processesOn(data);
  }
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
    // It ended in the meantime.
  }
}
