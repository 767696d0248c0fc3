import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { compose, type Jubir, openArchive } from "../../src/compose.js";
import { readConfig } from "../../src/config.js";
import { listen } from "../../src/server.js";
import { claimJob, saveOutcome } from "../../src/uploads/claims.js";
import { cancelJob, listJobs, receiveJobs } from "../../src/uploads/jobs.js";
import { zip } from "../formats/office-files.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient, csrfTokenIn } from "../support/client.js";
import { eventually } from "../support/eventually.js";

const text = (title: string) =>
  `${title}\n\nSagara, 5 Januari 2024. Dermaga ${title} dibuka kembali kemarin pagi.`;
const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: Buffer.from(content),
  kind: "file" as const,
});

describe("uploads in a running archive", () => {
  let archive: RunningArchive;
  let client: Client;

  beforeAll(async () => {
    archive = await startArchive();
    client = createClient(archive.address);
    await client.get(`/masuk?token=${archive.token}`);
  }, 60_000);

  afterAll(async () => {
    await archive?.close();
  });

  async function upload(files: Readonly<Record<string, string | Uint8Array>>, headers = {}, replaces = "") {
    const body = new FormData();
    body.append("_csrf", await csrfTokenIn(await client.get("/meja/unggah")));
    body.append("replaces", replaces);
    for (const [name, content] of Object.entries(files))
      body.append("file", new Blob([new Uint8Array(Buffer.from(content))]), name);
    return fetch(`${archive.address}/meja/unggah`, {
      method: "POST",
      headers: { ...headers, Cookie: client.cookie() },
      body,
      redirect: "manual",
    });
  }

  const page = async () => (await client.get("/meja/unggah")).text();

  async function pageOnceRead(): Promise<string> {
    await eventually(async () => (await page()).includes('data-running="0"'));
    return page();
  }

  it("become drafts that nobody finds, and are published all at once", async () => {
    const sure = {
      title: "Taklimat Oriande",
      date: "2024-01-06",
      spokesperson: { name: "Ratri Anggawira", office: "Juru Bicara" },
      place: "Sagara",
      outlet: "Kabar Sagara",
      turns: [{ role: "statement", text: "Mercusuar Oriande menyala lagi." }],
    };
    const files = { "a.txt": text("Karsavia"), "b.txt": text("Belundra"), "c.json": JSON.stringify(sure) };
    expect((await upload(files)).status).toBe(303);
    const shown = await pageOnceRead();
    expect(shown).toContain("Terbitkan semua (3)");
    expect(shown).toContain("2 di antaranya masih perlu diperiksa");
    expect(shown.match(/href="\/meja\/transkrip\/[-0-9a-f]{36}"/g)).toHaveLength(3);
    expect((await client.get("/transkrip/2024/001")).status).toBe(404);
    const published = await client.submit("/meja/unggah/terbitkan", {}, "/meja/unggah");
    expect(published.headers.get("location")).toBe("/meja/unggah?terbit=3");
    expect(await page()).toContain("Terbit sebagai JB 2024/002");
    expect(await (await client.get("/transkrip/2024/001")).text()).toContain("Karsavia");
  });

  it("are refused by name, say what to do, and give way to the file that replaces them", async () => {
    await upload({ "rusak.pdf": "%PDF-1.7\nputus", "lagi.txt": text("Karsavia") });
    const shown = await pageOnceRead();
    expect(shown).toContain("rusak.pdf");
    expect(shown).toContain("Gagal dibaca");
    expect(shown).toContain('href="/transkrip/2024/001"');
    const [, id = ""] = shown.match(/href="\/meja\/unggah\?ganti=([-0-9a-f]{36})#berkas"/) ?? [];
    expect(await (await client.get(`/meja/unggah?ganti=${id}`)).text()).toContain(`value="${id}"`);
    await upload({ "utuh.txt": text("Oriande") }, {}, id);
    const after = await pageOnceRead();
    expect(after).not.toContain("rusak.pdf");
    expect(after).toContain("Oriande");
    const logged = await archive.jubir.archive.catalogue
      .selectFrom("audit_log")
      .select(["by", "details"])
      .where("action", "=", "upload-dismissed")
      .execute();
    expect(logged.map(({ by, details }) => ({ by, ...JSON.parse(details) }))).toMatchObject([
      { by: "arsiparis", file: "rusak.pdf", refused: ["formats.damaged"], replacement: "utuh.txt" },
    ]);
  });

  it("tell of each part of a file of several", async () => {
    const within = {
      "satu.txt": text("Palindra"),
      "dua.txt": text("Mentari"),
      "gambar.pdf": "%PDF-1.7\nputus",
    };
    await upload({ "tiga.zip": zip(within) });
    const shown = await pageOnceRead();
    expect(shown).toContain("2 draf, 1 gagal dibaca");
    expect(shown).toContain("Palindra");
    expect(shown).toContain("tiga.zip › gambar.pdf");
  });

  it("are followed by server-sent events, state after state, that no compression holds back", async () => {
    const headers = { Accept: "application/json" };
    const response = await upload({ "peristiwa.txt": text("Waruna") }, headers);
    expect(response.status).toBe(202);
    const { jobs } = z.object({ jobs: z.array(z.uuid()) }).parse(await response.json());
    const stream = await client.get("/meja/unggah/kemajuan", { "Accept-Encoding": "gzip" });
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    expect(stream.headers.get("content-encoding")).toBeNull();
    const sent = await stream.text();
    const state = z.object({
      running: z.number(),
      rows: z.array(z.object({ id: z.string(), shape: z.string(), html: z.string() })),
    });
    const states = [...sent.matchAll(/^event: keadaan\ndata: (.*)$/gm)].map(([, data = ""]) =>
      state.parse(JSON.parse(data)),
    );
    expect(states.at(-1)?.running).toBe(0);
    const row = states.flatMap(({ rows }) => rows.filter(({ id }) => id === jobs[0])).at(-1);
    expect(row?.html).toContain("Waruna");
    expect(["ready", "check"]).toContain(row?.shape);
  });

  it("are cancelled from their row, and not where they are done", async () => {
    const { archive: parts } = archive.jubir;
    const { id: owner } = await parts.catalogue
      .selectFrom("tokens")
      .select("id")
      .where("name", "=", "arsiparis")
      .executeTakeFirstOrThrow();
    const [id = ""] = await receiveJobs(
      parts,
      [fileOf("batal.txt", text("Batal"))],
      { id: owner, name: "arsiparis" },
      null,
    );
    const path = `/meja/unggah/${id}/batal`;
    const stateOf = async () => (await listJobs(parts.catalogue, owner)).find((job) => job.id === id)?.state;
    // Held as one that is being read, so that no worker is faster.
    await parts.catalogue.updateTable("upload_jobs").set({ state: "reading" }).where("id", "=", id).execute();
    expect(await page()).toContain(`formaction="${path}"`);
    expect((await client.submit(path, {}, "/meja/unggah")).headers.get("location")).toBe("/meja/unggah");
    expect(await stateOf()).toBe("cancelled");
    await parts.catalogue.updateTable("upload_jobs").set({ state: "done" }).where("id", "=", id).execute();
    await client.submit(path, {}, "/meja/unggah");
    expect(await stateOf()).toBe("done");
  });

  it("are nobody else's to see or to cancel", async () => {
    const token = await createToken(archive.jubir.archive, { name: "lain", role: "archivist" });
    const other = createClient(archive.address);
    await other.get(`/masuk?token=${token}`);
    expect(await (await other.get("/meja/unggah")).text()).not.toContain("Karsavia");
    const body = new URLSearchParams({ _csrf: "salah" });
    const path = "/meja/unggah/7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111/batal";
    expect((await fetch(archive.address + path, { method: "POST", body })).status).toBe(401);
  });
});

