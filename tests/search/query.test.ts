import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { engineFilter } from "../../src/search/filters.js";
import { findHighlights } from "../../src/search/highlight.js";
import { engineQuery, parseSearchQuery } from "../../src/search/query.js";
import { parseSearchRequest } from "../../src/search/request.js";
import { chooseSnippet, segmentsOf } from "../../src/search/snippet.js";

describe("parseSearchQuery and engineQuery", () => {
  it.each([
    ["bertemu", "0temu "],
    ["pertemuan menemui", "0temu "],
    ['"gencatan senjata"', '"gencatan senjata" '],
    ["“gencatan senjata”", '"gencatan senjata" '],
    ['"tak ditutup', '"tak ditutup" '],
    ["=bertemu", '"bertemu" '],
    ["perang -damai", "-0damai 0perang "],
    ['perang -"gencatan senjata"', '-"gencatan senjata" 0perang '],
    ["apa yang dikatakan menteri", "0kata 0menteri "],
    ["yang", "0yang "],
    ["perang perte* -damai", "-0damai 0perang perte"],
    ["perte* menemu*", "perte"],
    ['- = " *', ""],
    ["", ""],
  ])("%j asks the engine for %j", (typed, asked) => {
    expect(engineQuery(parseSearchQuery(typed))).toBe(asked);
  });

  it("says which words it leaves out: function words, and those beyond the engine's ten", () => {
    const many = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh perunggu";
    expect(parseSearchQuery("siapa menteri itu").ignored).toContain("siapa");
    expect(parseSearchQuery(many).required.length).toBeLessThanOrEqual(10);
  });

  it("takes every word as it stands when only exact words are asked for", () => {
    expect(engineQuery(parseSearchQuery("bertemu", { exactOnly: true }))).toBe('"bertemu" ');
  });
});

describe("findHighlights", () => {
  const marked = (text: string, query: string) =>
    findHighlights(text, parseSearchQuery(query).required).map(({ start, end, match }) => [
      text.slice(start, end),
      match,
    ]);

  it.each([
    [
      "Ia bertemu, lalu pertemuan usai.",
      "bertemu",
      [
        ["bertemu", "exact"],
        ["pertemuan", "form"],
      ],
    ],
    ["Ia bertemu, lalu pertemuan usai.", '"bertemu"', [["bertemu", "exact"]]],
    ["Perangkat itu untuk perang.", "perang", [["perang", "exact"]]],
    [
      "Perangkat itu untuk perang, bukan seperangkat.",
      "perang*",
      [
        ["Perangkat", "form"],
        ["perang", "exact"],
      ],
    ],
    [
      "Gencatan senjata dan senjata.",
      '"gencatan senjata"',
      [
        ["Gencatan", "exact"],
        ["senjata", "exact"],
      ],
    ],
    ["Negara-negara itu.", "negara", [["Negara-negara", "form"]]],
    ["Menlu AS tiba sebagai asa.", "amerika serikat", [["AS", "form"]]],
    ["Tiongkok menjawab.", "cina", [["Tiongkok", "form"]]],
  ])("%j by %j", (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it("stays inside the text, in order and disjoint, whatever text and query are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (noise, query) => {
        const text = `${query} ${noise} ${query}`;
        const highlights = findHighlights(text, parseSearchQuery(query).required);
        let position = 0;
        for (const { start, end } of highlights) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
        expect(
          segmentsOf(text, highlights)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("chooseSnippet", () => {
  it("shows a short passage whole", () => {
    expect(chooseSnippet("Pendek saja.", [])).toEqual({ start: 0, end: 12 });
  });

  it("never cuts inside a mark, and shows one where there is one", () => {
    const filler = fc.array(fc.constantFrom("kapal ", "beras. ", "Kata ", "utara, "), {
      minLength: 60,
      maxLength: 300,
    });
    fc.assert(
      fc.property(filler, fc.nat(300), (words, at) => {
        const text = [...words.slice(0, at), "pertemuan ", ...words.slice(at)].join("");
        const highlights = findHighlights(text, parseSearchQuery("bertemu").required);
        const { start, end } = chooseSnippet(text, highlights);
        expect(highlights.some((one) => one.start >= start && one.end <= end)).toBe(true);
        expect(
          highlights.every(
            (one) => one.end <= start || one.start >= end || (one.start >= start && one.end <= end),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe("engineFilter", () => {
  it("quotes values, so that nothing in them is syntax", () => {
    const { request } = parseSearchRequest({ outlet: 'a" OR year = "2024\\', from: "2024-01-01" });
    expect(engineFilter(request.filters)).toEqual([
      'outlet IN ["a\\" OR year = \\"2024\\\\"]',
      "day >= 20240101",
    ]);
  });
});

describe("parseSearchRequest", () => {
  it.each([
    [{ sort: "acak" }, "acak"],
    [{ sort: ["newest", "oldest"] }, "newest, oldest"],
    [{ q: { toString: "" } }, ""],
  ])("shows what %j was given", (parameters, value) => {
    expect(parseSearchRequest(parameters).ignored.map((reason) => reason.parameters.value)).toEqual([value]);
  });

  it("is total, and names what it left out", () => {
    const { request, ignored } = parseSearchRequest({
      q: "x",
      page: "minus",
      from: "kemarin",
      sort: ["a"],
      year: "",
    });
    expect(request).toMatchObject({ page: 1, sort: "relevance" });
    expect(ignored.map(({ key }) => key).sort()).toEqual([
      "parameter.from",
      "parameter.page",
      "parameter.sort",
    ]);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("q", "page", "sort", "year", "to"), fc.anything()),
        (parameters) => {
          expect(parseSearchRequest(parameters).request.perPage).toBe(10);
        },
      ),
    );
  });
});
