import { z } from "zod";
import { auditActions } from "../audit/actions.js";
import { fieldEvidenceSchema } from "../transcripts/evidence-json.js";
import { languageCode } from "../transcripts/fields.js";
import { roles, statuses } from "../transcripts/transcript.js";

/** Files of a bag's payload, besides the originals. */
export const payload = {
  transcripts: "data/transcripts.jsonl",
  auditLog: "data/audit-log.jsonl",
  callNumbers: "data/call-numbers.json",
  tombstones: "data/tombstones.jsonl",
} as const;

const text = z.string();
const optionalText = text.nullable();
const count = z.int().nonnegative();
const instant = z.iso.datetime();

function areDifferent(items: readonly { readonly number: number }[]): boolean {
  return new Set(items.map(({ number }) => number)).size === items.length;
}

const content = z.object({
  title: text,
  date: z.iso.date().nullable(),
  place: optionalText,
  outlet: optionalText,
  // It becomes a link.
  url: z
    .string()
    .regex(/^https?:/iu)
    .nullable(),
  spokesperson: z.object({ name: text, office: optionalText }).nullable(),
  language: languageCode,
  turns: z
    .array(
      z.object({
        number: count,
        role: z.enum(roles),
        speaker: optionalText,
        affiliation: optionalText,
        passages: z.array(z.object({ number: count, text })).min(1),
      }),
    )
    .min(1)
    .refine(areDifferent)
    .refine((turns) => areDifferent(turns.flatMap(({ passages }) => passages))),
});

const revision = z.object({
  number: count,
  at: instant,
  by: text,
  reason: optionalText,
  layout: text,
  confidence: z.number(),
  // Bags from before it was kept have none.
  evidence: fieldEvidenceSchema.default({}),
  content,
});

/** A line of `transcripts.jsonl`: a transcript with all its revisions, oldest first, and where its original lies. */
export const transcriptRecord = z
  .object({
    id: z.uuid(),
    status: z.enum([...statuses, "trashed"]),
    callNumber: z.object({ year: count, number: count }).nullable(),
    revision: count,
    archivedAt: instant,
    textDigest: text,
    trashedAt: instant.nullable(),
    trashReason: optionalText,
    original: z.object({
      id: text.min(1),
      path: text,
      sha256: text.regex(/^[0-9a-f]{64}$/),
      fileName: text,
      size: count,
      receivedAt: instant,
    }),
    revisions: z.array(revision).refine(areDifferent),
    /** What it is nearly the same as, and what somebody said of that. */
    twins: z.array(
      z.object({ id: text, share: z.number(), answeredBy: optionalText, answeredAt: optionalText }),
    ),
  })
  .refine(({ revision, revisions }) => revisions.some(({ number }) => number === revision), {
    path: ["revision"],
  })
  .refine(({ status, callNumber }) => status !== "published" || callNumber !== null, {
    path: ["callNumber"],
  })
  .refine(({ status, trashedAt }) => (status === "trashed") === (trashedAt !== null), {
    path: ["trashedAt"],
  });
export type TranscriptRecord = z.infer<typeof transcriptRecord>;

/** `details` of an audit row. */
export const auditDetails = z.record(
  text,
  z.union([text, z.number(), z.boolean(), z.null(), z.array(z.union([text, z.number()]))]),
);

function areDetails(written: string): boolean {
  try {
    return auditDetails.safeParse(JSON.parse(written)).success;
  } catch {
    return false;
  }
}

/** A line of `audit-log.jsonl`: a row as the log has it. */
export const auditRecord = z.object({
  number: count,
  at: instant,
  by: text,
  action: z.enum(auditActions),
  transcript_id: optionalText,
  details: text.refine(areDetails),
  previous: text,
  digest: text,
});

/** A line of `tombstones.jsonl`: what stood at a permanent address and was purged. */
export const tombstoneRecord = z.object({
  transcript_id: text,
  call_year: count.nullable(),
  call_number: count.nullable(),
  trashed_at: instant,
  reason: optionalText,
  purged_at: instant,
});

/** `call-numbers.json`: the last number that was given in each year, purged transcripts' included. */
export const callNumberRecord = z.record(text.regex(/^\d{1,4}$/), count);
