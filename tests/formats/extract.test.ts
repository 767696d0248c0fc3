import fc from "fast-check";
import { ArchiveError } from "../../src/errors.js";
import { extractDocument } from "../../src/formats/extract.js";
import { docx, odt, pdf } from "./office-files.js";

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const elf = Buffer.concat([Buffer.from("7f454c4602010100", "hex"), Buffer.alloc(200)]);
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3) * 59) % 256));

/** Damaged in its first part, which tells that it is a Word document: a stored block whose lengths contradict each other. */
function documentOfUnknownKind(): Uint8Array {
  const bytes = Buffer.from(docx("<w:p><w:r><w:t>Satu</w:t></w:r></w:p>"));
  const content = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return bytes.fill(0, content, content + 8);
}

function refusalIn(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  throw error;
}

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
      "a Word document damaged where it tells its kind",
      "a.txt",
      documentOfUnknownKind(),
      "unprocessable",
      "formats.damaged",
    ],
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

  const whole = [
    docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Juru Bicara:</w:t></w:r><w:r><w:t> Ya.</w:t></w:r></w:p>"),
    odt("<text:p>Juru Bicara: <text:span>Ya.</text:span></text:p>"),
    pdf([[[72, 700, 12, "Juru Bicara: Ya."]], [[72, 700, 12, "Wartawan: Kapan?"]]]),
    Buffer.from("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}}{\\b Juru Bicara:} Ya.\\par \\u233?\\'e9}"),
    Buffer.from("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p><b>Juru Bicara:</b> Ya.</p>"),
  ];
  const damaged = fc
    .record({
      file: fc.constantFrom(...whole),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
      kept: fc.double({ min: 0.5, max: 1, noNaN: true }),
    })
    .map(({ file, changes, kept }) => {
      const copy = Uint8Array.from(file);
      for (const [place, value] of changes) copy[Math.floor(place * (copy.length - 1))] = value;
      return copy.subarray(0, Math.ceil(copy.length * kept));
    });

  it.each([
    ["any bytes", bytes, 1000],
    ["damaged office files", damaged, 400],
  ])("makes clean text or a reason of %s", async (_, content, numRuns) => {
    const names = fc.constantFrom("a.txt", "a.md", "a.html", "a");
    await fc.assert(
      fc.asyncProperty(names, content, async (name, each) => {
        const outcome = await extractDocument({ name, bytes: each }).catch(refusalIn);
        if (outcome instanceof ArchiveError) {
          expect(outcome.reason.parameters).toMatchObject({ file: name });
          return;
        }
        const { blocks, metadata } = outcome;
        const lines = blocks.flatMap((block) => block.lines);
        for (const line of lines) expect(line).toBe(line.trim());
        expect(lines).not.toContain("");
        const leads = blocks.flatMap(({ boldLead }) => boldLead ?? []);
        for (const text of [...lines, ...leads, ...Object.values(metadata)]) {
          expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u);
        }
      }),
      { numRuns },
    );
  });
});
