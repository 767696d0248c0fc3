import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "./briefings.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const home = async (language: string) => (await fetch(`${archive.address}/?bahasa=${language}`)).text();

/** Each says something of its own, so that no two are the same. */
function take(date: string) {
  const passages = [`Keterangan tanggal ${date} di dermaga.`];
  const turns = [{ role: "answer", speaker: "Ratri Anggawira", passages }] as const;
  return takeIn(archive, { ...weekly, title: `Taklimat ${date}`, date, turns });
}

it("offers no example of a search while it holds nothing to find", async () => {
  const page = await home("id");
  expect(page).toContain("Arsip ini masih kosong.");
  expect(page).not.toContain("Misalnya");
});

it("says when all that it holds is of one day", async () => {
  await take("2025-03-13");
  expect(await home("id")).toContain("jumpa pers, semuanya pada <b>13 Maret 2025</b>");
  expect(await home("en")).toContain("of press conferences, all of <b>13 March 2025</b>");
});

it("notes the month that stands out, over its bar", async () => {
  await take("2024-05-02");
  expect(await home("id")).not.toContain('class="peak"');
  for (const day of ["14", "17", "20", "21"]) await take(`2025-03-${day}`);
  const page = await home("id");
  expect(page).toContain("dari <b>2 Mei 2024</b> sampai <b>21 Maret 2025</b>");
  // March of the second of two years: the fifteenth of 24 bars.
  expect(page).toMatch(/class="peak" x="58\.333%"[^>]*>Maret 2025: 5 transkrip</);
  expect(await home("en")).toContain(">March 2025: 5 transcripts<");
});
