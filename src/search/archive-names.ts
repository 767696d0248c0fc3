import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";

/** What the archive knows by name. */
export const namedFields = ["spokesperson", "outlet", "place", "asker"] as const;
export type NamedField = (typeof namedFields)[number];

/** A name and in how many transcripts (of an asker: passages) it stands. */
export type Names = Readonly<Record<string, number>>;

/** The names that stand in the archive, and the countries, by their codes, that it mentions. */
export type ArchiveNames = Readonly<Record<NamedField | "country", Names>>;

/** Milliseconds for which names are taken as they were read: a name that is new is known after these. */
const lifetime = 2_000;

async function readNames(engine: SearchEngine): Promise<ArchiveNames> {
  const counting = { q: "", page: 1, hitsPerPage: 0 };
  const transcriptFields = ["spokesperson", "outlet", "place", "country"];
  const [ofTranscripts, ofPassages] = await engine.ask([
    { ...counting, indexUid: indexNames.transcripts, facets: transcriptFields },
    { ...counting, indexUid: indexNames.passages, facets: ["asker"] },
  ]);
  const { spokesperson = {}, outlet = {}, place = {}, country = {} } = ofTranscripts?.facets ?? {};
  return { spokesperson, outlet, place, country, asker: ofPassages?.facets.asker ?? {} };
}

/**
 * Reads names from the index, whose counts of facets cost little, and keeps them for a moment.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export function createArchiveNames(engine: SearchEngine): () => Promise<ArchiveNames> {
  let read: { at: number; names: Promise<ArchiveNames> } | null = null;
  return async () => {
    const now = performance.now();
    if (read === null || now - read.at > lifetime) read = { at: now, names: readNames(engine) };
    const { names } = read;
    try {
      return await names;
    } catch (error) {
      read = null;
      throw error;
    }
  };
}
