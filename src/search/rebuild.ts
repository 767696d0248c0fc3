import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { recordAudit } from "../audit/record.js";
import { nextNumber } from "../database/counters.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { readSetting, settingOnce, writeSetting } from "../database/settings.js";
import { type EngineTask, succeed } from "../meilisearch/client.js";
import {
  applySettings,
  createNextIndexes,
  type IndexState,
  nextIndexNames,
  readIndexState,
  schemaVersion,
  swapNextIndexes,
  writeIndexState,
} from "../meilisearch/indexes.js";
import { changeNumbers, removeIndexedThrough } from "../transcripts/index-queue.js";
import { countPublished, publishedIds } from "../transcripts/store.js";
import type { IndexWriter } from "./write-index.js";

const generationCounter = "index-generation";
const builtGeneration = "index-built-generation";

/** Transcripts a batch, and batches that the engine may have waiting: together they bound its disk and our memory. */
const batchSize = 300;
const batchesInFlight = 8;

const archiveId = "archive-id";

/** Makes every index another catalogue's, so that it is built anew: for a catalogue that has gone back in time. */
export async function forgetArchiveId(store: Transaction<CatalogueSchema>): Promise<void> {
  await store.deleteFrom("settings").where("name", "=", archiveId).execute();
}

/** The state that indexes in step with the catalogue would have. */
export async function expectedState(catalogue: Catalogue): Promise<IndexState> {
  const archive = await settingOnce(catalogue, archiveId, () => crypto.randomUUID());
  const generation = await catalogue
    .selectFrom("counters")
    .select("value")
    .where("name", "=", generationCounter)
    .executeTakeFirst();
  const { indexed } = await changeNumbers(catalogue);
  return { schema: schemaVersion, archive, generation: generation?.value ?? 0, change: indexed };
}

/** Whether the engine's indexes are another catalogue's, of another schema, or older than what was put into them. */
export function isBehind(found: IndexState | null, expected: IndexState): boolean {
  return (
    found === null ||
    found.schema !== expected.schema ||
    found.archive !== expected.archive ||
    found.generation < expected.generation ||
    found.change < expected.change
  );
}

/** Whether the latest rebuild that was asked for is done. */
export async function isRebuilt(catalogue: Catalogue): Promise<boolean> {
  const { generation } = await expectedState(catalogue);
  return (await readSetting(catalogue, builtGeneration)) === String(generation);
}

/** Asks whichever process keeps the index to build it anew. */
export async function requestRebuild(
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => Date },
  by: string,
): Promise<void> {
  const line = { at: now().toISOString(), by, action: "rebuild-asked", transcriptId: null } as const;
  await catalogue.transaction().execute(async (store) => {
    await nextNumber(store, generationCounter);
    await recordAudit(store, { ...line, details: {} });
  });
}

interface Rebuild extends IndexWriter {
  /** Called as the rebuild goes on, in transcripts. */
  readonly onProgress: (done: number, total: number) => void;
  /** Gives the rebuild up: what was built so far is dropped by the next one. */
  readonly signal: AbortSignal;
}

/** Rejects when the signal says so; what is waited for goes on in the engine. */
function unlessAborted<T>(signal: AbortSignal, awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
    if (signal.aborted) giveUp();
  });
}

async function sendEverything({ catalogue, admin, send, onProgress, signal }: Rebuild): Promise<void> {
  const total = await countPublished(catalogue);
  const inFlight: (readonly EngineTask[])[] = [];
  const destination = { names: nextIndexNames, run: randomUUID() };
  let done = 0;
  let last = "";
  onProgress(done, total);
  for (;;) {
    signal.throwIfAborted();
    const ids = await publishedIds(catalogue, last, batchSize);
    last = ids.at(-1) ?? last;
    if (ids.length > 0) {
      const { tasks } = await send(ids, destination);
      inFlight.push(tasks);
    }
    if (inFlight.length > batchesInFlight || ids.length === 0) {
      await unlessAborted(signal, succeed(admin, ...(inFlight.shift() ?? [])));
    }
    done += ids.length;
    onProgress(done, total);
    if (ids.length === 0 && inFlight.length === 0) return;
  }
}

/** Builds the indexes anew beside the ones that answer, and puts them in their place when they are whole. */
async function rebuild(work: Rebuild, expected: IndexState): Promise<void> {
  const { latest } = await changeNumbers(work.catalogue);
  await createNextIndexes(work.admin);
  await sendEverything(work);
  await swapNextIndexes(work.admin);
  work.onIndexed();
  await writeIndexState(work.admin, { ...expected, change: latest });
  await removeIndexedThrough(work.catalogue, latest);
  await writeSetting(work.catalogue, builtGeneration, String(expected.generation));
}

/** Makes sure that the indexes have this version's settings and are this catalogue's, building them anew where not. */
export async function prepareIndexes(work: Rebuild): Promise<void> {
  const expected = await expectedState(work.catalogue);
  if (isBehind(await readIndexState(work.admin), expected)) await rebuild(work, expected);
  else await applySettings(work.admin);
}
