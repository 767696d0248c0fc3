import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { ArchiveError, type ReasonParameters, statusOfCode } from "../errors.js";
import type { Translate } from "./i18n.js";

/** RFC 9457. Extension members are the reason's parameters, e.g. the address of the transcript already there. */
export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .catchall(z.union([z.string(), z.number()]))
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** The HTTP status of an error that a library threw for what a client sent; 500 where it was our fault. */
function statusOf(error: unknown): number {
  if (error instanceof ArchiveError) return statusOfCode[error.code];
  if (typeof error !== "object" || error === null || !("status" in error)) return 500;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

function reasonOf(error: unknown, status: number): { key: string; parameters: ReasonParameters } {
  return error instanceof ArchiveError ? error.reason : { key: `status.${status}`, parameters: {} };
}

/** What a request is told about the error that ended it; nothing of what happened inside. */
export function describeProblem(error: unknown, t: Translate): Problem {
  const status = statusOf(error);
  const { key, parameters } = reasonOf(error, status);
  return {
    ...parameters,
    type: error instanceof ArchiveError ? `/bantuan#${key.replaceAll(".", "-")}` : "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: t([`errors.${key}`, "errors.status.other"], parameters),
  };
}
