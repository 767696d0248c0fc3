import { ArchiveError } from "../errors.js";
import type { Exit } from "./server-process.js";
import type { SystemError } from "./system-error.js";

/** Why the server did not start; each is the last part of a sentence's key. `damaged` includes another version's data. */
export type StartFailure =
  | "damaged"
  | "failed"
  | "no_disk"
  | "no_permission"
  | "not_executable"
  | "not_ready"
  | "port_taken";

/** errno(3) of Linux: what says something about the machine; any other error number is nobody's known fault. */
const failureOfErrno: Readonly<Record<number, StartFailure>> = {
  1: "no_permission", // EPERM
  2: "damaged", // ENOENT: a file of the data is missing
  13: "no_permission", // EACCES
  20: "damaged", // ENOTDIR: a file stands where the data has a folder
  28: "no_disk", // ENOSPC
  30: "no_permission", // EROFS
  98: "port_taken", // EADDRINUSE
  122: "no_disk", // EDQUOT
};

/** LMDB maps its files into memory: what is missing or wrong in them shows as one of these. */
const memoryFaults: ReadonlySet<string> = new Set(["SIGBUS", "SIGSEGV"]);

/**
 * What made a server end before it answered.
 *
 * @param words what it wrote.
 */
export function failureOf(exit: Exit, words: string): StartFailure {
  // LMDB aborts on an assertion about its pages, Rust where there is no memory.
  if (isMemoryFault(exit) || (exit.signal === "SIGABRT" && /assertion/i.test(words))) return "damaged";
  if (exit.signal !== null) return "failed";
  if (exit.code === 126 || exit.code === 127) return "not_executable";
  return failureOfWords(words);
}

/**
 * What a complaint of the server's is about: one that names no error of the operating system is about its data: the
 * version, a page of LMDB, a record that cannot be read (seen with Meilisearch 1.21 on truncated, overwritten and
 * foreign data).
 */
export function failureOfWords(words: string): StartFailure {
  if (/GLIBC|shared librar/.test(words)) return "not_executable";
  const errno = /os error (\d+)|Os \{ code: (\d+)/.exec(words);
  if (errno === null) return "damaged";
  return failureOfErrno[Number(errno[1] ?? errno[2])] ?? "failed";
}

/** Whether the server died of reading what is not there, as it does of damaged data. */
export function isMemoryFault({ signal }: Exit): boolean {
  return signal !== null && memoryFaults.has(signal);
}

/** The same words for what fails before the server is even run: a copy, a directory. */
export function failureOfSystemError({ errno }: SystemError): StartFailure {
  const failure = failureOfErrno[-errno];
  return failure === undefined || failure === "damaged" ? "failed" : failure;
}

/** The error that tells people. @param detail the server's own words, for logs and for who has to look closer. */
export function startError(failure: StartFailure, directory: string, detail: string): ArchiveError {
  // Damage that setting aside did not cure is not known to be the data's.
  const key = failure === "damaged" ? "failed" : failure;
  const [line = ""] = detail.split("\n", 1);
  return new ArchiveError("unavailable", `engine.${key}`, { directory, detail: line.slice(0, 300) });
}
