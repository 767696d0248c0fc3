import { describe, expect, it } from "@jest/globals";
import { markCaptions } from "../../../src/transcripts/parsing/page/captions.js";
import { paragraphsOf } from "../../../src/transcripts/parsing/paragraphs.js";
import { documentOf } from "./document.js";

const kindOf = (text: string) =>
  markCaptions(
    paragraphsOf(
      documentOf(`Dermaga Selatan Dibuka\n\nKapal pertama tiba.\n\n${text}\n\nKapal kedua menyusul.`),
    ),
  )[2]?.kind;

describe("markCaptions", () => {
  it.each([
    "Kapal di dermaga selatan. (Laras Wening/WARTA via AP)",
    "Kapal di dermaga selatan (AFP via Citra Awan).",
    "Kapal di dermaga selatan (Awan)--",
    "Kapal di dermaga selatan - Foto Awan",
    "Kapal di dermaga selatan - Youtube Kementerian Awan",
    "Kapal di dermaga selatan pada Rabu (18/7) / Kabarawan.id / Laras Wening",
    "Kapal di dermaga selatan foto: Kabarawan.com",
    "Kapal di dermaga selatan pada Minggu. ANTARA Foto/Laras Wening (1) (1)",
    "Arsip - kapal di dermaga selatan",
    "Kapal di dermaga selatan, Sabtu (4/11/2023). (Laras Wening/detikAwan).",
    "Kapal di dermaga selatan (kementerian.go.id)",
    "Laras Wening/Kabarawan.com",
    "Kapal di dermaga selatan. /Ilustrasi: Awan / Kabut/",
    `Kapal di dermaga selatan${", yang panjangnya dua ratus depa".repeat(15)}. ANTARA FOTO/Laras Wening/lw.`,
  ])("knows a picture by its credit: %s", (text) => {
    expect(kindOf(text)).toBe("caption");
  });

  it.each([
    "Acara itu ditutup dengan doa - foto bersama di halaman",
    "Arsip: semua surat nelayan disimpan sejak tahun lalu.",
    "Ia menulis alamat itu di papan: /dermaga/selatan/",
    "Pertemuan itu dihadiri enam pejabat (dua di antaranya via video).",
    "We had meant to open the pier earlier, but the weather being what it was--",
  ])("leaves what is said in the text: %s", (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it("takes a name above a report for a caption, unless nothing but a site's own lines stands above it", () => {
    const report = "Sekar Malam\n\nKota Mega (WARTA) - Dermaga selatan dibuka kemarin siang oleh bupati.";
    const below = (above: string) => markCaptions(paragraphsOf(documentOf(`${above}\n\n${report}`)))[1]?.kind;
    expect(below("Dermaga Selatan Dibuka")).toBe("caption");
    expect(below("Bagikan:")).toBeNull();
  });
});
