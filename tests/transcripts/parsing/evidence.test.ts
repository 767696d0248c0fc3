import { describe, expect, it } from "@jest/globals";
import type { DocumentMetadata } from "../../../src/formats/document.js";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

/** Sureness and source of each field, as "sure line 2". */
function evidenceIn(paragraphs: readonly string[], metadata: DocumentMetadata = {}) {
  const { evidence } = parseDocument({ ...documentOf(paragraphs.join("\n\n")), metadata });
  return Object.fromEntries(
    Object.entries(evidence).map(([field, { sureness, source }]) => [
      field,
      [sureness, source.key, ...Object.values(source.parameters)].join(" "),
    ]),
  );
}

const exchange = [
  "Wartawan: Apa kabar?",
  "Sekar Malam: Baik.",
  "Wartawan: Sungguh?",
  "Sekar Malam: Sungguh.",
];

describe("evidence", () => {
  it("says in which line each field is written", () => {
    const head = ["Taklimat pekan ini", "Jakarta, 12 Maret 2025"];
    const named = "Taklimat dibuka oleh Juru Bicara Kemlu Sekar Malam.";
    expect(evidenceIn([...head, named, ...exchange])).toEqual({
      title: "sure line 1",
      date: "sure line 2",
      place: "sure line 2",
      spokesperson: "sure line 3",
    });
  });

  it("says what the container gives, and from which turn a spokesperson is guessed", () => {
    const metadata = { title: "Taklimat", date: "2025-03-12", outlet: "Kabar Awan" };
    expect(evidenceIn(exchange, metadata)).toEqual({
      title: "sure metadata",
      date: "sure metadata",
      outlet: "sure metadata",
      spokesperson: "guess guessedTurn 2",
    });
  });

  it.each([
    ["Kamis, 12 Maret 2025", "check weekday"],
    ["12 Maret", "check missing"],
    ["Rabu, 12 Maret 2025", "sure line 2"],
  ])("of the date line %j is %j", (line, expected) => {
    expect(evidenceIn(["Taklimat", line, ...exchange]).date).toBe(expected);
  });

  it("counts the lines of the source, also those that a site prints above the headline", () => {
    const menu = ["Terpopuler", "Garam Naik Lagi", "Jembatan Kabut Rampung", "Beranda > Daerah"];
    const page = [...menu, "Dermaga Selatan Dibuka", "Rabu, 12 Maret 2025", "Kapal tiba pagi ini."];
    expect(evidenceIn(page)).toMatchObject({ title: "sure line 5", date: "sure line 6" });
  });

  it("says what was not found", () => {
    expect(evidenceIn(["Sebuah kalimat saja."])).toEqual({
      title: "check missing",
      date: "check missing",
      spokesperson: "check missing",
    });
  });
});
