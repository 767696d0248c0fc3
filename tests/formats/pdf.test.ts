import { extractDocument } from "../../src/formats/extract.js";
import { joinBrokenLines, wordsIn } from "../../src/formats/hyphenation.js";
import { type PdfText, pdf } from "./office-files.js";

const read = async (bytes: Uint8Array) => (await extractDocument({ name: "a.pdf", bytes })).blocks;

/** Lines of 12 points one under the other. */
const column = (x: number, top: number, lines: readonly string[]): PdfText[] =>
  lines.map((line, at) => [x, top - at * 14, 12, line]);
/** A name and what it says on each line of a table, from the top of a page. */
const table = (said: readonly (readonly [name: string, text: string])[]): PdfText[] =>
  said.flatMap(([name, text], at): PdfText[] => {
    const y = 740 - at * 14;
    const beside: PdfText = [220, y, 12, text];
    return name === "" ? [beside] : [[72, y, 12, name], beside];
  });
const paragraph = [
  "Kementerian Contoh menyatakan bahwa pertemuan tingkat menteri akan digelar",
  "pekan depan di ibu kota, dengan agenda kerja sama pendidikan dan pertukaran",
  "pelajar. Negara-negara tetangga diundang untuk hadir dalam per-",
  "temuan itu.",
];
const joined =
  "Kementerian Contoh menyatakan bahwa pertemuan tingkat menteri akan digelar pekan depan di ibu kota, dengan agenda kerja sama pendidikan dan pertukaran pelajar. Negara-negara tetangga diundang untuk hadir dalam pertemuan itu.";

