import { describe, expect, it } from "@jest/globals";
import { splitOfficeOf } from "../../../src/transcripts/parsing/names/name-and-office.js";

describe("splitOfficeOf", () => {
  it.each([
    ["King of Bahrain", "Surya bin Jaya Al Awan"],
    ["President of the Russian Federation", "Guntur Lazuardi"],
    ["Chairman of the Russian Union of Shipbuilders and Entrepreneurs", "Guntur Lazuardi"],
    ["President of the All-Russia Public Organisation Pilots’ Guild [Gilda]", "Guntur Lazuardi"],
    ["President of the Bolivarian Republic of Venezuela", "Guntur Lazuardi Awan"],
    ["Minister of Foreign Affairs of Japan", "Sekar Malam"],
    ["Prime Minister of the Netherlands", "Sekar Malam"],
    ["Minister of Industry and Trade", "Sekar Malam"],
    ["President of Egypt", "Surya Jaya el-Awan"],
    ["King of Saudi Arabia", "Surya bin Jaya Al Awan"],
    ["Emir of the Isles", "Surya bin Jaya Al Awan"],
    ["President of the Swiss Confederation", "Sekar Malam"],
    ["President of Russian Harbours", "Sekar Malam"],
    ["Chief of the General Staff", "Guntur Lazuardi"],
    ["Deputy Prime Minister – Envoy to the Far Northern Island District", "Guntur Lazuardi"],
    ["Harbour Party leader", "Guntur Lazuardi"],
    ["Director-General of the International Lighthouse Agency (ILA)", "Guntur L. Lazuardi"],
    ["Secretary-General of the Forum of Lighthouse Keepers (FLK)", "Surya Jaya Guntur Lazuardi"],
    ["Head of the Forum of Lighthouse Keepers (FLK) Board", "Guntur Lazuardi"],
    ["Volunteer", "Guntur Lazuardi"],
    ["Harbour Radio Editor-in-Chief", "Guntur Lazuardi"],
    ["Head of the Harbour Office (Harbours)", "Guntur Lazuardi"],
    ["Menteri Luar Negeri Republik Indonesia", "Sekar Malam"],
    ["Juru Bicara Kemlu RI", "Sekar Malam"],
  ])("parts %j and %j", (office, person) => {
    expect(splitOfficeOf(`${office} ${person}`, new Map())).toEqual([person, office]);
  });

  it("parts at a comma behind a name, and not at one within an office", () => {
    expect(splitOfficeOf("K. Rimba, student of the school of pilots", new Map())).toEqual([
      "K. Rimba",
      "student of the school of pilots",
    ]);
    expect(splitOfficeOf("Minister of Ports, Canals and Locks Sekar Malam", new Map())).toEqual([
      "Sekar Malam",
      "Minister of Ports, Canals and Locks",
    ]);
    const rector = "Rector of Harbour University, President of the League of Rectors";
    expect(splitOfficeOf(`${rector} Sekar Malam`, new Map())).toEqual(["Sekar Malam", rector]);
  });

  it("parts two who speak together not at all", () => {
    expect(splitOfficeOf("Sekar Malam and Guntur Lazuardi", new Map([["Guntur Lazuardi", 0]]))).toEqual([
      "Sekar Malam and Guntur Lazuardi",
      null,
    ]);
  });

  it("takes a name from the other labels wherever it stands in one", () => {
    expect(
      splitOfficeOf("Presiden Negeri Awan Guntur Lazuardi Kirana", new Map([["Guntur Lazuardi", 0]])),
    ).toEqual(["Guntur Lazuardi", "Presiden Negeri Awan"]);
  });
});
