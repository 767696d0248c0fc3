import { describe, expect, it } from "@jest/globals";
import { headlinesInRows } from "../../../src/transcripts/parsing/page/other-reports.js";
import { withoutSiteTop } from "../../../src/transcripts/parsing/page/site-top.js";
import { paragraphsOf } from "../../../src/transcripts/parsing/paragraphs.js";
import { documentOf } from "./document.js";

const paragraphsIn = (...lines: readonly string[]) => paragraphsOf(documentOf(lines.join("\n\n")));

describe("withoutSiteTop", () => {
  const bodyOf = (...lines: readonly string[]) =>
    withoutSiteTop(paragraphsIn(...lines)).body.map(({ text }) => text);
  const menu = ["Terpopuler", "Garam Naik Lagi", "Jembatan Kabut Rampung", "Beranda > Daerah"];

  it("takes what stands above the way to the page", () => {
    expect(bodyOf(...menu, "Dermaga Selatan Dibuka", "Kapal tiba.")).toEqual([
      "Dermaga Selatan Dibuka",
      "Kapal tiba.",
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["a day follows", [...menu, "Rabu, 12 Maret 2025", "Kapal tiba."]],
    ["a speaker follows", [...menu, "Wartawan: Kapan kapal tiba?", "Sekar: Besok."]],
    ["the text follows", [...menu, "Kapal tiba pagi ini di dermaga."]],
    ["sentences stand above", ["Kapal tiba.", ...menu, "Dermaga Selatan Dibuka"]],
    ["one or two lines stand above", [...menu.slice(2), "Dermaga Selatan Dibuka"]],
  ])("takes nothing where %s", (_, lines) => {
    expect(bodyOf(...lines)).toEqual(lines);
  });
});

describe("headlinesInRows", () => {
  const areHeadlines = (...lines: readonly string[]) => {
    const paragraphs = paragraphsIn("Kapal tiba kemarin.", ...lines, "Sekar lega.");
    const headlines = headlinesInRows(paragraphs);
    return lines.map((_, index) => headlines.has(index + 1));
  };

  it("knows headlines of other reports that stand in a row", () => {
    expect(
      areHeadlines(
        "Panen Garam Melimpah, Petani Awan Tersenyum Lebar",
        "Jembatan Kabut Rampung Lebih Cepat Dari Rencana",
      ),
    ).toEqual([true, true]);
  });

  it.each([
    [["Panen Garam Melimpah, Petani Awan Tersenyum Lebar"]],
    [
      [
        "Memorandum Kerja Sama Perikanan Awan, Kabut, dan Laut",
        "Perjanjian Pertukaran Pelaut Antara Awan dan Kabut",
      ],
    ],
    [
      [
        "Direktur Pelabuhan Awan, Guntur Lazuardi Kirana Wulan",
        "Kepala Dermaga Selatan Awan, Laras Wening Senja",
      ],
    ],
    [["Kami datang ke dermaga, lalu menunggu kapal", "Setelah itu kami pulang, semuanya selamat"]],
  ])("keeps %j", (lines) => {
    expect(areHeadlines(...lines)).toEqual(lines.map(() => false));
  });

  it("keeps the points that a speaker shows", () => {
    const spoken = paragraphsIn(
      "Sekar Malam: Para menteri sepakat atas dua hal.",
      "Perikanan Lestari, Laut Bersih Dan Pantai Terjaga",
      "Perdagangan, Pelayaran Dan Penerbangan Antara Pulau Kabut",
      "Wartawan: Kapan ditandatangani?",
    );
    expect(headlinesInRows(spoken).size).toBe(0);
  });
});
