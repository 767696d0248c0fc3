import { Tokenize } from "rtf-stream-parser";
import { z } from "zod";
import type { TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
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

/** The text of a Rich Text file (RTF 1.9.1): paragraphs, rows of tables and notes, without headers and footers. */
export async function readRtf({ bytes }: ReceivedFile): Promise<TextDocument> {
  const tokenizer = new Tokenize();
  tokenizer.end(Buffer.from(bytes));
  const reading = startReading();
  for await (const token of tokenizer) {
    const { type, word, param, data } = tokenSchema.parse(token);
    // The tokenizer numbers what it finds: start and end of a group, control word, text.
    if (type === 0) takeGroupStart(reading);
    else if (type === 1) takeGroupEnd(reading);
    else if (type === 2) takeControl(reading, word, param, data);
    else takeText(reading, data);
  }
  return { blocks: endReading(reading), metadata: {} };
}
