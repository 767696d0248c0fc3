import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseHTML } from "linkedom";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "../transcripts/briefings.js";

let archive: RunningArchive;

let ofNothing: string | undefined;

beforeAll(async () => {
  archive = await startArchive();
  await archive.untilIndexed();
  ofNothing = (await see("/cari")).textOf("h1");
  await takeIn(archive, weekly);
  await archive.untilIndexed();
});
afterAll(() => archive?.close());

async function see(path: string) {
  const response = await fetch(archive.address + path, { headers: { "Accept-Language": "id" } });
  const { document } = parseHTML(await response.text());
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim();
  return { document, textOf };
}

describe("a search that finds nothing", () => {
  it.each([
    ["q=xqzv", "Tidak ada transkrip yang memuat kata itu"],
    ["q=xqzv+vzqx", "Tidak ada transkrip yang memuat semua kata itu"],
    ['q="xqzv+vzqx"', "Tidak ada transkrip yang cocok dengan pencarian ini"],
    ["q=xqzv&year=1999", "Tidak ada transkrip yang cocok dengan pencarian ini"],
    ["year=1999", "Tidak ada transkrip yang cocok dengan pencarian ini"],
  ])("says of %s what it did not find", async (query, title) => {
    const { document, textOf } = await see(`/cari?${query}`);
    expect(textOf("h1")).toBe(title);
    expect(document.querySelector("[data-results]")?.getAttribute("data-announce")).toBe(title);
  });

  it("says of an archive that holds nothing that it is empty", () => {
    expect(ofNothing).toBe("Arsip ini masih kosong");
  });

  it("does not advise fewer words where there is one", async () => {
    expect((await see("/cari?q=xqzv")).textOf(".lead")).toBe(
      "Periksa ejaannya, atau pakai kata yang lebih umum.",
    );
  });

  it("offers what stands without a filter by a name, where no words were asked for", async () => {
    const { document, textOf } = await see("/cari?year=1999");
    expect(textOf(".offer")).toBe("Semua transkrip");
    expect(document.querySelector(".offer")?.getAttribute("href")).toBe("/cari");
  });
});

it("a page behind the last one says so, and leads back", async () => {
  const { textOf, document } = await see("/cari?q=bertemu&page=9");
  expect(textOf(".understood .search-hint")).toBe(
    "Hasil pencarian ini tidak sampai halaman 9. Ke halaman terakhir",
  );
  expect(document.querySelector(".understood .search-hint a")?.getAttribute("href")).toBe("/cari?q=bertemu");
  expect((await see("/cari?q=bertemu")).textOf(".understood")).not.toContain("halaman");
});

it("a concordance of a word that is nowhere says so, with nothing to order", async () => {
  const { document, textOf } = await see("/konkordansi?q=xqzv");
  expect(textOf(".concordance .lead")).toMatch(/^Kata itu tidak ada dalam arsip\./);
  expect(document.querySelector(".concordance nav")).toBeNull();
});

it("a trend of a word that is nowhere has no empty table", async () => {
  const { document } = await see("/tren?q=xqzv");
  expect(document.querySelector("table")).toBeNull();
  expect(document.body.textContent).not.toContain("Batang tertinggi");
});
