import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { findNearDuplicates } from "../../src/transcripts/twins.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient } from "../support/client.js";
import { eventually } from "../support/eventually.js";

const created = z.object({ transcripts: z.array(z.object({ id: z.string() })) });
const shown = z.object({
  title: z.string(),
  status: z.string(),
  revision: z.number(),
  turns: z.array(z.object({ passages: z.array(z.object({ number: z.number(), text: z.string() })) })),
});

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

const headers = ({ token } = archive) => ({
  Authorization: `Bearer ${token}`,
  "Content-Type": "application/json",
});

async function handIn(
  status: string,
  title: string,
  texts: readonly string[],
  to = archive,
): Promise<string> {
  const turns = texts.map((text, at) => ({
    role: at % 2 === 0 ? "question" : "answer",
    speaker: at % 2 === 0 ? null : "Damar Lokanatha",
    text,
  }));
  const response = await fetch(`${to.address}/api/v1/transcripts?status=${status}`, {
    method: "POST",
    headers: headers(to),
    body: JSON.stringify({ title, date: "2025-07-15", turns }),
  });
  expect(response.status).toBe(201);
  return created.parse(await response.json()).transcripts[0]?.id ?? "";
}

async function read(id: string) {
  const response = await fetch(`${archive.address}/api/v1/transcripts/${id}`, { headers: headers() });
  return shown.parse(await response.json());
}

/** A text of its own, of which one sentence in twelve can be said otherwise. */
function text(word: string, ending = "bulan depan"): string[] {
  const sentences = Array.from(
    { length: 12 },
    (_, at) => `Pernyataan ${word} nomor ${at} menyebut ${word}${at} serta dermaga ${at * 7} di tepi selat.`,
  );
  return [
    `Apakah naskah ${word} disepakati?`,
    `${sentences.join(" ")} Naskah akan ditandatangani ${ending} di bandar.`,
  ];
}

const review = (id: string) => `/meja/transkrip/${id}`;

