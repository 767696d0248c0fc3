import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { recordAudit } from "../audit/record.js";
import { type Catalogue, openCopy } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { listRevisions, readRevision } from "../transcripts/revisions.js";
import { writeCopy } from "./backup.js";
import { payload, type TranscriptRecord } from "./bag-records.js";
import { type BagWriter, startBag } from "./bag-writer.js";

/** The original's place in the bag: named by its digest, since names are whatever people sent. */
function originalPath(sha256: string, fileName: string): string {
  const extension = extname(fileName).toLowerCase();
  return `data/originals/${sha256}${/^\.[a-z0-9]{1,8}$/u.test(extension) ? extension : ""}`;
}

function transcriptRows(copy: Catalogue) {
  return copy
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .selectAll("transcripts")
    .select(["originals.sha256", "originals.file_name", "originals.size", "originals.received_at"])
    .orderBy("transcripts.archived_at")
    .orderBy("transcripts.id")
    .execute();
}
type TranscriptRow = Awaited<ReturnType<typeof transcriptRows>>[number];

async function revisionsOf(copy: Catalogue, id: string): Promise<TranscriptRecord["revisions"]> {
  const numbers = (await listRevisions(copy, id)).map(({ number }) => number).reverse();
  const revisions = [];
  for (const number of numbers) revisions.push(await readRevision(copy, id, number));
  // Mutable copies, as the schema has them.
  return structuredClone(revisions).filter(
    (one): one is TranscriptRecord["revisions"][number] => one !== null,
  );
}

async function twinsOf(copy: Catalogue, id: string): Promise<TranscriptRecord["twins"]> {
  return copy
    .selectFrom("near_duplicates")
    .where("transcript_id", "=", id)
    .select(["twin_id as id", "share", "answered_by as answeredBy", "answered_at as answeredAt"])
    .orderBy("twin_id")
    .execute();
}

async function recordOf(copy: Catalogue, row: TranscriptRow): Promise<TranscriptRecord> {
  const { id, status, revision, sha256, size, call_year: year, call_number: number } = row;
  return {
    id,
    status,
    callNumber: year === null || number === null ? null : { year, number },
    revision,
    archivedAt: row.archived_at,
    textDigest: row.text_digest,
    trashedAt: row.trashed_at,
    trashReason: row.trash_reason,
    original: {
      id: row.original_id,
      path: originalPath(sha256, row.file_name),
      sha256,
      fileName: row.file_name,
      size,
      receivedAt: row.received_at,
    },
    revisions: await revisionsOf(copy, id),
    twins: await twinsOf(copy, id),
  };
}

async function* transcriptLines(copy: Catalogue, rows: readonly TranscriptRow[]): AsyncGenerator<string> {
  for (const row of rows) yield `${JSON.stringify(await recordOf(copy, row))}\n`;
}

async function originalBytes(copy: Catalogue, id: string): Promise<Buffer> {
  const { bytes } = await copy
    .selectFrom("originals")
    .select("bytes")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return Buffer.from(bytes);
}

async function callNumbersOf(copy: Catalogue): Promise<Record<string, number>> {
  const rows = await copy.selectFrom("counters").selectAll().where("name", "like", "call-number:%").execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name.replace("call-number:", ""), value]));
}

/** @returns how many transcripts were written */
async function fillBag(bag: BagWriter, copy: Catalogue): Promise<number> {
  const rows = await transcriptRows(copy);
  await bag.add(payload.transcripts, transcriptLines(copy, rows));
  for (const { original_id, sha256, file_name } of rows)
    await bag.add(originalPath(sha256, file_name), [await originalBytes(copy, original_id)]);
  const log = await copy.selectFrom("audit_log").selectAll().orderBy("number").execute();
  await bag.add(
    payload.auditLog,
    log.map((row) => `${JSON.stringify(row)}\n`),
  );
  const tombstones = await copy.selectFrom("tombstones").selectAll().orderBy("transcript_id").execute();
  await bag.add(
    payload.tombstones,
    tombstones.map((row) => `${JSON.stringify(row)}\n`),
  );
  await bag.add(payload.callNumbers, [`${JSON.stringify(await callNumbersOf(copy))}\n`]);
  return rows.length;
}

async function writeBag({ catalogue, now }: ArchiveDependencies, directory: string): Promise<number> {
  const copyPath = join(directory, "copy.sqlite");
  await writeCopy(catalogue, copyPath);
  const copy = openCopy(copyPath);
  const bag = startBag(join(directory, "bag"));
  await mkdir(join(directory, "bag"));
  try {
    const transcripts = await fillBag(bag, copy);
    await bag.finish({
      "Bagging-Date": now().toISOString().slice(0, 10),
      "Bag-Software-Agent": "Jubir",
      "External-Description": `${transcripts} transcripts with their revisions, originals and audit log`,
    });
    return transcripts;
  } finally {
    await copy.destroy();
  }
}

/**
 * Writes the archive as it is at one moment into a new folder, as a bag (BagIt 1.0, RFC 8493) that needs no Jubir to be read: every
 * transcript with its revisions, their authors and its call number, the originals and the audit log. Accounts and tokens stay here.
 * @throws ArchiveError `conflict` where there is such a folder already
 */
export async function exportBag(
  archive: ArchiveDependencies,
  { directory, by }: { directory: string; by: string },
): Promise<void> {
  const target = resolve(directory);
  if (existsSync(target)) throw new ArchiveError("conflict", "backup.exists", { file: directory });
  const partial = join(dirname(target), `.${basename(target)}.${archive.newId()}.partial`);
  await mkdir(partial, { mode: 0o700 });
  try {
    const transcripts = await writeBag(archive, partial);
    await rename(join(partial, "bag"), target);
    const line = { at: archive.now().toISOString(), by, action: "exported", transcriptId: null } as const;
    await archive.catalogue
      .transaction()
      .execute((store) => recordAudit(store, { ...line, details: { format: "bagit", transcripts } }));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
