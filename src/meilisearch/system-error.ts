import { z } from "zod";

const systemErrorSchema = z.object({ errno: z.number(), code: z.string(), message: z.string() });
/** What the operating system refused; `errno` is negative, as Node gives it. */
export type SystemError = z.infer<typeof systemErrorSchema>;

/** Null for an error of any other kind. */
export function systemErrorOf(error: unknown): SystemError | null {
  return systemErrorSchema.safeParse(error).data ?? null;
}
