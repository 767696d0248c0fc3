import PostalMime from "postal-mime";
import { ArchiveError } from "../errors.js";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import { readHtml } from "./html.js";
import { firstAddress, firstLine } from "./metadata-values.js";
import { readText } from "./text.js";

/**
 * A page saved as one file, or a message: MIME (RFC 2045, RFC 2557), of which the page counts, else the plain text.
 * @throws ArchiveError `unprocessable` where it holds neither
 */
export async function readMhtml({ name, bytes }: ReceivedFile): Promise<TextDocument> {
  const message = await PostalMime.parse(bytes);
  const { html, text, subject } = message;
  if (!html && !text) throw new ArchiveError("unprocessable", "formats.no_text", { file: name });
  const { blocks, metadata } = html ? readHtml(html, name) : readText(text ?? "");
  const location = message.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  const url = metadata.url ?? firstAddress([location]);
  const title = metadata.title ?? firstLine([subject]);
  return { blocks, metadata: { ...metadata, ...(title && { title }), ...(url && { url }) } };
}
