import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createSaidThisWeek, findSaidThisWeek } from "../../src/transcripts/said-this-week.js";
import { findByCallNumber } from "../../src/transcripts/store.js";
import { trashTranscript } from "../../src/transcripts/trash.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "./briefings.js";

const answer =
  "Kami tidak sedang memilih kata yang lunak; kami memilih kata yang masih bisa kami pertanggungjawabkan besok.";
let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const said = (today: string) => findSaidThisWeek(archive.jubir.archive.catalogue, new Date(today));

/** A briefing of a day, whose answer can be quoted, and in whose text the day makes no other the same. */
function briefing(date: string, text = `${answer} Tanggal ${date}.`) {
  const turns = [
    { role: "question", affiliation: "TV Antarpulau", passages: [`Mengapa begitu lunak pada ${date}?`] },
    { role: "answer", speaker: "Nirmala Tandiwara", passages: ["Terima kasih.", text] },
  ] as const;
  return { title: `Kabut asap ${date}`, date, spokesperson: "Nirmala Tandiwara", turns };
}

it("quotes an answer of the same week, ten years ago before any other year", async () => {
  expect(await said("2026-07-16T08:00:00Z")).toBeNull();
  for (const date of ["2016-07-14", "2024-07-18", "2020-07-29"]) await takeIn(archive, briefing(date));
  expect(await said("2026-07-16T08:00:00Z")).toMatchObject({
    years: 10,
    date: "2016-07-14",
    turn: { role: "answer", speaker: "Nirmala Tandiwara" },
    passage: { text: `${answer} Tanggal 2016-07-14.` },
  });
  expect(await said("2027-07-16T08:00:00Z")).toMatchObject({ years: 3, date: "2024-07-18" });
  expect(await said("2026-09-01T08:00:00Z")).toBeNull();
});

it("finds the week across the turn of the year, and passes over what is too short to say anything", async () => {
  await takeIn(archive, briefing("2019-12-31"));
  expect(await said("2026-01-02T08:00:00Z")).toMatchObject({ years: 6, date: "2019-12-31" });
  await takeIn(archive, { ...weekly, date: "2021-02-03" });
  expect(await said("2026-02-03T08:00:00Z")).toBeNull();
});

it("stands on the home page with its speaker, linked to the passage", async () => {
  const then = new Date();
  then.setUTCFullYear(then.getUTCFullYear() - 10);
  await takeIn(archive, briefing(then.toISOString().slice(0, 10)));
  const page = await (await fetch(`${archive.address}/`)).text();
  expect(page).toContain("Pekan ini, sepuluh tahun lalu");
  expect(page).toMatch(/<b>Nirmala Tandiwara<\/b> <span>juru bicara<\/span>/);
  expect(page).toMatch(/<blockquote[^>]*>“Kami tidak sedang memilih/);
  expect(page).toMatch(/href="\/transkrip\/\d{4}\/\d{3}#p3"/);
});

it("is not quoted once it is withdrawn, and stays while others are taken in", async () => {
  const { archive: dependencies } = archive.jubir;
  const { catalogue } = dependencies;
  const quoted = createSaidThisWeek(catalogue, () => new Date("2032-12-30T08:00:00Z"));
  await takeIn(archive, briefing("2030-12-30"));
  const before = await quoted();
  expect(before).toMatchObject({ years: 2, date: "2030-12-30" });
  await takeIn(archive, briefing("2031-12-29"));
  expect(await quoted()).toBe(before);
  const withdrawn = await findByCallNumber(catalogue, { year: 2030, number: 1 });
  const request = { id: withdrawn?.id ?? "", expected: null, by: "Intan Paradira", reason: null };
  await trashTranscript(dependencies, request);
  expect(await quoted()).toMatchObject({ years: 1, date: "2031-12-29" });
});
