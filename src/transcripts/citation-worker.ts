import { type CitationOrder, type WrittenCitation, writeCitation } from "./write-citation.js";

/** Runs in a worker thread. */
export function writeInWorker(order: CitationOrder): WrittenCitation[] {
  return writeCitation(order);
}
