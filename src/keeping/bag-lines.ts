import { createReadStream } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { linesOf } from "../uploads/lines.js";

/** Bytes of a line: a transcript with all its revisions. */
const longestLine = 256_000_000;

/**
 * The records of a JSONL file of a bag, one at a time.
 * @throws ArchiveError `unprocessable` naming the line that is none
 */
export async function* recordsIn<Record>(
  directory: string,
  path: string,
  schema: z.ZodType<Record>,
): AsyncGenerator<Record> {
  for await (const { number, bytes } of linesOf(createReadStream(join(directory, path)), longestLine)) {
    const line = bytes?.toString() ?? "";
    const read = z.string().transform(jsonOf).pipe(schema).safeParse(line);
    if (!read.success)
      throw new ArchiveError("unprocessable", "bag.damaged", { directory, problem: `${path}:${number}` });
    yield read.data;
  }
}

function jsonOf(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("no JSON");
    return z.NEVER;
  }
}
