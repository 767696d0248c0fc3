import type { Request, Response } from "express";
import Papa from "papaparse";
import { z } from "zod";
import { accountOf } from "../accounts/signed-in.js";
import type { Catalogue } from "../database/open.js";
import { parseForm } from "../web/parse-form.js";
import { sendPieces } from "../web/send-pieces.js";
import type { AuditRow } from "./chain.js";
import { type AuditFilter, walkAuditLog } from "./read.js";
import { recordAudit } from "./record.js";

export interface AuditRoom {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}

const columns = [
  "number",
  "at",
  "by",
  "action",
  "transcript_id",
  "details",
  "previous",
  "digest",
] as const satisfies readonly (keyof AuditRow)[];

/** A line of CSV (RFC 4180); a cell that a spreadsheet would reckon as a formula is text (OWASP, CSV Injection). */
function csvLine(cells: readonly unknown[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: true })}\r\n`;
}

const writers = {
  csv: {
    type: "text/csv; charset=utf-8",
    head: csvLine(columns),
    write: (row: AuditRow) => csvLine(columns.map((column) => row[column])),
  },
  jsonl: {
    type: "application/x-ndjson; charset=utf-8",
    head: "",
    write: (row: AuditRow) => `${JSON.stringify(row)}\n`,
  },
} as const;

const wish = z.object({ bentuk: z.enum(["csv", "jsonl"]) });

/**
 * Sends the lines that a filter leaves, in the order in which they were written, digests included: with all of them anybody can walk
 * the chain. That the log was read so is a line of it, too.
 * @throws ArchiveError `malformed` for a form that is none of the two.
 */
export async function sendAuditFile(
  { catalogue, now }: AuditRoom,
  request: Request,
  response: Response,
  filter: AuditFilter,
): Promise<void> {
  const { bentuk: format } = parseForm(wish, request.body);
  const by = accountOf(response).name;
  const line = { at: now().toISOString(), by, action: "exported", transcriptId: null } as const;
  await catalogue
    .transaction()
    .execute((store) => recordAudit(store, { ...line, details: { format, of: "audit-log" } }));
  const { type, head, write } = writers[format];
  response
    .setHeader("Cache-Control", "no-store")
    .type(type)
    .attachment(`catatan-${line.at.slice(0, 10)}.${format}`);
  const pieces = async function* () {
    yield head;
    for await (const row of walkAuditLog(catalogue, filter)) yield write(row);
  };
  await sendPieces(response, pieces());
}
