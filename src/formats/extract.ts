import { ArchiveError } from "../errors.js";
import { detectFormat, type Format } from "./detect.js";
import type { TextDocument } from "./document.js";
import { readDocx } from "./docx.js";
import { decodeText } from "./encoding.js";
import { decodeHtml, readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readMhtml } from "./mhtml.js";
import { readOdt } from "./odt.js";
import { readPdf } from "./pdf.js";
import { extractRecords } from "./records.js";
import { readRtf } from "./rtf.js";
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
  mhtml: readMhtml,
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  pdf: readPdf,
  json: refuseRecords,
  jsonl: refuseRecords,
  csv: refuseRecords,
  zip: ({ name }) => refuseSeveral(name),
};

/**
 * The text of a file in any format that the archive reads, told by its content. A container of several texts, which `unpackArchive`
 * and `extractRecords` take apart, is refused here.
 * @throws ArchiveError `unsupported` for a format it does not read, `unprocessable` for a file without text, a protected or a damaged
 *   one, `too_large` beyond a limit; the reason's parameters hold the `file`'s name
 */
export async function extractDocument(file: ReceivedFile): Promise<TextDocument> {
  const format = await detectFormat(file);
  const document = await read(format, file);
  if (!document.blocks.some(({ lines }) => lines.some((line) => /[\p{L}\p{N}]/u.test(line)))) {
    throw new ArchiveError("unprocessable", "formats.no_text", { file: file.name });
  }
  return document;
}

/** Whatever a library throws over a file is that file's damage, and is told as such. */
async function read(format: Format, file: ReceivedFile): Promise<TextDocument> {
  try {
    return await readers[format](file);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const parameters = { file: file.name, type: format.toUpperCase() };
    throw new ArchiveError("unprocessable", "formats.damaged", parameters, { cause: error });
  }
}

async function refuseRecords(file: ReceivedFile): Promise<never> {
  // Records that cannot be read are the nearer reason.
  await extractRecords(file);
  return refuseSeveral(file.name);
}

function refuseSeveral(file: string): never {
  throw new ArchiveError("unsupported", "formats.several", { file });
}
