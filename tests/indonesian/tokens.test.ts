import fc from "fast-check";
import { fold, tokenize } from "../../src/indonesian/tokens.js";

const texts = (input: string) => tokenize(input).map(({ text }) => text);

describe("tokenize", () => {
  it.each([
    ["Rapat dibuka, lalu ditutup.", ["Rapat", "dibuka", "lalu", "ditutup"]],
    ["negara-negara bersama-sama", ["negara-negara", "bersama-sama"]],
    ["surat-menyurat, beri-memberi; mati-matian", ["surat-menyurat", "beri-memberi", "mati-matian"]],
    ["undang\u2011undang", ["undang\u2011undang"]],
    ["sebaik-baiknya anak-anaknya kehijau-hijauan", ["sebaik-baiknya", "anak-anaknya", "kehijau-hijauan"]],
    ["sayur-mayur dan bolak-balik", ["sayur-mayur", "dan", "bolak-balik"]],
    ["lawan-lawannya, terombang-ambing", ["lawan-lawannya", "terombang-ambing"]],
    ["Tiongkok-Rusia, non-blok, ke-15", ["Tiongkok", "Rusia", "non", "blok", "ke", "15"]],
    ["Xi'an Xi’an Jum'at Qur'an", ["Xi'an", "Xi’an", "Jum'at", "Qur'an"]],
    ["'dikutip' ’begini’", ["dikutip", "begini"]],
    ["1.250,5 ton pada 2023.", ["1.250,5", "ton", "pada", "2023"]],
    ["Wakil A.S. hadir", ["Wakil", "A.S", "hadir"]],
    ["a--b - c", ["a", "b", "c"]],
    ["외교부 الصين 😀 e\u0301 \u0000 x", ["외교부", "الصين", "e\u0301", "x"]],
    ["rah\u0331asia g\u0303 a · b", ["rah\u0331asia", "g\u0303", "a", "b"]],
    ["Mao Ning（毛宁），3日ข่าว", ["Mao", "Ning", "毛", "宁", "3", "日", "ข่", "า", "ว"]],
    ["\ud800kata\udfff", ["kata"]],
    ["", []],
  ])("%j", (input, expected) => {
    expect(texts(input)).toEqual(expected);
  });

  it("gives offsets inside the text, in order, not overlapping, for any string", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        let last = 0;
        for (const { text, start, end } of tokenize(input)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(input.slice(start, end)).toBe(text);
          last = end;
        }
      }),
    );
  });
});

describe("fold", () => {
  it.each([
    ["PERTEMUAN", "pertemuan"],
    ["Jum’at", "jumat"],
    ["Qur'an", "quran"],
    ["Türkiye", "turkiye"],
    ["ｋａｔａ", "kata"],
    ["İstanbul", "istanbul"],
    ["Radosław", "radoslaw"],
    ["LØKKE", "lokke"],
    ["Đà", "da"],
    ["Straße", "strasse"],
    ["A.S", "as"],
    ["Iran’s", "iran"],
    ["IRAN'S", "iran"],
    ["Ma'sum", "masum"],
    ["1.250,5", "1.250,5"],
    ["undang\u2011undang", "undang-undang"],
    ["\u0301", "\u0301"],
  ])("%j is %j", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it("folds a folded word to itself", () => {
    fc.assert(fc.property(anyText, (word) => expect(fold(fold(word))).toBe(fold(word))));
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("kata", "-", "’", " ", "A.", "S", "\ud83d", "\u0301", "12", ",", "me", "nya"))
    .map((parts) => parts.join("")),
);
