import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { sql } from "kysely";
import { openArchive } from "../../src/compose.js";
import type { Catalogue } from "../../src/database/open.js";
import { contentFaults } from "../../src/keeping/catalogue-faults.js";
import { exportBag } from "../../src/keeping/export-bag.js";
import { importBag } from "../../src/keeping/import-bag.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { insertRevision } from "../../src/transcripts/write-revision.js";
import { submissionOf } from "./submissions.js";

let directory: string;
let bag: string;
let source: ArchiveDependencies;
let target: ArchiveDependencies;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-bag-"));
  bag = join(directory, "kantong");
  source = await openArchive({ dataDirectory: join(directory, "source") });
  target = await openArchive({ dataDirectory: join(directory, "target") });
  await fill(source);
});

afterEach(async () => {
  await source.catalogue.destroy();
  await target.catalogue.destroy();
  rmSync(directory, { recursive: true });
});

/** Published, drafts and trash, a correction, a number that is gone, names that no file could have. */
async function fill({ catalogue, now, newId }: ArchiveDependencies): Promise<void> {
  const titles = ["Kabut asap", "Gempa/../../bumi\n", "Banjir % 😀", "Dibuang"];
  const drafts = [{ ...submissionOf("Draf"), status: "draft" as const }];
  await archiveTranscripts({ catalogue, now, newId }, [...titles.map(submissionOf), ...drafts]);
  const { id } = await catalogue.selectFrom("transcripts").select("id").executeTakeFirstOrThrow();
  const { content } = submissionOf("Kabut asap lintas batas");
  await catalogue.transaction().execute(async (store) => {
    const meta = { layout: "given", confidence: 1, evidence: {}, by: "budi", at: "2025-01-02T03:04:05.000Z" };
    await insertRevision(store, id, { number: 2, content, ...meta, reason: "Judul" });
    await store.updateTable("transcripts").set({ revision: 2 }).where("id", "=", id).execute();
    await store
      .updateTable("transcripts")
      .set({ status: "trashed", trashed_at: meta.at, trash_reason: "Ganda" })
      .where("call_number", "=", 4)
      .execute();
    const gone = {
      call_year: 2024,
      call_number: 9,
      trashed_at: meta.at,
      reason: "Ganda",
      purged_at: meta.at,
    };
    await store
      .insertInto("tombstones")
      .values({ ...gone, transcript_id: "hilang" })
      .execute();
    await store.updateTable("counters").set({ value: 9 }).where("name", "=", "call-number:2024").execute();
  });
}

/** Tables that a bag carries; the others are derived, about who uses this archive, or of what is not archived yet. */
const carried = [
  "transcripts",
  "revisions",
  "turns",
  "passages",
  "originals",
  "near_duplicates",
  "tombstones",
] as const;
const left = [
  "accounts",
  "counters",
  "index_queue",
  "migrations",
  "sessions",
  "settings",
  "sign_in_links",
  "signature_bands",
  "signatures",
  "tokens",
  "upload_jobs",
];

async function rowsOf(catalogue: Catalogue, table: string): Promise<string[]> {
  const { rows } = await sql`select * from ${sql.table(table)}`.execute(catalogue);
  const bytes = (_key: string, value: unknown) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString("hex") : value;
  return rows.map((row) => JSON.stringify(row, bytes)).sort();
}

function auditOf(catalogue: Catalogue) {
  return catalogue.selectFrom("audit_log").selectAll().orderBy("number").execute();
}

it("carries everything into an empty archive: every row of every table that is the archive's own", async () => {
  const audit = await auditOf(source.catalogue);
  await exportBag(source, { directory: bag, by: "jubir" });
  expect(await importBag(target, { directory: bag, by: "jubir" })).toBe(5);
  for (const table of carried) {
    const rows = await rowsOf(source.catalogue, table);
    expect([table, await rowsOf(target.catalogue, table)]).toEqual([table, rows]);
  }
  expect((await auditOf(target.catalogue)).slice(0, -1)).toEqual(audit);
  const counter = target.catalogue.selectFrom("counters").selectAll().where("name", "=", "call-number:2024");
  expect(await counter.executeTakeFirst()).toMatchObject({ value: 9 });
  for await (const fault of contentFaults(target.catalogue)) expect(fault).toBeNull();
  expect(await rowsOf(target.catalogue, "index_queue")).toHaveLength(5);
});

