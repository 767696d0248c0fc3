import { existsSync } from "node:fs";
import { chmod, copyFile, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { recordAudit } from "../audit/record.js";
import { acquireDataDirectoryLock } from "../database/lock.js";
import { migrations } from "../database/migrations.js";
import { type Catalogue, catalogueFile, openCatalogue, openCopy } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { forgetArchiveId } from "../search/rebuild.js";
import { contentFaults, databaseFaults } from "./catalogue-faults.js";
import type { Fault } from "./fault.js";
import { syncToDisk } from "./file-sync.js";

const partialName = "catalogue.restoring";

/** What may be in a folder that counts as empty: the lock, what an interrupted restoring left, a file system's own. */
const ignorable = /^(?:lock\.sqlite.*|holder\.json|catalogue\.restoring|lost\+found)$/u;

async function requireEmpty(directory: string): Promise<void> {
  const found = (await readdir(directory)).find((name) => !ignorable.test(name));
  if (found !== undefined) throw new ArchiveError("conflict", "restore.not_empty", { directory, found });
}

/**
 * @returns what is wrong with what the copy holds
 * @throws ArchiveError `unprocessable` where the copy itself is damaged, or a newer version's
 */
async function inspect(copy: Catalogue, file: string): Promise<Fault[]> {
  const known = new Set(migrations.map(({ name }) => name));
  const applied = await copy.selectFrom("migrations").select("name").execute();
  const newer = applied.find(({ name }) => !known.has(name));
  if (newer !== undefined)
    throw new ArchiveError("unprocessable", "restore.newer", { file, migration: newer.name });
  for await (const { place, problem } of databaseFaults(copy))
    throw new ArchiveError("unprocessable", "restore.damaged", { file, problem: `${place}: ${problem}` });
  const faults: Fault[] = [];
  for await (const fault of contentFaults(copy)) faults.push(fault);
  return faults;
}

async function check(path: string, file: string): Promise<Fault[]> {
  const copy = openCopy(path);
  try {
    return await inspect(copy, file);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError("unprocessable", "restore.no_archive", { file }, { cause: error });
  } finally {
    await copy.destroy();
  }
}

/** Ends all sessions, so that none lives on that was ended since, and has the index built from this catalogue and no other. */
async function settle(directory: string, { file, by, now }: Restoring): Promise<void> {
  const catalogue = await openCatalogue(directory);
  try {
    await catalogue.transaction().execute(async (store) => {
      await store.deleteFrom("sessions").execute();
      await forgetArchiveId(store);
      const line = { at: now().toISOString(), by, action: "returned", transcriptId: null } as const;
      await recordAudit(store, { ...line, details: { file } });
    });
  } finally {
    await catalogue.destroy();
  }
}

interface Restoring {
  readonly file: string;
  readonly by: string;
  readonly now: () => Date;
}

async function restoreInto(directory: string, restoring: Restoring): Promise<Fault[]> {
  const { file } = restoring;
  await requireEmpty(directory);
  if (!existsSync(file)) throw new ArchiveError("not_found", "restore.no_file", { file });
  const partial = join(directory, partialName);
  try {
    await copyFile(file, partial);
    await chmod(partial, 0o600);
    const faults = await check(partial, file);
    await syncToDisk(partial);
    await rename(partial, join(directory, catalogueFile));
    await syncToDisk(directory);
    await settle(directory, restoring);
    return faults;
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * Puts a backup into an empty data directory, once its file has been checked. Search is built from it at the next start; everybody
 * signs in anew.
 * @returns what is wrong with its originals, revisions and audit log, as it was when it was backed up: no reason to be without the rest
 * @throws ArchiveError `conflict` where the directory holds anything, `not_found` and `unprocessable` for what is no sound backup
 */
export async function restoreArchive(directory: string, restoring: Restoring): Promise<Fault[]> {
  const holder = { command: "restore", pid: process.pid, startedAt: restoring.now().toISOString() };
  const lock = acquireDataDirectoryLock(directory, holder);
  try {
    return await restoreInto(directory, restoring);
  } finally {
    lock.release();
  }
}
