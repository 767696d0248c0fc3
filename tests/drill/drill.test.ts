import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { openArchive } from "../../src/compose.js";
import type { Catalogue } from "../../src/database/open.js";
import { readRevision } from "../../src/transcripts/revisions.js";
import { createRandom, type Random } from "../bench/random.js";
import { eventually } from "../support/eventually.js";
import { enginesOf, type JubirProgram, makeToken, startJubir, verify } from "../support/program.js";
import type { Kept } from "./kept.js";
import { startKilledArchive, victims } from "./killed-archive.js";
import { createWriter, type Writer } from "./writer.js";

const shortForm = 3;
/** More of them make the long form: `npm run drill`. */
const kills = Number(process.env.DRILL_KILLS ?? shortForm);
const seed = Number(process.env.DRILL_SEED ?? 1);
const writersAtOnce = 4;
/** Changes between two kills, and milliseconds after the last of them. */
const mostBetweenKills = 25;
const longestMomentMs = 60;

const deadline = 60_000;
const answer = z.object({ total: z.number() });

let directory: string;
let jubir: JubirProgram;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jubir-drill-"));
});

afterEach(async () => {
  await jubir.end("SIGKILL");
  await eventually(() => enginesOf(directory).length === 0, "the engine's end", deadline);
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
  const response = await fetch(`${jubir.address}/api/v1/search?q=%22${word}%22`);
  return response.status === 200 ? answer.parse(await response.json()).total : null;
}

function acknowledgedBy(writers: readonly Writer[]): number {
  return writers.reduce((sum, writer) => sum + writer.acknowledged(), 0);
}

/** Resolves when so many more changes were acknowledged than before, or a writer has failed; then after a moment that nobody foresees. */
async function untilAny(writers: readonly Writer[], isOver: () => boolean, random: Random): Promise<void> {
  const goal = acknowledgedBy(writers) + 1 + random.below(mostBetweenKills);
  await eventually(() => isOver() || acknowledgedBy(writers) >= goal, `change ${goal}`, deadline);
  await pause(random.below(longestMomentMs));
}

/** Whether the catalogue has every revision of a transcript with its passages, and the audit log its history. */
async function requireKept(catalogue: Catalogue, { id, revisions, history }: Kept): Promise<void> {
  for (const [at, passages] of revisions.entries()) {
    const found = await readRevision(catalogue, id, at + 1);
    const texts = found?.content.turns.flatMap((turn) => turn.passages.map(({ text }) => text));
    expect([id, at + 1, texts]).toEqual([id, at + 1, passages]);
  }
  expect(await readRevision(catalogue, id, revisions.length + 1)).toBeNull();
  const rows = await catalogue
    .selectFrom("audit_log")
    .select("action")
    .where("transcript_id", "=", id)
    .orderBy("number")
    .execute();
  expect([id, rows.map(({ action }) => action)]).toEqual([id, history]);
}

/** The word of a transcript's latest revision, which stands nowhere else. */
const wordIn = ({ revisions }: Kept) => revisions.at(-1)?.[0]?.split(" ")[1] ?? "";

/** Has writers at work while one part of the archive or another is killed; resolves once they have made sure of all they wrote. */
async function workUnderKills(token: string): Promise<Writer[]> {
  const archive = startKilledArchive(directory);
  jubir = await archive.program();
  const random = createRandom(seed);
  const writers = Array.from({ length: writersAtOnce }, (_, at) =>
    createWriter({ archive, token, name: String(at), random: createRandom(seed, at + 1) }),
  );
  const failures: unknown[] = [];
  let isOver = false;
  const working = writers.map((writer) =>
    writer
      .work(() => isOver)
      .catch((error: unknown) => {
        failures.push(error);
        isOver = true;
      }),
  );
  let done = 0;
  for (; done < kills && !isOver; done += 1) {
    await untilAny(writers, () => isOver, random);
    await archive.kill(random.pick(victims));
  }
  isOver = true;
  await Promise.all(working);
  jubir = await archive.program();
  expect({ done, failures }).toEqual({ done: kills, failures: [] });
  return writers;
}

describe("an archive whose processes are killed while people work", () => {
  it(
    `has every change that it acknowledged, whole, after ${kills} kills`,
    async () => {
      const began = performance.now();
      const writers = await workUnderKills(makeToken(directory));
      const kept = writers.flatMap((writer) => [...writer.kept.values()]);
      for (const one of kept) {
        const [word, times] = [wordIn(one), one.status === "published" ? 1 : 0];
        const isFound = async () => (await countFound(word)) === times;
        await eventually(isFound, `finding ${word}, which is ${one.status}`, deadline);
      }
      const { catalogue } = await openArchive({ dataDirectory: directory });
      for (const one of kept) await requireKept(catalogue, one);
      const rows = await catalogue.selectFrom("transcripts").select("id").execute();
      await catalogue.destroy();
      expect(rows).toHaveLength(kept.length);
      expect(enginesOf(directory)).toHaveLength(1);
      expect(verify(directory)).toBe("nothing is wrong\n");

      const acknowledged = acknowledgedBy(writers);
      const revisions = kept.reduce((sum, one) => sum + one.revisions.length, 0);
      const seconds = Math.round((performance.now() - began) / 1000);
      if (kills > shortForm)
        process.stdout.write(
          `${kills} kills, ${acknowledged} acknowledged changes, ${kept.length} transcripts, ${revisions} revisions, ${seconds} s\n`,
        );
    },
    120_000 + kills * 20_000,
  );

  it("goes on reading and taking in while the engine is down, and finds the new when it is back", async () => {
    const token = makeToken(directory);
    jubir = await startJubir(directory);
    const first = await post(token, 0, 0);
    const { transcripts } = z
      .object({ transcripts: z.array(z.object({ url: z.string() })) })
      .parse(await first.json());
    await eventually(async () => (await countFound(wordOf(0, 0))) === 1, "finding the first", deadline);

    const [engine] = enginesOf(directory);
    if (engine === undefined) throw new Error("There is no engine to stop.");
    process.kill(engine, "SIGKILL");
    const page = await fetch(`${jubir.address}/cari?q=kabar`);
    const reading = await fetch(`${jubir.address}${transcripts[0]?.url}`);
    const upload = await post(token, 0, 1);
    expect(reading.status).toBe(200);
    expect(upload.status).toBe(201);
    expect([200, 503]).toContain(page.status);
    await eventually(async () => (await countFound(wordOf(0, 1))) === 1, "finding the new upload");
  }, 60_000);

  it("answers a search as soon as it says where it listens, with nothing in it yet", async () => {
    jubir = await startJubir(directory);
    expect(await countFound("bertemu")).toBe(0);
  }, 60_000);

  it("says that search is unavailable when an engine that others run does not answer", async () => {
    const token = makeToken(directory);
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
    const upload = await post(token, 1, 1);
    expect(upload.status).toBe(201);
  }, 60_000);
});
