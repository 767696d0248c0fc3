import type { Meilisearch } from "meilisearch";
import type { Catalogue } from "../database/open.js";
import { type EngineTask, succeed } from "../meilisearch/client.js";
import { type IndexState, indexNames, readIndexState, sendIndexState } from "../meilisearch/indexes.js";
import { type PendingChange, removeIndexed } from "../transcripts/index-queue.js";
import type { Transcript } from "../transcripts/transcript.js";
import type { SendTranscripts } from "./send-documents.js";

export interface IndexWriter {
  readonly catalogue: Catalogue;
  readonly admin: Meilisearch;
  readonly send: SendTranscripts;
  /** Called when searches may find something else than before, and before anybody is told so. */
  readonly onIndexed: () => void;
}

/** Takes out what the index still holds of transcripts that are no longer published, or of older revisions. */
async function removeStale(
  admin: Meilisearch,
  withdrawn: readonly string[],
  revised: readonly Pick<Transcript, "id" | "revision">[],
): Promise<EngineTask[]> {
  const passages = admin.index(indexNames.passages);
  const tasks: EngineTask[] = [];
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
  readonly tasks: readonly EngineTask[];
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
 * @param run tells what was sent since the indexes were made sure of
 * @param sentThrough how far the index will be with what was sent before
 */
export async function sendChanges(
  { admin, send }: IndexWriter,
  changes: readonly PendingChange[],
  run: string,
  sentThrough: number,
): Promise<SentChanges> {
  const ids = changes.map(({ transcriptId }) => transcriptId);
  const state = await stateOf(admin);
  const through = Math.max(state.change + 1, sentThrough + 1, ...changes.map(({ change }) => change));
  const { published, tasks: sent } = await send(ids, { names: indexNames, run });
  const publishedIds = new Set(published.map(({ id }) => id));
  const tasks = [
    ...sent,
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
