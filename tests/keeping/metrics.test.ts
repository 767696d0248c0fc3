import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import express from "express";
import { createToken } from "../../src/accounts/tokens.js";
import { createEngineClient } from "../../src/meilisearch/client.js";
import { createSearchEngine } from "../../src/meilisearch/search-engine.js";
import { isRebuilt, prepareIndexes, requestRebuild } from "../../src/search/rebuild.js";
import { sendingHere } from "../../src/search/send-documents.js";
import { listen } from "../../src/server.js";
import { archiveTranscripts } from "../../src/transcripts/archive.js";
import { operationRoutes } from "../../src/web/operations.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { submissionOf } from "./submissions.js";

let archive: RunningArchive;
let scraper: string;

beforeAll(async () => {
  archive = await startArchive();
  await archive.untilIndexed();
  scraper = await createToken(archive.jubir.archive, { name: "prometheus", role: "reader" });
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

async function scrape(): Promise<string> {
  const headers = { Authorization: `Bearer ${scraper}` };
  return (await fetch(`${archive.address}/metrics`, { headers })).text();
}

describe("/metrics", () => {
  it("counts answers by route and status, never by address", async () => {
    await fetch(`${archive.address}/cari?q=rahasia`);
    await fetch(`${archive.address}/transkrip/2024/77`);
    await fetch(`${archive.address}/tidak-ada/rahasia`);
    await fetch(`${archive.address}/api/v1/transcripts/rahasia`);
    const text = await scrape();
    expect(text).toContain('jubir_http_requests_total{method="GET",route="/cari",status="200"} 1');
    expect(text).toContain('route="/transkrip/:year/:number",status="404"} 1');
    expect(text).toContain('route="none",status="404"} 1');
    expect(text).toContain('route="/api/v1/transcripts/:id",status="404"} 1');
    expect(text).not.toContain("rahasia");
  });

  it("tells of searches, the index, what was taken in and the process", async () => {
    await archiveTranscripts(archive.jubir.archive, [submissionOf("Kabut"), submissionOf("Gempa")]);
    await archive.untilIndexed();
    const text = await scrape();
    expect(text).toMatch(/^jubir_search_duration_seconds_count [1-9]/m);
    for (const line of [
      "jubir_index_queue_length 0",
      "jubir_index_lag_changes 0",
      "jubir_index_ready 1",
      'jubir_transcripts{status="published"} 2',
      'jubir_transcripts{status="draft"} 0',
      "jubir_imported_total 2",
    ]) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("is for who has a role, by token or by session", async () => {
    const wrong = { Authorization: "Bearer salah" };
    const answer = await fetch(`${archive.address}/metrics`, { headers: wrong });
    expect(answer.status).toBe(401);
    const nobody = await fetch(`${archive.address}/metrics`, { redirect: "manual" });
    expect(nobody.status).toBe(303);
  });
});

it("says on /readyz that the engine is gone before the indexer knows, and not where it was", async () => {
  await archive.untilIndexed();
  expect((await fetch(`${archive.address}/readyz`)).status).toBe(200);
  const engine = createSearchEngine("http://127.0.0.1:9", "0123456789abcdef");
  const { indexer } = archive.jubir;
  const { catalogue } = archive.jubir.archive;
  const app = express().use(operationRoutes({ catalogue, indexer, engine }));
  const listening = await listen(app, { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`${listening.address}/readyz`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    status: "not ready",
    catalogue: "ready",
    engine: { name: "unavailable" },
  });
  await listening.close();
  await engine.close();
});

it("is ready while the indexes are built anew and the former ones answer, not while there are none yet", async () => {
  await archive.untilIndexed();
  const empty = await startArchive();
  const rebuilding = { name: "rebuilding", done: 1, total: 2 } as const;
  const answers: unknown[] = [];
  for (const { engine, archive: of } of [archive.jubir, empty.jubir]) {
    const search = createSearchEngine(engine.url, engine.masterKey);
    const room = { catalogue: of.catalogue, engine: search, indexer: { state: () => rebuilding } };
    const listening = await listen(express().use(operationRoutes(room)), { host: "127.0.0.1", port: 0 });
    const answer = await fetch(`${listening.address}/readyz`);
    answers.push([answer.status, await answer.json()]);
    await listening.close();
    await search.close();
  }
  await empty.close();
  expect(answers).toEqual([
    [200, { status: "ready", catalogue: "ready", engine: rebuilding }],
    [503, { status: "not ready", catalogue: "ready", engine: rebuilding }],
  ]);
}, 60_000);

it("gives a rebuild up when it is told to, and leaves the index that answers as it was", async () => {
  const { catalogue } = archive.jubir.archive;
  const stopping = new AbortController();
  await archive.jubir.indexer.close();
  await requestRebuild(archive.jubir.archive, "uji");
  const { url, masterKey } = archive.jubir.engine;
  const admin = createEngineClient(url, masterKey);
  const rebuilding = prepareIndexes({
    catalogue,
    admin,
    send: sendingHere(catalogue, admin),
    onIndexed: () => {},
    onProgress: () => stopping.abort(),
    signal: stopping.signal,
  });
  await expect(rebuilding).rejects.toMatchObject({ name: "AbortError" });
  expect(await isRebuilt(catalogue)).toBe(false);
});
