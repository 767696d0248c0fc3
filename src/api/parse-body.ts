import type { z } from "zod";
import { ArchiveError } from "../errors.js";

/**
 * What a request to the API, or a record of a file in its shape, holds.
 * @throws ArchiveError `unprocessable` naming the first field that is wrong.
 */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ArchiveError("unprocessable", "submission.invalid", {
    field: issue?.path.join(".") || "(body)",
    problem: issue?.message ?? "",
  });
}
