import fc from "fast-check";
import { ArchiveError } from "../../src/errors.js";
import { extractDocument } from "../../src/formats/extract.js";

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const elf = Buffer.concat([Buffer.from("7f454c4602010100", "hex"), Buffer.alloc(200)]);
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3) * 59) % 256));

describe("extractDocument", () => {
  it.each([
    ["nothing", "a.txt", Buffer.alloc(0), "unprocessable", "formats.empty"],
    ["white space", "a.txt", Buffer.from(" \r\n\t\u00a0\u200b\n"), "unprocessable", "formats.empty"],
    ["zero bytes", "a.txt", Buffer.alloc(5000), "unprocessable", "formats.empty"],
    ["a byte order mark alone", "a.txt", Buffer.from([0xff, 0xfe]), "unprocessable", "formats.empty"],
    ["marks without a word", "a.txt", Buffer.from("--- * * * ---"), "unprocessable", "formats.no_text"],
    [
      "a page without text",
      "a.html",
      Buffer.from("<html><body><script>1</script></body></html>"),
      "unprocessable",
      "formats.no_text",
    ],
    ["a picture", "a.txt", png, "unsupported", "formats.unsupported"],
    ["a program", "a.md", elf, "unsupported", "formats.unsupported"],
    ["bytes of no known kind", "a.txt", noise, "unsupported", "formats.binary"],
    [
      "XML of some other kind",
      "a.xml",
      Buffer.from('<?xml version="1.0"?><rss><item/></rss>'),
      "unsupported",
      "formats.unsupported",
    ],
  ])("refuses %s", async (_, name, bytes, code, key) => {
    await expect(extractDocument({ name, bytes })).rejects.toMatchObject({
      code,
      reason: { key, parameters: { file: name } },
    });
  });

  it.each([
    ["text named .html", "a.html", "Satu < dua.\nTiga > dua.", [["Satu < dua."], ["Tiga > dua."]]],
    ["a page named .txt", "a.txt", "<!DOCTYPE html><p>Satu <b>dua</b></p>", [["Satu dua"]]],
    ["a fragment named .htm", "a.htm", "Satu<br>dua", [["Satu", "dua"]]],
    ["Markdown named .md", "a.md", "*Satu*", [["Satu"]]],
    ["text with stars named .txt", "a.txt", "*Satu*", [["*Satu*"]]],
    ["Markdown without a name", "unggahan", "# Judul\n\n**Satu:** dua", [["Judul"], ["Satu: dua"]]],
    ["text that begins like a bitmap", "a.txt", "BM: Selamat pagi.", [["BM: Selamat pagi."]]],
    ["text that begins like a program", "a.txt", "MZ: Selamat pagi.", [["MZ: Selamat pagi."]]],
    [
      "a Latin-1 file",
      "a.txt",
      Buffer.from("Rapat di Caf\xe9 Contoh.", "latin1"),
      [["Rapat di Café Contoh."]],
    ],
    ["a UTF-16 file", "a.txt", Buffer.from("\ufeffSelamat pagi.", "utf16le"), [["Selamat pagi."]]],
  ])("tells %s by its content", async (_, name, content, lines) => {
    const { blocks } = await extractDocument({ name, bytes: Buffer.from(content) });
    expect(blocks.map((block) => block.lines)).toEqual(lines);
  });

  const anyText = fc.string({ unit: "binary", maxLength: 400 });
  const markup = fc
    .array(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<table>",
        "<td>",
        "<!--",
        "-->",
        "<html>",
        "<body>",
        "<script>",
        "&nbsp;",
        "&#0;",
        "**",
        "\n",
        "# ",
        "- ",
        "> ",
        "kata ",
        ":",
        "<",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    anyText.map((text) => Buffer.from(text, "utf8")),
    anyText.map((text) => Buffer.from(text, "utf16le")),
    markup.map((text) => Buffer.from(text)),
    fc
      .tuple(
        fc.constantFrom("%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1 ", "GIF89a", "BM", "ID3"),
        fc.uint8Array({ maxLength: 200 }),
      )
      .map(([magic, rest]) => Buffer.concat([Buffer.from(magic), rest])),
  );

  it("makes clean text or a reason of any bytes", async () => {
    const name = fc.constantFrom("a.txt", "a.md", "a.html", "a");
    await fc.assert(
      fc.asyncProperty(name, bytes, async (file, content) => {
        const outcome = await extractDocument({ name: file, bytes: content }).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof ArchiveError) {
          expect(outcome.reason.parameters).toMatchObject({ file });
          return;
        }
        expect(outcome).toHaveProperty("blocks");
        expect(JSON.stringify(outcome)).not.toMatch(/\\u00[01]|\\[nrtbf]|\p{Cs}|\u007f|[\u0080-\u009f]/u);
        const lines = Object(outcome).blocks.flatMap((block: { lines: string[] }) => block.lines);
        for (const line of lines) expect(line).toBe(line.trim());
        expect(lines).not.toContain("");
      }),
      { numRuns: 1000 },
    );
  });
});
