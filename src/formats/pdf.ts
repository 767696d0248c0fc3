import { getDocumentProxy } from "unpdf";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import { maxPdfPages } from "./limits.js";
import { withoutRunningHeads } from "./pdf-heads.js";
import { type PdfLine, piecesToLines } from "./pdf-lines.js";
import { linesToParagraphs } from "./pdf-paragraphs.js";
import type { TextPiece } from "./pdf-pieces.js";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What PDF.js gives for each stretch of text; `transform` is the matrix that places it (ISO 32000-1, 9.4.4). */
const itemSchema = z.object({
  str: z.string(),
  transform: z.array(z.number()).readonly(),
  width: z.number(),
  height: z.number(),
  fontName: z.string(),
});
const contentSchema = z.object({ items: z.array(itemSchema) });

/** Without these PDF.js would write warnings to the console, and compile fonts that nothing will show. */
const quietly = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false };

/**
 * The text layer of a PDF: columns in reading order, broken lines and words joined, running heads and page numbers left out.
 * @throws ArchiveError `unprocessable` where it is protected or a scan, `too_large` where it has too many pages
 */
export async function readPdf({ name, bytes }: ReceivedFile): Promise<TextDocument> {
  // PDF.js takes the buffer that it is given for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), quietly).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw locked ? new ArchiveError("unprocessable", "formats.protected", { file: name }) : error;
  });
  try {
    if (pdf.numPages > maxPdfPages) {
      const parameters = { file: name, pages: pdf.numPages, limit: maxPdfPages };
      throw new ArchiveError("too_large", "formats.too_many_pages", parameters);
    }
    const pages = await readPages(pdf);
    if (pages.every((lines) => lines.length === 0)) {
      throw new ArchiveError("unprocessable", "formats.no_text_layer", { file: name });
    }
    return { blocks: linesToParagraphs(withoutRunningHeads(pages)), metadata: {} };
  } finally {
    await pdf.destroy();
  }
}

async function readPages(pdf: PdfDocument): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = contentSchema.parse(await page.getTextContent());
    const { width } = page.getViewport({ scale: 1 });
    pages.push(piecesToLines(items.flatMap(pieceOf), width));
    page.cleanup();
  }
  return pages;
}

/** Turned text, as in margins and watermarks, is no part of the running text. */
function pieceOf({ str, transform, width, height, fontName: font }: z.infer<typeof itemSchema>): TextPiece[] {
  const [, slant = 0, , scale = 0, x = 0, y = 0] = transform;
  const isTurned = Math.abs(slant) > Math.abs(scale) / 10;
  if (isTurned || str.trim() === "") return [];
  return [{ text: str, x, y, width, size: height || Math.abs(scale), font }];
}
