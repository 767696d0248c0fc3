import type { Catalogue } from "../database/open.js";
import { findTranscripts } from "../transcripts/store.js";
import type { Transcript } from "../transcripts/transcript.js";
import { documentsOf } from "./documents.js";
import type { Word } from "./words.js";

/** The documents of transcripts as they are sent to the engine. */
export interface PreparedDocuments {
  /** Those that are published, and have documents. */
  readonly published: readonly Pick<Transcript, "id" | "revision">[];
  /** JSON arrays. */
  readonly transcripts: string;
  readonly passages: string;
  /** Each once. */
  readonly words: readonly Word[];
}

/** Makes the documents of the transcripts with these ids, as the catalogue has them at this moment; of none that is not published. */
export type PrepareDocuments = (ids: readonly string[]) => Promise<PreparedDocuments>;

export function prepareDocuments(transcripts: readonly Transcript[]): PreparedDocuments {
  const published = transcripts.filter(({ status }) => status === "published");
  const documents = published.map(documentsOf);
  const words = new Map(documents.flatMap((each) => each.words.map((word) => [word.form, word] as const)));
  return {
    published: published.map(({ id, revision }) => ({ id, revision })),
    transcripts: JSON.stringify(documents.map(({ transcript }) => transcript)),
    passages: JSON.stringify(documents.flatMap(({ passages }) => passages)),
    words: [...words.values()],
  };
}

/** Prepares documents in the thread that asks for them. */
export function preparingHere(catalogue: Catalogue): PrepareDocuments {
  return async (ids) => prepareDocuments(await findTranscripts(catalogue, ids));
}
