import type { Catalogue } from "../database/open.js";
import type { AuditAction } from "./actions.js";
import type { AuditRow } from "./chain.js";

/** Which lines of the log are read; null for all. */
export interface AuditFilter {
  readonly by: string | null;
  readonly action: AuditAction | null;
  readonly transcriptId: string | null;
  /** ISO 8601 instants: from the first, up to and without the second. */
  readonly from: string | null;
  readonly until: string | null;
}

export const wholeLog: AuditFilter = { by: null, action: null, transcriptId: null, from: null, until: null };

/** Rows a query, so that a long log is walked in bounded memory. */
const rowsPerQuery = 1_000;

function filtered(catalogue: Catalogue, { by, action, transcriptId, from, until }: AuditFilter) {
  return catalogue
    .selectFrom("audit_log")
    .$if(by !== null, (query) => query.where("by", "=", by ?? ""))
    .$if(action !== null, (query) => query.where("action", "=", action))
    .$if(transcriptId !== null, (query) => query.where("transcript_id", "=", transcriptId))
    .$if(from !== null, (query) => query.where("at", ">=", from ?? ""))
    .$if(until !== null, (query) => query.where("at", "<", until ?? ""));
}

/** Lines of the log in the order in which they were written; those that are added meanwhile come too. */
export async function* walkAuditLog(catalogue: Catalogue, filter: AuditFilter): AsyncGenerator<AuditRow> {
  let last = 0;
  for (;;) {
    const rows = await filtered(catalogue, filter)
      .selectAll()
      .where("number", ">", last)
      .orderBy("number")
      .limit(rowsPerQuery)
      .execute();
    yield* rows;
    if (rows.length < rowsPerQuery) return;
    last = rows.at(-1)?.number ?? last;
  }
}

/** A page of the log, the last line first, and how many lines there are in all. */
export async function readAuditPage(
  catalogue: Catalogue,
  filter: AuditFilter,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ rows: AuditRow[]; total: number }> {
  const { total } = await filtered(catalogue, filter)
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await filtered(catalogue, filter)
    .selectAll()
    .orderBy("number", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** Everybody of whom the log tells, by name. */
export async function auditAuthors(catalogue: Catalogue): Promise<string[]> {
  const rows = await catalogue.selectFrom("audit_log").select("by").distinct().orderBy("by").execute();
  return rows.map(({ by }) => by).filter((by) => by !== "");
}
