import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { openArchive } from "../../src/compose.js";
import { extractRecords } from "../../src/formats/records.js";
import { type ExportFormat, exportTranscripts } from "../../src/keeping/export.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { representTranscript } from "../../src/transcripts/representation.js";
import { allTranscripts } from "../../src/transcripts/walk.js";
import { submissionOf } from "./submissions.js";

let directory: string;
let archive: ArchiveDependencies;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-export-"));
  archive = await openArchive({ dataDirectory: directory });
  const submissions = Array.from({ length: 120 }, (_, at) => submissionOf(`Berita "${at}"; =1+1\n, koma`));
  await archiveTranscripts(archive, [...submissions, { ...submissionOf("Draf"), status: "draft" }]);
});

afterEach(async () => {
  await archive.catalogue.destroy();
  rmSync(directory, { recursive: true });
});

/** What an export writes, taken slowly: a reader that is not ready for more makes it wait. */
async function exported(format: ExportFormat): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 64,
    write: (chunk, _encoding, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  await exportTranscripts(archive, { format, by: "jubir", output });
  return Buffer.concat(chunks);
}

it("writes every transcript on a line, as the API gives it", async () => {
  const lines = (await exported("jsonl")).toString().trimEnd().split("\n");
  const expected = [];
  for await (const transcript of allTranscripts(archive.catalogue))
    expected.push(representTranscript(transcript));
  expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
  expect(lines).toHaveLength(121);
});

it("writes a table that reads back as it was, whatever stands in its cells", async () => {
  const records = await extractRecords({ name: "arsip.csv", bytes: await exported("csv") });
  const read = records.map((record) => ("json" in record ? JSON.parse(record.json) : record));
  const expected = [];
  for await (const { id, title, date } of allTranscripts(archive.catalogue))
    expected.push({ id, title, date });
  expect(read).toMatchObject(expected);
});

it("is told of in the audit log", async () => {
  await exported("csv");
  const last = await archive.catalogue
    .selectFrom("audit_log")
    .select(["action", "details"])
    .orderBy("number", "desc")
    .executeTakeFirst();
  expect(last).toEqual({ action: "exported", details: '{"format":"csv","transcripts":121}' });
});