/** What the page of outcomes says of a transcript. */
function said(page: string, id: string): string {
  const [, entry = ""] = page.split(`href="${review(id)}"`);
  return (entry.match(/<p class="state[^>]*>.*?<\/svg>([^<]*)</su)?.[1] ?? "").trim();
}

async function pair(word: string): Promise<{ published: string; draft: string }> {
  const published = await handIn("published", `Terbit ${word}`, text(word));
  const draft = await handIn("draft", `Draf ${word}`, text(word, "sebelum akhir tahun"));
  return { published, draft };
}

describe("a draft that is nearly the same as what is published", () => {
  it("is shown with its share, what differs, and the whole of it side by side", async () => {
    const { published, draft } = await pair("tarsela");
    const found = await findNearDuplicates(archive.jubir.archive.catalogue, draft);
    expect(found.map(({ transcript }) => transcript)).toEqual([published]);
    expect(found[0]?.share).toBeGreaterThan(0.9);
    expect(found[0]?.share).toBeLessThan(1);
    const page = await (await client.get(review(draft))).text();
    expect(page).toMatch(/9\d% sama dengan/);
    expect(page).toContain("Berbeda di satu giliran:");
    expect(page).toContain("<del>bulan depan</del>");
    expect(page).toContain("<ins>sebelum akhir tahun</ins>");
    expect(page).toContain(`“Terbit tarsela”, <span class="unbroken">15 Juli 2025</span>`);
    expect(page.match(/Giliran ini berbeda dari JB 2025\/\d{3}\./g)).toHaveLength(1);
    const beside = await (await client.get(`${review(draft)}/kembar?dengan=${published}`)).text();
    expect(beside.match(/<tr class="differs">/g)).toHaveLength(1);
    expect(beside.match(/Apakah naskah tarsela disepakati\?/g)).toHaveLength(2);
  });

  it("is not published before somebody says what it is, neither alone nor with others", async () => {
    const { draft } = await pair("kuarsil");
    const other = await handIn("draft", "Sendiri", text("mandiri"));
    const list = await (await client.get("/meja?keadaan=twin&q=kuarsil")).text();
    expect(list).toContain("Mungkin kembar");
    const body = new URLSearchParams([
      ["action", "publish"],
      ["id", `${draft}.1`],
      ["id", `${other}.1`],
      ["_csrf", (list.match(/name="_csrf" value="([^"]+)"/) ?? [])[1] ?? ""],
    ]);
    const bulk = await fetch(`${archive.address}/meja`, {
      method: "POST",
      body,
      headers: { Cookie: client.cookie(), "Accept-Language": "id" },
    });
    const outcomes = await bulk.text();
    expect(outcomes).toContain("1 dari 2 transkrip diubah.");
    expect(said(outcomes, draft)).toBe("Belum terbit: jawab dahulu apakah ini transkrip kembar");
    expect(said(outcomes, other)).toBe("Terbit");
    expect([(await read(draft)).status, (await read(other)).status]).toEqual(["draft", "published"]);
    const fields = { revision: "1", title: "Draf kuarsil", date: "2025-07-15", action: "publish" };
    const alone = await client.submit(review(draft), fields);
    expect(alone.headers.get("location")).toBe(`${review(draft)}?pesan=twin`);
    expect((await read(draft)).status).toBe("draft");
  });

  it("is published once it is said to be another, and the answer is remembered", async () => {
    const { draft, published } = await pair("zarimba");
    const answer = { action: "other", revision: "1", twin: published };
    expect((await client.submit(`${review(draft)}/kembar`, answer, review(draft))).status).toBe(303);
    const page = await (await client.get(review(draft))).text();
    expect(page).not.toContain("Mirip transkrip yang sudah terbit");
    const deed = page.match(/<li class="deed">(.*?)<\/li>/su)?.[1]?.replace(/<[^>]+>/gu, "");
    expect(deed).toMatch(/transkrip lain JB 2025\/\d{3}, Terbit zarimba$/u);
    const fields = {
      revision: "1",
      title: "Draf zarimba, dibetulkan",
      date: "2025-07-15",
      action: "publish",
    };
    await client.submit(review(draft), fields);
    expect(await read(draft)).toMatchObject({ status: "published", revision: 2 });
  });

  it("becomes a new version whose passages keep their numbers, and goes into the trash", async () => {
    const { draft, published } = await pair("wilora");
    const before = await read(published);
    const answer = { action: "version", revision: "1", twin: published };
    const answered = await client.submit(`${review(draft)}/kembar`, answer, review(draft));
    expect(answered.headers.get("location")).toBe(`${review(published)}?pesan=version`);
    const after = await read(published);
    expect(after).toMatchObject({ status: "published", revision: 2, title: "Draf wilora" });
    const numbers = ({ turns }: z.infer<typeof shown>) =>
      turns.flatMap(({ passages }) => passages.map(({ number }) => number));
    expect(numbers(after)).toEqual(numbers(before));
    expect(JSON.stringify(after.turns)).toContain("sebelum akhir tahun");
    expect((await read(draft)).status).toBe("trashed");
    const again = await client.submit(`${review(draft)}/kembar`, answer, review(published));
    expect(again.status).toBe(409);
  });
});

describe("transcripts from before there were signatures", () => {
  it("are signed and paired after a start", async () => {
    const directory = mkdtempSync(join(tmpdir(), "jubir-unsigned-"));
    const settings = { DATA_DIR: directory };
    const before = await startArchive(settings);
    for (const word of ["peralam", "sangkuri"]) {
      await handIn("published", `Terbit ${word}`, text(word), before);
      await handIn("draft", `Draf ${word}`, text(word, "sebelum akhir tahun"), before);
    }
    const { catalogue: former } = before.jubir.archive;
    const shares = await former.selectFrom("near_duplicates").selectAll().orderBy("transcript_id").execute();
    expect(shares).toHaveLength(4);
    for (const table of ["signature_bands", "signatures", "near_duplicates"] as const)
      await former.deleteFrom(table).execute();
    await before.close();
    const after = await startArchive(settings);
    const { catalogue } = after.jubir.archive;
    const pairs = () =>
      catalogue.selectFrom("near_duplicates").selectAll().orderBy("transcript_id").execute();
    await eventually(async () => (await pairs()).length === 4, "pairs");
    expect(await pairs()).toEqual(shares);
    await after.close();
    rmSync(directory, { recursive: true, force: true });
  }, 60_000);
});

describe("the audit log of a transcript", () => {
  it("refuses to go back to a revision that a form does not name, and says nothing of it being done", async () => {
    const id = await handIn("draft", "Tanpa tujuan", text("tanpatujuan"));
    const fields = { revision: "1", action: "revert" };
    const response = await client.submit(`${review(id)}/keadaan`, fields, review(id));
    expect(response.status).toBe(400);
  });

  it("has a line for every change, and none for what changed nothing", async () => {
    const id = await handIn("draft", "Riwayat", text("riwayat"));
    const fields = { revision: "1", title: "Riwayat dua", date: "2025-07-15" };
    await client.submit(review(id), { ...fields, action: "save", reason: "salah ketik" });
    await client.submit(review(id), { ...fields, revision: "2", action: "save" });
    const standing = { revision: "2", reason: "keliru" };
    await client.submit(review(id), { ...fields, revision: "2", action: "publish" });
    await client.submit(`${review(id)}/keadaan`, { ...standing, action: "revert", to: "1" }, review(id));
    await client.submit(`${review(id)}/keadaan`, { revision: "3", reason: "x", action: "trash" }, review(id));
    await client.submit(`${review(id)}/keadaan`, { revision: "3", action: "restore" }, review(id));
    const lines = await archive.jubir.archive.catalogue
      .selectFrom("audit_log")
      .select(["action", "details", "by"])
      .where("transcript_id", "=", id)
      .orderBy("number")
      .execute();
    expect(lines.map(({ action }) => action)).toEqual([
      "uploaded",
      "revised",
      "published",
      "revised",
      "trashed",
      "restored",
    ]);
    expect(lines.every(({ by }) => by === "arsiparis")).toBe(true);
    expect(JSON.parse(lines[1]?.details ?? "")).toEqual({ revision: 2, reason: "salah ketik" });
    expect(JSON.parse(lines[3]?.details ?? "")).toMatchObject({ revision: 3, revertedTo: 1 });
  });
});

describe("what is published", () => {
  it("is not changed without a reason, and says why where it was; nothing is asked where nothing changes", async () => {
    const id = await handIn("published", "Beralasan", text("beralasan"));
    const fields = { revision: "1", title: "Beralasan, dibetulkan", date: "2025-07-15", action: "save" };
    const without = await client.submit(review(id), { ...fields, reason: "  " });
    expect(without.status).toBe(422);
    const page = await without.text();
    expect(page).toContain("Tuliskan alasannya");
    expect(page).toContain(">Beralasan, dibetulkan</textarea>");
    expect((await client.submit(review(id), { ...fields, title: "Beralasan" })).status).toBe(303);
    expect((await read(id)).revision).toBe(1);
    expect((await client.submit(review(id), { ...fields, reason: "salah eja" })).status).toBe(303);
    expect(await read(id)).toMatchObject({ revision: 2, title: "Beralasan, dibetulkan" });
    expect(await (await client.get(review(id))).text()).toContain(": salah eja");
  });
});

describe("drafts", () => {
  it("lead one to the next and the last to the first, those of one instant too", async () => {
    const ids = await Promise.all(
      ["aruna", "baruna", "caruna"].map((word) => handIn("draft", word, text(word))),
    );
    const { catalogue } = archive.jubir.archive;
    await catalogue
      .updateTable("transcripts")
      .set({ archived_at: "2025-07-15T07:00:00.000Z" })
      .where("status", "=", "draft")
      .execute();
    const seen: string[] = [];
    for (let id: string | undefined = ids[0]; id !== undefined && !seen.includes(id); ) {
      seen.push(id);
      const page: string = await (await client.get(review(id))).text();
      const [, number, total] = page.match(/Draf (\d+) dari (\d+)</) ?? [];
      const [, next, following] = page.match(/href="\/meja\/transkrip\/([^"]+)">Lewati ke draf (\d+)</) ?? [];
      expect(Number(following)).toBe((Number(number) % Number(total)) + 1);
      id = next;
    }
    const drafts = await catalogue
      .selectFrom("transcripts")
      .select("id")
      .where("status", "=", "draft")
      .execute();
    expect([...seen].sort()).toEqual(drafts.map(({ id }) => id).sort());
  });
});

describe("a field that is wrong", () => {
  it("leaves everything else as it was typed", async () => {
    const id = await handIn("draft", "Ketikan", text("ketikan"));
    const typed = {
      revision: "1",
      title: "Ketikan yang panjang",
      date: "2025-07-16",
      place: "Bandar Mutiara",
      url: "bukan alamat",
      reason: "alasan saya",
      "role.1": "statement",
      "text.2": "Teks yang diketik.",
      action: "save",
    };
    const refused = await client.submit(review(id), typed);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(">Ketikan yang panjang</textarea>");
    for (const value of ["2025-07-16", "Bandar Mutiara", "bukan alamat", "alasan saya"]) {
      expect(page).toContain(`value="${value}"`);
    }
    expect(page).toMatch(/name="role.1"[^\n]*value="statement" selected/);
    expect(page).toMatch(/<textarea[^>]*>Teks yang diketik\.</);
    expect((await read(id)).title).toBe("Ketikan");
  });
});
