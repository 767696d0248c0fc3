import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { sql } from "kysely";
import { pino } from "pino";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { compose } from "../../src/compose.js";
import { readConfig } from "../../src/config.js";
import { catalogueFaults } from "../../src/keeping/catalogue-faults.js";
import { type EmbeddedEngine, startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { digestsOfCatalogue } from "../support/digest.js";
import { eventually } from "../support/eventually.js";
import { type Conduct, type FaultyEngine, startFaultyEngine } from "./faulty-engine.js";
import { mountSmallDisk } from "./small-disk.js";

const deadline = 60_000;
const disk = mountSmallDisk();

let engineDirectory: string;
let real: EmbeddedEngine;
let engine: FaultyEngine;
let archive: RunningArchive | null = null;

beforeAll(async () => {
  engineDirectory = mkdtempSync(join(tmpdir(), "jubir-faults-"));
  real = await startEmbeddedEngine({ dataDirectory: engineDirectory, logger: pino({ level: "silent" }) });
  engine = await startFaultyEngine(real.url);
}, 60_000);

afterEach(async () => {
  engine.answer("well");
  await archive?.close();
  archive = null;
}, 60_000);

afterAll(async () => {
  await engine.close();
  await real.stop();
  rmSync(engineDirectory, { recursive: true, force: true });
  disk?.remove();
});

/** When a token was last used is no more than noted where there is room. */
const noted = ["tokens"];

const settings = () => ({ MEILI_URL: engine.url, MEILI_MASTER_KEY: real.masterKey });

const uploaded = z.object({ transcripts: z.tuple([z.object({ id: z.string(), url: z.string() })]) });
const problem = z.object({ status: z.number(), detail: z.string() });
const found = z.object({ total: z.number() });

function upload({ address, token }: RunningArchive, word: string): Promise<Response> {
  const form = new FormData();
  // Larger than what is left of a page, or of the log, when there is no room.
  const text = `Kabar ${word}\n\n${`Penggalan ini memuat kata ${word}. `.repeat(2_000)}`;
  form.append("file", new Blob([text]), `${word}.txt`);
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${address}/api/v1/transcripts`, { method: "POST", headers, body: form });
}

async function isFound({ address }: RunningArchive, word: string): Promise<boolean> {
  const response = await fetch(`${address}/api/v1/search?q=${word}`);
  return response.status === 200 && found.parse(await response.json()).total === 1;
}

interface One {
  readonly running: RunningArchive;
  readonly id: string;
  /** Where it is read. */
  readonly page: string;
  /** A token that was not used yet. */
  readonly reader: string;
}

/** An archive with one transcript, which is found. */
async function startWithOne(directory?: string): Promise<One> {
  const own = directory === undefined ? {} : { DATA_DIR: directory };
  const running = await startArchive({ ...settings(), ...own });
  archive = running;
  const reader = await createToken(running.jubir.archive, { name: "pembaca", role: "reader" });
  const [{ id, url }] = uploaded.parse(await (await upload(running, "pertama")).json()).transcripts;
  await eventually(() => isFound(running, "pertama"), "finding the first", deadline);
  await running.untilIndexed();
  return { running, page: url, id, reader };
}

/** Whatever is asked to be written is refused with this status in a sentence, reading and searching go on, and nothing is half written. */
async function refusesToWrite(
  { running, page, id, reader }: One,
  expected: { readonly status: number; readonly sentence: RegExp },
): Promise<void> {
  const { address, token, jubir } = running;
  const before = await digestsOfCatalogue(jubir.archive.catalogue, { leavingOut: noted });
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "If-Match": "*" };
  const correction = JSON.stringify({
    place: "x".repeat(300),
    reason: "y".repeat(500),
    turns: [{ role: "statement", passages: ["kata ".repeat(9_000)] }],
  });
  const answers = [
    await upload(running, "kedua"),
    await fetch(`${address}/api/v1/transcripts/${id}`, { method: "PATCH", headers, body: correction }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(expected.status);
    expect(answer.headers.get("Retry-After")).toBe("10");
    expect(problem.parse(await answer.json()).detail).toMatch(expected.sentence);
  }
  for (const read of ["/", page, "/cari?q=pertama", `/api/v1/transcripts/${id}`])
    expect([read, (await fetch(address + read)).status]).toEqual([read, 200]);
  const byReader = { headers: { Authorization: `Bearer ${reader}` } };
  expect((await fetch(`${address}/api/v1/transcripts/${id}`, byReader)).status).toBe(200);
  expect(await isFound(running, "pertama")).toBe(true);
  expect(await digestsOfCatalogue(jubir.archive.catalogue, { leavingOut: noted })).toEqual(before);
  for await (const fault of catalogueFaults(jubir.archive.catalogue)) expect(fault).toBeNull();
}

async function takesInAgain(running: RunningArchive): Promise<void> {
  expect((await upload(running, "kedua")).status).toBe(201);
  await eventually(() => isFound(running, "kedua"), "finding the second", deadline);
}

const full = { status: 507, sentence: /penuh: tidak ada yang disimpan/ };

describe("a disk without room", () => {
  it("takes nothing in and loses nothing, until the file may grow again", async () => {
    const one = await startWithOne();
    const { catalogue } = one.running.jubir.archive;
    // SQLite itself then says of its file what it says of a full disk, whoever runs this.
    await sql`pragma max_page_count = 1`.execute(catalogue);
    await refusesToWrite(one, full);
    await sql`pragma max_page_count = 1000000`.execute(catalogue);
    await takesInAgain(one.running);
  }, 120_000);

  const title = disk === null ? "(this user may mount none: held to by the test above alone)" : "(8 MB)";
  it(`is the same on a small file system ${title}`, async () => {
    if (disk === null) return expect(process.getuid?.()).not.toBe(0);
    const one = await startWithOne(disk.directory);
    disk.fill();
    await refusesToWrite(one, full);
    disk.free();
    await takesInAgain(one.running);
    await one.running.close();
    archive = null;

    const config = readConfig({ ...settings(), DATA_DIR: disk.readOnlyView(), PORT: "0", SEED: "0" });
    await expect(compose(config, pino({ level: "silent" }), "serve")).rejects.toMatchObject({
      reason: { key: "archive.unusable" },
    });
  }, 120_000);
});

it("says that a catalogue cannot be written to, reads on, and writes once it can", async () => {
  const one = await startWithOne();
  const { catalogue } = one.running.jubir.archive;
  await sql`pragma query_only = on`.execute(catalogue);
  await refusesToWrite(one, { status: 503, sentence: /tidak dapat ditulisi: tidak ada yang disimpan/ });
  await sql`pragma query_only = off`.execute(catalogue);
  await takesInAgain(one.running);
}, 120_000);

it.each<Conduct>(["with 500", "nothing"])(
  "reads on and takes in while the engine answers %s, and finds it all when it is well",
  async (conduct) => {
    const { running, page } = await startWithOne();
    engine.answer(conduct);
    const search = fetch(`${running.address}/cari?q=pertama`);
    expect((await fetch(running.address + page)).status).toBe(200);
    expect((await upload(running, "kedua")).status).toBe(201);
    expect((await search).status).toBe(503);
    expect(await (await search).text()).toContain("Pencarian sedang terganggu");
    expect((await fetch(`${running.address}/readyz`)).status).toBe(503);
    engine.answer("well");
    await eventually(() => isFound(running, "kedua"), "finding the second", deadline);
    expect(await isFound(running, "pertama")).toBe(true);
  },
  180_000,
);
