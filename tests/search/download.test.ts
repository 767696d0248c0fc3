import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Papa from "papaparse";
import { z } from "zod";
import { passageRow, transcriptRow } from "../../src/search/contract.js";
import { takeIn } from "../../src/uploads/intake.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { eventually } from "../support/eventually.js";

const transcripts = 1_300;

const dayOf = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);

/** Every second one has the word in two of its passages, the others in another form in one. */
function recordOf(index: number) {
  const texts =
    index % 2 === 0
      ? [
          `Menteri bertemu utusan ${index}.`,
          `Soal lain ${index}.`,
          `Mereka bertemu lagi, "hari ini", ${index}.`,
        ]
      : [`Pertemuan ke-${index} usai.`];
  const turns = texts.map((text, at) => ({
    role: at === 0 ? "statement" : "answer",
    speaker: "Ratri",
    text,
  }));
  return {
    title: `=Taklimat, ${index}`,
    date: dayOf(index % 900),
    outlet: index < 10 ? "Radio Teluk" : null,
    turns,
  };
}

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  const lines = Array.from({ length: transcripts }, (_, index) => JSON.stringify(recordOf(index)));
  const file = { name: "banyak.jsonl", bytes: Buffer.from(lines.join("\n")), kind: "file" as const };
  await takeIn(archive.jubir.intake, file, { status: "published", by: "arsiparis" });
  const undated = {
    name: "tanpa-tanggal.txt",
    bytes: Buffer.from("Menteri bertemu utusan tanpa tanggal."),
    kind: "file" as const,
  };
  await takeIn(archive.jubir.intake, undated, { status: "published", by: "arsiparis" });
  await archive.untilIndexed();
}, 180_000);

afterAll(async () => {
  await archive?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${archive.address}/api/v1${path}`, { headers });

async function lines<Row>(path: string, row: z.ZodType<Row>): Promise<Row[]> {
  const response = await get(path);
  expect(response.headers.get("content-type")).toBe("application/jsonl; charset=utf-8");
  const text = await response.text();
  expect(text.endsWith("\n") || text === "").toBe(true);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => row.parse(JSON.parse(line)));
}

const totalOf = async (search: string) =>
  z.object({ total: z.number() }).parse(await (await get(`/search?${search}`)).json()).total;

describe("downloaded results", () => {
  it("are every transcript that matches, each once, newest first, what has no date last", async () => {
    const rows = await lines("/search.jsonl?q=bertemu", transcriptRow);
    expect(rows).toHaveLength(transcripts + 1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(transcripts + 1);
    const dates = rows.map(({ date }) => date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(await totalOf("q=bertemu")).toBe(transcripts + 1);
  });

  it("are every passage that matches, each once, at the address that shows its marks", async () => {
    const rows = await lines("/search.jsonl?q=bertemu&unit=passages&sort=oldest", passageRow);
    expect(rows).toHaveLength(await totalOf("q=bertemu&unit=passages"));
    expect(rows).toHaveLength((transcripts / 2) * 3 + 1);
    expect(new Set(rows.map(({ url }) => url)).size).toBe(rows.length);
    expect(rows[0]?.date).toBe("2019-01-01");
    expect(rows[0]?.url).toMatch(/^\/transkrip\/2019\/\d{3}\?q=bertemu#p1$/);
  });

  it.each([
    ["q=bertemu&match=exact", transcripts / 2 + 1],
    ["q=%22bertemu+lagi%22&unit=passages", transcripts / 2],
    ["q=bertemu+-pertemuan&outlet=Radio+Teluk", 5],
    ["q=bertemu&role=answer", transcripts / 2],
    ["q=bertemu&unit=passages&role=statement&outlet=Radio+Teluk", 10],
    ["q=tidakadasamasekali", 0],
  ])("keep to the query and its filters: %s", async (search, expected) => {
    const rows = await lines(`/search.jsonl?${search}`, z.looseObject({ id: z.string() }));
    expect(rows).toHaveLength(await totalOf(search));
    expect(rows).toHaveLength(expected);
  });

  it("are a table whose texts stand as they were said", async () => {
    const response = await get("/search.csv?q=bertemu&unit=passages&outlet=Radio+Teluk&sort=oldest");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe("attachment; filename=jubir-passages.csv");
    const text = await response.text();
    expect(text.split("\r\n")[0]).toBe(passageRow.keyof().options.join(","));
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(15);
    expect(data[1]).toMatchObject({ title: "=Taklimat, 0", text: 'Mereka bertemu lagi, "hari ini", 0.' });
  });

  it("have a head alone where nothing matches", async () => {
    expect(await (await get("/search.csv?q=tidakadasamasekali")).text()).toBe(
      `${transcriptRow.keyof().options.join(",")}\r\n`,
    );
  });

  it("come from the address of a search to who asks for them by their media type", async () => {
    const table = await get("/search?q=%22bertemu+lagi%22", { Accept: "text/csv" });
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(table.headers.get("vary")).toContain("Accept");
    expect((await table.text()).trim().split("\r\n")).toHaveLength(transcripts / 2 + 1);
    const json = await get("/search?q=bertemu", { Accept: "*/*" });
    expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
    await json.body?.cancel();
  });

  it("refuse a parameter that means nothing before the first row", async () => {
    const response = await get("/search.csv?sort=acak");
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });

  it("cost nothing more once the client has left", async () => {
    const closed = await new Promise<boolean>((resolve, reject) => {
      const asking = request(`${archive.address}/api/v1/search.jsonl?unit=passages`, (response) => {
        response.once("data", () => response.destroy());
        response.once("close", () => resolve(response.destroyed));
      });
      asking.once("error", reject).end();
    });
    expect(closed).toBe(true);
    await eventually(async () => (await get("/search?q=bertemu")).ok);
  });

  it("are offered on the page of results, with its query and filters", async () => {
    const page = await (
      await fetch(`${archive.address}/cari?q=bertemu&outlet=Radio+Teluk&page=1&unit=passages`)
    ).text();
    for (const format of ["csv", "jsonl"])
      expect(page).toContain(
        `href="/api/v1/search.${format}?q=bertemu&amp;outlet=Radio+Teluk&amp;unit=passages"`,
      );
  });
});
