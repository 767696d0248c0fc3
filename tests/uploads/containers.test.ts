import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { docx, zip } from "../formats/office-files.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

const answer = z.object({
  transcripts: z.array(z.object({ id: z.string(), url: z.string() })),
  outcomes: z.array(
    z.object({
      file: z.string(),
      status: z.number(),
      transcript: z.object({ url: z.string() }).optional(),
      problem: z.object({ detail: z.string() }).optional(),
    }),
  ),
});

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

/** What the API answers to a file: the status, and what became of each part, as [name, status]. */
async function post(name: string, bytes: Uint8Array | string) {
  const body = new FormData();
  body.append("file", new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  const headers = { Authorization: `Bearer ${archive.token}` };
  const response = await fetch(`${archive.address}/api/v1/transcripts`, { method: "POST", headers, body });
  expect(response.status).toBe(207);
  return answer.parse(await response.json()).outcomes;
}

const names = (outcomes: Awaited<ReturnType<typeof post>>) =>
  outcomes.map(({ file, status }) => [file, status]).sort();

async function originalOf(outcome: Awaited<ReturnType<typeof post>>[number] | undefined): Promise<Buffer> {
  const response = await fetch(`${archive.address}${outcome?.transcript?.url}/asli`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const paragraph = (text: string) => docx(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);

describe("a file of several", () => {
  it("is taken in part by part from an archive, whatever is in it, and what is bad in it is named", async () => {
    const word = paragraph("Kapal uap itu merapat di dermaga Sagara.");
    const inner = zip({ "b/naskah.docx": word, "rusak.pdf": "%PDF-1.7\nputus" });
    const table = "title,date,body\nPos Satu,2024-03-01,Pos konsuler pertama dibuka.\n";
    const outcomes = await post(
      "arsip.zip",
      zip({
        "a.txt": "Judul A\n\nMercusuar Orvane menyala lagi.",
        "dalam.zip": inner,
        "tabel.csv": table,
        "../luar.txt": "Judul luar\n\nTeks yang menunjuk ke luar.",
      }),
    );
    expect(names(outcomes)).toEqual([
      ["arsip.zip › ../luar.txt", 422],
      ["arsip.zip › a.txt", 201],
      ["arsip.zip › dalam.zip › b/naskah.docx", 201],
      ["arsip.zip › dalam.zip › rusak.pdf", 422],
      ["arsip.zip › tabel.csv › 2.json", 201],
    ]);
    for (const { problem } of outcomes.filter(({ status }) => status > 299))
      expect(problem?.detail).toMatch(/\.$/);
    const original = await originalOf(outcomes.find(({ file }) => file.endsWith(".docx")));
    expect(original.equals(Buffer.from(word))).toBe(true);
  });

  it("is taken in line by line from JSONL, the line being the original", async () => {
    const good = '{"title": "Baris Satu", "date": "2024-04-01",  "body": "Jembatan Karang selesai."}';
    const outcomes = await post("banyak.jsonl", `${good}\n{"title": \n\n{"title": "Tanpa isi"}\n`);
    expect(names(outcomes)).toEqual([
      ["banyak.jsonl › 1.json", 201],
      ["banyak.jsonl › 2.json", 422],
      ["banyak.jsonl › 4.json", 422],
    ]);
    expect((await originalOf(outcomes.find(({ status }) => status === 201))).toString()).toBe(good);
  });

  it("is taken in row by row from a table, the row as JSON being the original", async () => {
    const rows = [
      "title;date;outlet;body",
      "Tabel Satu;2024-05-01;Radio Teluk;Nelayan pulang.",
      "Dua;kapan;;Isi",
    ];
    const outcomes = await post("tabel.csv", rows.join("\r\n"));
    expect(names(outcomes)).toEqual([
      ["tabel.csv › 2.json", 201],
      ["tabel.csv › 3.json", 422],
    ]);
    const original = await originalOf(outcomes.find(({ status }) => status === 201));
    expect(JSON.parse(original.toString())).toEqual({
      title: "Tabel Satu",
      date: "2024-05-01",
      outlet: "Radio Teluk",
      body: "Nelayan pulang.",
    });
  });

  it("is taken in item by item from a JSON list", async () => {
    const item = (title: string) => ({ title, date: "2024-06-01", body: `Isi tentang ${title}.` });
    const outcomes = await post("daftar.json", JSON.stringify([item("Unsur Satu"), 2, item("Unsur Tiga")]));
    expect(names(outcomes)).toEqual([
      ["daftar.json › 1.json", 201],
      ["daftar.json › 2.json", 422],
      ["daftar.json › 3.json", 201],
    ]);
  });

  it("refuses twice the same within one file", async () => {
    const text = "Judul Kembar Dalam\n\nTeks yang dua kali ada di arsip.";
    const outcomes = await post("kembar.zip", zip({ "satu.txt": text, "dua.txt": text }));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
