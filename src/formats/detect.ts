import { fileTypeFromBuffer } from "file-type";
import { ArchiveError } from "../errors.js";
import { cleanText } from "./clean.js";
import { detectTextFormat, type TextFormat } from "./detect-text.js";
import { decodeText } from "./encoding.js";
import type { ReceivedFile } from "./extract.js";

export type Format = TextFormat | "docx" | "odt" | "rtf" | "pdf" | "zip";

const sampleSize = 65_536;
/** More than this share of control characters, and bytes are not text in the encoding that fits them best. */
const controlShare = 0.01;
const unreadableShare = 0.1;

/** Formats by the type that their magic numbers and structure give. */
const formatOfType: Readonly<Record<string, Format>> = {
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  dotm: "docx",
  odt: "odt",
  ott: "odt",
  rtf: "rtf",
  pdf: "pdf",
  zip: "zip",
};
/** Types whose files are made of readable characters; any other magic number in readable text is a coincidence ("BM", "MZ"). */
const readableTypes = new Set(["pdf", "rtf", "ps", "eps"]);

/**
 * Which format a file's content is in; its name decides only where the content fits more than one.
 * @throws ArchiveError `unprocessable` for an empty, protected or damaged file, `unsupported` for content of another kind, with its `type` where
 *   that is known
 */
export async function detectFormat({ name, bytes }: ReceivedFile): Promise<Format> {
  const sample = decodeText(bytes.subarray(0, sampleSize));
  if (cleanText(sample).trim() === "")
    throw new ArchiveError("unprocessable", "formats.empty", { file: name });
  const type = await typeOf(bytes).catch((cause: unknown) => {
    throw new ArchiveError("unprocessable", "formats.damaged", { file: name, type: "ZIP" }, { cause });
  });
  const format = formatOfType[type ?? ""];
  if (format) return format;
  if (type === "cfb") throw refuseCompoundFile(name, bytes);
  const controls = countOf(sample, /(?![\t\n\v\f\r\u0085])\p{Cc}/gu);
  if (type !== undefined && (controls > 0 || readableTypes.has(type))) {
    throw new ArchiveError("unsupported", "formats.unsupported", { file: name, type: type.toUpperCase() });
  }
  const unreadable = countOf(sample, /\ufffd/g);
  if (controls > sample.length * controlShare || unreadable > sample.length * unreadableShare) {
    throw new ArchiveError("unsupported", "formats.binary", { file: name });
  }
  return detectTextFormat(name, sample);
}

/**
 * Whether bytes are a ZIP that is nothing more than that: an office document is one, but of one text. One that is too
 * damaged to tell is neither, and `detectFormat` says so.
 */
export async function isArchive(bytes: Uint8Array): Promise<boolean> {
  const type = await typeOf(bytes).catch(() => undefined);
  return type !== undefined && formatOfType[type] === "zip";
}

/** @throws the library's error where a packed file is damaged in the part that tells what it is. */
async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  const type = (await fileTypeFromBuffer(bytes))?.ext;
  // Readers of PDF look for its mark in the first kilobyte (ISO 32000-1, Annex H, note 13); mail leaves lines before it.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^%PDF-\d\.\d/m.test(head) ? "pdf" : type;
}

/** Microsoft's compound file ([MS-CFB]) holds the old Word format, or a newer document under a password. */
function refuseCompoundFile(file: string, bytes: Uint8Array): ArchiveError {
  const holds = (stream: string) => Buffer.from(bytes).includes(stream, 0, "utf16le");
  if (holds("EncryptedPackage")) return new ArchiveError("unprocessable", "formats.protected", { file });
  if (holds("WordDocument")) return new ArchiveError("unsupported", "formats.old_word", { file });
  return new ArchiveError("unsupported", "formats.unsupported", { file, type: "OLE" });
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
