import { readMarkdown } from "../../src/formats/markdown.js";

describe("readMarkdown", () => {
  it("turns marks into blocks without marks", () => {
    const source = [
      "# Taklimat *mingguan*",
      "",
      "Paragraf dengan [tautan](https://contoh.example) dan `kode`.",
      "",
      "> Kutipan &amp; kawan",
      "",
      "- satu",
      "- **dua**: lanjut",
      "",
      "![Ruang taklimat](gambar.jpg)",
      "",
      "| Nama | Kata |",
      "| --- | --- |",
      "| Budi | Ya |",
      "",
      "\tT:\tKapan?",
      "",
      "<script>alert(1)</script>",
    ].join("\n");
    expect(readMarkdown(source).blocks).toEqual([
      { lines: ["Taklimat mingguan"], kind: "heading" },
      { lines: ["Paragraf dengan tautan dan kode."] },
      { lines: ["Kutipan & kawan"] },
      { lines: ["satu"] },
      { lines: ["dua: lanjut"], boldLead: "dua" },
      { lines: ["Ruang taklimat"], kind: "caption" },
      { lines: ["Nama", "Kata"] },
      { lines: ["Budi", "Ya"] },
      { lines: ["T:    Kapan?"] },
      { lines: ["<script>alert(1)</script>"] },
    ]);
  });

  it("gives the bold lead of a paragraph and keeps its lines", () => {
    expect(
      readMarkdown("**Juru Bicara:** Selamat pagi.\nTerima kasih.\n\n**Wartawan** (Media Contoh): Kapan?")
        .blocks,
    ).toEqual([
      { lines: ["Juru Bicara: Selamat pagi.", "Terima kasih."], boldLead: "Juru Bicara:" },
      { lines: ["Wartawan (Media Contoh): Kapan?"], boldLead: "Wartawan" },
    ]);
  });

  it.each([
    [
      "title, day, outlet, place and address",
      "title: 'Taklimat: pekan ini'\ndate: 2024-02-03\noutlet: Media Contoh\nplace: Jakarta\nurl: https://contoh.example/1\ntags: [a]",
      {
        title: "Taklimat: pekan ini",
        date: "2024-02-03",
        outlet: "Media Contoh",
        place: "Jakarta",
        url: "https://contoh.example/1",
      },
    ],
    ["a number as title", "title: 2024", { title: "2024" }],
    ["no day that is none", "date: 2024-02-31", {}],
    ["nothing from broken YAML", "title: [", {}],
    ["nothing from YAML that is no mapping", "- a", {}],
  ])("reads %s from front matter", (_, yaml, metadata) => {
    expect(readMarkdown(`---\n${yaml}\n---\nIsi`)).toEqual({ blocks: [{ lines: ["Isi"] }], metadata });
  });
});
