import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** A row of the log as it is kept. */
export interface AuditRow {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly transcript_id: string | null;
  readonly details: string;
  readonly previous: string;
  readonly digest: string;
}

/** Stands before the first row. */
export const chainStart = "0".repeat(64);

/**
 * What holds the chain together: the SHA-256 (lower-case hex) of a row in canonical JSON (RFC 8785), which has the
 * digest of the row before in it. A row cannot change without every later one telling.
 */
export function digestOfRow({
  number,
  at,
  by,
  action,
  transcript_id,
  details,
  previous,
}: Omit<AuditRow, "digest">): string {
  const row = canonicalize({ number, at, by, action, transcript_id, details, previous });
  return createHash("sha256").update(String(row)).digest("hex");
}
