import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Block } from "../../../src/formats/document.js";
import type { ReceivedFile } from "../../../src/formats/extract.js";
import { docx, odt, type PdfText, pdf, zip } from "../../formats/office-files.js";
import { documentOf } from "./document.js";

/**
 * The file that a source in `golden/files` stands for: a folder `NAME.zip` is packed; `NAME.docx.txt`, `.odt.txt` and `.pdf.txt`,
 * written as `documentOf` reads them, are set in that format; any other source is the file itself.
 */
export function fileOf(path: string): ReceivedFile {
  const name = basename(path).replace(/(?<=\.(?:docx|odt|pdf))\.txt$/u, "");
  if (statSync(path).isDirectory()) return { name, bytes: zip(contentsOf(path)) };
  const bytes = readFileSync(path);
  const build = name === basename(path) ? undefined : builders[name.split(".").at(-1) ?? ""];
  return { name, bytes: build === undefined ? bytes : build(documentOf(bytes.toString()).blocks) };
}

const builders: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>> = {
  docx: (blocks) => docx(blocks.map(wordParagraph).join("")),
  odt: (blocks) => odt(blocks.map(odfParagraph).join(""), odfStyles),
  pdf: (blocks) => pdf(pagesOf(blocks)),
};

function contentsOf(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

const wordStyles = {
  heading: '<w:pPr><w:pStyle w:val="J1"/></w:pPr>',
  caption: '<w:pPr><w:pStyle w:val="K"/></w:pPr>',
};

function wordParagraph({ lines, kind, boldLead = "" }: Block): string {
  const run = (text: string, properties: string) =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const rest = lines.join(" ").slice(boldLead.length);
  return `<w:p>${kind === undefined ? "" : wordStyles[kind]}${run(boldLead, "<w:b/>")}${run(rest, "")}</w:p>`;
}

const odfStyles = `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="P" style:family="paragraph" style:parent-style-name="Illustration"/>`;

function odfParagraph({ lines, kind, boldLead = "" }: Block): string {
  const text = lines.join(" ");
  if (kind === "heading") return `<text:h text:outline-level="1">${escaped(text)}</text:h>`;
  const bold = boldLead === "" ? "" : `<text:span text:style-name="B">${escaped(boldLead)}</text:span>`;
  const style = kind === "caption" ? ' text:style-name="P"' : "";
  return `<text:p${style}>${bold}${escaped(text.slice(boldLead.length))}</text:p>`;
}

const column = 78;
const linesOnPage = 12;

/** Lines of a typed page, with a running head above and a page number below. */
function pagesOf(blocks: readonly Block[]): PdfText[][] {
  const lines = blocks.flatMap(({ lines, kind }) => [
    ...filled(lines.join(" ")).map((text) => ({ text, size: kind === "heading" ? 16 : 11 })),
    { text: "", size: 11 },
  ]);
  const count = Math.ceil(lines.length / linesOnPage);
  return Array.from({ length: count }, (_, page) => [
    [72, 800, 9, "Ministry of Cloudland, press office"],
    ...lines
      .slice(page * linesOnPage, (page + 1) * linesOnPage)
      .flatMap(({ text, size }, at): PdfText[] => (text === "" ? [] : [[72, 750 - at * 14, size, text]])),
    [290, 30, 9, String(page + 1)],
  ]);
}

function filled(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= column) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
