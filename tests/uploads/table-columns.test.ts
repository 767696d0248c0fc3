import { describe, expect, it } from "@jest/globals";
import { submissionOfRow } from "../../src/uploads/table-columns.js";

describe("submissionOfRow", () => {
  it("knows columns by their Indonesian names and dates as people write them", () => {
    expect(
      submissionOfRow({
        Judul: "Kapal tiba",
        "Hari/Tanggal": "Kamis, 13 Maret 2025",
        Juru_Bicara: "Sekar Malam",
        MEDIA: "Antara",
        isi: "Kapal tiba.",
      }),
    ).toEqual({
      title: "Kapal tiba",
      date: "2025-03-13",
      spokesperson: "Sekar Malam",
      outlet: "Antara",
      body: "Kapal tiba.",
    });
  });

  it.each([
    ["13/03/2025", "2025-03-13"],
    ["March 5, 2024", "2024-03-05"],
    ["2024-03-05", "2024-03-05"],
    ["kemarin", "kemarin"],
  ])("gives %j as %j", (date, given) => {
    expect(submissionOfRow({ date })).toEqual({ date: given });
  });

  it("leaves what it does not know, and the second of two columns for one field", () => {
    expect(submissionOfRow({ title: "A", judul: "B", Catatan: "C" })).toEqual({ title: "A", Catatan: "C" });
  });
});
