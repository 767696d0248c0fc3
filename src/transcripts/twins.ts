import type { Kysely } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { bandsOf, estimatedResemblance, resemblance, shinglesOf } from "./near-duplicates.js";
import { readRevision } from "./revisions.js";
import type { TranscriptStatus } from "./transcript.js";

type Store = Kysely<CatalogueSchema>;

/** Two transcripts that are nearly one, as seen from one of them. */
export interface NearDuplicate {
  /** The other's id. */
  readonly transcript: string;
  /** Resemblance of the two texts, 0 to 1. */
  readonly share: number;
}

/** Resemblance from which two texts count as nearly one. */
const leastShare = 0.7;
/** Three standard errors below it: what a signature puts lower is not worth reading. */
const leastEstimate = 0.57;
/** Transcripts whose signatures are compared, and of these whose texts are: a text that everybody hands in has a bounded cost. */
const mostCandidates = 200;
const mostRead = 5;

/** The signature of a transcript's current text; null where it has none. */
export async function signatureRow(store: Store, transcriptId: string) {
  const row = await store
    .selectFrom("signatures")
    .select(["number", "bytes"])
    .where("transcript_id", "=", transcriptId)
    .executeTakeFirst();
  return row === undefined ? null : { number: row.number, signature: new Uint8Array(row.bytes) };
}

async function candidatesOf(
  store: Store,
  transcriptId: string,
  signature: Uint8Array,
  among: readonly TranscriptStatus[],
) {
  const rows = await store
    .selectFrom("signature_bands")
    .innerJoin("signatures", "signatures.number", "signature_bands.signature")
    .innerJoin("transcripts", "transcripts.id", "signatures.transcript_id")
    .where("signature_bands.band", "in", bandsOf(signature))
    .where("transcripts.id", "!=", transcriptId)
    .where("transcripts.status", "in", among)
    .groupBy("signatures.number")
    .orderBy((expression) => expression.fn.countAll(), "desc")
    .select(["transcripts.id", "transcripts.revision", "signatures.bytes"])
    .limit(mostCandidates)
    .execute();
  return rows
    .map(({ id, revision, bytes }) => {
      return { id, revision, estimate: estimatedResemblance(signature, new Uint8Array(bytes)) };
    })
    .filter(({ estimate }) => estimate >= leastEstimate)
    .sort((one, other) => other.estimate - one.estimate)
    .slice(0, mostRead);
}

async function shinglesAt(store: Store, id: string, revision: number): Promise<Set<number>> {
  const read = await readRevision(store, id, revision);
  return read === null ? new Set() : shinglesOf(read.content);
}

/**
 * Transcripts of which a transcript is nearly the same, most alike first; itself and the trash are left out. Signatures find
 * them, and the texts tell the share.
 */
export async function findNearDuplicates(
  store: Store,
  transcriptId: string,
  among: readonly TranscriptStatus[] = ["draft", "published"],
): Promise<NearDuplicate[]> {
  const own = await signatureRow(store, transcriptId);
  if (own === null) return [];
  const candidates = await candidatesOf(store, transcriptId, own.signature, among);
  if (candidates.length === 0) return [];
  const { revision } = await store
    .selectFrom("transcripts")
    .select("revision")
    .where("id", "=", transcriptId)
    .executeTakeFirstOrThrow();
  const shingles = await shinglesAt(store, transcriptId, revision);
  const found: NearDuplicate[] = [];
  for (const { id, revision: current } of candidates) {
    found.push({ transcript: id, share: resemblance(shingles, await shinglesAt(store, id, current)) });
  }
  return found.filter(({ share }) => share >= leastShare).sort((one, other) => other.share - one.share);
}
