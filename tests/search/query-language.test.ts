import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mostAlternatives } from "../../src/search/query/alternatives.js";
import { readDays } from "../../src/search/query/days.js";
import { writeExpression } from "../../src/search/query/expression.js";
import { fieldNames, fields } from "../../src/search/query/fields.js";
import { engineQuery, otherPrefixes, parseSearchQuery } from "../../src/search/query.js";
import { withoutSpans } from "../../src/search/query-notices.js";

/** What a person could type, and what nobody would. */
const piece = fc.constantFrom(
  "bertemu",
  "yang",
  "ATAU",
  "OR",
  "(",
  ")",
  "-",
  "=",
  '"',
  "“",
  "*",
  ":",
  "jubir:",
  "media:Antara",
  "sejak:2023-02-31",
  "-(",
  "perte*",
  "\ud800",
  "\u0000",
  " ",
);
const query = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: "binary" })), { maxLength: 30 })
  .map((pieces) => pieces.join(" ".slice(pieces.length % 2)));

const waysOf = (typed: string) => parseSearchQuery(typed).alternatives.map(engineQuery);
const readingOf = (typed: string) => writeExpression(parseSearchQuery(typed).expression, "id");

describe("the query language", () => {
  it.each([
    ["perang ATAU damai", ["0perang ", "0damai "]],
    ["perang OR damai", ["0perang ", "0damai "]],
    ["perang atau damai", ["0perang 0damai "]],
    ['"gencatan senjata" ATAU damai', ['"gencatan senjata" ', "0damai "]],
    ["amerika serikat ATAU tiongkok", ["0amerikaserikat ", "0tiongkok "]],
    ["gencatan senjata ATAU perang", ["0gencat 0senjata ", "0gencat 0perang "]],
    ["(perang ATAU damai) menteri", ["0perang 0menteri ", "0damai 0menteri "]],
    ["perang ATAU damai ATAU beras", ["0perang ", "0damai ", "0beras "]],
    ["(gencatan senjata) ATAU damai", ["0gencat 0senjata ", "0damai "]],
    ["-(perang ATAU damai) menteri", ["-0perang -0damai 0menteri "]],
    ["-(perang damai) menteri", ["-0perang 0menteri ", "-0damai 0menteri "]],
    ["perang ATAU -damai", ["0perang ", "-0damai "]],
    ["menteri yang ATAU presiden", ["0menteri ", "0presiden "]],
    ["perte* ATAU menemu*", ["perte", "menemu"]],
    ["kata(-kata) menteri", ["0kata 0menteri "]],
    ["bertemu OR (", ["0temu "]],
    ["bertemu OR (() damai", ["0temu ", "0damai "]],
    ["", [""]],
  ])("asks for %j in the ways %j", (typed, ways) => {
    expect(waysOf(typed)).toEqual(ways);
  });

  it.each([
    ["perang ATAU damai beras", "(perang ATAU damai) beras"],
    ["-(perang damai)", "-(perang damai)"],
    ["ATAU-:", "atau"],
    ["-(-(bertemu", "-(-(bertemu))"],
    ['spokesperson:"Mao Ning" =bertemu -"air mata" perte*', 'jubir:"Mao Ning" =bertemu -"air mata" perte*'],
  ])("reads %j as %j", (typed, reading) => {
    expect(readingOf(typed)).toBe(reading);
  });

  it.each([
    ["perang ATAU", ["lonelyOr"], "perang"],
    ["ATAU perang", ["lonelyOr"], "perang"],
    ["(perang", ["unclosedBracket"], "perang"],
    ["perang)", ["strayBracket"], "perang"],
    ['"gencatan senjata', ["unclosedQuote"], '"gencatan senjata"'],
    ["topik:perang", ["unknownField"], "topik perang"],
    ["jubir: perang", ["emptyField"], "perang"],
    ["pukul 10:30 https://contoh.id/berita", [], "pukul 10 30 https contoh id berita"],
  ])("takes %j as well as it can and says %j", (typed, faults, reading) => {
    expect(parseSearchQuery(typed).faults.map(({ key }) => key)).toEqual(faults);
    expect(readingOf(typed)).toBe(reading);
  });

  it("knows every field by both its names, in any case, quoted or not, asked for or not", () => {
    for (const name of fieldNames) {
      for (const written of [fields[name].id, fields[name].en.toUpperCase()]) {
        expect(parseSearchQuery(`${written}:x y`).fields).toMatchObject([
          { name, value: "x", excluded: false },
        ]);
        expect(parseSearchQuery(`-${written}:"x y"`).fields).toMatchObject([
          { name, value: "x y", excluded: true },
        ]);
      }
    }
  });

  it("keeps several prefixes, one for the engine's query and the others beside it", () => {
    const { required, excluded } = parseSearchQuery("perte* menemu* -tarif*");
    expect(engineQuery({ required, excluded })).toBe("perte");
    const others = otherPrefixes({ required, excluded });
    expect(others.required.map(({ form }) => form)).toEqual(["menemu"]);
    expect(others.excluded.map(({ form }) => form)).toEqual(["tarif"]);
  });

  it("leaves out one form of a word that is asked for, else all forms", () => {
    expect(engineQuery(parseSearchQuery("bertemu -pertemuan"))).toBe('-"pertemuan" 0temu ');
    expect(engineQuery(parseSearchQuery("beras -pertemuan"))).toBe("-0temu 0beras ");
  });

  it("asks in no more ways than one search can, and says so", () => {
    const pairs = "(aa ATAU bb) (cc ATAU dd) (ee ATAU ff) (gg ATAU hh)";
    const { alternatives, faults } = parseSearchQuery(pairs);
    expect(alternatives).toHaveLength(mostAlternatives);
    expect(faults.map(({ key }) => key)).toEqual(["tooManyWays"]);
  });

  it("is total: whatever is typed gives a way to search and parts that lie in the text", () => {
    fc.assert(
      fc.property(query, (typed) => {
        const { text, alternatives, fields: terms, faults } = parseSearchQuery(typed);
        expect(alternatives.length).toBeGreaterThan(0);
        expect(alternatives.length).toBeLessThanOrEqual(mostAlternatives);
        for (const { start, end } of [...terms, ...faults]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("reads what it has written as the same ways", () => {
    fc.assert(
      fc.property(query, (typed) => {
        const written = readingOf(typed);
        fc.pre(written.length < 1_000 && parseSearchQuery(typed).alternatives.length < mostAlternatives);
        expect(waysOf(written)).toEqual(waysOf(typed));
      }),
    );
  });

  it("loses a part when it is taken off, and an ATAU that stood beside it", () => {
    const { text, fields: terms } = parseSearchQuery("perang ATAU media:Antara beras");
    expect(withoutSpans(text, terms)).toBe("perang ATAU beras");
    const last = parseSearchQuery("perang ATAU media:Antara");
    expect(withoutSpans(last.text, last.fields)).toBe("perang");
  });
});

describe("readDays", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31", false],
    ["2023-2", "2023-02-01", "2023-02-28", false],
    ["2024-02", "2024-02-01", "2024-02-29", false],
    ["2023-12-29", "2023-12-29", "2023-12-29", false],
    ["29/12/2023", "2023-12-29", "2023-12-29", false],
    ["12.2023", "2023-12-01", "2023-12-31", false],
    ["2023-02-31", "2023-02-01", "2023-02-28", true],
    ["2023-13-01", "2023-01-01", "2023-12-31", true],
  ])("reads %j", (value, from, to, shortened) => {
    expect(readDays(value)).toEqual({ from, to, shortened });
  });

  it.each(["kemarin", "", "20231229", "2023-12-29T00:00", "-1"])("does not read %j", (value) => {
    expect(readDays(value)).toBeNull();
  });
});
