import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { pino } from "pino";
import { compose, type Jubir, openArchive } from "../../src/compose.js";
import { readConfig } from "../../src/config.js";
import { type Catalogue, openCatalogue } from "../../src/database/open.js";
import { backUpArchive } from "../../src/keeping/backup.js";
import { catalogueFaults } from "../../src/keeping/catalogue-faults.js";
import { restoreArchive } from "../../src/keeping/restore.js";
import { parseSearchRequest } from "../../src/search/request.js";
import { takeIn, takeInAll } from "../../src/uploads/intake.js";
import { digestsOfCatalogue } from "../support/digest.js";

const project = join(import.meta.dirname, "../..");
const now = () => new Date("2025-03-18T02:00:00.000Z");

let directory: string;
let source: string;
let elsewhere: string;
let file: string;
let jubir: Jubir;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-backup-"));
  source = join(directory, "source");
  elsewhere = join(directory, "elsewhere");
  file = join(directory, "copy.sqlite");
  jubir = await start(source);
}, 60_000);

afterEach(async () => {
  await jubir.close();
  rmSync(directory, { recursive: true });
});

function start(dataDirectory: string): Promise<Jubir> {
  const config = readConfig({ DATA_DIR: dataDirectory, PORT: "0", SEED: "0", LOG_LEVEL: "silent" });
  return compose(config, pino({ level: "silent" }), "serve");
}

async function* manyFiles(count: number) {
  for (let number = 1; number <= count; number += 1) {
    const text = `Berita ${number}\n\nJuru bicara menjelaskan perkara ${number}.`;
    yield { name: `berita-${number}.txt`, bytes: Buffer.from(text), kind: "file" as const };
  }
}

const options = { status: "published", by: "ratna" } as const;

function jubirCommand(...words: readonly string[]) {
  const hooks = join(project, "tests/support/typescript-hooks.mjs");
  const env = { ...process.env, DATA_DIR: source };
  return promisify(execFile)(process.execPath, ["--import", hooks, join(project, "src/cli.ts"), ...words], {
    env,
    cwd: project,
  });
}

function auditOf(catalogue: Catalogue) {
  return catalogue.selectFrom("audit_log").selectAll().orderBy("number").execute();
}

async function faultsOf(catalogue: Catalogue): Promise<unknown[]> {
  const faults = [];
  for await (const fault of catalogueFaults(catalogue)) faults.push(fault);
  return faults;
}

/** Of a growing archive what these transcripts brought; what waits for the index is derived, and passes. */
async function digestsOf(catalogue: Catalogue, transcripts: readonly { id: string; original_id: string }[]) {
  const of = new Set(transcripts.flatMap(({ id, original_id }) => [id, original_id]));
  return digestsOfCatalogue(catalogue, { leavingOut: ["index_queue"], of });
}

it("copies one moment of an import of a thousand files, which is restored elsewhere and found", async () => {
  const [total, first, last] = [1_000, 300, 900];
  let backup: Promise<unknown> = Promise.resolve();
  /** The backup begins and ends while files are coming. */
  async function* around() {
    let number = 0;
    for await (const part of manyFiles(total)) {
      number += 1;
      if (number === first) backup = jubirCommand("backup", file);
      if (number === last) await backup;
      yield part;
    }
  }
  let imported = 0;
  for await (const outcomes of takeInAll(jubir.intake, around(), options)) imported += outcomes.length;
  expect(imported).toBe(total);
  expect(readdirSync(directory).sort()).toEqual(["copy.sqlite", "source"]);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  expect(await restoreArchive(elsewhere, { file, by: "jubir", now })).toEqual([]);
  const restored = await openCatalogue(elsewhere);
  expect(await faultsOf(restored)).toEqual([]);
  const { catalogue } = jubir.archive;
  const [before, after] = [await auditOf(catalogue), await auditOf(restored)];
  expect(after.at(-1)).toMatchObject({ action: "returned" });
  const moment = after.length - 1;
  expect(after.slice(0, moment)).toEqual(before.slice(0, moment));
  const transcripts = await restored.selectFrom("transcripts").select(["id", "original_id"]).execute();
  expect(transcripts).toHaveLength(moment);
  expect(moment).toBeGreaterThan(0);
  expect(moment).toBeLessThan(total);
  expect(await digestsOf(restored, transcripts)).toEqual(await digestsOf(catalogue, transcripts));
  await restored.destroy();
  const other = await start(elsewhere);
  await other.indexer.untilSettled(60_000);
  const found = await other.search(parseSearchRequest({ q: "perkara" }).request);
  expect(found.total).toBe(moment);
  await other.close();
}, 600_000);

