import { pino } from "pino";
import { openArchive } from "../../src/compose.js";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import {
  createNextIndexes,
  nextIndexNames,
  swapNextIndexes,
  writeIndexState,
} from "../../src/meilisearch/indexes.js";
import { expectedState } from "../../src/search/rebuild.js";
import { sendDocuments } from "../../src/search/send-documents.js";
import { inBatches, readTranscripts } from "./texts.js";

/** Transcripts whose documents are sent at once. */
const batchSize = 2_500;

/**
 * Fills the indexes of an archive, but not its catalogue, which no search reads: an import of a hundred thousand transcripts takes longer
 * than everything else that is measured.
 */
export async function loadAtOnce(archive: string, lines: string): Promise<void> {
  const { catalogue } = await openArchive({ dataDirectory: archive });
  const engine = await startEmbeddedEngine({ dataDirectory: archive, logger: pino({ level: "silent" }) });
  const admin = createEngineClient(engine.url, engine.masterKey);
  const sent = new Set<string>();
  await createNextIndexes(admin);
  for await (const transcripts of inBatches(readTranscripts(lines), batchSize)) {
    const { tasks } = await sendDocuments(admin, nextIndexNames, transcripts, sent);
    await succeed(admin, ...tasks);
  }
  await swapNextIndexes(admin);
  await writeIndexState(admin, await expectedState(catalogue));
  await catalogue.destroy();
  await engine.stop();
}
