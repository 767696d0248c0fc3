import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countriesNamed, countryName } from "../../src/transcripts/countries.js";

const codesIn = (...texts: readonly string[]) => countriesNamed(texts).map(({ code }) => code);

describe("countries named", () => {
  it.each([
    ["Kunjungan ke Tiongkok, lalu ke Cina Daratan dan RRT.", ["CN"]],
    ["Amerika Serikat dan AS dan Amerika.", ["US"]],
    ["The U.S. side met the U.K. side.", ["GB", "US"]],
    ["Rusia, Federasi Rusia, Russian troops", ["RU"]],
    ["Menlu Inggris bertemu Menlu Prancis.", ["FR", "GB"]],
    ["Korea Selatan, Korsel, South Korea, ROK", ["KR"]],
    ["Korea Utara dan DPRK", ["KP"]],
    ["Türkiye, Turki, Turkiye dan Turkey", ["TR"]],
    ["Nigeria bukan Niger.", ["NE", "NG"]],
    ["Nigeria saja.", ["NG"]],
    ["Guinea Khatulistiwa", ["GQ"]],
    ["Guinea-Bissau", ["GW"]],
    ["hubungan Tiongkok-Rusia", ["CN", "RU"]],
    ["Uni Emirat Arab, UEA, UAE", ["AE"]],
    ["Republik Demokratik\nKongo", ["CD"]],
    ["Papua Nugini, PNG", ["PG"]],
    ["The Netherlands and the Dutch", ["NL"]],
    ["Chinese, Japanese and Indonesian diplomats", ["CN", "ID", "JP"]],
    ["China’s position", ["CN"]],
    ["SUDAN SELATAN", ["SS"]],
    ["Palestin, Jepun, Kemboja dan Sepanyol", ["ES", "JP", "KH", "PS"]],
    ["Hongkong dan Macau, Srilanka dan Banglades", ["BD", "HK", "LK", "MO"]],
    ["Irlandia Utara", ["GB"]],
    ["Kata CNN Indonesia, Irak menolak.", ["IQ"]],
  ])("finds in %j %j", (text, codes) => {
    expect(codesIn(text).sort()).toEqual(codes);
  });

  it.each([
    "as well as us, and who is it",
    "a turkey, a chad, fine china and a jersey",
    "Laut Cina Selatan dan Laut China Selatan",
    "South China Sea, Indian Ocean, New Mexico, New Jersey",
    "Timur Tengah, Amerika Latin, Amerika Selatan",
    "Hindia Belanda",
    "Bahasa Inggris",
    "Ia menjawab dalam bahasa Inggris; penerjemah berbahasa Rusia.",
    "Tiba di Kuwait City dan Mexico City",
    "Laras Wening dari VOA Indonesia dan Universitas Indonesia",
    "Semenanjung Korea",
    "Papua Barat dan Kalimantan",
    "As we said, Us too",
  ])("finds none in %j", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("counts mentions over all texts, the most named first", () => {
    expect(countriesNamed(["Jepang dan Iran.", "Iran, Iran dan Jepang; India."])).toEqual([
      { code: "IR", count: 3 },
      { code: "JP", count: 2 },
      { code: "IN", count: 1 },
    ]);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        for (const { code, count } of countriesNamed(texts)) {
          expect(code).toMatch(/^[A-Z]{2}$/);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("names countries for people", () => {
    expect(countryName("CN", "id")).toBe("Tiongkok");
    expect(countryName("PS", "id")).toBe("Palestina");
    expect(countryName("US", "en")).toBe("United States");
    expect(countryName("bukan", "id")).toBe("bukan");
  });
});
