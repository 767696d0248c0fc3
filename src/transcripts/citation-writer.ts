import { LRUCache } from "lru-cache";
import { Piscina } from "piscina";
import { languages } from "../web/i18n.js";
import type { CitedItem } from "./citation.js";
import type { CitationOrder, WrittenCitation } from "./write-citation.js";

export type WriteCitation = (order: CitationOrder) => Promise<readonly WrittenCitation[]>;

/** Citations, written away from the thread that serves pages: those of one page take as long as all else of it. */
export interface CitationWriter {
  readonly write: WriteCitation;
  /** Loads the styles of the first language, for which the first reader would have to wait. */
  readonly prepare: () => Promise<void>;
  /** Ends the worker, with whatever it is doing. */
  readonly close: () => Promise<void>;
}

/** Orders that are not written anew for the next reader: a transcript or a passage of it, in one language. */
const remembered = 2_000;

/** Beside this file, and like it compiled or not. */
const workerFile = import.meta.url.replace(/citation-writer(\.[jt]s)$/, "citation-worker$1");

/** As good as any other: a style is loaded for the first item that is written in it. */
const firstItem: CitedItem = {
  id: "JB-1-1",
  type: "speech",
  title: "Jubir",
  genre: "",
  archive: "",
  archive_location: "",
  URL: "",
  language: "id",
};

/** A worker thread that writes citations, started for the first of them and then kept: it takes a second to load its styles. */
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
    async prepare() {
      // The styles of a language take ninety megabytes: the other's are loaded for its first reader.
      await pool.run({ item: firstItem, forms: ["apa", "chicago"], language: languages[0] });
    },
    close: () => pool.destroy(),
  };
}
