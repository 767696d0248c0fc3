import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Transaction } from "kysely";
import type { z } from "zod";
import { chainStart, digestOfRow } from "../audit/chain.js";
import { recordAudit } from "../audit/record.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { sha256 } from "../transcripts/duplicates.js";
import { enqueueForIndex } from "../transcripts/index-queue.js";
import { writeSignature } from "../transcripts/note-twins.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { insertRevision } from "../transcripts/write-revision.js";
import { requireValidBag } from "./bag-check.js";
import { damaged, takeRecords } from "./bag-lines.js";
import {
  auditDetails,
  auditRecord,
  callNumberRecord,
  payload,
  type TranscriptRecord,
  tombstoneRecord,
  transcriptRecord,
} from "./bag-records.js";

type Store = Transaction<CatalogueSchema>;

interface BagImport {
  readonly directory: string;
  readonly by: string;
}

async function insertOriginal(
  store: Store,
  directory: string,
  { original }: TranscriptRecord,
): Promise<void> {
  const { id, path, sha256: digest, fileName, size, receivedAt } = original;
  // The manifest holds for what lies in the payload, and nothing else is read.
  const bytes = /^data\/originals\/[\w.]+$/u.test(path)
    ? await readFile(join(directory, path)).catch(() => null)
    : null;
  if (bytes === null || sha256(bytes) !== digest || bytes.byteLength !== size) throw damaged(directory, path);
  await store
    .insertInto("originals")
    .values({ id, sha256: digest, file_name: fileName, size, received_at: receivedAt, bytes })
    .execute();
}

async function insertTranscript(store: Store, record: TranscriptRecord): Promise<void> {
  const { id, status, callNumber, revision, revisions, twins } = record;
  await store
    .insertInto("transcripts")
    .values({
      id,
      status,
      call_year: callNumber?.year ?? null,
      call_number: callNumber?.number ?? null,
      revision,
      original_id: record.original.id,
      text_digest: record.textDigest,
      archived_at: record.archivedAt,
      trashed_at: record.trashedAt,
      trash_reason: record.trashReason,
    })
    .execute();
  for (const one of revisions) await insertRevision(store, id, one);
  const current = revisions.find(({ number }) => number === revision);
  if (current !== undefined) await writeSignature(store, id, current.content);
  for (const { id: twin_id, share, answeredBy, answeredAt } of twins) {
    await store
      .insertInto("near_duplicates")
      .values({ transcript_id: id, twin_id, share, answered_by: answeredBy, answered_at: answeredAt })
      .execute();
  }
  await enqueueForIndex(store, id, "bulk");
}

async function insertTombstones(store: Store, directory: string): Promise<void> {
  const take = async (row: z.infer<typeof tombstoneRecord>) => {
    await store.insertInto("tombstones").values(row).execute();
  };
  await takeRecords(directory, payload.tombstones, { schema: tombstoneRecord, take });
}

async function insertCallNumbers(store: Store, directory: string): Promise<void> {
  const take = async (given: z.infer<typeof callNumberRecord>) => {
    const rows = Object.entries(given).map(([year, value]) => ({ name: `call-number:${year}`, value }));
    if (rows.length > 0) await store.insertInto("counters").values(rows).execute();
  };
  await takeRecords(directory, payload.callNumbers, { schema: callNumberRecord, take });
}

/** Tells again what the bag's log tells, behind what this one has; in a new archive every row keeps its number and digest. */
async function continueAuditLog(store: Store, directory: string): Promise<string> {
  let previous = chainStart;
  const take = async (row: z.infer<typeof auditRecord>) => {
    if (row.previous !== previous || digestOfRow(row) !== row.digest)
      throw new ArchiveError("unprocessable", "bag.unchained", { directory, number: row.number });
    previous = row.digest;
    const { at, by, action, transcript_id: transcriptId } = row;
    const details = auditDetails.parse(JSON.parse(row.details));
    await recordAudit(store, { at, by, action, transcriptId, details });
  };
  await takeRecords(directory, payload.auditLog, { schema: auditRecord, take });
  return previous;
}

/** No number may be given again: none that a transcript has, nor one of what was purged. */
async function requireNumbersKept(store: Store, directory: string): Promise<void> {
  const given = await store
    .selectFrom("transcripts")
    .select(["call_year", "call_number"])
    .unionAll(store.selectFrom("tombstones").select(["call_year", "call_number"]))
    .execute();
  const counted = await store.selectFrom("counters").selectAll().execute();
  const last = new Map(counted.map(({ name, value }) => [name, value]));
  const taken = new Set<string>();
  for (const { call_year: year, call_number: number } of given) {
    if (year === null || number === null) continue;
    const written = formatCallNumber({ year, number });
    if (taken.has(written)) throw damaged(directory, `${payload.tombstones} (${written})`);
    if (number > (last.get(`call-number:${year}`) ?? 0))
      throw damaged(directory, `${payload.callNumbers} (${written})`);
    taken.add(written);
  }
}

async function requireNoTranscripts(store: Store): Promise<void> {
  const any = await store.selectFrom("transcripts").select("id").limit(1).executeTakeFirst();
  const grave = await store.selectFrom("tombstones").select("purged_at").limit(1).executeTakeFirst();
  if (any !== undefined || grave !== undefined) throw new ArchiveError("conflict", "bag.not_empty");
}

/**
 * Takes a bag that `export --bag` wrote into an archive without transcripts, with nothing missing: ids, call numbers, revisions and
 * their authors, the trash, originals and the audit log are as they were. All of it, or nothing.
 * @returns how many transcripts it held
 * @throws ArchiveError `conflict` where the archive holds transcripts, `unprocessable` where the bag is not valid
 */
export async function importBag(
  { catalogue, now }: ArchiveDependencies,
  { directory, by }: BagImport,
): Promise<number> {
  await requireValidBag(directory);
  return catalogue.transaction().execute(async (store) => {
    await requireNoTranscripts(store);
    const take = async (record: TranscriptRecord) => {
      await insertOriginal(store, directory, record);
      await insertTranscript(store, record);
    };
    const transcripts = await takeRecords(directory, payload.transcripts, {
      schema: transcriptRecord,
      take,
    });
    await insertTombstones(store, directory);
    await insertCallNumbers(store, directory);
    await requireNumbersKept(store, directory);
    const log = await continueAuditLog(store, directory);
    const line = { at: now().toISOString(), by, action: "imported", transcriptId: null } as const;
    await recordAudit(store, { ...line, details: { format: "bagit", transcripts, log } });
    return transcripts;
  });
}
