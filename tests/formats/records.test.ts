import { ArchiveError } from "../../src/errors.js";
import { extractDocument } from "../../src/formats/extract.js";
import { extractRecords } from "../../src/formats/records.js";

const read = async (name: string, content: string | Uint8Array) =>
  (await extractRecords({ name, bytes: Buffer.from(content) })).map((outcome) =>
    "json" in outcome ? [outcome.line, JSON.parse(outcome.json)] : [outcome.line, outcome.refusal.reason.key],
  );

describe("extractRecords", () => {
  it.each([
    ["an object", "a.json", '{"title": "Satu"}', [[1, { title: "Satu" }]]],
    [
      "a list, and what in it is no object",
      "a.txt",
      '\ufeff[{"title": "Satu"}, 2]',
      [
        [1, { title: "Satu" }],
        [2, "formats.item_is_no_object"],
      ],
    ],
    ["an empty list", "a.json", "[]", []],
    [
      "an object a line",
      "a.jsonl",
      '{"a": 1}\r\n\r\n{"a": 2}',
      [
        [1, { a: 1 }],
        [3, { a: 2 }],
      ],
    ],
    [
      "an object a line, without the name",
      "a.txt",
      '{"a": 1}\n{"a": 2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      "lines, a broken one among them",
      "a.jsonl",
      '{"a": 1}\n{"a": \n[1]\n{"a": 4}',
      [
        [1, { a: 1 }],
        [2, "formats.broken_line"],
        [3, "formats.record_is_no_object"],
        [4, { a: 4 }],
      ],
    ],
    ["one line of JSONL", "a.jsonl", '{"a": 1}', [[1, { a: 1 }]]],
    ["UTF-16", "a.json", Buffer.from('\ufeff{"a": "é"}', "utf16le"), [[1, { a: "é" }]]],
    [
      "commas",
      "a.csv",
      'title , body\nSatu,"dua, ""tiga""\nempat"\n\n',
      [[2, { title: "Satu", body: 'dua, "tiga"\nempat' }]],
    ],
    ["semicolons", "a.csv", "title;body\nSatu;1,5", [[2, { title: "Satu", body: "1,5" }]]],
    ["a cell that is empty", "a.csv", "title,place,body\nSatu,,dua", [[2, { title: "Satu", body: "dua" }]]],
    ["tabs", "a.tsv", "title\tbody\nSatu\tdua", [[2, { title: "Satu", body: "dua" }]]],
    [
      "a row with too many cells",
      "a.csv",
      "title,body\nSatu,dua,tiga\nEmpat,lima",
      [
        [2, "formats.broken_line"],
        [3, { title: "Empat", body: "lima" }],
      ],
    ],
  ])("reads %s", async (_, name, content, expected) => {
    expect(await read(name, content)).toEqual(expected);
  });

  it.each([
    [
      "broken JSON",
      "a.json",
      '{"title": "Satu",\n"body": }',
      { key: "formats.broken_json", parameters: { file: "a.json" } },
    ],
    [
      "a table without a header",
      "a.csv",
      "a;a\nSatu;dua",
      { key: "formats.csv_without_header", parameters: { file: "a.csv" } },
    ],
    ["text", "a.txt", "Satu, dua", { key: "formats.no_records", parameters: { file: "a.txt" } }],
  ])("refuses %s", async (_, name, content, reason) => {
    await expect(read(name, content)).rejects.toMatchObject({ reason });
  });

  it("is where records are read, and extractDocument is not", async () => {
    const extract = (content: string) => extractDocument({ name: "a.json", bytes: Buffer.from(content) });
    await expect(extract('[{"a": 1}]')).rejects.toMatchObject({ reason: { key: "formats.several" } });
    await expect(extract('{"a": ')).rejects.toBeInstanceOf(ArchiveError);
  });
});
