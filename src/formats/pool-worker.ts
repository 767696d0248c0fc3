import { ArchiveError, type ErrorCode, type Reason } from "../errors.js";
import type { TextDocument } from "./document.js";
import { extractDocument, type ReceivedFile } from "./extract.js";

/** What a worker answers: an error's class and reason do not survive the way between threads, so they are sent as values. */
export type Extraction =
  | { readonly document: TextDocument }
  | { readonly refused: { readonly code: ErrorCode; readonly reason: Reason } };

/** Runs in a worker thread of the extraction pool: `extractDocument`, its refusals as values. */
export async function extractInWorker(file: ReceivedFile): Promise<Extraction> {
  try {
    return { document: await extractDocument(file) };
  } catch (error) {
    if (error instanceof ArchiveError) return { refused: { code: error.code, reason: error.reason } };
    throw error;
  }
}
