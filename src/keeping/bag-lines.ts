import { createReadStream } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isConstraintBroken } from "../database/failure.js";
import { ArchiveError } from "../errors.js";
import { linesOf } from "../uploads/lines.js";

/** Bytes of a line: a transcript with all its revisions. */
const longestLine = 256_000_000;

/** What is said of a bag that is not as `export --bag` writes one: where, and in which field of it. */
export function damaged(directory: string, problem: string): ArchiveError {
  return new ArchiveError("unprocessable", "bag.damaged", { directory, problem });
}

function fieldOf({ issues: [first] }: z.ZodError): string {
  const path = first?.path.join(".") ?? "";
  return path === "" ? "" : ` (${path})`;
}

/**
 * Takes the records of a JSONL file of a bag, one at a time.
 * @returns how many there were
 * @throws ArchiveError `unprocessable` naming the line that is none, or that cannot stand beside those before it
 */
export async function takeRecords<Record>(
  directory: string,
  path: string,
  { schema, take }: { schema: z.ZodType<Record>; take: (record: Record) => Promise<void> },
): Promise<number> {
  let taken = 0;
  for await (const { number, bytes } of linesOf(createReadStream(join(directory, path)), longestLine)) {
    const place = `${path}:${number}`;
    const read = z
      .string()
      .transform(jsonOf)
      .pipe(schema)
      .safeParse(bytes?.toString() ?? "");
    if (!read.success) throw damaged(directory, place + fieldOf(read.error));
    try {
      await take(read.data);
    } catch (error) {
      throw isConstraintBroken(error) ? damaged(directory, place) : error;
    }
    taken += 1;
  }
  return taken;
}

function jsonOf(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("no JSON");
    return z.NEVER;
  }
}
