import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { completionAnswer } from "../../src/search/contract.js";
import { unfinishedOf } from "../../src/search/query/unfinished.js";
import { parseSearchQuery } from "../../src/search/query.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "../transcripts/briefings.js";

describe("what of a query is unfinished", () => {
  it.each([
    ["ber", { start: 0, field: null, value: "ber", isWord: false }],
    ["menteri -ber", { start: 9, field: null, value: "ber", isWord: false }],
    ["peta,ber", { start: 5, field: null, value: "ber", isWord: false }],
    ["=ber", { start: 1, field: null, value: "ber", isWord: true }],
    ["jubir:m", { start: 0, field: "spokesperson", value: "m", isWord: false }],
    ["(damai ATAU -outlet:", { start: 13, field: "outlet", value: "", isWord: false }],
    ['tempat:"kota sa', { start: 0, field: "place", value: "kota sa", isWord: false }],
  ])("of %j is %j", (text, unfinished) => {
    expect(unfinishedOf(text)).toEqual(unfinished);
  });

  it.each(["", "ber ", "ber*", '"gencatan sen', 'tempat:"kota"', "damai ATAU", "(", "damai)"])(
    "of %j is nothing",
    (text) => {
      expect(unfinishedOf(text)).toBeNull();
    },
  );

  it("begins within the text, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const unfinished = unfinishedOf(text);
        if (unfinished !== null) expect(text.slice(unfinished.start)).not.toMatch(/^\s/u);
      }),
    );
  });
});

describe.each(["/api/v1/completions", "/cari/pelengkap"])("GET %s", (path) => {
  let archive: RunningArchive;

  beforeAll(async () => {
    archive = await startArchive();
    await takeIn(archive, { ...weekly, outlet: "Radio Teluk (Malam)" });
    await takeIn(archive, {
      title: "Taklimat bersama",
      date: "2024-02-01",
      spokesperson: 'Ratna "Nana" Wibawa',
      outlet: "Harian Contoh",
      place: "Beijing",
      turns: [{ role: "statement", passages: ["Utusan Tiongkok bertemu menteri di dermaga."] }],
    });
    await archive.untilIndexed();
  }, 60_000);

  afterAll(async () => {
    await archive?.close();
  });

  const ask = async (q: string, language = "id") => {
    const response = await fetch(`${archive.address}${path}?${new URLSearchParams({ q, bahasa: language })}`);
    expect(response.status).toBe(200);
    return completionAnswer.parse(await response.json());
  };
  const texts = async (q: string, language?: string) =>
    (await ask(q, language)).completions.map(({ text }) => text);

  it("offers the values of a field, and names with the field that they belong to", async () => {
    expect(await texts("jubir:angg")).toEqual(['jubir:"Ratri Anggawira"']);
    expect(await texts("jubir:")).toHaveLength(2);
    expect(await texts("media:teluk")).toEqual(['media:"Radio Teluk (Malam)"']);
    expect(await texts("negara:tiong")).toEqual(["negara:Tiongkok"]);
    expect(await texts("country:chi", "en")).toEqual(["country:China"]);
    expect(await texts("peran:ja")).toEqual(["peran:jawaban"]);
    expect(await texts("sejak:20")).toEqual([]);
    expect(await texts("beij")).toContain("tempat:Beijing");
    expect(await texts("anggaw", "en")).toContain('spokesperson:"Ratri Anggawira"');
    expect(await texts("jub")).toEqual(["jubir:"]);
  });

  it("offers the archive's words, the most frequent first, from where they begin", async () => {
    expect(await texts("pe")).toEqual(expect.arrayContaining(["peta", "pertemuan", "perwakilan"]));
    expect((await texts("=pe"))[0]).toBe("peta");
    expect(await ask("menteri -bert")).toEqual({
      start: 9,
      completions: [{ kind: "word", label: "kata", name: "bertemu", text: "bertemu" }],
    });
    expect(await texts("bertemu")).toEqual([]);
    expect(await texts("bertemu ")).toEqual([]);
    expect(await texts("x".repeat(5_000))).toEqual([]);
  });

  it("offers what is read back as the same value", async () => {
    for (const { name, text } of [
      ...(await ask("jubir:")).completions,
      ...(await ask("media:")).completions,
    ]) {
      const { fields } = parseSearchQuery(text);
      expect(fields.map(({ value }) => value)).toEqual([name.replaceAll('"', " ")]);
      const { total } = await (
        await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q: text })}`)
      ).json();
      expect(total).toBe(1);
    }
  });

  it("refuses what is no text", async () => {
    expect((await fetch(`${archive.address}${path}?q=a&q=b`)).status).toBe(422);
  });
});