it("leaves no table out without saying so", async () => {
  const tables = await source.catalogue.introspection.getTables();
  const names = tables.map(({ name }) => name).filter((name) => !name.startsWith("sqlite"));
  expect(names.sort()).toEqual([...carried, ...left, "audit_log"].sort());
});

it("is a bag: declared, with its extent, its dates and digests of every file", async () => {
  await exportBag(source, { directory: bag, by: "jubir" });
  const read = (name: string) => readFileSync(join(bag, name), "utf8");
  expect(read("bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  expect(read("bag-info.txt")).toMatch(/^Bagging-Date: \d{4}-\d\d-\d\d\n[\s\S]*Payload-Oxum: \d+\.9\n$/);
  expect(read("manifest-sha256.txt").trimEnd().split("\n")).toHaveLength(9);
  expect(read("tagmanifest-sha256.txt")).toMatch(/^[0-9a-f]{64} {2}bagit\.txt\n/);
  expect(read("data/transcripts.jsonl")).toContain('"by":"budi"');
});

it("is found whole by another program, which knows manifests and nothing of Jubir", async () => {
  await exportBag(source, { directory: bag, by: "jubir" });
  const check = (manifest: string) =>
    execFileSync("sha256sum", ["--check", "--strict", manifest], { cwd: bag, encoding: "utf8" });
  expect(check("manifest-sha256.txt")).toMatch(/^(?:.+: OK\n){9}$/);
  expect(check("tagmanifest-sha256.txt")).toMatch(/^(?:.+: OK\n){3}$/);
  appendFileSync(join(bag, "data/transcripts.jsonl"), " ");
  expect(() => check("manifest-sha256.txt")).toThrow("1 computed checksum did NOT match");
});

it.each([
  ["a byte was changed", () => appendFileSync(join(bag, "data/transcripts.jsonl"), " ")],
  ["a file is missing", () => rmSync(join(bag, "data/call-numbers.json"))],
  ["a file was added", () => writeFileSync(join(bag, "data/asing.txt"), "")],
  ["the manifest was changed", () => appendFileSync(join(bag, "manifest-sha256.txt"), "\n")],
  [
    "a file is a link",
    () => {
      rmSync(join(bag, "data/call-numbers.json"));
      symlinkSync("/etc/hostname", join(bag, "data/call-numbers.json"));
    },
  ],
])("refuses a bag where %s, and takes nothing of it", async (_what, damage) => {
  await exportBag(source, { directory: bag, by: "jubir" });
  damage();
  await expect(importBag(target, { directory: bag, by: "jubir" })).rejects.toMatchObject({
    reason: { key: "bag.damaged" },
  });
  expect(await rowsOf(target.catalogue, "originals")).toEqual([]);
});

it("refuses a bag whose audit log had been altered before it was made, naming the row", async () => {
  await source.catalogue.updateTable("audit_log").set({ by: "penyusup" }).where("number", "=", 2).execute();
  await exportBag(source, { directory: bag, by: "jubir" });
  await expect(importBag(target, { directory: bag, by: "jubir" })).rejects.toMatchObject({
    reason: { key: "bag.unchained", parameters: { number: 2 } },
  });
  expect(await rowsOf(target.catalogue, "transcripts")).toEqual([]);
});

it("takes no bag into an archive that holds transcripts, and writes none over a folder", async () => {
  await exportBag(source, { directory: bag, by: "jubir" });
  await expect(importBag(source, { directory: bag, by: "jubir" })).rejects.toMatchObject({
    reason: { key: "bag.not_empty" },
  });
  mkdirSync(join(directory, "ada"));
  await expect(exportBag(source, { directory: join(directory, "ada"), by: "jubir" })).rejects.toMatchObject({
    code: "conflict",
  });
});
