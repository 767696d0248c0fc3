import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createSearchEngine, type SearchEngine } from "../../src/meilisearch/search-engine.js";
import { createArchiveNames } from "../../src/search/archive-names.js";
import { createFrequencies } from "../../src/search/frequencies.js";
import { rememberResults } from "../../src/search/remembered-search.js";
import { parseSearchRequest } from "../../src/search/request.js";
import { createArchiveSearch } from "../../src/search/search.js";
import { createUnderstanding } from "../../src/search/understanding.js";
import { archiveTranscripts } from "../../src/transcripts/archive.js";
import { trashTranscript } from "../../src/transcripts/trash.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { shortSubmission } from "../transcripts/submissions.js";

let archive: RunningArchive;
let engine: SearchEngine;
let asked = 0;

beforeAll(async () => {
  archive = await startArchive();
  const { url, masterKey } = archive.jubir.engine;
  const real = createSearchEngine(url, masterKey);
  engine = {
    ...real,
    ask: (queries) => {
      asked += 1;
      return real.ask(queries);
    },
  };
}, 60_000);

afterAll(async () => {
  await engine.close();
  await archive.close();
});

const requestFor = (q: string, more: Record<string, string> = {}) =>
  parseSearchRequest({ q, ...more }).request;

async function publish(title: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const [outcome] = await archiveTranscripts(archive.jubir.archive, [
    shortSubmission({ title, text, fileName: "uji.txt", bytes, lane: "hand" }),
  ]);
  if (outcome === undefined || !("id" in outcome)) throw new Error("It was not archived.");
  archive.jubir.indexer.wake();
  await archive.untilIndexed();
  return outcome.id;
}

async function idsOver(query: string): Promise<string[]> {
  const results = await archive.jubir.search(requestFor(query));
  return results.hits.map(({ id }) => id);
}

it("asks the engine once for what is asked again, or by several at once, until the index changes", async () => {
  await archive.untilIndexed();
  let version = 1;
  const names = createArchiveNames(engine, () => version);
  const plain = createArchiveSearch(engine, createUnderstanding(engine, names), createFrequencies());
  const search = rememberResults(plain, engine, () => version);
  const [first, second] = await Promise.all([search(requestFor("kabut")), search(requestFor("kabut"))]);
  const once = asked;
  expect(once).toBeGreaterThan(0);
  expect(second).toBe(first);
  expect(await search(requestFor("kabut"))).toBe(first);
  expect(asked).toBe(once);

  expect(await search(requestFor("kabut", { page: "2" }))).not.toBe(first);
  expect(asked).toBeGreaterThan(once);

  const before = asked;
  version = 2;
  expect(await search(requestFor("kabut"))).not.toBe(first);
  expect(asked).toBeGreaterThan(before);
});

it("finds what was published and not what was thrown away, however often it was asked before", async () => {
  expect(await idsOver("gerimis")).toEqual([]);
  const id = await publish("Tentang gerimis", "Menteri menyebut gerimis di hadapan wartawan.");
  expect(await idsOver("gerimis")).toEqual([id]);
  expect(await idsOver("gerimis")).toEqual([id]);
  await trashTranscript(archive.jubir.archive, { id, expected: null, by: "arsiparis", reason: null });
  archive.jubir.indexer.wake();
  await archive.untilIndexed();
  expect(await idsOver("gerimis")).toEqual([]);
});

it("asks again for what could not be answered, and answers nothing while the engine does not", async () => {
  let attempts = 0;
  let answers = true;
  const search = rememberResults(
    (request) => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("Silent.")) : archive.jubir.search(request);
    },
    { answers: async () => answers },
    () => 1,
  );
  await expect(search(requestFor("embun"))).rejects.toThrow("Silent.");
  expect((await search(requestFor("embun"))).total).toBe(0);
  answers = false;
  await expect(search(requestFor("embun"))).rejects.toMatchObject({ code: "unavailable" });
  answers = true;
  expect((await search(requestFor("embun"))).total).toBe(0);
  expect(attempts).toBe(2);
});
