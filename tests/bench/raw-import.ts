import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EnqueuedTask } from "meilisearch";
import { pino } from "pino";
import { z } from "zod";
import { openArchive } from "../../src/compose.js";
import type { Config } from "../../src/config.js";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { createNextIndexes, nextIndexNames } from "../../src/meilisearch/indexes.js";
import { documentsOf } from "../../src/search/documents.js";
import { wordDocument } from "../../src/search/words.js";
import { findTranscripts, publishedIds } from "../../src/transcripts/store.js";

/** Transcripts whose documents are sent at once. */
const batchSize = 300;

/** Writes the documents of an archive's published transcripts into files of a directory, a file a batch and index. */
export async function writeDocuments(config: Config, directory: string): Promise<void> {
  const archive = await openArchive(config);
  mkdirSync(directory);
  const written = new Set<string>();
  let last = "";
  for (let batch = 0; ; batch += 1) {
    const ids = await publishedIds(archive.catalogue, last, batchSize);
    if (ids.length === 0) break;
    last = ids.at(-1) ?? last;
    const documents = (await findTranscripts(archive.catalogue, ids)).map(documentsOf);
    const write = (index: string, content: readonly unknown[]) =>
      writeFileSync(
        join(directory, `${String(batch).padStart(6, "0")}.${index}.json`),
        JSON.stringify(content),
      );
    write(
      "transcripts",
      documents.map(({ transcript }) => transcript),
    );
    write(
      "passages",
      documents.flatMap(({ passages }) => passages),
    );
    const words = new Map(documents.flatMap((each) => each.words.map((word) => [word.form, word])));
    for (const form of written) words.delete(form);
    for (const form of words.keys()) written.add(form);
    write("words", [...words.values()].map(wordDocument));
  }
  await archive.catalogue.destroy();
}

const indexOfFile = z
  .string()
  .transform((file) => file.split(".")[1])
  .pipe(z.enum(["transcripts", "passages", "words"]));

/** Has the client hand such files to an engine of its own with the archive's settings, all at once, and waits until they are indexed. */
export async function importRaw(documents: string, dataDirectory: string): Promise<void> {
  const engine = await startEmbeddedEngine({ dataDirectory, logger: pino({ level: "silent" }) });
  const admin = createEngineClient(engine.url, engine.masterKey);
  await createNextIndexes(admin);
  const tasks: EnqueuedTask[] = [];
  for (const file of readdirSync(documents).sort()) {
    const index = admin.index(nextIndexNames[indexOfFile.parse(file)]);
    tasks.push(await index.addDocuments(JSON.parse(readFileSync(join(documents, file), "utf8"))));
  }
  await succeed(admin, ...tasks);
  await engine.stop();
}
