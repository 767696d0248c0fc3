import type { z } from "zod";
import { ArchiveError } from "../errors.js";

/**
 * What a form sent.
 * @throws ArchiveError `malformed` for what no page of ours sends: people's own mistakes are for the shape to take and for the page
 * to name.
 */
export function parseForm<Form>(shape: z.ZodType<Form>, body: unknown): Form {
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new ArchiveError("malformed", "status.400");
  return parsed.data;
}
