import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseHTML } from "linkedom";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { daysInTrash, purgeTranscript } from "../../src/transcripts/purge.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { createClient } from "../support/client.js";

const created = z.object({ transcripts: z.array(z.object({ id: z.string(), url: z.string() })) });
const problem = z.looseObject({ status: z.number(), detail: z.string() });

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function ask(method: string, path: string, body?: object) {
  return fetch(`${archive.address}/api/v1/transcripts${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${archive.token}`,
      "Content-Type": "application/json",
      "If-Match": "*",
      "Accept-Language": "id",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const submission = (title: string) => ({
  title,
  date: "2025-07-15",
  turns: [{ role: "answer", speaker: "Damar", text: `Keterangan tentang ${title} di dermaga.` }],
});

async function withdrawn(title: string, reason: string): Promise<{ id: string; path: string }> {
  const response = await ask("POST", "", submission(title));
  const [one] = created.parse(await response.json()).transcripts;
  if (one === undefined) throw new Error("Nothing was archived.");
  expect((await ask("DELETE", `/${one.id}`, { reason })).status).toBe(200);
  return { id: one.id, path: new URL(one.url, archive.address).pathname };
}

/** The same archive as many days later. */
function later(days: number) {
  const { catalogue } = archive.jubir.archive;
  return { catalogue, now: () => new Date(Date.now() + days * 24 * 60 * 60 * 1000) };
}

describe("a withdrawn transcript", () => {
  it("is gone at its address in every form, with the date and the reason", async () => {
    const { id, path } = await withdrawn("Ditarik", "salah tanggal");
    for (const form of ["", ".json", ".txt", "/asli"]) {
      const response = await fetch(archive.address + path + form, { headers: { "Accept-Language": "id" } });
      expect(response.status).toBe(410);
      const text = (await response.text()).replace(/<[^>]+>/gu, "");
      expect(text).toMatch(/ditarik pada \d+ \p{L}+ \d{4}\. Alasannya: salah tanggal\./u);
    }
    const api = await fetch(`${archive.address}/api/v1/transcripts/${id}`);
    expect(problem.parse(await api.json())).toMatchObject({ status: 410, reason: "salah tanggal" });
    expect((await ask("GET", `/${id}`)).status).toBe(200);
  });

  it("that was a draft is not told of to readers", async () => {
    const response = await ask("POST", "?status=draft", submission("Draf buangan"));
    const id = created.parse(await response.json()).transcripts[0]?.id ?? "";
    await ask("DELETE", `/${id}`, { reason: "rahasia" });
    expect((await fetch(`${archive.address}/api/v1/transcripts/${id}`)).status).toBe(404);
  });

  it("is named where its file is handed in again, and leads to its restoring", async () => {
    const { id } = await withdrawn("Kembali", "keliru");
    const again = await ask("POST", "", submission("Kembali"));
    expect(again.status).toBe(409);
    const { detail, url } = problem.parse(await again.json());
    expect(detail).toContain("ditarik");
    expect(url).toBe(`/meja/transkrip/${id}`);
  });
});

describe("purging", () => {
  it("waits for its time, and is the admin's alone", async () => {
    const { id } = await withdrawn("Belum", "keliru");
    const request = { id, expected: null, by: "pengelola" };
    await expect(purgeTranscript(later(daysInTrash - 1), request)).rejects.toMatchObject({
      code: "conflict",
    });
    const token = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
    const admin = createClient(archive.address);
    await admin.get(`/masuk?token=${token}`);
    const review = `/meja/transkrip/${id}`;
    const asked = { revision: "1", confirmed: "yes" };
    const early = await admin.submit(`${review}/musnahkan`, asked, review);
    expect(early.status).toBe(409);
    const archivist = createClient(archive.address);
    await archivist.get(`/masuk?token=${archive.token}`);
    expect((await archivist.submit(`${review}/musnahkan`, asked, review)).status).toBe(403);
    expect(await (await archivist.get(review)).text()).toContain("dapat dimusnahkan oleh pengelola mulai");
  });

  it("is confirmed in a form that names what is destroyed, and does nothing before", async () => {
    const { id } = await withdrawn("Pasti", "keliru");
    const { catalogue } = archive.jubir.archive;
    const longAgo = new Date(Date.now() - (daysInTrash + 1) * 24 * 60 * 60 * 1000).toISOString();
    await catalogue.updateTable("transcripts").set({ trashed_at: longAgo }).where("id", "=", id).execute();
    const admin = createClient(archive.address);
    await admin.get(
      `/masuk?token=${await createToken(archive.jubir.archive, { name: "kepala", role: "admin" })}`,
    );
    const review = `/meja/transkrip/${id}`;
    const page = parseHTML(await (await admin.get(review)).text()).document;
    const form = page.querySelector(`form[action="${review}/musnahkan"]`);
    expect(form?.querySelector("[name=confirmed]")?.hasAttribute("required")).toBe(true);
    expect(form?.textContent).toMatch(/musnahkan isi JB 2025\/\d{3}, “Pasti”/);
    const unconfirmed = await admin.submit(`${review}/musnahkan`, { revision: "1" }, review);
    expect(unconfirmed.status).toBe(422);
    expect(await unconfirmed.text()).toContain("Belum ada yang dimusnahkan.");
    expect((await ask("GET", `/${id}`)).status).toBe(200);
    const confirmed = { revision: "1", confirmed: "yes" };
    expect((await admin.submit(`${review}/musnahkan`, confirmed, review)).status).toBe(303);
    expect((await ask("GET", `/${id}`)).status).toBe(410);
  });

  it("leaves a tombstone and nothing else, and gives the number to nobody", async () => {
    const { id, path } = await withdrawn("Musnah", "permintaan keluarga");
    const { catalogue } = archive.jubir.archive;
    await purgeTranscript(later(daysInTrash), { id, expected: 1, by: "pengelola" });
    const page = await fetch(archive.address + path, { headers: { "Accept-Language": "id" } });
    expect(page.status).toBe(410);
    expect(await page.text()).toMatch(/Alasannya: permintaan keluarga\. Isinya dimusnahkan pada/);
    expect((await fetch(`${archive.address}/api/v1/transcripts/${id}`)).status).toBe(410);
    const originals = await catalogue.selectFrom("originals").select("bytes").execute();
    expect(originals.some(({ bytes }) => Buffer.from(bytes).includes("Musnah"))).toBe(false);
    for (const table of ["passages", "turns", "revisions", "signatures"] as const) {
      const rows = await catalogue.selectFrom(table).where("transcript_id", "=", id).selectAll().execute();
      expect(rows).toEqual([]);
    }
    const lines = await catalogue
      .selectFrom("audit_log")
      .select("action")
      .where("transcript_id", "=", id)
      .execute();
    expect(lines.map(({ action }) => action)).toEqual(["uploaded", "trashed", "purged"]);
    const again = await ask("POST", "", submission("Musnah"));
    const [taken] = created.parse(await again.json()).transcripts;
    expect(new URL(taken?.url ?? "", archive.address).pathname).not.toBe(path);
    await archive.untilIndexed();
  });
});
