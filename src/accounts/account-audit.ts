import type { Transaction } from "kysely";
import type { AuditEntry } from "../audit/actions.js";
import { recordAudit } from "../audit/record.js";
import type { CatalogueSchema } from "../database/schema.js";

/** Appends a line about accounts, tokens or sessions to the audit log, in the transaction of what it tells of. */
export function recordAccountAudit(
  store: Transaction<CatalogueSchema>,
  now: Date,
  { by, action, details }: Pick<AuditEntry, "by" | "action" | "details">,
): Promise<void> {
  return recordAudit(store, { at: now.toISOString(), by, action, transcriptId: null, details });
}
