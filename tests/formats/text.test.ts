import { readText } from "../../src/formats/text.js";

const linesOf = (text: string) => readText(text).blocks.map(({ lines }) => lines);

const paragraph =
  "Juru bicara Kementerian Contoh mengatakan bahwa pertemuan tingkat menteri akan digelar pekan depan di ibu kota, dengan agenda kerja sama pendidikan dan pertukaran pelajar.";

describe("readText", () => {
  it("parts blocks at blank lines and keeps their lines", () => {
    expect(linesOf("Judul taklimat\n2024-02-03\n\n \u00a0\nJURU BICARA: Selamat pagi.\n")).toEqual([
      ["Judul taklimat", "2024-02-03"],
      ["JURU BICARA: Selamat pagi."],
    ]);
  });

  it("takes each line as a block where there are no blank lines", () => {
    expect(linesOf(`Judul\nT: Kapan?\nJ: Besok.\n${paragraph}`)).toEqual([
      ["Judul"],
      ["T: Kapan?"],
      ["J: Besok."],
      [paragraph],
    ]);
  });

  it("parts a block after a line that is a paragraph by its length", () => {
    expect(linesOf(`Judul\n\n${paragraph}\nT: Kapan?\nJ: Besok.`)).toEqual([
      ["Judul"],
      [paragraph],
      ["T: Kapan?", "J: Besok."],
    ]);
  });

  it("leaves a caption's two lines apart though the second would not have fitted on the first", () => {
    const caption = "Taklimat Mingguan Kementerian Contoh bagi Wartawan-Image-1";
    expect(
      linesOf(
        `${caption}\nBudi Fiktif\n\n${paragraph}\n\n${caption}\nSiti Fiktif\n\n${paragraph}\n\n${caption}\nWartawan`,
      ),
    ).toEqual([
      [caption, "Budi Fiktif"],
      [paragraph],
      [caption, "Siti Fiktif"],
      [paragraph],
      [caption, "Wartawan"],
    ]);
  });

  it("leaves captions apart where sentences run past the column that they would be broken at", () => {
    const caption = "Nusa Raya Menata Kembali Hubungan dengan Tetangganya-Image-";
    const sentence =
      "Utusan kedua pihak bertemu tiga kali tahun ini dan menyepakati gencatan senjata di Selat Lintang.";
    const blocks = [[`${caption}1`, "Ratri Anggawira"], [sentence], [sentence], [`${caption}2`, "Pelabuhan"]];
    expect(linesOf(blocks.map((lines) => lines.join("\n")).join("\n\n"))).toEqual(blocks);
  });

  it("joins lines that a machine has broken, and no others", () => {
    const wrapped = [
      "Taklimat Kementerian Contoh",
      "",
      "JURU BICARA: Selamat pagi, rekan-rekan. Pertemuan tingkat menteri akan",
      "digelar pekan depan di ibu kota, dengan agenda kerja sama pendidikan,",
      "pertukaran pelajar dan beasiswa.",
      "WARTAWAN: Apakah menteri akan hadir dalam pertemuan dengan negara-",
      "negara tetangga itu, dan apakah hasilnya akan diumumkan hari itu juga?",
      "",
      "JURU BICARA: Ya.",
    ].join("\n");
    expect(linesOf(wrapped)).toEqual([
      ["Taklimat Kementerian Contoh"],
      [
        "JURU BICARA: Selamat pagi, rekan-rekan. Pertemuan tingkat menteri akan digelar pekan depan di ibu kota, dengan agenda kerja sama pendidikan, pertukaran pelajar dan beasiswa.",
      ],
      [
        "WARTAWAN: Apakah menteri akan hadir dalam pertemuan dengan negara-negara tetangga itu, dan apakah hasilnya akan diumumkan hari itu juga?",
      ],
      ["JURU BICARA: Ya."],
    ]);
  });

  it("joins words where many lines end in a part of one", () => {
    const printed = [
      "JURU BICARA: Selamat siang. Kami ingin menyampaikan perkembangan ten-",
      "tang pembukaan dermaga selatan. Sampai pagi ini sebanyak empat puluh",
      "kapal sudah bersandar dengan selamat, dan penumpangnya langsung men-",
      "jalani pemeriksaan sebelum pulang ke desa masing-masing bersama-",
      "sama dengan keluarga mereka yang menunggu sejak kemarin di pelabu-",
      "han itu.",
      "",
      "WARTAWAN: Berapa kapal yang masih menunggu giliran, dan kapan mere-",
      "ka boleh bersandar?",
    ].join("\n");
    expect(linesOf(printed)).toEqual([
      [
        "JURU BICARA: Selamat siang. Kami ingin menyampaikan perkembangan tentang pembukaan dermaga selatan. Sampai pagi ini sebanyak empat puluh kapal sudah bersandar dengan selamat, dan penumpangnya langsung menjalani pemeriksaan sebelum pulang ke desa masing-masing bersama-sama dengan keluarga mereka yang menunggu sejak kemarin di pelabuhan itu.",
      ],
      ["WARTAWAN: Berapa kapal yang masih menunggu giliran, dan kapan mereka boleh bersandar?"],
    ]);
  });

  it("joins a line that stops within a sentence, in a text with capitals", () => {
    const quoted = '"Dermaga selatan itu belum dibuka dan kapal belum\nboleh bersandar di sana," katanya.';
    const others = [
      "Kementerian menyatakan hal itu.",
      "Daftar:\na. dermaga selatan\nb. dermaga utara",
      "Warga menunggu.",
    ];
    expect(linesOf([others[0], quoted, others[2]].join("\n\n"))).toEqual([
      ["Kementerian menyatakan hal itu."],
      ['"Dermaga selatan itu belum dibuka dan kapal belum boleh bersandar di sana," katanya.'],
      ["Warga menunggu."],
    ]);
    expect(linesOf(others.join("\n\n"))[1]).toEqual(["Daftar:", "a. dermaga selatan", "b. dermaga utara"]);
    const small =
      "wartawan bertanya tentang dermaga selatan\njubir menjawab bahwa dermaga itu dibuka\nwarga menunggu";
    expect(linesOf(`${small}\n\n${small}`)).toHaveLength(2);
    expect(linesOf(`${small}\n\n${small}`)[0]).toHaveLength(3);
  });

  it("takes what a messenger sets in bold at the start of lines for such, and one asterisk for a footnote's", () => {
    expect(readText("Judul\n\n*Wartawan:* Kapan?\n*Sekar Malam*: Besok.\nPagi-pagi.").blocks).toEqual([
      { lines: ["Judul"] },
      { lines: ["Wartawan: Kapan?"], boldLead: "Wartawan:" },
      { lines: ["Sekar Malam: Besok.", "Pagi-pagi."], boldLead: "Sekar Malam" },
    ]);
    expect(linesOf("Judul\n\n*Ralat* itu dimuat.")).toEqual([["Judul"], ["*Ralat* itu dimuat."]]);
  });

  it("parts who speaks from what they say where tabs do, and no table of figures", () => {
    expect(linesOf("Judul\n\nWartawan\tKapan?\nSekar Malam\tBesok.\nWartawan\tDi mana?")).toEqual([
      ["Judul"],
      ["Wartawan", "Kapan?", "Sekar Malam", "Besok.", "Wartawan", "Di mana?"],
    ]);
    expect(linesOf("Wartawan\tKapan?\n\nSekar Malam\tBesok.\n\nWartawan\tDi mana?\nQ\tKapan?")).toEqual([
      ["Wartawan", "Kapan?"],
      ["Sekar Malam", "Besok."],
      ["Wartawan", "Di mana?", "Q    Kapan?"],
    ]);
    expect(linesOf("Judul\n\nAwan\t12\nLaut\t40\nAwan\t3")).toEqual([
      ["Judul"],
      ["Awan    12", "Laut    40", "Awan    3"],
    ]);
  });

  it("keeps a site's address in small letters off the headline above it", () => {
    const report =
      "Kapal Pertama Bersandar di Dermaga Selatan\nkabarawan.com - KOTA MEGA - Kapal pertama tiba.";
    expect(linesOf(`${report}\n\nWarga menunggu.\n\nMereka pulang.`)[0]).toHaveLength(2);
  });

  it("starts a new line at a label even where the line before it is full", () => {
    expect(
      linesOf(
        [
          "Pertemuan tingkat menteri akan digelar pekan depan di ibu kota, kata",
          "juru bicara itu kepada para wartawan di ruang taklimat yang penuh.",
          "WARTAWAN: Apakah ada rencana lain yang akan dibicarakan pada hari itu",
          "oleh kedua menteri?",
        ].join("\n"),
      ),
    ).toEqual([
      [
        "Pertemuan tingkat menteri akan digelar pekan depan di ibu kota, kata juru bicara itu kepada para wartawan di ruang taklimat yang penuh.",
      ],
      ["WARTAWAN: Apakah ada rencana lain yang akan dibicarakan pada hari itu oleh kedua menteri?"],
    ]);
  });

  it("keeps a date in figures off a title, a stage direction off a sentence, and a title of courtesy by its name", () => {
    const opening =
      "JURU BICARA: Pertemuan tingkat menteri akan digelar pekan depan di ibu kota, dengan agenda kerja sama pendidikan.";
    const after = `${paragraph} Yang memimpin sidang besok pagi adalah Dr. Malam.`;
    const title = "Taklimat Juru Bicara Kementerian Contoh, Pekan Kesatu";
    const text = [title, "2024-02-03", opening, "(Tertawa.)", after].flatMap((line) => wrapped(line, 62));
    expect(text).toContain("(Tertawa.)");
    expect(linesOf(text.join("\n"))).toEqual([[title], ["2024-02-03"], [opening], ["(Tertawa.)"], [after]]);
  });
});

/** The lines that a machine makes of a paragraph. */
function wrapped(text: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.pop();
    if (line === undefined) lines.push(word);
    else if (line.length + 1 + word.length > column) lines.push(line, word);
    else lines.push(`${line} ${word}`);
  }
  return lines;
}