it("gives everything back, search included", async () => {
  for await (const part of manyFiles(3)) await takeIn(jubir.intake, part, options);
  await backUpArchive(jubir.archive, { file, by: "jubir" });
  await restoreArchive(elsewhere, { file, by: "jubir", now });
  const other = await start(elsewhere);
  await other.indexer.untilSettled(20_000);
  const found = await other.search(parseSearchRequest({ q: "perkara" }).request);
  expect(found.total).toBe(3);
  await other.close();
}, 60_000);

it("replaces no file", async () => {
  writeFileSync(file, "milik orang lain");
  await expect(backUpArchive(jubir.archive, { file, by: "jubir" })).rejects.toMatchObject({
    reason: { key: "backup.exists" },
  });
  expect(readFileSync(file, "utf8")).toBe("milik orang lain");
});

it("restores into nothing but an empty folder", async () => {
  await backUpArchive(jubir.archive, { file, by: "jubir" });
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "catatan.txt"), "");
  await expect(restoreArchive(elsewhere, { file, by: "jubir", now })).rejects.toMatchObject({
    reason: { key: "restore.not_empty", parameters: { found: "catatan.txt" } },
  });
  await expect(restoreArchive(source, { file, by: "jubir", now })).rejects.toMatchObject({
    code: "conflict",
  });
});

it.each([
  ["what is not there", "restore.no_file", null],
  ["what is no backup", "restore.no_archive", Buffer.from("bukan cadangan")],
])("refuses %s, and leaves the folder empty", async (_what, key, bytes) => {
  if (bytes !== null) writeFileSync(file, bytes);
  await expect(restoreArchive(elsewhere, { file, by: "jubir", now })).rejects.toMatchObject({
    reason: { key },
  });
  expect(readdirSync(elsewhere).filter((name) => !name.startsWith("lock"))).toEqual([]);
});

it("refuses a backup of which the file is damaged", async () => {
  for await (const part of manyFiles(3)) await takeIn(jubir.intake, part, options);
  await backUpArchive(jubir.archive, { file, by: "jubir" });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, bytes.length - 20_000));
  await expect(restoreArchive(elsewhere, { file, by: "jubir", now })).rejects.toMatchObject({
    code: "unprocessable",
  });
});

it("restores an archive with an original that had been altered, and says so", async () => {
  for await (const part of manyFiles(2)) await takeIn(jubir.intake, part, options);
  const { catalogue } = await openArchive({ dataDirectory: source });
  await catalogue
    .updateTable("originals")
    .set({ sha256: "0".repeat(64) })
    .where("file_name", "=", "berita-2.txt")
    .execute();
  await catalogue.destroy();
  await backUpArchive(jubir.archive, { file, by: "jubir" });
  const faults = await restoreArchive(elsewhere, { file, by: "jubir", now });
  expect(faults).toMatchObject([{ area: "originals", place: expect.stringContaining("berita-2.txt") }]);
});

it("has the sessions of before ended", async () => {
  const { catalogue } = jubir.archive;
  const session = {
    account_id: null,
    token_id: null,
    data: "{}",
    agent: "",
    opened_at: "",
    expires_at: 9e15,
  };
  await catalogue
    .insertInto("sessions")
    .values({ hash: "x", ...session })
    .execute();
  await backUpArchive(jubir.archive, { file, by: "jubir" });
  await restoreArchive(elsewhere, { file, by: "jubir", now });
  const restored = await openCatalogue(elsewhere);
  expect(await restored.selectFrom("sessions").selectAll().execute()).toEqual([]);
  await restored.destroy();
});
