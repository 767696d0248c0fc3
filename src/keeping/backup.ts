import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { sql } from "kysely";
import { recordAudit } from "../audit/record.js";
import { type Catalogue, openCopy } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { databaseFaults } from "./catalogue-faults.js";
import { syncToDisk } from "./file-sync.js";

/** @throws ArchiveError `backup.damaged` where SQLite finds a fault in the copy. */
async function requireWhole(path: string): Promise<void> {
  const copy = openCopy(path);
  try {
    for await (const { place, problem } of databaseFaults(copy))
      throw new ArchiveError("unprocessable", "backup.damaged", {
        file: path,
        problem: `${place}: ${problem}`,
      });
  } finally {
    await copy.destroy();
  }
}

/** Writes one moment of the catalogue to a new file, on the disk and checked. */
export async function writeCopy(catalogue: Catalogue, path: string): Promise<void> {
  // SQLite writes into an empty file that is there already, whose mode it keeps: accounts are nobody else's to read.
  await (await open(path, "wx", 0o600)).close();
  await sql`vacuum into ${path}`.execute(catalogue);
  await syncToDisk(path);
  await requireWhole(path);
}

/**
 * Writes the catalogue as it is at one moment into a file, while others read and write. The file is there under its name only when
 * it is whole, checked and on the disk.
 * @throws ArchiveError `conflict` where there is such a file already, `unprocessable` where the copy is damaged
 */
export async function backUpArchive(
  { catalogue, now, newId }: ArchiveDependencies,
  { file, by }: { file: string; by: string },
): Promise<void> {
  const target = resolve(file);
  if (existsSync(target)) throw new ArchiveError("conflict", "backup.exists", { file });
  const partial = join(dirname(target), `.${basename(target)}.${newId()}.partial`);
  try {
    await writeCopy(catalogue, partial);
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
  await syncToDisk(dirname(target));
  const line = { at: now().toISOString(), by, action: "backed-up", transcriptId: null } as const;
  await catalogue
    .transaction()
    .execute((store) => recordAudit(store, { ...line, details: { file: basename(target) } }));
}
