import Database from "libsql";
import { ArchiveError, type ErrorCode } from "../errors.js";

interface Failure {
  readonly code: ErrorCode;
  readonly key: string;
}

/** What is wrong with the disk or the file, by the beginning of SQLite's result code (https://www.sqlite.org/rescode.html). */
const failures: Readonly<Record<string, Failure>> = {
  SQLITE_FULL: { code: "full", key: "storage.full" },
  SQLITE_READONLY: { code: "unavailable", key: "storage.read_only" },
  SQLITE_IOERR: { code: "unavailable", key: "storage.failing" },
  SQLITE_CANTOPEN: { code: "unavailable", key: "storage.failing" },
  SQLITE_BUSY: { code: "unavailable", key: "storage.busy" },
};

/** What a failure of the catalogue's disk means to people; null for any other error. None of them is a request's fault, and all pass. */
export function storageFailure(error: unknown): ArchiveError | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  const known = Object.entries(failures).find(([beginning]) => code.startsWith(beginning))?.[1];
  return known === undefined ? null : new ArchiveError(known.code, known.key, {}, { cause: error });
}

/** Whether a row was refused because another has what only one may have, or because it lacks what every row has. */
export function isConstraintBroken(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT");
}
