import { z } from "zod";
import { auditActions } from "../audit/actions.js";
import { fieldEvidenceSchema } from "../transcripts/evidence-json.js";
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

const content = z.object({
  title: text,
  date: optionalText,
  place: optionalText,
  outlet: optionalText,
  url: optionalText,
  spokesperson: z.object({ name: text, office: optionalText }).nullable(),
  language: text,
  turns: z.array(
    z.object({
      number: count,
      role: z.enum(roles),
      speaker: optionalText,
      affiliation: optionalText,
      passages: z.array(z.object({ number: count, text })),
    }),
  ),
});

const revision = z.object({
  number: count,
  at: text,
  by: text,
  reason: optionalText,
  layout: text,
  confidence: z.number(),
  // Bags from before it was kept have none.
  evidence: fieldEvidenceSchema.default({}),
  content,
});

/** A line of `transcripts.jsonl`: a transcript with all its revisions, oldest first, and where its original lies. */
export const transcriptRecord = z.object({
  id: text.min(1),
  status: z.enum([...statuses, "trashed"]),
  callNumber: z.object({ year: count, number: count }).nullable(),
  revision: count,
  archivedAt: text,
  textDigest: text,
  trashedAt: optionalText,
  trashReason: optionalText,
  original: z.object({
    id: text.min(1),
    path: text,
    sha256: text.regex(/^[0-9a-f]{64}$/),
    fileName: text,
    size: count,
    receivedAt: text,
  }),
  revisions: z.array(revision).min(1),
  /** What it is nearly the same as, and what somebody said of that. */
  twins: z.array(
    z.object({ id: text, share: z.number(), answeredBy: optionalText, answeredAt: optionalText }),
  ),
});
export type TranscriptRecord = z.infer<typeof transcriptRecord>;

/** A line of `audit-log.jsonl`: a row as the log has it. */
export const auditRecord = z.object({
  number: count,
  at: text,
  by: text,
  action: z.enum(auditActions),
  transcript_id: optionalText,
  details: text,
  previous: text,
  digest: text,
});

/** `details` of an audit row. */
export const auditDetails = z.record(
  text,
  z.union([text, z.number(), z.boolean(), z.null(), z.array(z.union([text, z.number()]))]),
);

/** A line of `tombstones.jsonl`: what stood at a permanent address and was purged. */
export const tombstoneRecord = z.object({
  transcript_id: text,
  call_year: count.nullable(),
  call_number: count.nullable(),
  trashed_at: text,
  reason: optionalText,
  purged_at: text,
});

/** `call-numbers.json`: the last number that was given in each year, purged transcripts' included. */
export const callNumberRecord = z.record(text.regex(/^\d{4}$/), count);
