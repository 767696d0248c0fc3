import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Meilisearch } from "meilisearch";
import { pino } from "pino";
import { openArchive } from "../../src/compose.js";
import { createEngineClient } from "../../src/meilisearch/client.js";
import { type EmbeddedEngine, startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { indexNames } from "../../src/meilisearch/indexes.js";
import { prepareIndexes } from "../../src/search/rebuild.js";
import { startWriting, type Writing } from "../../src/search/writing.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { countPending } from "../../src/transcripts/index-queue.js";
import { reviseTranscript } from "../../src/transcripts/revise.js";
import { trashTranscript } from "../../src/transcripts/trash.js";

let directory: string;
let engine: EmbeddedEngine;
let admin: Meilisearch;
let archive: ArchiveDependencies;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-writing-"));
  engine = await startEmbeddedEngine({ dataDirectory: directory, logger: pino({ level: "silent" }) });
  admin = createEngineClient(engine.url, engine.masterKey);
  archive = await openArchive({ dataDirectory: directory });
  await prepareIndexes({
    catalogue: archive.catalogue,
    admin,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
}, 60_000);

afterAll(async () => {
  await archive.catalogue.destroy();
  await engine.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function published(word: string): Promise<string> {
  const passages = [{ number: 1, text: `Menteri menyebut ${word} di hadapan wartawan.` }];
  const turns = [{ number: 1, role: "statement" as const, speaker: null, affiliation: null, passages }];
  const named = { outlet: null, place: null, url: null, spokesperson: null, language: "id" };
  const content = { title: `Tentang ${word}`, date: "2024-05-06", turns, ...named };
  const original = { fileName: `${word}.txt`, bytes: Buffer.from(word) };
  const submission = { content, layout: "given", confidence: 1, evidence: {}, original, by: "arsiparis" };
  const [outcome] = await archiveTranscripts(archive, [{ ...submission, status: "published" }]);
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
  const writing = startWriting({ catalogue, admin });
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
  await startWriting({ catalogue, admin }).goOn();
  expect(await countPending(catalogue)).toBe(1);
  await untilDone(startWriting({ catalogue, admin }));
  expect(await countPending(catalogue)).toBe(0);
  expect(await idsWith("tolvira")).toEqual([last]);
}, 60_000);
