import type { Response } from "express";
import { ArchiveError, statusOfCode } from "../errors.js";
import type { Failure } from "./page.js";

/**
 * What a form says above its fields about the error that ended its last sending, and the status that goes with it.
 * @throws the error itself where it is none that is meant for people.
 */
export function failureOf(error: unknown, response: Response): { failure: Failure | null; status: number } {
  if (error === undefined) return { failure: null, status: 200 };
  if (!(error instanceof ArchiveError)) throw error;
  const { t } = response.locals;
  const { key, parameters } = error.reason;
  if (parameters.seconds !== undefined) response.setHeader("Retry-After", parameters.seconds);
  const failure = {
    title: t([`accounts.failed.${key}`, "site.error.title"]),
    detail: t(`errors.${key}`, parameters),
  };
  return { failure, status: statusOfCode[error.code] };
}
