import type { Meilisearch } from "meilisearch";
import type { Catalogue } from "../database/open.js";
import type { EngineTask } from "../meilisearch/client.js";
import type { IndexName } from "../meilisearch/indexes.js";
import { findTranscripts } from "../transcripts/store.js";
import type { Transcript } from "../transcripts/transcript.js";
import { documentsOf } from "./documents.js";
import { type Word, type WordDocument, wordDocument } from "./words.js";

/** Where documents go. */
export interface Destination {
  readonly names: Readonly<Record<IndexName, string>>;
  /** Tells one run of writing from another: of what an earlier one sent, the engine may have lost everything since. */
  readonly run: string;
}

/** Transcripts whose documents were handed to the engine, and its tasks for them. */
export interface SentTranscripts {
  readonly published: readonly Pick<Transcript, "id" | "revision">[];
  readonly tasks: readonly EngineTask[];
}

/**
 * Hands the engine the documents of the transcripts with these ids, as the catalogue has them at this moment; of none that is not
 * published.
 */
export type SendTranscripts = (ids: readonly string[], destination: Destination) => Promise<SentTranscripts>;

/** Words that were sent of late: the frequent ones are in every transcript, and need not be sent with each. */
export type SentWords = Set<string>;

const rememberedWords = 100_000;

function wordsToSend(words: readonly Word[], sent: SentWords): WordDocument[] {
  const fresh = words.filter(({ form }) => !sent.has(form));
  // To send the frequent ones once more costs less than to know, of each word of a batch, when it was last sent.
  if (sent.size + fresh.length > rememberedWords) sent.clear();
  for (const { form } of fresh) sent.add(form);
  return fresh.map(wordDocument);
}

/** Hands the documents of those of the transcripts that are published to the engine, for the indexes of these names. */
export async function sendDocuments(
  admin: Meilisearch,
  names: Destination["names"],
  transcripts: readonly Transcript[],
  sent: SentWords,
): Promise<SentTranscripts> {
  const published = transcripts.filter(({ status }) => status === "published");
  if (published.length === 0) return { published, tasks: [] };
  const documents = published.map(documentsOf);
  const words = new Map(documents.flatMap((each) => each.words.map((word) => [word.form, word] as const)));
  const fresh = wordsToSend([...words.values()], sent);
  const send = async (name: IndexName, own: readonly object[]): Promise<EngineTask> => {
    const { taskUid } = await admin
      .index(names[name])
      .addDocumentsFromString(JSON.stringify(own), "application/json");
    return { taskUid };
  };
  const tasks = fresh.length === 0 ? [] : [await send("words", fresh)];
  tasks.push(
    await send(
      "transcripts",
      documents.map(({ transcript }) => transcript),
    ),
    await send(
      "passages",
      documents.flatMap(({ passages }) => passages),
    ),
  );
  return { published: published.map(({ id, revision }) => ({ id, revision })), tasks };
}

/** Makes and sends documents in the thread that asks for it. */
export function sendingHere(catalogue: Catalogue, admin: Meilisearch): SendTranscripts {
  let known: { readonly run: string; readonly words: SentWords } = { run: "", words: new Set() };
  return async (ids, { names, run }) => {
    if (known.run !== run) known = { run, words: new Set() };
    return sendDocuments(admin, names, await findTranscripts(catalogue, ids), known.words);
  };
}
