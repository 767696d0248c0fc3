import canonicalize from "canonicalize";
import type { Transaction } from "kysely";
import { nextNumber } from "../database/counters.js";
import type { CatalogueSchema } from "../database/schema.js";
import type { AuditDetails, AuditEntry } from "./actions.js";
import { chainStart, digestOfRow } from "./chain.js";

/** The counter beside the log: it tells when the last rows are gone, which the chain alone cannot. */
export const auditCounter = "audit-log";

/** What the catalogue gives back as it was put in: it ends a text at a NUL, and UTF-8 has no half a surrogate pair. */
function storable<Value>(value: Value): Value | string {
  return typeof value === "string" ? Buffer.from(value).toString().replaceAll("\0", "\ufffd") : value;
}

function writeDetails(details: AuditDetails): string {
  const kept = Object.entries(details).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(storable) : storable(value),
  ]);
  return canonicalize(Object.fromEntries(kept)) ?? "{}";
}

/**
 * Appends a line to the audit log, in the transaction of the change it tells of: neither is there without the other.
 * The catalogue lets one transaction write at a time, so that rows are chained in the order of the changes.
 */
export async function recordAudit(
  store: Transaction<CatalogueSchema>,
  { at, by, action, transcriptId, details }: AuditEntry,
): Promise<void> {
  const last = await store
    .selectFrom("audit_log")
    .select("digest")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const row = {
    number: await nextNumber(store, auditCounter),
    at,
    by: String(storable(by)),
    action,
    transcript_id: transcriptId,
    details: writeDetails(details),
    previous: last?.digest ?? chainStart,
  };
  await store
    .insertInto("audit_log")
    .values({ ...row, digest: digestOfRow(row) })
    .execute();
}
