import { LRUCache } from "lru-cache";
import { Piscina } from "piscina";
import { workerFileBeside } from "../worker-file.js";
import type { CitationOrder, WrittenCitation } from "./write-citation.js";

export type WriteCitation = (order: CitationOrder) => Promise<readonly WrittenCitation[]>;

/** Citations, written away from the thread that serves pages: those of one page take as long as all else of it. */
export interface CitationWriter {
  readonly write: WriteCitation;
  /** Ends the worker, with whatever it is doing. */
  readonly close: () => Promise<void>;
}

/** Orders that are not written anew for the next reader: a transcript or a passage of it, in one language. */
const remembered = 2_000;

const workerFile = workerFileBeside(import.meta.url, "citation-worker");

/**
 * A worker thread that writes citations, started for the first of them and then kept: the styles of a language take a second to load,
 * and ninety megabytes.
 */
export function createCitationWriter(): CitationWriter {
  const pool: Piscina<CitationOrder, WrittenCitation[]> = new Piscina({
    filename: workerFile,
    name: "writeInWorker",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  const written = new LRUCache<string, readonly WrittenCitation[]>({ max: remembered });
  return {
    async write(order) {
      const key = JSON.stringify(order);
      const known = written.get(key);
      if (known !== undefined) return known;
      const citations = await pool.run(order);
      written.set(key, citations);
      return citations;
    },
    close: () => pool.destroy(),
  };
}
