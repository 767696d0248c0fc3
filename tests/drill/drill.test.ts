import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { eventually } from "../support/eventually.js";
import { enginesOf, type JubirProgram, makeToken, startJubir, verify } from "../support/program.js";

/** More of both makes the long form: `npm run drill`. */
const rounds = Number(process.env.DRILL_ROUNDS ?? 2);
const filesPerRound = Number(process.env.DRILL_FILES ?? 25);

const deadline = 30_000;
const answer = z.object({ total: z.number() });

let directory: string;
let jubir: JubirProgram;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jubir-drill-"));
});

afterEach(async () => {
  await jubir.end("SIGKILL");
  await eventually(() => enginesOf(directory).length === 0, deadline, "the engine's end");
  rmSync(directory, { recursive: true, force: true });
});

/** A word that no other file has. */
const wordOf = (round: number, file: number) => `kabar${round}x${file}y`;

function post(token: string, round: number, file: number): Promise<Response> {
  const text = `Kabar ronde ${round} nomor ${file}\n\nPenggalan ini memuat kata ${wordOf(round, file)} satu kali.`;
  const form = new FormData();
  form.append("file", new Blob([text]), `kabar-${round}-${file}.txt`);
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${jubir.address}/api/v1/transcripts`, { method: "POST", headers, body: form });
}

/** How many transcripts have a word, or null while search is unavailable. */
async function countFound(word: string): Promise<number | null> {
  const response = await fetch(`${jubir.address}/api/v1/search?q=${word}`);
  return response.status === 200 ? answer.parse(await response.json()).total : null;
}

/** Posts files until the server is killed under it; returns those that were accepted. */
async function postUntilKilled(token: string, round: number): Promise<string[]> {
  const accepted: string[] = [];
  const fatal = (round * 7919) % filesPerRound;
  for (let file = 0; file < filesPerRound; file += 1) {
    // The kill falls while the answer to a file is under way.
    const killed = file === fatal ? jubir.end("SIGKILL") : null;
    const response = await post(token, round, file).catch(() => null);
    if (response?.status === 201) accepted.push(wordOf(round, file));
    await killed;
    if (killed !== null) jubir = await startJubir(directory);
  }
  return accepted;
}

describe("an archive whose processes are killed", () => {
  it(
    "has every accepted file once after each restart, and leaves no engine behind",
    async () => {
      const token = makeToken(directory);
      const accepted: string[] = [];
      jubir = await startJubir(directory);
      for (let round = 1; round <= rounds; round += 1)
        accepted.push(...(await postUntilKilled(token, round)));
      expect(accepted.length).toBeGreaterThanOrEqual(rounds * (filesPerRound - 1));
      for (const word of accepted) {
        await eventually(async () => (await countFound(word)) === 1, deadline, `finding ${word} once`);
      }
      expect(enginesOf(directory)).toHaveLength(1);
      expect(verify(directory)).toBe("nothing is wrong\n");
    },
    60_000 + rounds * filesPerRound * 500,
  );

  it("goes on reading and taking in while the engine is down, and finds the new when it is back", async () => {
    const token = makeToken(directory);
    jubir = await startJubir(directory);
    const first = await post(token, 0, 0);
    const { transcripts } = z
      .object({ transcripts: z.array(z.object({ url: z.string() })) })
      .parse(await first.json());
    await eventually(async () => (await countFound(wordOf(0, 0))) === 1, deadline, "finding the first");

    const [engine] = enginesOf(directory);
    if (engine === undefined) throw new Error("There is no engine to stop.");
    process.kill(engine, "SIGKILL");
    const page = await fetch(`${jubir.address}/cari?q=kabar`);
    const reading = await fetch(`${jubir.address}${transcripts[0]?.url}`);
    const upload = await post(token, 0, 1);
    expect(reading.status).toBe(200);
    expect(upload.status).toBe(201);
    expect([200, 503]).toContain(page.status);
    await eventually(async () => (await countFound(wordOf(0, 1))) === 1, 10_000, "finding the new upload");
  }, 60_000);

  it("answers a search as soon as it says where it listens, with nothing in it yet", async () => {
    jubir = await startJubir(directory);
    expect(await countFound("bertemu")).toBe(0);
  }, 60_000);

  it("says that search is unavailable when an engine that others run does not answer", async () => {
    jubir = await startJubir(directory, {
      MEILI_URL: "http://127.0.0.1:9",
      MEILI_MASTER_KEY: "0123456789abcdef",
    });
    const page = await fetch(`${jubir.address}/cari?q=bertemu`);
    expect(page.status).toBe(503);
    expect(page.headers.get("Retry-After")).toBe("10");
    expect(await page.text()).toContain("Pencarian sedang terganggu");
    expect((await fetch(`${jubir.address}/`)).status).toBe(200);
    expect((await fetch(`${jubir.address}/readyz`)).status).toBe(503);
    const upload = await post(makeToken(directory), 1, 1);
    expect(upload.status).toBe(201);
  }, 60_000);
});
