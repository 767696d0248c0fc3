import { sql } from "kysely";
import { inspectAuditLog } from "../audit/inspect.js";
import type { Catalogue } from "../database/open.js";
import { sha256 } from "../transcripts/duplicates.js";
import type { Fault } from "./fault.js";

/** What SQLite finds wrong with its own file, and rows that name others that are not there. */
export async function* databaseFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(catalogue);
  for (const { integrity_check: problem } of rows) {
    if (problem !== "ok") yield { area: "catalogue", place: "file", problem };
  }
  const broken = await sql<{
    table: string;
    rowid: number;
    parent: string;
  }>`pragma foreign_key_check`.execute(catalogue);
  for (const { table, rowid, parent } of broken.rows) {
    yield {
      area: "catalogue",
      place: `${table} row ${rowid}`,
      problem: `names a row of ${parent} that is gone`,
    };
  }
}

/** Transcripts whose current revision is gone, or has none of its passages. */
async function* revisionFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  const rows = await catalogue
    .selectFrom("transcripts")
    .leftJoin("passages", (join) =>
      join
        .onRef("passages.transcript_id", "=", "transcripts.id")
        .onRef("passages.revision", "=", "transcripts.revision"),
    )
    .leftJoin("revisions", (join) =>
      join
        .onRef("revisions.transcript_id", "=", "transcripts.id")
        .onRef("revisions.number", "=", "transcripts.revision"),
    )
    .where((where) => where.or([where("passages.text", "is", null), where("revisions.title", "is", null)]))
    .select(["transcripts.id", "transcripts.revision"])
    .distinct()
    .orderBy("transcripts.id")
    .execute();
  for (const { id, revision } of rows) {
    yield { area: "catalogue", place: `transcript ${id}`, problem: `revision ${revision} is not whole` };
  }
}

/** Originals whose bytes are not those that were received. One at a time is in memory. */
async function* originalFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  const originals = await catalogue
    .selectFrom("originals")
    .select(["id", "sha256", "file_name as fileName", "size"])
    .orderBy("id")
    .execute();
  for (const { id, sha256: expected, fileName, size } of originals) {
    const kept = await catalogue
      .selectFrom("originals")
      .select("bytes")
      .where("id", "=", id)
      .executeTakeFirst();
    // Purged since the list was made.
    if (kept === undefined) continue;
    const place = `${id} (${fileName})`;
    const bytes = Buffer.from(kept.bytes);
    const found = sha256(bytes);
    if (found !== expected)
      yield {
        area: "originals",
        place,
        problem: `SHA-256 is ${found}, was ${expected} when it was received`,
      };
    else if (bytes.byteLength !== size)
      yield { area: "originals", place, problem: `holds ${bytes.byteLength} bytes, should hold ${size}` };
  }
}

const auditProblems = {
  altered: "is not what was written",
  missing: "is missing",
  unchained: "does not follow the row before it",
} as const;

async function* auditFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  for await (const { kind, number } of inspectAuditLog(catalogue))
    yield { area: "audit log", place: `row ${number}`, problem: auditProblems[kind] };
}

/** What is wrong with what the catalogue holds: revisions, originals and the audit log. */
export async function* contentFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  yield* revisionFaults(catalogue);
  yield* originalFaults(catalogue);
  yield* auditFaults(catalogue);
}

/** Everything that is wrong with the one record: its file, its revisions, the originals and the audit log. None of it can be derived anew. */
export async function* catalogueFaults(catalogue: Catalogue): AsyncGenerator<Fault> {
  yield* databaseFaults(catalogue);
  yield* contentFaults(catalogue);
}
