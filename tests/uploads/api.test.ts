import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

const created = z.object({
  transcripts: z.array(
    z.object({ id: z.string(), url: z.string(), status: z.string(), warnings: z.array(z.string()) }),
  ),
});
const found = z.object({
  total: z.number(),
  results: z.array(
    z.object({
      transcript: z.object({ id: z.string(), title: z.string(), spokesperson: z.string().nullable() }),
      passages: z.array(
        z.object({
          text: z.string(),
          highlights: z.array(z.tuple([z.number(), z.number()])),
          url: z.string(),
        }),
      ),
    }),
  ),
});
const problem = z.looseObject({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  type: z.string(),
});

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function post(
  body: FormData | string | Buffer,
  headers: Record<string, string> = {},
  query = "?wait=indexed",
) {
  const json = body instanceof FormData ? {} : { "Content-Type": "application/json" };
  return fetch(`${archive.address}/api/v1/transcripts${query}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${archive.token}`, ...json, ...headers },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : body,
  });
}

function files(...parts: readonly (readonly [name: string, bytes: string | Buffer])[]): FormData {
  const form = new FormData();
  for (const [name, bytes] of parts)
    form.append("file", new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  return form;
}

async function search(parameters: Record<string, string>) {
  const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams(parameters)}`);
  expect(response.status).toBe(200);
  return found.parse(await response.json());
}

const transcript = (title: string, body: string, rest: object = {}) =>
  JSON.stringify({ title, date: "2024-02-01", body, ...rest });

describe("POST /api/v1/transcripts", () => {
  it("archives JSON, finds it in other word forms, and says where", async () => {
    const response = await post(
      transcript("Kapal Bantuan", "Utusan kami menemui para nakhoda di dermaga Tarsela."),
    );
    expect(response.status).toBe(201);
    const { transcripts } = created.parse(await response.json());
    expect(transcripts).toEqual([
      expect.objectContaining({ status: "published", url: "/transkrip/2024/001" }),
    ]);

    const { total, results } = await search({ q: "pertemuan nakhoda" });
    expect(total).toBe(1);
    const passage = results[0]?.passages[0];
    expect(passage?.highlights.map(([start, end]) => passage.text.slice(start, end))).toEqual([
      "menemui",
      "nakhoda",
    ]);
    expect((await search({ q: '"pertemuan"' })).total).toBe(0);
    expect((await search({ q: "menemui -nakhoda" })).total).toBe(0);
  });

  it("refuses the same bytes, and the same text in other clothes, naming the one that is there", async () => {
    const text = "Judul Berita Kembar\n\nPemerintah Nusa Raya membuka pos konsuler baru di Karang Timur.\n";
    expect((await post(files(["a.txt", text]))).status).toBe(201);
    for (const again of [text, text.toUpperCase().replaceAll(" ", "  ")]) {
      const response = await post(files(["b.txt", again]));
      expect(response.status).toBe(409);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
      expect(problem.parse(await response.json()).url).toMatch(/^\/transkrip\/\d{4}\/\d{3}$/);
    }
  });

  it("gives several files an outcome each", async () => {
    const response = await post(
      files(["satu.txt", "Satu\n\nKabut asap menutup pelabuhan Orvane pagi ini."], ["kosong.txt", ""]),
    );
    expect(response.status).toBe(207);
    const { outcomes } = z
      .object({ outcomes: z.array(z.object({ file: z.string(), status: z.number() })) })
      .parse(await response.json());
    expect(outcomes).toEqual([
      { file: "satu.txt", status: 201 },
      { file: "kosong.txt", status: 422 },
    ]);
  });

  it.each([
    ["no token", { Authorization: "" }, 401],
    ["an unknown token", { Authorization: "Bearer jubir_none" }, 401],
  ])("is closed to %s", async (_who, headers, status) => {
    const response = await post(transcript("Tidak", "Tidak boleh."), headers);
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).detail).not.toBe("");
  });

  it("is closed to a reader's token", async () => {
    const token = await createToken(archive.jubir.archive, { name: "pembaca", role: "reader" });
    const response = await post(transcript("Tidak", "Tidak boleh."), { Authorization: `Bearer ${token}` });
    expect(response.status).toBe(403);
  });

  it.each([
    ["no title", JSON.stringify({ date: "2024-01-01", body: "x" }), 422],
    ["a day that is not", JSON.stringify({ title: "x", date: "2024-02-31", body: "x" }), 422],
    ["neither body nor turns", JSON.stringify({ title: "x", date: "2024-01-01" }), 422],
    ["half of a document", '{"title": ', 400],
  ])("refuses JSON with %s", async (_what, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  it.each([
    ["JSON beyond the limit", transcript("Besar", "x".repeat(26_000_000)), {}, "", 413],
    ["what is neither JSON nor a form", "Judul", { "Content-Type": "text/plain" }, "", 415],
    ["a form without a file", new FormData(), {}, "", 422],
    ["more files than twenty", files(...Array(21).fill(["a.txt", "kata"])), {}, "", 400],
    ["a status that is none", transcript("Status", "Isi."), {}, "?status=rahasia", 422],
  ])("refuses %s with a sentence", async (_what, body, headers, query, status) => {
    const response = await post(body, headers, query);
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).detail).toMatch(/\.$/);
  });

  it("shows a draft to archivists alone", async () => {
    const response = await post(transcript("Konsep", "Naskah zarigata."), {}, "?status=draft&wait=indexed");
    expect(response.status).toBe(201);
    const [one] = created.parse(await response.json()).transcripts;
    expect(one).toMatchObject({ status: "draft", url: `/api/v1/transcripts/${one?.id}` });
    const headers = { Authorization: `Bearer ${archive.token}` };
    expect((await fetch(archive.address + one?.url)).status).toBe(404);
    expect((await fetch(archive.address + one?.url, { headers })).status).toBe(200);
    expect((await search({ q: "zarigata" })).total).toBe(0);
  });

  it.each([
    ["nothing", "kosong.txt", Buffer.alloc(0), 422],
    ["white space", "spasi.txt", Buffer.from(" \n\t\n "), 422],
    [
      "bytes of a program",
      "naskah.txt",
      Buffer.concat([Buffer.from("\x7fELF\0\0\0"), Buffer.alloc(4000)]),
      415,
    ],
    ["a picture", "gambar.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), 415],
    ["too much", "besar.txt", Buffer.alloc(30_000_000, "kata "), 413],
  ])("refuses a file of %s with a sentence", async (_what, name, bytes, status) => {
    const response = await post(files([name, bytes]));
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).detail).toMatch(/\.$/);
  });

  it.each([
    [
      "Latin-1",
      Buffer.from("Naskah Satu\n\nDuta besar Pérez y Muñoz bertandang ke Alorna kemarin sore.", "latin1"),
      "alorna",
    ],
    [
      "UTF-16",
      Buffer.from("\ufeffNaskah Dua\n\nDuta besar dari Mandura berkunjung ke Selat Arungan.", "utf16le"),
      "arungan",
    ],
  ])("reads %s", async (_encoding, bytes, word) => {
    expect((await post(files([`${word}.txt`, bytes]))).status).toBe(201);
    expect((await search({ q: word })).total).toBe(1);
  });

  it.each([
    ["../../etc/passwd", "lintasan"],
    ["kutip\"an'.txt", "kutipan"],
    ["<script>alert(1)</script>.txt", "skrip"],
    [`${"n".repeat(300)}.txt`, "panjang"],
  ])("keeps a file named %s, whatever its name", async (name, word) => {
    const text = `Kabar ${word}\n\nPenggalan tentang ${word} dengan kata mandura${word}.`;
    const response = await post(files([name, text]));
    expect(response.status).toBe(201);
    const [one] = created.parse(await response.json()).transcripts;
    const original = await fetch(`${archive.address}${one?.url}/asli`);
    expect(original.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(original.headers.get("content-type")).toBe("application/octet-stream");
    const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
    expect(digest(Buffer.from(await original.arrayBuffer()))).toBe(digest(Buffer.from(text)));
  });

  it("shows markup and filter syntax as the text they are", async () => {
    const name = `"] OR year = "2024" <b>Budi</b>`;
    const title = '<script>alert("judul")</script> & <img src=x onerror=alert(1)>';
    const body =
      "Penggalan berkata gelombangnya <script>alert('isi')</script> && \"kutipan\" }} {{ <%= 7*7 %>.";
    const response = await post(transcript(title, body, { spokesperson: name }));
    expect(response.status).toBe(201);
    const [one] = created.parse(await response.json()).transcripts;

    expect((await search({ q: "gelombang", spokesperson: name })).results[0]?.transcript.title).toBe(title);
    for (const path of [`${one?.url}?q=gelombang`, "/cari?q=gelombang", "/", "/juru-bicara"]) {
      const page = await (await fetch(archive.address + path)).text();
      expect(page).not.toMatch(/<script>|<img src=x|<b>Budi/);
    }
  });
});

describe("GET /api/v1/search", () => {
  it("lists everything, newest first, for an empty query", async () => {
    const all = await search({ q: "", per_page: "100" });
    expect(all.total).toBe(all.results.length);
    expect((await search({ q: "", from: "2031-01-01" })).total).toBe(0);
  });

  it.each([{ sort: "random" }, { from: "kemarin" }, { page: "0" }])(
    "says that %j means nothing",
    async (parameters) => {
      const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams(parameters)}`);
      expect(response.status).toBe(422);
    },
  );

  it.each(['"', "-", '"""', "((", '" OR 1=1 --', "a".repeat(100_000), "\u0000\uffff", "*", "=", '-""', "🙂"])(
    "answers %j",
    async (q) => {
      const response = await fetch(`${archive.address}/api/v1/search?q=${encodeURIComponent(q)}`);
      expect([200, 431]).toContain(response.status);
    },
  );
});
