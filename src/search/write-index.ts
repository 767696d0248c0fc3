import type { EnqueuedTask, Meilisearch } from "meilisearch";
import type { Catalogue } from "../database/open.js";
import { succeed } from "../meilisearch/client.js";
import {
  type IndexName,
  type IndexState,
  indexNames,
  readIndexState,
  sendIndexState,
} from "../meilisearch/indexes.js";
import { type PendingChange, removeIndexed } from "../transcripts/index-queue.js";
import type { Transcript } from "../transcripts/transcript.js";
import type { PrepareDocuments, PreparedDocuments } from "./prepare-documents.js";
import { type Word, type WordDocument, wordDocument } from "./words.js";

export interface IndexWriter {
  readonly catalogue: Catalogue;
  readonly admin: Meilisearch;
  readonly prepare: PrepareDocuments;
  /** Called when searches may find something else than before, and before anybody is told so. */
  readonly onIndexed: () => void;
}

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

/** Hands the documents of published transcripts to the engine, for the indexes of these names. */
export async function sendDocuments(
  admin: Meilisearch,
  names: Readonly<Record<IndexName, string>>,
  { published, transcripts, passages, words }: PreparedDocuments,
  sent: SentWords,
): Promise<EnqueuedTask[]> {
  if (published.length === 0) return [];
  const fresh = wordsToSend(words, sent);
  const send = (name: IndexName, documents: string) =>
    admin.index(names[name]).addDocumentsFromString(documents, "application/json");
  return [
    ...(fresh.length === 0 ? [] : [await admin.index(names.words).addDocuments(fresh)]),
    await send("transcripts", transcripts),
    await send("passages", passages),
  ];
}

/** Takes out what the index still holds of transcripts that are no longer published, or of older revisions. */
async function removeStale(
  admin: Meilisearch,
  withdrawn: readonly string[],
  revised: readonly Pick<Transcript, "id" | "revision">[],
): Promise<EnqueuedTask[]> {
  const passages = admin.index(indexNames.passages);
  const tasks: EnqueuedTask[] = [];
  for (const { id, revision } of revised) {
    tasks.push(
      await passages.deleteDocuments({ filter: `transcriptId = "${id}" AND revision < ${revision}` }),
    );
  }
  if (withdrawn.length > 0) {
    const ids = withdrawn.map((id) => JSON.stringify(id)).join(", ");
    tasks.push(await admin.index(indexNames.transcripts).deleteDocuments([...withdrawn]));
    tasks.push(await passages.deleteDocuments({ filter: `transcriptId IN [${ids}]` }));
  }
  return tasks;
}

/** Changes that were handed to the engine, with its tasks for them. */
export interface SentChanges {
  readonly changes: readonly PendingChange[];
  readonly tasks: readonly EnqueuedTask[];
  /** How far the index is with them: it grows with each sending, whatever the order of the changes. */
  readonly through: number;
}

async function stateOf(admin: Meilisearch): Promise<IndexState> {
  const state = await readIndexState(admin);
  if (state === null) throw new Error("The engine lost its index while it was being written.");
  return state;
}

/**
 * Hands changes to the engine, and behind them, in its queue, how far the index then is: the engine takes tasks that wait together
 * as one, which is many times cheaper, so nobody should wait for one before sending the next.
 * @param sentThrough how far the index will be with what was sent before
 */
export async function sendChanges(
  { admin, prepare }: IndexWriter,
  changes: readonly PendingChange[],
  words: SentWords,
  sentThrough: number,
): Promise<SentChanges> {
  const ids = changes.map(({ transcriptId }) => transcriptId);
  const documents = await prepare(ids);
  const { published } = documents;
  const publishedIds = new Set(published.map(({ id }) => id));
  const state = await stateOf(admin);
  const through = Math.max(state.change + 1, sentThrough + 1, ...changes.map(({ change }) => change));
  const tasks = [
    ...(await sendDocuments(admin, indexNames, documents, words)),
    ...(await removeStale(
      admin,
      ids.filter((id) => !publishedIds.has(id)),
      published.filter(({ revision }) => revision > 1),
    )),
    await sendIndexState(admin, { ...state, change: through }),
  ];
  return { changes, tasks, through };
}

/**
 * Takes changes off the queue once every task of the engine for them has succeeded.
 * @throws Error when the engine fails; the changes then stay on the queue.
 */
export async function settleChanges(
  { catalogue, admin, onIndexed }: IndexWriter,
  { changes, tasks, through }: SentChanges,
): Promise<void> {
  await succeed(admin, ...tasks);
  await stateOf(admin);
  onIndexed();
  await removeIndexed(catalogue, changes, through);
}
