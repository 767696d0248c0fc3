import { z } from "zod";
import type { AuditAction } from "../../src/audit/actions.js";
import { statuses, type TranscriptStatus } from "../../src/transcripts/transcript.js";

/** A transcript as its writer has been told that it is. */
export interface Kept {
  readonly id: string;
  readonly status: TranscriptStatus;
  readonly wasPublished: boolean;
  /** Passages of each revision, the first's first. */
  readonly revisions: readonly (readonly string[])[];
  /** What the audit log has to tell of it. */
  readonly history: readonly AuditAction[];
}

const transcript = z.object({
  revision: z.number(),
  status: z.enum([...statuses, "trashed"]),
  turns: z.array(z.object({ passages: z.array(z.object({ text: z.string() })) })),
});

/** Whether a transcript is as somebody believes: its state, the number of its revisions, and each passage of the latest. */
export async function isAs({ status, revisions }: Kept, answer: Response): Promise<boolean> {
  const found = transcript.parse(await answer.json());
  const texts = found.turns.flatMap(({ passages }) => passages.map(({ text }) => text));
  const latest = revisions.at(-1) ?? [];
  return (
    found.status === status &&
    found.revision === revisions.length &&
    texts.length === latest.length &&
    texts.every((text, at) => text === latest[at])
  );
}
