import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

const transcriptShape = z.object({
  id: z.string(),
  callNumber: z.string().nullable(),
  title: z.string(),
  status: z.string(),
  revision: z.number(),
  sha256: z.string(),
  turns: z.array(
    z.object({
      role: z.string(),
      speaker: z.string().nullable(),
      passages: z.array(z.object({ number: z.number(), text: z.string() })),
    }),
  ),
});
const createdShape = z.object({ transcripts: z.array(z.object({ id: z.string(), url: z.string() })) });
const problemShape = z.looseObject({ status: z.number(), detail: z.string() });
const totalShape = z.object({ total: z.number() });

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function ask(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  return fetch(`${archive.address}/api/v1/transcripts${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${archive.token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function archived(title: string, ...texts: readonly string[]): Promise<{ id: string; url: string }> {
  const turns = [
    { role: "question", speaker: "Sekar", text: texts[0] },
    { role: "answer", speaker: "Damar", passages: texts.slice(1) },
  ];
  const response = await ask("POST", "", { title, date: "2025-07-15", turns });
  expect(response.status).toBe(201);
  const [one] = createdShape.parse(await response.json()).transcripts;
  if (one === undefined) throw new Error("Nothing was archived.");
  return one;
}

async function read(id: string) {
  return transcriptShape.parse(await (await ask("GET", `/${id}`)).json());
}

async function countFound(q: string): Promise<number> {
  await archive.untilIndexed();
  const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q })}`);
  return totalShape.parse(await response.json()).total;
}

const ifMatch = (revision: number) => ({ "If-Match": `"${revision}"` });

