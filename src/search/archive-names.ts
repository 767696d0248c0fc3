import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";

/** What the archive knows by name. */
export const namedFields = ["spokesperson", "outlet", "place", "asker"] as const;
export type NamedField = (typeof namedFields)[number];

/** A name and in how many transcripts (of an asker: passages) it stands. */
export type Names = Readonly<Record<string, number>>;

/** The names that stand in the archive, and the countries, by their codes, that it mentions. */
export type ArchiveNames = Readonly<Record<NamedField | "country", Names>>;

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
 * Reads names from the index, whose counts of facets cost little, and keeps them until it changes.
 * @param indexVersion another number whenever the index may have changed
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export function createArchiveNames(
  engine: SearchEngine,
  indexVersion: () => number,
): () => Promise<ArchiveNames> {
  let read: { version: number; names: Promise<ArchiveNames> } | null = null;
  return async () => {
    const version = indexVersion();
    if (read?.version !== version) read = { version, names: readNames(engine) };
    const { names } = read;
    try {
      return await names;
    } catch (error) {
      read = null;
      throw error;
    }
  };
}
