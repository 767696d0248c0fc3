import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { importPaths, isPresent } from "../../src/uploads/import.js";
import { zip } from "../formats/office-files.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

let archive: RunningArchive;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jubir-import-"));
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Names of what was archived, was there already, and was refused. */
async function run() {
  const found = { archived: [] as string[], present: [] as string[], refused: [] as string[] };
  for await (const { outcomes } of importPaths(archive.jubir.intake, [join(folder, "koleksi")], {
    status: "published",
    by: "import",
  })) {
    for (const outcome of outcomes) {
      const state = "accepted" in outcome ? "archived" : isPresent(outcome) ? "present" : "refused";
      found[state].push(outcome.name);
    }
  }
  return found;
}

it("takes a tree of files, archives and JSONL, and the second time takes nothing twice", async () => {
  const record = (title: string) =>
    JSON.stringify({ title, date: "2024-02-01", body: `Isi tentang ${title}.` });
  mkdirSync(join(folder, "koleksi/dalam"), { recursive: true });
  writeFileSync(join(folder, "koleksi/dalam/a.txt"), "Judul A\n\nPelabuhan Orvane dibuka.");
  writeFileSync(join(folder, "koleksi/b.zip"), zip({ "b.txt": "Judul B\n\nPelabuhan Sagara ditutup." }));
  writeFileSync(join(folder, "koleksi/c.jsonl"), `\ufeff${record("Satu")}\r\n\r\n{\n${record("Empat")}`);

  const archived = [
    "koleksi/b.zip › b.txt",
    "koleksi/c.jsonl › 1.json",
    "koleksi/c.jsonl › 4.json",
    "koleksi/dalam/a.txt",
  ];
  const first = await run();
  expect(first.archived.sort()).toEqual(archived);
  expect(first.refused).toEqual(["koleksi/c.jsonl › 3.json"]);
  const second = await run();
  expect(second.archived).toEqual([]);
  expect(second.present.sort()).toEqual(archived);
}, 60_000);
