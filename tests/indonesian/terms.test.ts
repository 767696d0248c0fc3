import fc from "fast-check";
import { aliases } from "../../src/indonesian/aliases.js";
import { termsOf } from "../../src/indonesian/terms.js";

const rootsIn = (text: string) => termsOf(text).map(({ root }) => root);
const rootsAsked = (text: string) => termsOf(text, { query: true }).map(({ root }) => root);

describe("termsOf", () => {
  it("gives a word its folded form, its root and where it stands", () => {
    expect(termsOf("Ia menemui mereka")[1]).toEqual({ start: 3, end: 10, form: "menemui", root: "temu" });
  });

  it("marks an alias whole", () => {
    const text = "sikap Republik Rakyat Tiongkok itu";
    const [, alias] = termsOf(text);
    expect(alias?.root).toBe("tiongkok");
    expect(alias?.form).toBe("republik rakyat tiongkok");
    expect(text.slice(alias?.start, alias?.end)).toBe("Republik Rakyat Tiongkok");
  });

  it.each([
    ["Tiongkok, Cina, China, RRT", ["tiongkok", "tiongkok", "tiongkok", "tiongkok"]],
    [
      "Amerika Serikat, AS, A.S., USA",
      ["amerikaserikat", "amerikaserikat", "amerikaserikat", "amerikaserikat"],
    ],
    ["Amerika Latin", ["amerikalatin"]],
    ["Laut China Selatan", ["lauttiongkokselatan"]],
    ["KTT G-20, G20", ["ktt", "g20", "g20"]],
    ["COVID-19 dan Covid", ["covid", "dan", "covid"]],
    ["Lithuania’s, Lituania", ["lituania", "lituania"]],
    ["Konvensi Wina, the Vienna Convention", ["konvensi", "wina", "the", "wina", "convention"]],
    ["Perserikatan Bangsa-Bangsa (PBB)", ["pbb", "pbb"]],
    ["Dewan Keamanan PBB", ["dkpbb"]],
    ["Kementerian Luar Negeri\nKemlu", ["kemlu", "kemlu"]],
    ["Menteri Luar Negeri, Menlu", ["menlu", "menlu"]],
    ["konferensi tingkat tinggi KTT", ["ktt", "ktt"]],
    ["Jum'at Jumat Pebruari Nopember", ["jumat", "jumat", "februari", "november"]],
    ["Japan dan Jepang", ["jepang", "dan", "jepang"]],
    ["Amerika. Serikat", ["amerikaserikat", "serikat"]],
    ["tanda tangan, tandatangan, menandatangani", ["tandatangan", "tandatangan", "tandatangan"]],
    ["bertanggung jawab atas kerja samanya", ["tanggungjawab", "atas", "kerjasama"]],
    ["mengambil alih", ["ambilalih"]],
  ])("%j", (text, roots) => {
    expect(rootsIn(text)).toEqual(roots);
  });

  it("tells AS from as by case in running text", () => {
    expect(rootsIn("AS menolak as roda dan asa")).toEqual([
      "amerikaserikat",
      "tolak",
      "as",
      "roda",
      "dan",
      "asa",
    ]);
  });

  it("takes as for the name in a query all in lower case, unless it is English", () => {
    expect(rootsAsked("as menolak")).toEqual(["amerikaserikat", "tolak"]);
    expect(rootsAsked("as of the summit")[0]).toBe("as");
    expect(rootsAsked("Kutub as")[1]).toBe("as");
  });

  it("has one plain token for a key, and the key for each name of the table", () => {
    for (const { key, words } of aliases) {
      expect(key).toMatch(/^[a-z0-9]+$/);
      expect(words.length).toBeGreaterThan(0);
      expect(rootsIn(words.join(" ").toUpperCase())).toEqual([key]);
    }
  });

  it("gives offsets inside the text, in order, not overlapping, for any string", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            "AS",
            "Uni",
            "Eropa",
            " ",
            "-",
            "\n",
            "tanda",
            "tangan",
            ".",
            "’",
            "\ud800",
            "ke",
            "kerja",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, query) => {
        let last = 0;
        for (const { start, end, form, root } of termsOf(text, { query })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(form).not.toBe("");
          expect(root).not.toBe("");
          last = end;
        }
      }),
    );
  });
});
