import { deflateSync } from "node:zlib";
import { type PdfText, pdf } from "../../formats/office-files.js";
import { type HostileFile, hostile, soundText } from "./file.js";

const said = (word: string): PdfText => [72, 780, 12, `Juru Bicara: ${word} dibahas dalam pertemuan itu.`];

/** A PDF with bytes replaced by others, so that its table of objects may be wrong, which readers rebuild. */
function changed(word: string, from: string | RegExp, to: string): Uint8Array {
  const bytes = Buffer.from(pdf([[said(word)]])).toString("latin1");
  return Buffer.from(bytes.replace(from, to), "latin1");
}

/** A PDF of given objects, without a table. */
function loose(...objects: readonly string[]): Uint8Array {
  const numbered = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${numbered}trailer<</Root 1 0 R>>\n%%EOF`, "latin1");
}

/** A PDF with one page of this content, compressed. */
function packed(content: Buffer): Uint8Array {
  const stream = deflateSync(content, { level: 9 }).toString("latin1");
  return loose(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${stream.length}/Filter/FlateDecode>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 4>>stream\n/X Do\nendstream",
  );
}

const catalog = "<</Type/Catalog/Pages 2 0 R>>";

function pdfs(): HostileFile[] {
  const blank = Array.from({ length: 1_200 }, () => []);
  return [
    hostile("tanpa-halaman.pdf", pdf([])),
    hostile("tanpa-teks.pdf", pdf([[], []])),
    hostile("lingkar-xref.pdf", changed("lingkar", /startxref\n(\d+)/, "startxref\n0")),
    hostile("lingkar-prev.pdf", pdf([[said("prev")]], "/Prev 9")),
    hostile("lingkar-diri.pdf", changed("diri", /\/Root 1 0 R/, "/Root 1 0 R/Prev 400/XRefStm 400")),
    hostile("lingkar-pohon.pdf", loose(catalog, "<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>")),
    hostile("lingkar-obyek.pdf", loose("2 0 R", "1 0 R")),
    hostile("jumlah-palsu.pdf", changed("jumlahpalsu", "/Count 1", "/Count 999999999")),
    hostile("jumlah-minus.pdf", changed("minus", "/Count 1", "/Count -5")),
    hostile("terkunci.pdf", pdf([[said("terkunci")]], "/Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>")),
    hostile("kunci-asing.pdf", pdf([[said("asing")]], "/Encrypt<</Filter/Asing/V 99>>")),
    hostile("banyak-halaman.pdf", pdf(blank)),
    hostile("panjang-salah.pdf", changed("panjang", /\/Length \d+/, "/Length 2147483647")),
    hostile(
      "skrip.pdf",
      changed("skrip", "/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
    ),
    hostile("kotak.pdf", changed("kotak", "595 842", "1e308 -1e308")),
    hostile("dalam.pdf", changed("dalam", "/Parent 2 0 R", `/Parent 2 0 R/A ${"[".repeat(100_000)}`)),
    hostile("bom.pdf", packed(Buffer.alloc(60 * 1024 ** 2, 32))),
    hostile("bom-teks.pdf", packed(Buffer.from(`BT /F1 12 Tf ${"(kata) Tj 1 1 Td ".repeat(400_000)} ET`))),
    hostile("bom-q.pdf", packed(Buffer.from("q ".repeat(3_000_000)))),
    hostile("bentuk-lingkar.pdf", packed(Buffer.from("/X Do"))),
    hostile("sisa.pdf", Buffer.from("%PDF-1.7\n")),
    hostile("acak.pdf", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(100_000, "x\0 obj <<")])),
  ];
}

const rtf = (body: string) => `{\\rtf1\\ansi\\deff0 ${body}`;

function rtfs(): HostileFile[] {
  const sound = (word: string) => soundText(word).replaceAll("\n", "\\par\n");
  return [
    hostile("terbuka.rtf", rtf(`{{{${sound("terbukartf")}`)),
    hostile("tertutup.rtf", rtf(`${sound("tertutup")}}}}}}}}}`)),
    hostile("dalam.rtf", rtf(`${"{".repeat(200_000)}${sound("dalamrtf")}${"}".repeat(200_001)}`)),
    hostile("biner.rtf", rtf(`\\bin2147483647 ${sound("biner")}}`)),
    hostile("minus.rtf", rtf(`\\bin-5 \\uc-1\\u-99999999999999 ${sound("minusrtf")}}`)),
    hostile("lewati.rtf", rtf(`\\uc1000000000\\u65 ${sound("lewati")}}`)),
    hostile("halaman-kode.rtf", rtf(`\\ansicpg99999 \\'ff\\'zz\\' ${sound("kode")}}`)),
    hostile("gambar.rtf", rtf(`{\\pict\\pngblip ${"ff".repeat(4_000_000)}}${sound("gambar")}}`)),
    hostile("benda.rtf", rtf(`{\\object{\\*\\objdata ${"00".repeat(1_000_000)}}}${sound("benda")}}`)),
    hostile("huruf.rtf", rtf(`{\\fonttbl${"{\\f1 A;}".repeat(100_000)}}${sound("huruf")}}`)),
    hostile("kata.rtf", rtf(`\\${"a".repeat(3_000_000)} ${sound("kata")}}`)),
    hostile("pasangan.rtf", rtf(`\\u-10179?\\u-10179?\\u-8704? ${sound("pasangan")}}`)),
    hostile("kosong.rtf", "{\\rtf1}"),
  ];
}

/** PDF and RTF with loops, lies about counts and lengths, bombs, and groups that do not close. */
export function hostilePaper(): HostileFile[] {
  return [...pdfs(), ...rtfs()];
}
