import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openArchive } from "../../src/compose.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { pendingChanges } from "../../src/transcripts/index-queue.js";
import { publishedIds } from "../../src/transcripts/store.js";
import { shortSubmission } from "./submissions.js";

const megabyte = 1_000_000;
const sizes = [3, 0.5, 0.4, 9, 1].map((megabytes) => megabytes * megabyte);

let directory: string;
let archive: ArchiveDependencies;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-fitting-"));
  archive = { ...(await openArchive({ dataDirectory: directory })), newId: inOrder() };
  const submissions = sizes.map((size, at) =>
    shortSubmission({
      title: `Naskah ${at}`,
      text: `Keterangan yang ke-${at}.`,
      fileName: `${at}.txt`,
      bytes: Buffer.alloc(size, String(at)),
      lane: "bulk",
    }),
  );
  await archiveTranscripts(archive, submissions);
});

afterAll(async () => {
  await archive.catalogue.destroy();
  rmSync(directory, { recursive: true, force: true });
});

/** Ids that sort in the order in which they were given. */
function inOrder(): () => string {
  let given = 0;
  return () => {
    given += 1;
    return `00000000-0000-4000-8000-${String(given).padStart(12, "0")}`;
  };
}

it("walks through long transcripts few at a time, and leaves none out", async () => {
  const batches: number[] = [];
  let last = "";
  for (;;) {
    const ids = await publishedIds(archive.catalogue, last, 300);
    if (ids.length === 0) break;
    batches.push(ids.length);
    last = ids.at(-1) ?? last;
  }
  expect(batches).toEqual([3, 1, 1]);
});

it("calls a batch full where the next transcript is too long for it", async () => {
  const first = await pendingChanges(archive.catalogue, "bulk", 0, 250);
  expect(first.changes).toHaveLength(3);
  expect(first.isFull).toBe(true);
  const last = await pendingChanges(archive.catalogue, "bulk", first.changes.at(-1)?.change ?? 0, 1);
  expect(last.changes).toHaveLength(1);
  expect(last.isFull).toBe(true);
  const rest = await pendingChanges(archive.catalogue, "bulk", last.changes.at(-1)?.change ?? 0, 250);
  expect(rest.changes).toHaveLength(1);
  expect(rest.isFull).toBe(false);
});
