import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Meilisearch } from "meilisearch";
import { pino } from "pino";
import { openArchive } from "../../src/compose.js";
import type { Catalogue } from "../../src/database/open.js";
import { createEngineClient } from "../../src/meilisearch/client.js";
import { type EmbeddedEngine, startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { indexNames } from "../../src/meilisearch/indexes.js";
import { prepareIndexes } from "../../src/search/rebuild.js";
import { sendingHere } from "../../src/search/send-documents.js";
import type { IndexWriter } from "../../src/search/write-index.js";
import { startWriting, type Writing } from "../../src/search/writing.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { countPending, type Lane } from "../../src/transcripts/index-queue.js";
import { reviseTranscript } from "../../src/transcripts/revise.js";
import { trashTranscript } from "../../src/transcripts/trash.js";
import { shortSubmission } from "../transcripts/submissions.js";

let directory: string;
let engine: EmbeddedEngine;
let admin: Meilisearch;
let archive: ArchiveDependencies;

const writerOf = (catalogue: Catalogue): IndexWriter => ({
  catalogue,
  admin,
  send: sendingHere(catalogue, admin),
  onIndexed: () => {},
});

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-writing-"));
  engine = await startEmbeddedEngine({ dataDirectory: directory, logger: pino({ level: "silent" }) });
  admin = createEngineClient(engine.url, engine.masterKey);
  archive = await openArchive({ dataDirectory: directory });
  await prepareIndexes({
    ...writerOf(archive.catalogue),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
}, 60_000);

afterAll(async () => {
  await archive.catalogue.destroy();
  await engine.stop();
  rmSync(directory, { recursive: true, force: true });
});

const submissionAbout = (word: string, lane: Lane) =>
  shortSubmission({
    title: `Tentang ${word}`,
    text: `Menteri menyebut ${word} di hadapan wartawan.`,
    fileName: `${word}.txt`,
    bytes: Buffer.from(word),
    lane,
  });

async function published(word: string): Promise<string> {
  const [outcome] = await archiveTranscripts(archive, [submissionAbout(word, "hand")]);
  if (outcome === undefined || !("id" in outcome)) throw new Error("It was not archived.");
  return outcome.id;
}

async function untilDone(writing: Writing): Promise<void> {
  while (await writing.goOn());
}

async function idsWith(word: string): Promise<string[]> {
  const { hits } = await admin.index<{ id: string }>(indexNames.transcripts).search(word);
  return hits.map(({ id }) => id);
}

it("indexes what changes while an earlier change is under way, and what is left by a writer that was given up", async () => {
  const { catalogue } = archive;
  const [corrected, trashed] = [await published("zarvane"), await published("mirdova")];
  const writing = startWriting(writerOf(catalogue), true);
  // Sent, and not settled.
  expect(await writing.goOn()).toBe(true);

  const change = { expected: null, by: "arsiparis", reason: null };
  await reviseTranscript(archive, { ...change, id: corrected, correction: { title: "Tentang kelundra" } });
  await trashTranscript(archive, { ...change, id: trashed });
  const later = await published("sarimpo");
  await untilDone(writing);
  expect(await countPending(catalogue)).toBe(0);
  expect(await idsWith("kelundra")).toEqual([corrected]);
  expect(await idsWith("mirdova")).toEqual([]);
  expect(await idsWith("sarimpo")).toEqual([later]);

  const last = await published("tolvira");
  await startWriting(writerOf(catalogue), true).goOn();
  expect(await countPending(catalogue)).toBe(1);
  await untilDone(startWriting(writerOf(catalogue), true));
  expect(await countPending(catalogue)).toBe(0);
  expect(await idsWith("tolvira")).toEqual([last]);
}, 60_000);

it("finds what a person publishes before the rest of a large import, and then the rest", async () => {
  const { catalogue } = archive;
  const imported = Array.from({ length: 900 }, (_, at) => submissionAbout(`impor ${at}`, "bulk"));
  await archiveTranscripts(archive, imported);
  const writing = startWriting(writerOf(catalogue), true);
  expect(await writing.goOn()).toBe(true);

  const late = await published("halvenda");
  const isWaiting = async () =>
    (await catalogue.selectFrom("index_queue").select("transcript_id").execute()).some(
      ({ transcript_id }) => transcript_id === late,
    );
  while (await isWaiting()) await writing.goOn();
  expect(await idsWith("halvenda")).toEqual([late]);
  expect(await countPending(catalogue)).toBeGreaterThan(300);

  await untilDone(writing);
  expect(await countPending(catalogue)).toBe(0);
  const { numberOfDocuments } = await admin.index(indexNames.transcripts).getStats();
  expect(numberOfDocuments).toBeGreaterThanOrEqual(900);
}, 120_000);