describe("uploads and the archive's end", () => {
  const uploader = { id: "intan", name: "Intan" };
  const directory = mkdtempSync(join(tmpdir(), "jubir-test-"));
  const config = readConfig({ DATA_DIR: directory, PORT: "0", SEED: "0", LOG_LEVEL: "silent" });
  let running: Jubir | null = null;

  afterAll(async () => {
    await running?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("go on where they were after a kill, double nothing, and leave what was cancelled", async () => {
    const before = await openArchive(config);
    const { catalogue } = before;
    const parts = ["terbaca.txt", "menunggu.txt", "batal.txt"].map((name) => fileOf(name, text(name)));
    const ids = await receiveJobs(before, parts, uploader, null);
    await cancelJob(before, ids[2] ?? "", "orang lain");
    await cancelJob(before, ids[2] ?? "", uploader.id);
    // Killed while it read the first.
    const claimed = await claimJob(catalogue);
    expect(claimed?.fileName).toBe("terbaca.txt");
    await saveOutcome(catalogue, claimed?.id ?? "", { transcripts: [], refusals: [] });
    await catalogue.destroy();

    running = await compose(config, pino({ level: "silent" }), "serve");
    const { archive } = running;
    const states = async () =>
      (await listJobs(archive.catalogue, uploader.id)).map(({ fileName, state }) => [fileName, state]);
    await eventually(
      async () => !(await states()).flat().some((word) => word === "received" || word === "reading"),
    );
    expect(await states()).toEqual([
      ["batal.txt", "cancelled"],
      ["menunggu.txt", "done"],
      ["terbaca.txt", "done"],
    ]);
    const left = await archive.catalogue.selectFrom("upload_jobs").select("bytes").execute();
    expect(left.map(({ bytes }) => bytes)).toEqual([null, null, null]);
    const drafts = await archive.catalogue.selectFrom("transcripts").select("status").execute();
    expect(drafts).toEqual([{ status: "draft" }, { status: "draft" }]);
  }, 60_000);

  it("know their own transcript where the kill came between archiving it and noting it", async () => {
    const { archive, uploads } = running ?? (await compose(config, pino({ level: "silent" }), "serve"));
    const { catalogue } = archive;
    const [id = ""] = await receiveJobs(archive, [fileOf("sela.txt", text("Sela"))], uploader, null);
    uploads.wake();
    const jobOf = async () => (await listJobs(catalogue, uploader.id)).find((job) => job.id === id);
    await eventually(async () => (await jobOf())?.state === "done");
    const madeOf = async () => (await jobOf())?.outcome.transcripts.map((one) => one.id);
    const made = await madeOf();
    expect(made).toHaveLength(1);
    const outcome = JSON.stringify({ transcripts: [], refusals: [] });
    await catalogue
      .updateTable("upload_jobs")
      .set({ state: "received", outcome, bytes: Buffer.from(text("Sela")) })
      .where("id", "=", id)
      .execute();
    uploads.wake();
    await eventually(async () => (await jobOf())?.state === "done");
    expect(await madeOf()).toEqual(made);
    expect((await jobOf())?.outcome.refusals).toEqual([]);
  }, 60_000);

  it("keep nobody waiting who looks on when the archive stops", async () => {
    const { app, archive, uploads } = running ?? (await compose(config, pino({ level: "silent" }), "serve"));
    const listening = await listen(app, config);
    const token = await createToken(archive, { name: "penonton", role: "archivist" });
    const client = createClient(listening.address);
    await client.get(`/masuk?token=${token}`);
    const { id = "" } = (await archive.catalogue.selectFrom("tokens").select("id").executeTakeFirst()) ?? {};
    // Cancelled under the worker's hands it would end; a job without bytes is one that no worker takes up.
    await receiveJobs(archive, [fileOf("tertahan.txt", text("Tertahan"))], { id, name: "penonton" }, null);
    await archive.catalogue
      .updateTable("upload_jobs")
      .set({ bytes: null })
      .where("account_id", "=", id)
      .execute();
    const stream = await client.get("/meja/unggah/kemajuan");
    const all = stream.text();
    uploads.feed.hangUp();
    expect(await all).toContain("tertahan.txt");
    await listening.close();
  }, 60_000);
});
