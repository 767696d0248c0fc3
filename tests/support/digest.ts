import { createHash } from "node:crypto";
import { sql } from "kysely";
import { auditCounter } from "../../src/audit/record.js";
import type { Catalogue } from "../../src/database/open.js";

/** Bytes as they are, which JSON would write as an empty object. */
const bytes = (_key: string, value: unknown) =>
  value instanceof ArrayBuffer ? Buffer.from(value).toString("base64") : value;

/** The log tells of what was refused too, and counts its rows. */
const isOfAuditLog = (table: string, line: string) =>
  table === "audit_log" || (table === "counters" && line.includes(`"${auditCounter}"`));

/** Columns that say which transcript or original a row belongs to, or which two transcripts. */
const naming = ["id", "transcript_id", "twin_id"];

interface Digested {
  readonly leavingOut?: readonly string[];
  /** Ids of transcripts and originals: with them only the rows that belong to these count, each with all that it names. */
  readonly of?: ReadonlySet<unknown>;
}

function belongs(row: Readonly<Record<string, unknown>>, ids: ReadonlySet<unknown>): boolean {
  const named = naming.filter((column) => column in row);
  return named.length > 0 && named.every((column) => ids.has(row[column]));
}

/** SHA-256 over the rows of each table, in an order of their own, the audit log left out: equal where nothing was written. */
export async function digestsOfCatalogue(
  catalogue: Catalogue,
  { leavingOut = [], of }: Digested = {},
): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {};
  for (const { name } of await catalogue.introspection.getTables()) {
    if (leavingOut.includes(name)) continue;
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(catalogue);
    const rows = of === undefined ? found.rows : found.rows.filter((row) => belongs(row, of));
    const lines = rows.map((row) => JSON.stringify(row, bytes)).filter((line) => !isOfAuditLog(name, line));
    digests[name] = createHash("sha256").update(lines.sort().join("\n")).digest("hex");
  }
  return digests;
}
