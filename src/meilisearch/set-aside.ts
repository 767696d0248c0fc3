import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Logger } from "pino";
import { systemErrorOf } from "./system-error.js";

const keptOlder = 1;

/** Data out of the way of a fresh start; nothing is deleted until that start has succeeded. */
export interface SetAside {
  readonly path: string;
  /** Back to where it was, in place of what the failed fresh start made. */
  restore(): Promise<void>;
  /** Deletes what was set aside before, all but the last. */
  deleteOlder(logger: Logger): Promise<void>;
}

/** Renames the folder `data` to `data.set-aside-<now>` beside it; null where there is none. */
export async function setAside(data: string, now: Date): Promise<SetAside | null> {
  const path = `${data}.set-aside-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
  try {
    await rename(data, path);
  } catch (error) {
    if (systemErrorOf(error)?.code === "ENOENT") return null;
    throw error;
  }
  return {
    path,
    async restore() {
      await rm(data, { recursive: true, force: true });
      await rename(path, data);
    },
    async deleteOlder(logger) {
      const prefix = `${basename(data)}.set-aside-`;
      const all = (await readdir(dirname(data))).filter((name) => name.startsWith(prefix)).sort();
      for (const name of all.slice(0, -1 - keptOlder)) {
        const older = join(dirname(data), name);
        logger.warn({ path: older }, "Index data that was set aside long ago is deleted");
        await rm(older, { recursive: true, force: true });
      }
    },
  };
}
