import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { type Candidate, relationOf, topicsOf } from "../../src/transcripts/related.js";
import { findByCallNumber } from "../../src/transcripts/store.js";
import type { TranscriptContent } from "../../src/transcripts/transcript.js";
import { trashTranscript } from "../../src/transcripts/trash.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Briefing, takeIn } from "./briefings.js";

const content = (title: string, text: string): TranscriptContent => ({
  title,
  date: null,
  place: null,
  outlet: null,
  url: null,
  spokesperson: { name: "Ratri Anggawira", office: null },
  language: "id",
  turns: [{ number: 1, role: "answer", speaker: null, affiliation: null, passages: [{ number: 1, text }] }],
});

describe("the topics of a transcript", () => {
  it("are names before words, without who speaks, months and function words", () => {
    const text =
      "Arab Saudi dan Iran sepakat. Kata Ratri, kapal Iran dan kapal Arab Saudi tiba pada Maret. Pada Maret itu.";
    const topics = topicsOf(content("Kapal Iran", text)).map(({ label }) => label);
    expect(topics).toEqual(["Iran", "Arab Saudi", "kapal"]);
  });

  it("are whole names, each once", () => {
    const text =
      "Menurut Selatia Raya, Wang Yi tiba. Wang Yi lalu bertemu Presiden Joko Widodo; presiden itu, Joko Widodo, di Selatia Raya.";
    const topics = topicsOf(content("", text)).map(({ label }) => label);
    expect(topics).toEqual(["Joko Widodo", "Selatia Raya", "Wang Yi", "presiden"]);
  });

  it.each([
    ["ketiga", "Untuk ketiga kalinya kapal berangkat, dan pada kali ketiga itu kapal tiba."],
    ["Rabu", "Pada hari Rabu, kapal berangkat. Hari Rabu itu kapal tiba."],
    ["Wednesday", "On Wednesday the ship left. The ship came back on Wednesday."],
    ["November", "In November the ship left. The ship came back in November."],
    ["two", "The two ships left. The two ships came back."],
  ])("are no days, months or numbers: %s", (word, text) => {
    expect(topicsOf(content("", text)).map(({ label }) => label)).not.toContain(word);
  });

  it("are nothing that notes say of the room", () => {
    const { turns, ...rest } = content("", "Tiba sebuah kapal, dan kapal itu berangkat.");
    const note = { role: "note", speaker: null, affiliation: null } as const;
    const laughter = [2, 3].map((number) => ({ ...note, number, passages: [{ number, text: "(Tawa)" }] }));
    expect(topicsOf({ ...rest, turns: [...turns, ...laughter] }).map(({ label }) => label)).toEqual([
      "kapal",
    ]);
  });

  it("are no plural beside its singular", () => {
    const text =
      "The vaccine is here. One vaccine protects; vaccines save, and more vaccines and ships came.";
    expect(topicsOf(content("", text)).map(({ label }) => label)).toEqual(["vaccine"]);
  });

  it("are found in any text, each once", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        const roots = topicsOf(content(title, text)).map((topic) => topic.roots.join(" "));
        expect(roots).toEqual([...new Set(roots)]);
        expect(roots.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe("the relation of two transcripts", () => {
  const own = { date: "2023-03-20", spokesperson: "Ratri Anggawira" };
  const candidate = (change: Partial<Candidate>): Candidate => ({
    date: "2023-03-10",
    spokesperson: null,
    shared: [
      { label: "Iran", documentFrequency: 8 },
      { label: "Arab Saudi", documentFrequency: 3 },
      { label: "menteri", documentFrequency: 900 },
    ],
    ...change,
  });
  const scoreOf = (change: Partial<Candidate>) => relationOf(own, candidate(change), 1000)?.score ?? 0;

  it("names what they share, the rarest first, and nothing that half the archive shares", () => {
    expect(relationOf(own, candidate({}), 1000)?.topics).toEqual(["Arab Saudi", "Iran"]);
  });

  it("is nearer the rarer the topics, the nearer in time, and with the same spokesperson", () => {
    const common = [
      { label: "Iran", documentFrequency: 300 },
      { label: "Arab Saudi", documentFrequency: 400 },
    ];
    expect(scoreOf({})).toBeGreaterThan(scoreOf({ shared: common }));
    expect(scoreOf({})).toBeGreaterThan(scoreOf({ date: "2021-01-01" }));
    expect(scoreOf({ spokesperson: "Ratri Anggawira" })).toBeGreaterThan(scoreOf({}));
    expect(scoreOf({ date: "2021-01-01" })).toBeGreaterThanOrEqual(scoreOf({ date: null }));
  });

  it("is none where one word alone is shared years apart, or nothing that tells", () => {
    const one = [{ label: "Iran", documentFrequency: 8 }];
    expect(relationOf(own, candidate({ shared: one, date: "2020-01-01" }), 1000)).toBeNull();
    expect(relationOf(own, candidate({ shared: one }), 1000)).not.toBeNull();
    expect(
      relationOf(own, candidate({ shared: [{ label: "menteri", documentFrequency: 900 }] }), 1000),
    ).toBeNull();
  });
});

describe("related transcripts on a transcript's page", () => {
  let archive: RunningArchive;
  const briefing = (title: string, date: string, text: string): Briefing => ({
    title,
    date,
    spokesperson: "Ratri Anggawira",
    turns: [{ role: "answer", speaker: "Ratri Anggawira", passages: [text, text] }],
  });

  beforeAll(async () => {
    archive = await startArchive();
    await takeIn(archive, briefing("Satu", "2023-03-20", "Iran dan Arab Saudi membuka kedutaan."));
    await takeIn(archive, briefing("Dua", "2023-03-10", "Delegasi Arab Saudi tiba di Iran."));
    await takeIn(archive, briefing("Tiga", "2023-03-21", "Harga gandum naik lagi."));
    await archive.untilIndexed();
  }, 60_000);

  afterAll(async () => {
    await archive?.close();
  });

  it("stand with the reason in words", async () => {
    const page = await (await fetch(`${archive.address}/transkrip/2023/001`)).text();
    const related = [...parseHTML(page).document.querySelectorAll(".related li")];
    expect(related.map(({ textContent }) => textContent)).toEqual([
      "DuaSama-sama menyebut Arab Saudi, Iran; juru bicara yang sama; 10 Maret 2023.",
    ]);
    expect(related[0]?.querySelector("a")?.getAttribute("href")).toBe("/transkrip/2023/002");
  });

  it("are none that was withdrawn since, though as many are published as before", async () => {
    const { archive: dependencies } = archive.jubir;
    const callNumber = { year: 2023, number: 2 };
    const withdrawn = await findByCallNumber(dependencies.catalogue, callNumber);
    const request = { id: withdrawn?.id ?? "", expected: null, by: "Intan Paradira", reason: null };
    await trashTranscript(dependencies, request);
    await takeIn(archive, briefing("Empat", "2023-03-22", "Panen padi di dua pulau."));
    const page = await (await fetch(`${archive.address}/transkrip/2023/001`)).text();
    expect(page).not.toContain("Dua");
    expect(page).not.toContain("/transkrip/2023/002");
  });
});
