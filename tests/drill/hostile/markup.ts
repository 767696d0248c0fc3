import { docx, odt, zip } from "../../formats/office-files.js";
import { type HostileFile, hostile, soundText } from "./file.js";

const nest = (open: string, close: string, depth: number, inner: string) =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY t${at + 1} "${`&t${at};`.repeat(10)}">`).join(
  "",
);
const laughs = `<!DOCTYPE x [<!ENTITY t0 "tawa">${entities}]>`;
const outside = '<!DOCTYPE x [<!ENTITY t9 SYSTEM "file:///etc/passwd">]>';
const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const openSpaces = ["office", "text"].map(
  (each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each}:1.0"`,
);

const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const content = (doctype: string, text: string) =>
  `<?xml version="1.0"?>${doctype}<office:document-content ${openSpaces.join(" ")}><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`;

/** A Word document whose text is given whole. */
function wordOf(document: string | Uint8Array): Uint8Array {
  return zip({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": document,
  });
}

function openOf(document: string | Uint8Array): Uint8Array {
  return zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": document });
}

const wordDocument = (doctype: string, text: string) =>
  `<?xml version="1.0"?>${doctype}<w:document ${wordSpace}><w:body>${run(text)}</w:body></w:document>`;

function officeFiles(): HostileFile[] {
  const sound = soundText("kantor");
  const attribute = "a".repeat(8 * 1024 ** 2);
  const attributes = Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(" ");
  return [
    hostile("tawa.docx", wordOf(wordDocument(laughs, "&t9;"))),
    hostile("tawa.odt", openOf(content(laughs, "&t9;"))),
    hostile("luar.docx", wordOf(wordDocument(outside, "&t9;"))),
    hostile("luar.odt", openOf(content(outside, "&t9;"))),
    hostile("dalam.docx", docx(nest("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 20_000, run(sound)))),
    hostile("dalam.odt", odt(nest("<text:section>", "</text:section>", 50_000, `<text:p>${sound}</text:p>`))),
    hostile("rentang.odt", odt(`<text:p>${nest("<text:span>", "</text:span>", 50_000, sound)}</text:p>`)),
    hostile(
      "atribut.docx",
      docx(`<w:p w:x="${attribute}"><w:r><w:t>${soundText("atribut")}</w:t></w:r></w:p>`),
    ),
    hostile("atribut.odt", odt(`<text:p text:style-name="${attribute}">${soundText("atribut2")}</text:p>`)),
    hostile("beratribut.odt", odt(`<text:p ${attributes}>${soundText("beratribut")}</text:p>`)),
    hostile("ramai.docx", docx("<w:p/>".repeat(400_000))),
    hostile("ramai.odt", odt("<text:p/>".repeat(400_000))),
    hostile("spasi.odt", odt('<text:p>a<text:s text:c="2000000000"/>b</text:p>')),
    hostile(
      "kolom.odt",
      odt(
        '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>isi</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ),
    hostile("tanpa-isi.docx", zip({ "[Content_Types].xml": "<Types/>", "word/styles.xml": "<x/>" })),
    hostile("tanpa-isi.odt", zip({ mimetype: "application/vnd.oasis.opendocument.text" })),
    hostile("bukan-xml.docx", wordOf("bukan XML <<<>>>&&&")),
    hostile("bukan-xml.odt", openOf("bukan XML <<<>>>&&&")),
    hostile("utf16.docx", wordOf(Buffer.from(`\ufeff${wordDocument("", soundText("utf16"))}`, "utf16le"))),
    hostile("biner.odt", openOf(Buffer.alloc(50_000, 0x80))),
    hostile("terkunci.odt", odt("<text:p>x</text:p>", "", "<manifest><encryption-data/></manifest>")),
  ];
}

const repeatedTag = (tag: string, count: number) => `<html><body>${tag.repeat(count)}${soundText(tag)}`;

function pages(): HostileFile[] {
  return [
    hostile("dalam.html", nest("<div>", "</div>", 100_000, soundText("dalamhtml"))),
    hostile("tabel.html", nest("<table><tr><td>", "", 20_000, soundText("tabelhtml"))),
    hostile("tebal.html", repeatedTag("<b>", 80_000)),
    hostile("tautan.html", repeatedTag("<a href=x>", 60_000)),
    hostile("ramai.html", repeatedTag("<p>x</p>", 300_000)),
    hostile("terbuka.html", `<html><body><!-- ${"- ".repeat(500_000)}${soundText("terbuka")}`),
    hostile("kurung.html", `<html><body>${"<".repeat(400_000)}`),
    hostile("atribut.html", `<html><body><p ${'a="'.repeat(60_000)}>${soundText("atributhtml")}`),
    hostile(
      "skrip.html",
      `<html><script>${"while(1){}".repeat(1000)}</script><body>${soundText("skriphtml")}`,
    ),
    hostile(
      "entitas.html",
      `<html><body>${"&#x10FFFF;&#0;&#xD800;&bogus;".repeat(5_000)}${soundText("entitas")}`,
    ),
    hostile("set.html", `<html><meta charset="utf-7"><body>+ADw-script+AD4-${soundText("utf7")}`),
    hostile("kurung.md", "[".repeat(50_000)),
    hostile("kutip.md", `${">".repeat(20_000)} ${soundText("kutipmd")}`),
    hostile("tebal.md", "*a **b ".repeat(20_000)),
    hostile("grave.md", Array.from({ length: 1_500 }, (_, at) => `\`${"`".repeat(at)}a`).join(" ")),
    hostile("daftar.md", Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at)}- a`).join("\n")),
    hostile(
      "alias.md",
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, at) => `${name}: &${name} [${`*${"abcdefgh"[at]},`.repeat(9)}x]`)
        .join("\n")}\ntitle: *i\n---\n${soundText("alias")}`,
    ),
    hostile("muka.md", `---\ntitle: !!js/function "x"\ndate: [[[\n---\n${soundText("muka")}`),
    hostile(
      "bagian.mhtml",
      `MIME-Version: 1.0\r\n${Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join("")}Content-Type: text/html\r\n\r\n<p>x`,
    ),
    hostile(
      "kepala.mhtml",
      `MIME-Version: 1.0\r\nX: ${"a".repeat(3_000_000)}\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n`,
    ),
  ];
}

/** Office documents and pages whose XML, HTML or Markdown was made to overwhelm what reads it. */
export function hostileMarkup(): HostileFile[] {
  return [...officeFiles(), ...pages()];
}