describe("PATCH /api/v1/transcripts/:id", () => {
  it("makes a revision with who, when and why, and search follows it", async () => {
    const { id } = await archived(
      "Naskah Tarsela",
      "Apakah kapal Zarimbang berlayar?",
      "Kapal itu berlabuh.",
    );
    const response = await ask(
      "PATCH",
      `/${id}`,
      { title: "Naskah Tarsela, dibetulkan", place: " Bandar  Mutiara ", reason: "salah ketik" },
      ifMatch(1),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toBe('"2"');
    expect(await response.json()).toMatchObject({
      title: "Naskah Tarsela, dibetulkan",
      place: "Bandar Mutiara",
      date: "2025-07-15",
      revision: 2,
    });
    const revisions = await (await ask("GET", `/${id}/revisions`)).json();
    expect(revisions).toMatchObject({
      revisions: [
        { revision: 2, by: "arsiparis", reason: "salah ketik", title: "Naskah Tarsela, dibetulkan" },
        { revision: 1, by: "arsiparis", reason: null, title: "Naskah Tarsela" },
      ],
    });
    expect(await countFound("dibetulkan")).toBe(1);
  });

  it("leaves every number with its passage when turns are corrected, split and added", async () => {
    const { id, url } = await archived("Naskah Alorna", "Kapan ditandatangani?", "Bulan depan.", "Sekian.");
    const before = await read(id);
    const [question, answer] = before.turns;
    const turns = [
      { ...question, speaker: "Sekar Mandalawangi" },
      { ...answer, passages: ["Naskahnya bahari sekali.", { number: 2, text: "Sebelum akhir tahun." }] },
      { role: "answer", speaker: "Damar", passages: [{ number: 3, text: "Sekian." }] },
    ];
    const response = await ask("PATCH", `/${id}`, { turns }, ifMatch(1));
    expect(response.status).toBe(200);
    const after = await read(id);
    expect(after.turns.map(({ passages }) => passages.map(({ number }) => number))).toEqual([
      [1],
      [4, 2],
      [3],
    ]);
    expect(after.sha256).toBe(before.sha256);
    expect(await countFound("bahari")).toBe(1);
    expect(await countFound('"bulan depan"')).toBe(0);
    const page = await (await fetch(archive.address + url)).text();
    expect(page.indexOf('id="p4"')).toBeLessThan(page.indexOf('id="p2"'));
  });

  it("refuses the second of two who started from the same revision, and writes nothing of theirs", async () => {
    const { id } = await archived("Naskah Mandura", "Siapa hadir?", "Semua hadir.");
    expect((await ask("PATCH", `/${id}`, { title: "Yang pertama" }, ifMatch(1))).status).toBe(200);
    const second = await ask("PATCH", `/${id}`, { title: "Yang kedua" }, ifMatch(1));
    expect(second.status).toBe(412);
    expect(problemShape.parse(await second.json())).toMatchObject({ expected: 1, current: 2 });
    expect((await read(id)).title).toBe("Yang pertama");
  });

  it("makes no revision of a correction that changes nothing", async () => {
    const { id } = await archived("Naskah Tetap", "Tetapkah?", "Tetap.");
    const { title, turns } = await read(id);
    expect((await ask("PATCH", `/${id}`, { title, turns }, ifMatch(1))).headers.get("etag")).toBe('"1"');
  });

  it.each([
    ["without If-Match", { title: "x" }, {}, 428],
    ["with a tag that is none", { title: "x" }, { "If-Match": "besok" }, 412],
    ["with nothing to change", { reason: "iseng" }, ifMatch(1), 422],
    ["with a field that is not there", { titel: "x" }, ifMatch(1), 422],
    ["with an empty title", { title: "  " }, ifMatch(1), 422],
    ["with a day that is not", { date: "2025-02-31" }, ifMatch(1), 422],
    ["with no turns", { turns: [] }, ifMatch(1), 422],
    [
      "with a number that is not its own",
      { turns: [{ role: "note", passages: [{ number: 77, text: "x" }] }] },
      ifMatch(1),
      422,
    ],
  ])("is refused %s", async (_how, body, headers, status) => {
    const { id } = await archived(`Naskah ${_how}`, `Mengapa ${_how}?`, "Karena begitu.");
    const response = await ask("PATCH", `/${id}`, body, headers);
    expect(response.status).toBe(status);
    expect(problemShape.parse(await response.json()).detail).toMatch(/\.$/);
    expect((await read(id)).revision).toBe(1);
  });

  it("is closed to readers and to who does not say who they are", async () => {
    const { id } = await archived("Naskah Tertutup", "Bolehkah?", "Tidak boleh.");
    const token = await createToken(archive.jubir.archive, { name: "pembaca", role: "reader" });
    const asReader = { ...ifMatch(1), Authorization: `Bearer ${token}` };
    expect((await ask("PATCH", `/${id}`, { title: "x" }, asReader)).status).toBe(403);
    expect((await fetch(`${archive.address}/api/v1/transcripts/${id}/revisions`)).status).toBe(401);
  });
});

describe("DELETE and restore", () => {
  it("takes a transcript out of reach and search, and brings it back under its call number", async () => {
    const { id, url } = await archived("Naskah Sampah", "Di manakah kuarsilan?", "Kuarsilan hilang.");
    const { callNumber } = await read(id);
    expect(await countFound("kuarsilan")).toBe(1);
    expect((await ask("DELETE", `/${id}`)).status).toBe(428);
    expect((await ask("DELETE", `/${id}`, { reason: "salah tanggal" }, ifMatch(1))).status).toBe(200);
    expect((await read(id)).status).toBe("trashed");
    expect((await fetch(archive.address + url)).status).toBeGreaterThanOrEqual(404);
    expect(await countFound("kuarsilan")).toBe(0);
    expect((await ask("PATCH", `/${id}`, { title: "x" }, ifMatch(1))).status).toBe(409);

    expect((await ask("POST", `/${id}/restore`)).status).toBe(200);
    expect(await read(id)).toMatchObject({ status: "published", callNumber });
    expect((await fetch(archive.address + url)).status).toBe(200);
    expect(await countFound("kuarsilan")).toBe(1);
  });
});
