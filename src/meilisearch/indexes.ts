import {
  type EnqueuedTask,
  type IndexSwap,
  type Meilisearch,
  MeilisearchApiError,
  type Settings,
} from "meilisearch";
import { z } from "zod";
import { cardFields } from "../search/documents.js";
import { textFieldCount } from "../search/text-fields.js";
import { succeed } from "./client.js";

/** To be raised with every change of what the documents hold: the index is then built anew. Settings are applied at every start. */
export const schemaVersion = 9;

export const indexNames = { transcripts: "transcripts", passages: "passages", words: "words" } as const;
export type IndexName = keyof typeof indexNames;

/** Indexes under construction, beside the ones that answer. */
export const nextIndexNames: Record<IndexName, string> = {
  transcripts: "transcripts-next",
  passages: "passages-next",
  words: "words-next",
};

const everyIndex = ["transcripts", "passages", "words"] as const;

const stateIndex = "jubir";
const stateId = "state";

const numbered = (name: string) =>
  Array.from({ length: textFieldCount }, (_, index) => `${name}${index + 1}`);

const filters = ["day", "year", "month", "spokesperson", "outlet", "place", "country"];

/**
 * The language in which the engine reads all texts, whatever they are written in: it parts words at spaces and signs. Else it
 * would look for words with dictionaries where it takes letters for Chinese or Japanese; the first such query would wait
 * more than a second, and 300 MB of memory would be gone from then on. Roots part these scripts by themselves.
 */
export const engineLanguage = "ind";

const localizedAttributes: NonNullable<Settings["localizedAttributes"]> = [
  { attributePatterns: ["*"], locales: [engineLanguage] },
];

const shared: Settings = {
  localizedAttributes,
  // Sorting by date is a reader's choice and then stands above relevance.
  rankingRules: ["sort", "words", "proximity", "attribute", "exactness"],
  sortableAttributes: ["day", "transcriptId"],
  // Roots have no typos, and looking for some doubles the time of a question. What is mistyped is corrected from the
  // archive's own words (`search/correction.ts`).
  typoTolerance: { enabled: false },
  pagination: { maxTotalHits: 1_000_000 },
  // Months are all asked for, and counted twice as fast where the engine need not find the most frequent.
  faceting: { maxValuesPerFacet: 2_000, sortFacetValuesBy: { "*": "count", month: "alpha" } },
};

const settings: Record<IndexName, Settings> = {
  transcripts: {
    ...shared,
    searchableAttributes: ["title", "titleRoots", ...numbered("text"), ...numbered("roots")],
    filterableAttributes: ["id", "transcriptId", ...filters],
    // The engine takes every field apart that it might show, and the text, which nobody reads from here, is long.
    displayedAttributes: cardFields,
  },
  passages: {
    ...shared,
    searchableAttributes: ["text", "roots"],
    filterableAttributes: ["transcriptId", "revision", "role", "asker", ...filters],
    // The names of askers are read from here, and there are more of these than of other values.
    // Transcripts are counted for those of a page: from their own passages, not from all transcripts that there are.
    faceting: {
      maxValuesPerFacet: 20_000,
      sortFacetValuesBy: { "*": "count", month: "alpha", transcriptId: "alpha" },
    },
  },
  // The one index that looks for typos: it is asked when a word stands nowhere in the archive.
  words: {
    localizedAttributes,
    searchableAttributes: ["form"],
    filterableAttributes: ["root"],
    rankingRules: ["words", "typo"],
    typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  },
};

/** What the engine's indexes were built from; differs from the catalogue's where they must be built anew. */
const indexState = z.object({
  schema: z.number(),
  /** Id of the catalogue. */
  archive: z.string(),
  /** Counts rebuilds that were asked for. */
  generation: z.number(),
  /** The change up to which the catalogue is indexed. */
  change: z.number(),
});
export type IndexState = z.infer<typeof indexState>;

function isMissing(error: unknown): boolean {
  const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
  return code === "index_not_found" || code === "document_not_found";
}

/** @returns null where the engine holds no index of ours, or one that was never finished. */
export async function readIndexState(admin: Meilisearch): Promise<IndexState | null> {
  // The engine writes an error into the log where it is asked for a document of an index that it has not.
  if (!(await presentIndexes(admin)).has(stateIndex)) return null;
  try {
    const document = await admin.index(stateIndex).getDocument(stateId);
    return indexState.safeParse(document).data ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Hands the state to the engine, which notes it after what was handed to it before. */
export function sendIndexState(admin: Meilisearch, state: IndexState): Promise<EnqueuedTask> {
  return admin.index(stateIndex).addDocuments([{ id: stateId, ...state }], { primaryKey: "id" });
}

export async function writeIndexState(admin: Meilisearch, state: IndexState): Promise<void> {
  await succeed(admin, await sendIndexState(admin, state));
}

/** Applies the settings to the indexes that answer; the engine does nothing where they are the same. */
export async function applySettings(admin: Meilisearch): Promise<void> {
  for (const name of everyIndex) {
    await succeed(admin, await admin.index(indexNames[name]).updateSettings(settings[name]));
  }
}

async function presentIndexes(admin: Meilisearch): Promise<Set<string>> {
  const { results } = await admin.getRawIndexes({ limit: 100 });
  return new Set(results.map(({ uid }) => uid));
}

async function dropNextIndexes(admin: Meilisearch): Promise<void> {
  const present = await presentIndexes(admin);
  for (const uid of Object.values(nextIndexNames)) {
    if (present.has(uid)) await succeed(admin, await admin.index(uid).delete());
  }
}

/** Makes empty indexes beside the ones that answer, dropping what an interrupted rebuild left. */
export async function createNextIndexes(admin: Meilisearch): Promise<void> {
  await dropNextIndexes(admin);
  for (const name of everyIndex) {
    const uid = nextIndexNames[name];
    await succeed(admin, await admin.createIndex(uid, { primaryKey: "id" }));
    await succeed(admin, await admin.index(uid).updateSettings(settings[name]));
  }
}

/** Puts the new indexes in the place of the old ones in one step, then drops the old. */
export async function swapNextIndexes(admin: Meilisearch): Promise<void> {
  const present = await presentIndexes(admin);
  const swaps = everyIndex.map(
    (name): IndexSwap => ({
      indexes: [nextIndexNames[name], indexNames[name]],
      // Where nothing answers yet there is nothing to exchange: the new index only takes the name.
      rename: !present.has(indexNames[name]),
    }),
  );
  await succeed(admin, await admin.swapIndexes(swaps));
  await dropNextIndexes(admin);
}
