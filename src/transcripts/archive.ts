import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { nextNumber } from "../database/counters.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { transcriptUrl } from "../urls.js";
import { enqueueForIndex } from "./index-queue.js";
import {
  type CallNumber,
  formatCallNumber,
  passagesOf,
  type Status,
  type TranscriptContent,
} from "./transcript.js";
import { insertRevision } from "./write-revision.js";

/** A transcript as it is handed in, with the bytes it was read from. */
export interface Submission {
  readonly content: TranscriptContent;
  /** The layout that the parser recognised, and how sure it was, 0 to 1. */
  readonly layout: string;
  readonly confidence: number;
  readonly original: { readonly fileName: string; readonly bytes: Uint8Array };
  readonly status: Status;
  /** Name of the token or account that hands it in. */
  readonly by: string;
}

export interface Archived {
  readonly id: string;
  readonly status: Status;
  readonly callNumber: CallNumber | null;
  /** The change number that the index has to reach for this transcript to be found. */
  readonly change: number;
}

export interface ArchiveDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly newId: () => string;
}

type Store = Transaction<CatalogueSchema>;

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Digest of title and text with white space and case folded: equal digests are one transcript handed in twice. */
function textDigest({ title, turns }: Pick<TranscriptContent, "title" | "turns">): string {
  const text = [title, ...passagesOf(turns).map(({ passage }) => passage.text)].join(" ");
  return sha256(text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim());
}

async function refuseDuplicate(store: Store, fileDigest: string, digest: string): Promise<void> {
  const twin = await store
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.transcript_id", "=", "transcripts.id")
        .onRef("revisions.number", "=", "transcripts.revision"),
    )
    .select([
      "transcripts.id",
      "transcripts.call_year",
      "transcripts.call_number",
      "revisions.title",
      "originals.sha256",
    ])
    .where((where) =>
      where.or([where("originals.sha256", "=", fileDigest), where("transcripts.text_digest", "=", digest)]),
    )
    .executeTakeFirst();
  if (twin === undefined) return;
  const same = twin.sha256 === fileDigest ? "bytes" : "text";
  const parameters = { existingTitle: twin.title, id: twin.id, same };
  if (twin.call_year === null || twin.call_number === null) {
    throw new ArchiveError("conflict", "duplicate.draft", {
      ...parameters,
      url: `/api/v1/transcripts/${twin.id}`,
    });
  }
  const callNumber = { year: twin.call_year, number: twin.call_number };
  throw new ArchiveError("conflict", "duplicate.published", {
    ...parameters,
    callNumber: formatCallNumber(callNumber),
    url: transcriptUrl(callNumber),
  });
}

/**
 * The year of the briefing, or of its receipt where the briefing's date is not known: a number once given is
 * permanent, so a date that is found later does not move the transcript.
 */
async function giveCallNumber(store: Store, date: string | null, receivedAt: string): Promise<CallNumber> {
  const year = Number((date ?? receivedAt).slice(0, 4));
  return { year, number: await nextNumber(store, `call-number:${year}`) };
}

/**
 * Takes a transcript into the catalogue: original, first revision, call number if it is published, and its place
 * in the index queue, all or nothing.
 * @throws ArchiveError `conflict` naming the transcript that is already there.
 */
export async function archiveTranscript(
  { catalogue, now, newId }: ArchiveDependencies,
  submission: Submission,
): Promise<Archived> {
  const { content, original, status } = submission;
  const id = newId();
  const originalId = newId();
  const receivedAt = now().toISOString();
  const fileDigest = sha256(original.bytes);
  const digest = textDigest(content);

  return catalogue.transaction().execute(async (store) => {
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
    await insertRevision(store, id, submission, receivedAt);
    const change = await enqueueForIndex(store, id);
    return { id, status, callNumber, change };
  });
}
