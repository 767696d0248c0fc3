import mammoth from "mammoth";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import { parseMarkup } from "./markup.js";
import { markupToBlocks } from "./markup-blocks.js";
import { listPackedFiles } from "./zip.js";

/** Styles by the names that Word keeps in every language of its interface. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];
/** Marks that lead to notes and back. */
const noteMarks = 'a[href^="#footnote-"], a[href^="#endnote-"]';

/**
 * A Word document's text: paragraphs, headings, tables, captions and notes; not its headers, footers and comments. Its properties are
 * not believed: the day is that of the file and the title often that of the template.
 */
export async function readDocx(file: ReceivedFile): Promise<TextDocument> {
  // mammoth unpacks without bounds, so every part is unpacked within them first.
  for (const part of await listPackedFiles(file)) await part.unpack();
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file.bytes) },
    { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  const document = parseMarkup(value, file.name);
  for (const mark of document.querySelectorAll(noteMarks)) mark.remove();
  return { blocks: markupToBlocks(document.body), metadata: {} };
}
