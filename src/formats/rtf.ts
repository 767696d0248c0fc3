import { Tokenize } from "rtf-stream-parser";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import { maxMarkupDepth } from "./limits.js";
import {
  endReading,
  startReading,
  takeControl,
  takeGroupEnd,
  takeGroupStart,
  takeText,
} from "./rtf-reading.js";

const tokenSchema = z.object({
  type: z.number(),
  word: z.string().default(""),
  param: z.number().optional(),
  data: z.instanceof(Buffer).default(Buffer.alloc(0)),
});

/**
 * The text of a Rich Text file (RTF 1.9.1): paragraphs, rows of tables and notes, without headers and footers.
 * @throws ArchiveError `unprocessable` where it is nested too deep
 */
export async function readRtf({ name, bytes }: ReceivedFile): Promise<TextDocument> {
  const tokenizer = new Tokenize();
  tokenizer.end(withoutBrokenBytes(bytes));
  const reading = startReading();
  for await (const token of tokenizer) {
    const { type, word, param, data } = tokenSchema.parse(token);
    // The tokenizer numbers what it finds: start and end of a group, control word, text.
    if (type === 0) takeGroupStart(reading);
    else if (type === 1) takeGroupEnd(reading);
    else if (type === 2) takeControl(reading, word, param, data);
    else takeText(reading, data);
    if (reading.groups.length > maxMarkupDepth) {
      throw new ArchiveError("unprocessable", "formats.markup_too_deep", {
        file: name,
        limit: maxMarkupDepth,
      });
    }
  }
  return { blocks: endReading(reading), metadata: {} };
}

/** `\'` without two hexadecimal digits is no character, and the tokenizer writes a warning to the console for each. */
function withoutBrokenBytes(bytes: Uint8Array): Buffer {
  const source = Buffer.from(bytes).toString("latin1");
  const sound = source.replace(/\\\\|\\'(?![\da-f]{2})/gi, (match) => (match === "\\\\" ? match : ""));
  return Buffer.from(sound, "latin1");
}
