import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient, csrfTokenIn } from "../support/client.js";

const created = z.object({ transcripts: z.array(z.object({ id: z.string() })) });

let archive: RunningArchive;
let desk: Client;

beforeAll(async () => {
  archive = await startArchive();
  desk = createClient(archive.address);
  await desk.get(`/masuk?token=${archive.token}`);
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function api(method: string, path: string, body: object) {
  return fetch(`${archive.address}/api/v1/transcripts${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${archive.token}`,
      "Content-Type": "application/json",
      "If-Match": "*",
    },
    body: JSON.stringify(body),
  });
}

async function draft(title: string): Promise<string> {
  const turns = [{ role: "statement", text: `Isi ${title} tentang pelabuhan.` }];
  const body = { title, date: "2025-07-15", turns };
  const { transcripts } = created.parse(await (await api("POST", "?status=draft", body)).json());
  return transcripts[0]?.id ?? "";
}

/** Sends a form of the desk with several transcripts, each at a revision. */
async function send(path: string, fields: Record<string, string>, keys: readonly string[]) {
  const form = new URLSearchParams({ _csrf: await csrfTokenIn(await desk.get("/meja")), ...fields });
  for (const key of keys) form.append("id", key);
  const headers = { Cookie: desk.cookie(), "Accept-Language": "id" };
  const response = await fetch(archive.address + path, { method: "POST", headers, body: form });
  return { status: response.status, text: await response.text() };
}

async function revisionsOf(id: string) {
  return archive.jubir.archive.catalogue
    .selectFrom("revisions")
    .select(["number", "place", "date", "spokesperson_name", "reason", "created_by"])
    .where("transcript_id", "=", id)
    .orderBy("number", "desc")
    .execute();
}

it("says how many of those chosen are no longer there, before and after", async () => {
  const keys = [`${await draft("Empat")}.1`, `${randomUUID()}.1`];
  const gone = "1 transkrip yang dipilih tidak ada lagi di arsip.";
  const step = await send("/meja", { action: "edit" }, keys);
  expect(step.text).toContain(gone);
  const form = { action: "edit", field: "place", value: "Bandar Mutiara", reason: "ejaan" };
  const done = await send("/meja/ubah", form, keys);
  expect(done.text).toContain(`1 dari 2 transkrip diubah. ${gone}`);
});

describe("changing a field of several transcripts", () => {
  it("asks to what and why, makes a revision of each, and names the one that somebody else changed", async () => {
    const [one, two, moved] = await Promise.all(["Satu", "Dua", "Tiga"].map(draft));
    const keys = [one, two, moved].map((id) => `${id}.1`);
    expect((await api("PATCH", `/${moved}`, { title: "Tiga yang lain" })).status).toBe(200);
    const step = await send("/meja", { action: "edit" }, keys);
    expect(step.text).toContain("Ubah isian beberapa transkrip");
    const form = { action: "edit", field: "place", value: "Bandar Mutiara" };
    const without = await send("/meja/ubah", { ...form, reason: " " }, keys);
    expect(without).toMatchObject({ status: 422, text: expect.stringContaining("Tuliskan alasannya") });
    const done = await send("/meja/ubah", { ...form, reason: "ejaan tempat" }, keys);
    expect(done.text).toContain("2 dari 3 transkrip diubah.");
    expect(done.text).toContain("Transkrip ini sudah diubah orang lain");
    expect((await revisionsOf(one ?? ""))[0]).toMatchObject({
      number: 2,
      place: "Bandar Mutiara",
      reason: "ejaan tempat",
      created_by: "arsiparis",
    });
    expect((await revisionsOf(moved ?? ""))[0]?.place).toBeNull();
    const again = await send("/meja/ubah", { ...form, reason: "lagi" }, [`${two}.2`]);
    expect(again.text).toContain("Isinya sudah begitu");
  });

  it.each([
    ["date", "15 Juli"],
    ["date", "2025-02-30"],
    ["place", "x".repeat(400)],
  ])("refuses %s as %j before anything is changed", async (field, value) => {
    const id = await draft(`Salah ${field} ${value.length}`);
    const sent = await send("/meja/ubah", { action: "edit", field, value, reason: "uji" }, [`${id}.1`]);
    expect(sent.status).toBe(422);
    expect(await revisionsOf(id)).toHaveLength(1);
  });

  it("gives an office only to who is named", async () => {
    const id = await draft("Jabatan");
    const office = { action: "edit", field: "office", value: "Menteri", reason: "uji" };
    expect((await send("/meja/ubah", office, [`${id}.1`])).text).toContain("tidak punya juru bicara");
    const name = { action: "edit", field: "name", value: "Ratri Anggawira", reason: "uji" };
    await send("/meja/ubah", name, [`${id}.1`]);
    expect((await send("/meja/ubah", office, [`${id}.2`])).text).toContain("1 dari 1 transkrip diubah.");
  });
});

describe("publishing several transcripts", () => {
  it("publishes those that are ready, and says of each other why not", async () => {
    const [ready, check, gone] = await Promise.all(["Siap", "Ragu", "Buang"].map(draft));
    const evidence = JSON.stringify({
      place: { sureness: "check", source: { key: "missing", parameters: {} } },
    });
    const { catalogue } = archive.jubir.archive;
    await catalogue
      .updateTable("revisions")
      .set({ evidence })
      .where("transcript_id", "=", check ?? "")
      .execute();
    await send("/meja/ubah", { action: "trash", reason: "keliru" }, [`${gone}.1`]);
    const list = await (await desk.get("/meja?pilih=semua&keadaan=check")).text();
    expect(list).toContain("Perlu diperiksa");
    expect(list.match(/name="id"/g)).toHaveLength(1);
    expect(list).toMatch(/value="[\da-f-]{36}\.1" checked/);
    const done = await send(
      "/meja",
      { action: "publish" },
      [ready, check, gone].map((id) => `${id}.1`),
    );
    expect(done.text).toContain("1 dari 3 transkrip diubah.");
    expect(done.text).toContain("ada isian yang perlu diperiksa");
    expect(done.text).toContain("transkrip ini sudah ditarik");
  });

  it.each(["", "x", "7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111", "7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111.1e9"])(
    "takes %j for no transcript",
    async (key) => {
      expect((await send("/meja", { action: "publish" }, [key])).status).toBe(400);
    },
  );

  it("does nothing with what is not there, or with nothing", async () => {
    const absent = "7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111.1";
    expect((await send("/meja", { action: "publish" }, [absent])).text).toContain(
      "0 dari 1 transkrip diubah.",
    );
    expect((await send("/meja", { action: "trash" }, [])).text).toContain("Belum ada transkrip yang dipilih");
  });
});

describe("restoring several transcripts", () => {
  it("restores those that are withdrawn, and says of each other why not", async () => {
    const [gone, standing] = await Promise.all(["Ditarik", "Tegak"].map(draft));
    await send("/meja/ubah", { action: "trash", reason: "keliru" }, [`${gone}.1`]);
    const done = await send("/meja", { action: "restore" }, [`${gone}.1`, `${standing}.1`]);
    expect(done.text).toContain("1 dari 2 transkrip diubah.");
    expect(done.text).toContain("transkrip ini tidak sedang ditarik");
    expect((await send("/meja", { action: "publish" }, [`${gone}.1`])).text).toContain("1 dari 1");
  });
});
