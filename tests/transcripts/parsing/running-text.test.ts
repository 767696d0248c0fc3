import { describe, expect, it } from "@jest/globals";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

const parsed = (...paragraphs: string[]) => parseDocument(documentOf(paragraphs.join("\n\n")));

describe("running text", () => {
  it.each<[string, string[]]>([
    [
      "an agenda with dashes below a report on an interview",
      [
        "Menlu Sekar Malam diwawancarai soal agendanya.",
        "- Apakah nelayan akan ikut?",
        "- Bantuan untuk pulau di utara.",
        "- Kunjungan ke pelabuhan pada Mei.",
        '"Semua berjalan baik," kata Sekar.',
      ],
    ],
    [
      "a review of the press",
      [
        "Kompas: Presiden meresmikan dermaga.",
        "Dermaga itu panjang.",
        "Tempo: Menteri bertemu nelayan.",
        "Mereka senang.",
        "Republika: Apakah tarif lebih murah?",
        "Belum tentu.",
      ],
    ],
    [
      "the members of a committee",
      [
        "Guntur Lazuardi: Ketua panitia, bekerja bersama Laras Wening.",
        "Laras Wening: Sekretaris panitia sejak Mei.",
        "Bram Karang: Bendahara.",
      ],
    ],
    [
      "an invitation to a press conference",
      [
        "PROGRAM: Ladies and gentlemen are asked to sit at nine.",
        "DRESS CODE: Ladies and gentlemen wear batik.",
      ],
    ],
    [
      "a release that says where to see an interview",
      [
        "Dermaga dibuka besok. Simak wawancara Menteri Sekar Malam di kanal kami.",
        "Ingin tahu lebih banyak tentang dermaga baru?",
        "Kunjungi laman kami.",
      ],
    ],
  ])("is %s", (_, paragraphs) => {
    const { layout, content } = parsed("Press Conference on Harbours", ...paragraphs);
    expect(layout).toBe("article");
    expect(content.turns.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual(paragraphs);
  });

  it.each([
    "Menteri Temui YouTube, TikTok dan WhatsApp Bahas Kabar Bohong",
    "detikFoto: Kapal Baru Tiba di Dermaga",
  ])("has %j for its title, capitals within words or not", (title) => {
    const { content } = parsed(title, "Jakarta - Kapal baru tiba di dermaga hari ini.");
    expect(content.title).toBe(title);
  });

  it("keeps years and months that head its parts", () => {
    const said = [
      "Anggaran naik.",
      "• 2022",
      "Tiga triliun.",
      "• 2023",
      "Empat triliun.",
      "• Maret",
      "Rapat.",
    ];
    const { content } = parsed("Anggaran Pelabuhan", ...said);
    expect(content.turns.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual(said);
  });

  it("opens no turn at a head in capitals in the middle of what somebody says", () => {
    const { turns } = parsed(
      "Press Briefing by Jane Roe",
      "MS. ROE: I have two points. NUCLEAR SAFETY: We will meet allies. OPEN SEAS: The President will sail.",
      "Q    When?",
      "MS. ROE: On Monday.",
    ).content;
    expect(turns.map(({ role }) => role)).toEqual(["statement", "question", "answer"]);
  });

  it.each([
    ["Ia berbicara dengan Menteri Luar Negeri Jerman, Anna Baer.", "“Baik,” kata Sekar."],
    ["Demikian kata Sekar sesudah bertemu Menteri Luar Negeri Jerman, Anna Baer.", "“Baik,” kata Sekar."],
  ])("is by whom it quotes, and not by whom they meet: %s", (...more) => {
    const { content } = parsed(
      "Sekar di Kota Mega",
      "Menteri Luar Negeri Sekar Malam tiba di Kota Mega.",
      ...more,
    );
    expect(content.spokesperson?.name).toBe("Sekar Malam");
  });
});
