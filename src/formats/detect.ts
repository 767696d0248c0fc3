import { fileTypeFromBuffer } from "file-type";
import { ArchiveError } from "../errors.js";
import { cleanText } from "./clean.js";
import { decodeText } from "./encoding.js";
import type { ReceivedFile } from "./extract.js";

export type Format = "text" | "markdown" | "html";

const sampleSize = 65_536;
/** More than this share of control characters, and bytes are not text in the encoding that fits them best. */
const controlShare = 0.01;
const unreadableShare = 0.1;
/** Formats whose files are made of readable characters; any other magic number in readable text is a coincidence ("BM", "MZ"). */
const readableTypes = new Set(["pdf", "rtf", "ps", "eps"]);

const htmlStart =
  /^\s*<(?:!--|!doctype\s+html|\/?(?:html|head|body|meta|title|link|script|style|article|main|section|div|p|h[1-6]|table|ul|ol|span|b|strong|br)\b)/i;
const htmlAnywhere = /<!doctype\s+html|<(?:html|body)[\s>]/i;
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;
const markdownSigns = [
  /^---[ \t]*\r?\n\w+:/,
  /^#{1,6}[ \t]+\S/m,
  /\[[^[\]\n]+\]\([^()\s]+\)/,
  /\*\*[^*\n]+\*\*/,
];

/**
 * Which format a file's content is in; its name decides only where the content fits more than one.
 * @throws ArchiveError `unprocessable` for an empty file, `unsupported` for content of another kind, with its `type` where that is known
 */
export async function detectFormat({ name, bytes }: ReceivedFile): Promise<Format> {
  const sample = decodeText(bytes.subarray(0, sampleSize));
  if (cleanText(sample).trim() === "")
    throw new ArchiveError("unprocessable", "formats.empty", { file: name });
  const type = (await fileTypeFromBuffer(bytes))?.ext;
  const controls = countOf(sample, /(?![\t\n\v\f\r\u0085])\p{Cc}/gu);
  if (type !== undefined && (controls > 0 || readableTypes.has(type))) {
    throw new ArchiveError("unsupported", "formats.unsupported", { file: name, type: type.toUpperCase() });
  }
  const unreadable = countOf(sample, /\ufffd/g);
  if (controls > sample.length * controlShare || unreadable > sample.length * unreadableShare) {
    throw new ArchiveError("unsupported", "formats.binary", { file: name });
  }
  return textFormat(name, sample);
}

function textFormat(name: string, sample: string): Format {
  const isDocument = htmlAnywhere.test(sample);
  const isPage = isDocument || htmlStart.test(sample);
  if (!isPage && /^\s*<\?xml\s/i.test(sample)) {
    throw new ArchiveError("unsupported", "formats.unsupported", { file: name, type: "XML" });
  }
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^(md|markdown)$/.test(extension) && !isDocument) return "markdown";
  if (isPage || (/^x?html?$/.test(extension) && anyTag.test(sample))) return "html";
  if (extension === "txt") return "text";
  return markdownSigns.filter((sign) => sign.test(sample)).length > 1 ? "markdown" : "text";
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
