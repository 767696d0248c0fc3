import type { Transaction } from "kysely";
import { recordAudit } from "../audit/record.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { giveCallNumber } from "./call-numbers.js";
import { refuseDuplicate, sha256, textDigest } from "./duplicates.js";
import type { FieldEvidence } from "./evidence.js";
import { enqueueForIndex, type Lane } from "./index-queue.js";
import { noteTwins } from "./note-twins.js";
import { type CallNumber, formatCallNumber, type Status, type TranscriptContent } from "./transcript.js";
import { insertRevision } from "./write-revision.js";

/** A transcript as it is handed in, with the bytes it was read from. */
export interface Submission {
  readonly content: TranscriptContent;
  /** The layout that the parser recognised, and how sure it was, 0 to 1. */
  readonly layout: string;
  readonly confidence: number;
  readonly evidence: FieldEvidence;
  readonly original: { readonly fileName: string; readonly bytes: Uint8Array };
  readonly status: Status;
  /** Name of the token or account that hands it in. */
  readonly by: string;
  /** Where it waits for the index; `hand` unless said otherwise. */
  readonly lane?: Lane;
}

export interface Archived {
  readonly id: string;
  readonly status: Status;
  readonly callNumber: CallNumber | null;
  /** The change number that the index has to reach for this transcript to be found. */
  readonly change: number;
}

/** What became of a submission. */
export type ArchiveOutcome = Archived | ArchiveError;

export interface ArchiveDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly newId: () => string;
}

type Store = Transaction<CatalogueSchema>;

async function archiveWithin(
  store: Store,
  { now, newId }: ArchiveDependencies,
  submission: Submission,
): Promise<Archived> {
  const { content, original, status } = submission;
  const id = newId();
  const originalId = newId();
  const receivedAt = now().toISOString();
  const fileDigest = sha256(original.bytes);
  const digest = textDigest(content);

  await refuseDuplicate(store, fileDigest, digest);
  const callNumber = status === "published" ? await giveCallNumber(store, content.date, receivedAt) : null;
  await store
    .insertInto("originals")
    .values({
      id: originalId,
      sha256: fileDigest,
      file_name: original.fileName,
      size: original.bytes.byteLength,
      received_at: receivedAt,
      bytes: Buffer.from(original.bytes),
    })
    .execute();
  await store
    .insertInto("transcripts")
    .values({
      id,
      status,
      call_year: callNumber?.year ?? null,
      call_number: callNumber?.number ?? null,
      revision: 1,
      original_id: originalId,
      text_digest: digest,
      archived_at: receivedAt,
    })
    .execute();
  const { layout, confidence, evidence, by } = submission;
  const first = { number: 1, content, layout, confidence, evidence, by, at: receivedAt, reason: null };
  await insertRevision(store, id, first);
  await noteTwins(store, { id, status }, content);
  await recordAudit(store, {
    at: receivedAt,
    by,
    action: "uploaded",
    transcriptId: id,
    details: {
      status,
      file: original.fileName,
      sha256: fileDigest,
      callNumber: callNumber === null ? null : formatCallNumber(callNumber),
    },
  });
  const change = await enqueueForIndex(store, id, submission.lane);
  return { id, status, callNumber, change };
}

/**
 * Takes transcripts into the catalogue in one transaction, so that many cost one write to the disk. Each is taken with its original,
 * first revision, call number if it is published, line in the audit log and place in the index queue, or is refused with a `conflict` that names the
 * transcript that is already there; in both cases the others are taken.
 */
export async function archiveTranscripts(
  dependencies: ArchiveDependencies,
  submissions: readonly Submission[],
): Promise<ArchiveOutcome[]> {
  if (submissions.length === 0) return [];
  return dependencies.catalogue.transaction().execute(async (store) => {
    const outcomes: ArchiveOutcome[] = [];
    for (const submission of submissions) {
      // A duplicate is refused before anything of it is written.
      outcomes.push(await archiveWithin(store, dependencies, submission).catch(refusalIn));
    }
    return outcomes;
  });
}

function refusalIn(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  throw error;
}
