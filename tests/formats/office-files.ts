import { strToU8, zipSync } from "fflate";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const odfNamespaces = ["office", "text", "style", "table", "draw", "svg", "fo"]
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(" ");

/** A ZIP of files by their paths. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files);
  return zipSync(
    Object.fromEntries(
      entries.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** A Word document with the given body, and with a style for headings and one for captions. */
export function docx(body: string): Uint8Array {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="${wordMain}.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="${wordMain}.styles+xml"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relations(["styles", "styles.xml"]),
    "word/styles.xml": `<w:styles xmlns:w="${wordNamespace}">${style("Judul", "Title")}${style("J1", "heading 1")}${style("K", "caption")}</w:styles>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
  });
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** An OpenDocument text with the given body and automatic styles. */
export function odt(body: string, styles = "", manifest = "<manifest/>"): Uint8Array {
  return zip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": manifest,
    "styles.xml": `<office:document-styles ${odfNamespaces}/>`,
    "content.xml": `<?xml version="1.0"?><office:document-content ${odfNamespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** A line of Helvetica, or of its bold: place in points from the lower left, size, text in ASCII. */
export type PdfText = readonly [x: number, y: number, size: number, text: string, font?: "bold"];

/** A PDF of pages of lines; `trailer` is added to its trailer. */
export function pdf(pages: readonly (readonly PdfText[])[], trailer = ""): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${5 + at * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((texts, at) => {
      const content = texts
        .map(
          ([x, y, size, text, font]) =>
            `BT /${font === "bold" ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`,
        )
        .join("\n");
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + at * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${file}${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`,
    "latin1",
  );
}

/** Microsoft's compound file as far as its signature and the name of one stream. */
export function compoundFile(stream: string): Uint8Array {
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}
