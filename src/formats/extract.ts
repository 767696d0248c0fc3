import { ArchiveError } from "../errors.js";
import { detectFormat, type Format } from "./detect.js";
import type { TextDocument } from "./document.js";
import { decodeText } from "./encoding.js";
import { decodeHtml, readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readText } from "./text.js";

/** A file as received: its name is only what the sender calls it. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const readers: Readonly<Record<Format, (file: ReceivedFile) => TextDocument | Promise<TextDocument>>> = {
  text: ({ bytes }) => readText(decodeText(bytes)),
  markdown: ({ bytes }) => readMarkdown(decodeText(bytes)),
  html: ({ name, bytes }) => readHtml(decodeHtml(bytes), name),
};

/**
 * The text of a file in any format that the archive reads, told by its content.
 * @throws ArchiveError `unsupported` for a format it does not read, `unprocessable` for a file without text or a damaged one,
 *   `too_large` beyond a limit; the reason's parameters hold the `file`'s name.
 */
export async function extractDocument(file: ReceivedFile): Promise<TextDocument> {
  const format = await detectFormat(file);
  const document = await readers[format](file);
  if (!document.blocks.some(({ lines }) => lines.some((line) => /[\p{L}\p{N}]/u.test(line)))) {
    throw new ArchiveError("unprocessable", "formats.no_text", { file: file.name });
  }
  return document;
}
