import { extractDocument } from "../../src/formats/extract.js";
import { compoundFile, docx, odt } from "./office-files.js";

const read = async (name: string, bytes: Uint8Array) => (await extractDocument({ name, bytes })).blocks;
const refusal = (name: string, bytes: Uint8Array) =>
  extractDocument({ name, bytes }).then(
    () => null,
    (error: unknown) => error,
  );

describe("a Word document", () => {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

  it("gives headings, bold labels, line breaks, tables and captions", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = [
      paragraph(run("Taklimat pekan ini"), "Judul"),
      paragraph(run("Bagian satu"), "J1"),
      paragraph(
        `${run("Juru Bicara:", "<w:b/>")}${run(" Selamat pagi.")}<w:r><w:br/></w:r>${run("Terima kasih.")}`,
      ),
      paragraph(`${run("tetap")}<w:del>${run("hapus")}</w:del>`),
      `<w:tbl><w:tr>${cell("Tanya")}${cell("Kapan?")}</w:tr></w:tbl>`,
      paragraph(run("Ruang taklimat"), "K"),
    ];
    expect(await read("a.docx", docx(body.join("")))).toEqual([
      { lines: ["Taklimat pekan ini"], kind: "heading" },
      { lines: ["Bagian satu"], kind: "heading" },
      { lines: ["Juru Bicara: Selamat pagi.", "Terima kasih."], boldLead: "Juru Bicara:" },
      { lines: ["tetap"] },
      { lines: ["Tanya"] },
      { lines: ["Kapan?"] },
      { lines: ["Ruang taklimat"], kind: "caption" },
    ]);
  });

  it("is told by its content, whatever its name", async () => {
    expect(await read("a.txt", docx(paragraph(run("Isi"))))).toEqual([{ lines: ["Isi"] }]);
  });

  it.each([
    ["cut short", docx(paragraph(run("Isi"))).slice(0, -40), "formats.damaged"],
    ["without its text", docx("<w:p/>"), "formats.no_text"],
    ["under a password", compoundFile("EncryptedPackage"), "formats.protected"],
    ["of the old format", compoundFile("WordDocument"), "formats.old_word"],
    ["that is another compound file", compoundFile("Workbook"), "formats.unsupported"],
  ])("is refused when it is one %s", async (_, bytes, key) => {
    expect(await refusal("a.docx", bytes)).toMatchObject({ reason: { key, parameters: { file: "a.docx" } } });
  });
});

describe("an OpenDocument text", () => {
  const bold = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="T2" style:family="text" style:parent-style-name="T1"/>
    <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Illustration"/>`;

  it("gives headings, bold labels, spaces, line breaks, tables, captions and notes", async () => {
    const body = `<text:h text:outline-level="1">Taklimat
        pekan ini</text:h>
      <text:p><text:span text:style-name="T2">Juru Bicara:</text:span> Selamat<text:s text:c="2"/>pagi.<text:line-break/>Terima kasih.</text:p>
      <text:p>Satu<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Catatan</text:p></text:note-body></text:note> dua<office:annotation><text:p>komentar</text:p></office:annotation></text:p>
      <text:tracked-changes><text:p>hapus</text:p></text:tracked-changes>
      <table:table><table:table-row><table:table-cell><text:p>Tanya</text:p></table:table-cell></table:table-row></table:table>
      <text:p><draw:frame><svg:title>gambar</svg:title><draw:text-box><text:p text:style-name="P1">Ruang taklimat</text:p></draw:text-box></draw:frame></text:p>`;
    expect(await read("a.odt", odt(body, bold))).toEqual([
      { lines: ["Taklimat pekan ini"], kind: "heading" },
      { lines: ["Juru Bicara: Selamat  pagi.", "Terima kasih."], boldLead: "Juru Bicara:" },
      { lines: ["Satu dua"] },
      { lines: ["Catatan"] },
      { lines: ["Tanya"] },
      { lines: ["Ruang taklimat"], kind: "caption" },
    ]);
  });

  it.each([
    ["under a password", odt("", "", "<m:manifest><m:encryption-data/></m:manifest>"), "formats.protected"],
    ["nested without end", odt("<text:section>".repeat(2000)), "formats.markup_too_deep"],
    ["without text", odt("<text:p/>"), "formats.no_text"],
    ["cut short", odt("<text:p>Isi</text:p>").slice(0, -30), "formats.damaged"],
  ])("is refused when it is one %s", async (_, bytes, key) => {
    expect(await refusal("a.odt", bytes)).toMatchObject({ reason: { key, parameters: { file: "a.odt" } } });
  });
});

describe("a Rich Text file", () => {
  const rtf = (body: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${body}}`, "latin1");
  const lines = async (body: string) => (await read("a.rtf", rtf(body))).map((block) => block.lines);

  it("gives paragraphs, bold labels, line breaks and headings", async () => {
    const body =
      "{\\header Kepala}{\\pard\\outlinelevel0 Taklimat\\par}\\pard{\\b Juru Bicara:} Ya.\\line Baik.\\par Tidak";
    expect(await read("a.rtf", rtf(body))).toEqual([
      { lines: ["Taklimat"], kind: "heading" },
      { lines: ["Juru Bicara: Ya.", "Baik."], boldLead: "Juru Bicara:" },
      { lines: ["Tidak"] },
    ]);
  });

  it.each([
    ["bytes of the document's code page", "Caf\\'e9 \\'93ya\\'94", "Café “ya”"],
    [
      "bytes of a font's code page",
      "{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0",
      "Москва",
    ],
    ["letters of two bytes", "{\\fonttbl{\\f0\\fcharset128 A;}}\\f0\\'93\\'fa\\'96\\'7b", "日本"],
    ["Unicode with substitutes", "\\u1052?\\u1086\\'3f{\\uc2\\u1089 ??}\\u-10240?\\u-9216?", "Мос𐀀"],
    ["no bytes that are none", "a\\'zzb\\'4", "azzb4"],
    ["named characters", "\\ldblquote a\\rdblquote\\~\\emdash\\{b\\}", "“a” —{b}"],
    [
      "no pictures, fields' codes, hidden text",
      "a{\\pict 00}{\\*\\xyz q}{\\field{\\*\\fldinst LINK}{\\fldrslt b}}{\\v c}d",
      "abd",
    ],
  ])("reads %s", async (_, body, expected) => {
    expect((await lines(body)).flat().join("|")).toContain(expected);
  });

  it("is refused when it is nested without end", async () => {
    expect(await refusal("a.rtf", rtf("{".repeat(2000)))).toMatchObject({
      reason: { key: "formats.markup_too_deep", parameters: { file: "a.rtf" } },
    });
  });

  it("reads rows of tables", async () => {
    expect(await lines("\\trowd Tanya\\cell Kapan?\\cell\\row Isi")).toEqual([["Tanya", "Kapan?"], ["Isi"]]);
  });
});
