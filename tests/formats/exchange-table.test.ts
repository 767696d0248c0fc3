import { describe, expect, it } from "@jest/globals";
import { exchangesOf, pipedRows } from "../../src/formats/exchange-table.js";
import { extractDocument } from "../../src/formats/extract.js";

const linesOf = async (name: string, text: string) =>
  (await extractDocument({ name, bytes: Buffer.from(text) })).blocks.flatMap(({ lines }) => lines);

const exchanges = [
  "Pertanyaan: Kapan feri berlayar?",
  "Jawaban: Tengah hari.",
  "Pertanyaan: Siapa boleh naik?",
  "Jawaban: Siapa saja.",
];

describe("tables of questions and answers", () => {
  it.each([
    [
      "a page",
      "tabel.html",
      `<body><h1>Feri</h1><table><tr><th>No</th><th>Pertanyaan</th><th>Jawaban</th></tr><tr><td>1</td><td>Kapan feri berlayar?</td>
        <td>Tengah hari.</td></tr><tr><td>2</td><td>Siapa boleh naik?</td><td>Siapa saja.</td></tr></table></body>`,
    ],
    [
      "Markdown",
      "tabel.md",
      "# Feri\n\n| Pertanyaan | Jawaban |\n|---|---|\n| Kapan feri berlayar? | Tengah hari. |\n| Siapa boleh naik? | Siapa saja. |\n",
    ],
    [
      "plain text",
      "tabel.txt",
      "Feri\n\nPertanyaan | Jawaban\n-----------+--------\nKapan feri berlayar? | Tengah hari.\nSiapa boleh naik? | Siapa saja.\n",
    ],
  ])("are read from %s exchange by exchange", async (_, name, text) => {
    expect(await linesOf(name, text)).toEqual(expect.arrayContaining(exchanges));
  });

  it("name who asks and for whom where tabs part the columns", async () => {
    const rows = [
      ["No", "Penanya", "Media", "Pertanyaan", "Jawaban"],
      ["1", "Laras", "Kompas", "Kapan feri berlayar?", "Tengah hari."],
      ["2", "Dion", "", "Siapa boleh naik?", "Siapa saja."],
    ];
    const text = `Feri\n\n${rows.map((cells) => cells.join("\t")).join("\n")}\n`;
    expect(await linesOf("tabel.txt", text)).toEqual([
      "Feri",
      "Pertanyaan (Laras, Kompas): Kapan feri berlayar?",
      "Jawaban: Tengah hari.",
      "Pertanyaan (Dion): Siapa boleh naik?",
      "Jawaban: Siapa saja.",
    ]);
  });

  it("keep what stands above the rows", async () => {
    const page =
      "<body><h1>Feri</h1><table><caption>Sesi pagi</caption><tr><th>Tanya<th>Jawab<tr><td>Kapan?<td>Besok.</table></body>";
    expect(await linesOf("tabel.html", page)).toEqual([
      "Feri",
      "Sesi pagi",
      "Tanya: Kapan?",
      "Jawab: Besok.",
    ]);
  });

  it("name who asks where a column does", () => {
    expect(
      exchangesOf([
        ["Reporter", "Question", "Answer"],
        ["Awan Daily", "When?", "Tomorrow."],
        ["", "Where?", "At the pier."],
      ]),
    ).toEqual([
      "Question (Awan Daily): When?",
      "Answer: Tomorrow.",
      "Question: Where?",
      "Answer: At the pier.",
    ]);
  });

  it.each([
    [
      "other columns hold text",
      [
        ["Question", "Answer", "Remark"],
        ["When?", "Tomorrow.", "late"],
      ],
    ],
    [
      "other columns hold times",
      [
        ["Jam", "Tanya", "Jawab"],
        ["09.15", "Kapan?", "Besok."],
      ],
    ],
    ["rows are of several lengths", [["Question", "Answer"], ["When?"]]],
    ["nothing stands below the first row", [["Question", "Answer"]]],
    [
      "no column is of answers",
      [
        ["Question", "Day"],
        ["When?", "2024"],
      ],
    ],
  ])("are none where %s", (_, rows) => {
    expect(exchangesOf(rows)).toBeNull();
  });

  it("take lines for rows only where each has as many cells", () => {
    expect(pipedRows(["a | b", "c | d"])).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(pipedRows(["a | b", "c"])).toBeNull();
    expect(pipedRows(["a", "b"])).toBeNull();
  });
});
