import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { z } from "zod";
import { ArchiveError } from "../errors.js";

const holderSchema = z.object({
  /** What runs, in the words of the command line: `serve`, `import`. */
  command: z.string(),
  pid: z.int().positive(),
  /** ISO 8601 instant. */
  startedAt: z.iso.datetime(),
  /** Where it answers, once it does. */
  address: z.string().nullable(),
  /** Where its search engine answers. */
  engine: z.string().nullable(),
});
/** The process that works in a data directory. */
export type Holder = Readonly<z.infer<typeof holderSchema>>;

export interface DataDirectoryLock {
  /** Tells later comers where the holder and its search engine answer. */
  describe(addresses: Pick<Holder, "address" | "engine">): void;
  release(): void;
}

/**
 * Makes this process the only one that works in `dataDirectory`, which is created where it is missing.
 *
 * The lock is SQLite's own on an otherwise empty database, so that the kernel lifts it when the process dies,
 * however it dies: it is never stale. Keep the result: a lock that is forgotten is collected, and lifted.
 * Nothing else may open `lock.sqlite` in this process, since closing any descriptor of it lifts the lock too.
 *
 * @throws ArchiveError `archive.held` and its kin where another process holds it, `archive.unusable` where the
 *   directory cannot be written.
 */
export function acquireDataDirectoryLock(
  dataDirectory: string,
  holder: Omit<Holder, "address" | "engine">,
): DataDirectoryLock {
  const connection = openLockFile(dataDirectory);
  const write = (addresses: Pick<Holder, "address" | "engine">) =>
    storeHolder(dataDirectory, { ...holder, ...addresses });
  try {
    connection.exec("BEGIN EXCLUSIVE");
    write({ address: null, engine: null });
  } catch (error) {
    connection.close();
    throw isBusy(error) ? heldBy(dataDirectory, storedHolder(dataDirectory)) : unusable(dataDirectory, error);
  }
  return {
    describe: write,
    release() {
      rmSync(holderPath(dataDirectory), { force: true });
      connection.close();
    },
  };
}

/** Who works in `dataDirectory` at this moment, or null where nobody does. */
export function readHolder(dataDirectory: string): Holder | null {
  const stored = storedHolder(dataDirectory);
  if (stored === null) return null;
  const connection = openLockFile(dataDirectory);
  try {
    // Reading leaves alone a process that is just about to take the lock, where trying to lock would not.
    connection.prepare("SELECT count(*) FROM sqlite_schema").get();
    return null;
  } catch (error) {
    if (isBusy(error)) return stored;
    throw error;
  } finally {
    connection.close();
  }
}

function openLockFile(dataDirectory: string): Database.Database {
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    return new Database(join(dataDirectory, "lock.sqlite"), { timeout: 200 });
  } catch (error) {
    throw unusable(dataDirectory, error);
  }
}

function unusable(directory: string, cause: unknown): ArchiveError {
  return new ArchiveError("unavailable", "archive.unusable", { directory }, { cause });
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === "SQLITE_BUSY";
}

function heldBy(directory: string, holder: Holder | null): ArchiveError {
  if (holder === null) return new ArchiveError("conflict", "archive.held_by_unknown", { directory });
  const { address, command, pid, startedAt } = holder;
  const known = { command, pid, startedAt };
  if (address === null) return new ArchiveError("conflict", "archive.held", { directory, ...known });
  return new ArchiveError("conflict", "archive.held_at", { directory, ...known, address });
}

function holderPath(dataDirectory: string): string {
  return join(dataDirectory, "holder.json");
}

function storeHolder(dataDirectory: string, holder: Holder): void {
  const path = holderPath(dataDirectory);
  writeFileSync(`${path}.new`, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function storedHolder(dataDirectory: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(holderPath(dataDirectory), "utf8")));
  } catch {
    // The file is for people; without it the lock still holds.
    return null;
  }
}