describe("a PDF", () => {
  it("gives paragraphs with broken lines and words joined, and headings by their size", async () => {
    const page: PdfText[] = [
      [72, 780, 20, "Taklimat pekan ini"],
      ...column(72, 740, paragraph),
      ...column(72, 670, ["Wartawan: Kapan?", "Juru Bicara: Besok."]),
    ];
    expect(await read(pdf([page]))).toEqual([
      { lines: ["Taklimat pekan ini"], kind: "heading" },
      { lines: [joined] },
      { lines: ["Wartawan: Kapan?"] },
      { lines: ["Juru Bicara: Besok."] },
    ]);
  });

  it("reads columns one after the other, and a heading across them before both", async () => {
    const left = [
      "Satu kata dua kata tiga kata",
      "empat kata lima kata enam",
      "tujuh kata delapan kata",
      "akhir kolom kiri.",
    ];
    const right = [
      "Kolom kanan mulai di sini dan",
      "lanjut di baris kedua lalu",
      "baris ketiga sesudah itu dan",
      "akhir kolom kanan.",
    ];
    const page: PdfText[] = [
      [72, 780, 12, "Judul yang melintang di atas kedua kolom dan cukup panjang untuk itu"],
      ...column(72, 740, left).flatMap((line, at) => [line, ...column(320, 740, right).slice(at, at + 1)]),
    ];
    expect(await read(pdf([page]))).toEqual([
      { lines: ["Judul yang melintang di atas kedua kolom dan cukup panjang untuk itu"] },
      { lines: [left.join(" ")] },
      { lines: [right.join(" ")] },
    ]);
  });

  it("leaves out running heads and page numbers, and goes on over the page", async () => {
    const bodies = [
      [
        "Juru bicara itu menjelaskan bahwa perundingan akan dibuka kembali sesudah kedua",
        "pihak menyetujui tempat dan waktunya, dan bahwa mulai tahun ini semua undangan",
      ],
      [
        "itu sudah dikirim kepada semua negara tetangga di kawasan ini, termasuk yang",
        "belum pernah hadir sampai hari ini, sehingga panitia memperkirakan bahwa banyak",
      ],
      ["peserta tahun depan, yaitu dua kali lipat, menurut hitungan sementara para ahli", "panitia."],
    ];
    const pages = bodies.map((lines, at): PdfText[] => [
      [72, 810, 9, `Kementerian Contoh - Taklimat ${at + 1}`],
      ...column(72, 740, lines),
      [290, 30, 9, `${at + 1} dari 3`],
    ]);
    expect(await read(pdf(pages))).toEqual([{ lines: [bodies.flat().join(" ")] }]);
  });

  it("parts paragraphs of a line each, though one is full", async () => {
    const lines = [
      "Juru Bicara: Selamat siang, rekan-rekan. Kita mulai dengan pertanyaan.",
      "Wartawan: Kapan pelabuhan dibuka?",
      "Juru Bicara: Besok pagi, dan sejak itu setiap hari kecuali hari libur.",
      "Wartawan: Untuk siapa?",
      "Juru Bicara: Untuk semua.",
    ];
    const page = lines.map((text, at): PdfText => [72, 780 - at * 14, 12, text]);
    expect(await read(pdf([page]))).toEqual(lines.map((text) => ({ lines: [text] })));
  });

  it("knows a full line from a short one by the margins where no line is full", async () => {
    const lines = ["Taklimat pers juru bicara.", "Jakarta, 13 Maret 2025.", "Selesai."];
    const page = lines.map((text, at): PdfText => [72, 780 - at * 14, 12, text]);
    expect(await read(pdf([page]))).toEqual(lines.map((text) => ({ lines: [text] })));
  });

  it("starts a paragraph at a label in bold, and tells how far it goes, over two lines too", async () => {
    const page: PdfText[] = [
      ...column(72, 740, paragraph.slice(0, 2)),
      [72, 712, 12, "Wartawan:", "bold"],
      [136, 712, 12, "Apakah semua negara tetangga sudah menyatakan akan hadir dalam itu?"],
      [72, 698, 12, "Juru Bicara Kementerian Contoh untuk Urusan Kawasan dan Tetangga Dekat", "bold"],
      [72, 684, 12, "(Sri Ayu):", "bold"],
      [140, 684, 12, "Sudah."],
    ];
    expect(await read(pdf([page]))).toEqual([
      { lines: [paragraph.slice(0, 2).join(" ")] },
      {
        lines: ["Wartawan: Apakah semua negara tetangga sudah menyatakan akan hadir dalam itu?"],
        boldLead: "Wartawan:",
      },
      {
        lines: ["Juru Bicara Kementerian Contoh untuk Urusan Kawasan dan Tetangga Dekat (Sri Ayu): Sudah."],
        boldLead: "Juru Bicara Kementerian Contoh untuk Urusan Kawasan dan Tetangga Dekat (Sri Ayu):",
      },
    ]);
  });

  it("reads a table of names beside what they say row by row, a name over two lines too", async () => {
    const page = table([
      ["Juru Bicara", "Selamat siang. Kita mulai dengan pernyataan"],
      ["", "tentang pelabuhan."],
      ["Wartawan", "Kapan pelabuhan dibuka untuk semua kapal"],
      ["(Antara)", "dari negara tetangga?"],
      ["Juru Bicara", "Besok."],
    ]);
    expect(await read(pdf([page]))).toEqual(
      [
        "Juru Bicara",
        "Selamat siang. Kita mulai dengan pernyataan tentang pelabuhan.",
        "Wartawan (Antara)",
        "Kapan pelabuhan dibuka untuk semua kapal dari negara tetangga?",
        "Juru Bicara",
        "Besok.",
      ].map((text) => ({ lines: [text] })),
    );
  });

  it("keeps a name with a colon on the line that it heads", async () => {
    const page = table([
      ["Juru Bicara:", "Selamat siang. Kita mulai dengan pernyataan"],
      ["", "tentang pelabuhan."],
      ["Wartawan:", "Kapan dibuka?"],
      ["Juru Bicara:", "Besok pagi, dan sejak itu setiap hari kecuali"],
      ["", "hari libur."],
      ["Wartawan:", "Siapa yang membukanya?"],
    ]);
    const lines = (await read(pdf([page]))).flatMap((block) => block.lines);
    expect(lines.map((line) => line.replace(/ +/g, " "))).toEqual([
      "Juru Bicara: Selamat siang. Kita mulai dengan pernyataan tentang pelabuhan.",
      "Wartawan: Kapan dibuka?",
      "Juru Bicara: Besok pagi, dan sejak itu setiap hari kecuali hari libur.",
      "Wartawan: Siapa yang membukanya?",
    ]);
  });

  it("leaves out what stands apart in small type at the edge of a single page, but no day", async () => {
    const page: PdfText[] = [
      [230, 810, 8, "Direktorat Informasi dan Media"],
      ...column(72, 740, paragraph),
      [260, 30, 8, "Jakarta, 13 Maret 2025"],
    ];
    expect(await read(pdf([page]))).toEqual([{ lines: [joined] }, { lines: ["Jakarta, 13 Maret 2025"] }]);
  });

  it("keeps a single page's lines though one looks like a page number", async () => {
    expect(await read(pdf([[[72, 700, 12, "2024"]]]))).toEqual([{ lines: ["2024"] }]);
  });

  it("keeps a wide gap between a label and its text", async () => {
    const page: PdfText[] = [
      [72, 700, 12, "Q"],
      [144, 700, 12, "Apakah benar?"],
    ];
    expect(await read(pdf([page]))).toEqual([{ lines: ["Q    Apakah benar?"] }]);
  });

  const locked =
    "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" +
    "41".repeat(32) +
    ">/U<" +
    "42".repeat(32) +
    ">>>";

  it.each([
    ["a scan", pdf([[]]), "formats.no_text_layer"],
    ["one under a password", pdf([[[72, 700, 12, "Isi"]]], locked), "formats.protected"],
    ["one of too many pages", pdf(Array.from({ length: 1001 }, () => [])), "formats.too_many_pages"],
    ["one that is no more than a beginning", Buffer.from("%PDF-1.7\nrusak"), "formats.damaged"],
  ])("refuses %s", async (_, bytes, key) => {
    await expect(read(bytes)).rejects.toMatchObject({ reason: { key, parameters: { file: "a.pdf" } } });
  });
});

describe("joinBrokenLines", () => {
  it.each([
    ["the typesetter's hyphen", ["pertem-", "uan itu"], "", "pertemuan itu"],
    ["a soft hyphen", ["per\u00ad", "temuan"], "", "pertemuan"],
    ["reduplication", ["negara-", "negara itu"], "", "negara-negara itu"],
    ["reduplication with an affix before", ["bersama-", "sama"], "", "bersama-sama"],
    ["reduplication with an affix behind", ["kehati-", "hatian"], "", "kehati-hatian"],
    ["a name of two", ["Asia-", "Afrika"], "", "Asia-Afrika"],
    ["a word that the text writes with a hyphen", ["non-", "blok"], "negara non-blok", "non-blok"],
    ["a word that the text writes without", ["anak-", "anakan"], "anakanakan", "anakanakan"],
    ["no hyphen", ["satu", "dua"], "", "satu dua"],
    ["a dash", ["satu -", "dua"], "", "satu - dua"],
  ])("joins at %s", (_, lines, elsewhere, expected) => {
    expect(joinBrokenLines(lines, wordsIn([elsewhere]))).toBe(expected);
  });
});
