import { ArchiveError } from "../errors.js";

export type TextFormat = "text" | "markdown" | "html" | "mhtml" | "json" | "jsonl" | "csv";

const htmlStart =
  /^\s*<(?:!--|!doctype\s+html|\/?(?:html|head|body|meta|title|link|script|style|article|main|section|div|p|h[1-6]|table|ul|ol|span|b|strong|br)\b)/i;
const htmlAnywhere = /<!doctype\s+html|<(?:html|body)[\s>]/i;
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;
/** Speakers' labels in bold, as converters leave them in plain text. */
const boldLabels = /^\*\*[^*\n]{1,80}\*\*/gm;
const markdownSigns = [
  /^---[ \t]*\r?\n\w+:/,
  /^#{1,6}[ \t]+\S/m,
  /\[[^[\]\n]+\]\([^()\s]+\)/,
  /\*\*[^*\n]+\*\*/,
];
/** A message begins with header lines (RFC 5322); that of MIME is in every one that holds more than plain text (RFC 2045). */
const messageStart = /^[A-Za-z][A-Za-z-]*: ?\S/;
const mimeVersion = /^MIME-Version:\s*1\.0/im;
const objectStart = /^\s*\{\s*["}]/;
const listOfObjects = /^\s*\[\s*(?:\{\s*["}]|\]\s*$)/;

/**
 * Which text format a sample from the start of a file is in; the name decides between formats that the sample fits alike.
 * @throws ArchiveError `unsupported` for XML that is no page
 */
export function detectTextFormat(name: string, sample: string): TextFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (messageStart.test(sample) && mimeVersion.test(sample)) return "mhtml";
  if (listOfObjects.test(sample)) return "json";
  if (objectStart.test(sample)) return isObjectLine(sample, extension) ? "jsonl" : "json";
  const isDocument = htmlAnywhere.test(sample);
  const isPage = isDocument || htmlStart.test(sample);
  if (!isPage && /^\s*<\?xml\s/i.test(sample)) {
    throw new ArchiveError("unsupported", "formats.unsupported", { file: name, type: "XML" });
  }
  if (/^(md|markdown)$/.test(extension) && !isDocument) return "markdown";
  if (isPage || (/^x?html?$/.test(extension) && anyTag.test(sample))) return "html";
  if (/^[ct]sv$/.test(extension) && /[,;\t]/.test(sample)) return "csv";
  if ((sample.match(boldLabels) ?? []).length > 2) return "markdown";
  if (extension === "txt") return "text";
  return markdownSigns.filter((sign) => sign.test(sample)).length > 1 ? "markdown" : "text";
}

/** A first line that is an object by itself, with more after it, is the first of many records. */
function isObjectLine(sample: string, extension: string): boolean {
  const [line = "", ...rest] = sample.trimStart().split("\n", 2);
  if (/^(jsonl|ndjson)$/.test(extension)) return true;
  if ((rest[0] ?? "").trim() === "") return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
