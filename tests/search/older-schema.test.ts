import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import { indexNames } from "../../src/meilisearch/indexes.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "../transcripts/briefings.js";

let archive: RunningArchive;

/** Leaves the engine with indexes as an earlier version made them, which answer while a rebuild goes on. */
async function takeAttributesAway(): Promise<void> {
  const { url, masterKey } = archive.jubir.engine;
  const admin = createEngineClient(url, masterKey);
  const transcripts = admin.index(indexNames.transcripts);
  const passages = admin.index(indexNames.passages);
  await succeed(admin, await transcripts.updateFilterableAttributes(["id", "year"]));
  await succeed(admin, await transcripts.updateSortableAttributes([]));
  await succeed(admin, await passages.updateFilterableAttributes(["role", "year", "transcriptId"]));
  await succeed(admin, await passages.updateSortableAttributes([]));
}

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, weekly);
  await archive.untilIndexed();
  await takeAttributesAway();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

it.each([
  "/cari?role=answer&year=2011",
  "/cari?q=bertemu&role=answer&year=2025",
  "/cari?q=penanya:teluk",
  "/cari?q=bertemu+ATAU+peta",
  "/cari?q=bertemu&sort=newest",
  "/cari?q=bert*+pet*",
  "/api/v1/search?q=bertemu&role=answer&year=2025",
  "/api/v1/search.csv?q=bertemu",
  "/konkordansi?q=bertemu",
  "/tren?q=bertemu&per=month",
  "/umpan.atom?q=bertemu",
])("%s is unavailable for a while where the index is of an older schema", async (path) => {
  const response = await fetch(archive.address + path);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).not.toBeNull();
});
