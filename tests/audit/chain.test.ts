import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import fc from "fast-check";
import { digestOfRow } from "../../src/audit/chain.js";
import { type AuditFault, inspectAuditLog } from "../../src/audit/inspect.js";
import { recordAudit } from "../../src/audit/record.js";
import { type Catalogue, openCatalogue } from "../../src/database/open.js";
import { archiveTranscripts } from "../../src/transcripts/archive.js";

let directory: string;
let catalogue: Catalogue;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-audit-"));
  catalogue = await openCatalogue(directory);
});

afterEach(async () => {
  await catalogue.destroy();
  rmSync(directory, { recursive: true });
});

const at = "2025-03-18T02:00:00.000Z";

function record(by: string): Promise<void> {
  return catalogue
    .transaction()
    .execute((store) =>
      recordAudit(store, { at, by, action: "signed-in", transcriptId: null, details: { by, tries: 1 } }),
    );
}

async function faults(): Promise<AuditFault[]> {
  const found: AuditFault[] = [];
  for await (const fault of inspectAuditLog(catalogue)) found.push(fault);
  return found;
}

async function recordThree(): Promise<void> {
  for (const name of ["ratna", "budi", "sri"]) await record(name);
}

it("is whole while it is only added to, whatever is written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (name) => {
      await record(name);
    }),
    { numRuns: 30 },
  );
  expect(await faults()).toEqual([]);
});

it.each(["Ratna\0", "\0", "\ud83d", "a\0b\udc00"])(
  "is whole with the name %j, which no database keeps",
  async (name) => {
    await record(name);
    expect(await faults()).toEqual([]);
  },
);

it("is whole when many write at once", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => record(`penulis ${index}`)));
  expect(await faults()).toEqual([]);
});

it.each(["at", "by", "action", "details", "previous", "digest"] as const)(
  "names the row whose %s was altered",
  async (column) => {
    await recordThree();
    await catalogue
      .updateTable("audit_log")
      .set((update) => ({ [column]: update.fn("upper", [update.val("x")]) }))
      .where("number", "=", 2)
      .execute();
    expect(await faults()).toContainEqual({ kind: "altered", number: 2 });
  },
);

it.each([1, 2, 3])("names row %d where it was removed", async (number) => {
  await recordThree();
  await catalogue.deleteFrom("audit_log").where("number", "=", number).execute();
  expect(await faults()).toEqual([{ kind: "missing", number }]);
});

it("names the row after one that was altered together with its digest", async () => {
  await recordThree();
  const second = await catalogue
    .selectFrom("audit_log")
    .selectAll()
    .where("number", "=", 2)
    .executeTakeFirstOrThrow();
  const forged = { ...second, by: "penyusup" };
  await catalogue
    .updateTable("audit_log")
    .set({ by: forged.by, digest: digestOfRow(forged) })
    .where("number", "=", 2)
    .execute();
  expect(await faults()).toEqual([{ kind: "unchained", number: 3 }]);
});

it("has a line for a transcript that was taken in, and none for one that was refused", async () => {
  const submission = {
    content: {
      title: "Kabut asap",
      date: "2024-10-10",
      place: null,
      outlet: null,
      url: null,
      spokesperson: null,
      language: "id",
      turns: [],
    },
    layout: "given",
    confidence: 1,
    evidence: {},
    original: { fileName: "kabut.txt", bytes: Buffer.from("kabut") },
    status: "published" as const,
    by: "ratna",
  };
  const dependencies = { catalogue, now: () => new Date(at), newId: () => crypto.randomUUID() };
  const [archived, refused] = await archiveTranscripts(dependencies, [submission, submission]);
  expect(refused).toMatchObject({ code: "conflict" });
  const rows = await catalogue.selectFrom("audit_log").selectAll().execute();
  expect(rows).toMatchObject([{ number: 1, at, by: "ratna", action: "uploaded" }]);
  expect(archived).toMatchObject({ id: rows[0]?.transcript_id });
  expect(JSON.parse(rows[0]?.details ?? "")).toEqual({
    callNumber: "JB 2024/001",
    file: "kabut.txt",
    sha256: createHash("sha256").update("kabut").digest("hex"),
    status: "published",
  });
});
