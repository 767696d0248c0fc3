import type { Transaction } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { bandsOf, shinglesOf, signatureOf } from "./near-duplicates.js";
import type { TranscriptContent, TranscriptStatus } from "./transcript.js";
import { findNearDuplicates, signatureRow } from "./twins.js";

type Store = Transaction<CatalogueSchema>;
type Spoken = Pick<TranscriptContent, "turns">;

interface Signed {
  readonly id: string;
  readonly status: TranscriptStatus;
}

/** Takes back the signature of a text. */
export async function forgetSignature(store: Store, transcriptId: string): Promise<void> {
  const former = await signatureRow(store, transcriptId);
  if (former === null) return;
  await store
    .deleteFrom("signature_bands")
    .where("band", "in", bandsOf(former.signature))
    .where("signature", "=", former.number)
    .execute();
  await store.deleteFrom("signatures").where("number", "=", former.number).execute();
}

/** Writes the signature of a transcript that has none yet. */
export async function writeSignature(store: Store, transcriptId: string, content: Spoken): Promise<void> {
  const bytes = signatureOf(shinglesOf(content));
  if (bytes === null) return;
  const { number } = await store
    .insertInto("signatures")
    .values({ transcript_id: transcriptId, bytes: Buffer.from(bytes) })
    .returning("number")
    .executeTakeFirstOrThrow();
  const rows = bandsOf(bytes).map((band) => ({ band, signature: number }));
  await store.insertInto("signature_bands").values(rows).execute();
}

async function forgetTwins(store: Store, transcriptId: string): Promise<void> {
  const twins = store
    .selectFrom("near_duplicates")
    .select("twin_id")
    .where("transcript_id", "=", transcriptId);
  await store
    .deleteFrom("near_duplicates")
    .where("transcript_id", "in", twins)
    .where("twin_id", "=", transcriptId)
    .where("answered_at", "is", null)
    .execute();
  await store
    .deleteFrom("near_duplicates")
    .where("transcript_id", "=", transcriptId)
    .where("answered_at", "is", null)
    .execute();
}

/** Takes back every pair that a transcript is in, answered or not. */
export async function forgetPairs(store: Store, transcriptId: string): Promise<void> {
  await store
    .deleteFrom("near_duplicates")
    .where(({ eb, or }) => or([eb("transcript_id", "=", transcriptId), eb("twin_id", "=", transcriptId)]))
    .execute();
}

/** Notes of what a transcript is nearly the same; where it is published itself, only drafts still wait for an answer. */
export async function pairTwins(store: Store, { id, status }: Signed): Promise<void> {
  const among = status === "published" ? (["draft"] as const) : undefined;
  const found = await findNearDuplicates(store, id, among);
  if (found.length === 0) return;
  const rows = found.flatMap(({ transcript, share }) => [
    { transcript_id: id, twin_id: transcript, share },
    { transcript_id: transcript, twin_id: id, share },
  ]);
  await store
    .insertInto("near_duplicates")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["transcript_id", "twin_id"])
        .doUpdateSet(({ ref }) => ({ share: ref("excluded.share") })),
    )
    .execute();
}

/** Notes a new transcript's signature, and of what it is nearly the same. */
export async function noteTwins(store: Store, signed: Signed, content: Spoken): Promise<void> {
  await writeSignature(store, signed.id, content);
  await pairTwins(store, signed);
}

/** Does the same for a transcript that has another text now; what a person answered stays. */
export async function renewTwins(store: Store, signed: Signed, content: Spoken): Promise<void> {
  await forgetSignature(store, signed.id);
  await forgetTwins(store, signed.id);
  await noteTwins(store, signed, content);
}
