import { stemmer } from "@orama/stemmers/indonesian";
import Database from "libsql";
import { pino } from "pino";
import { z } from "zod";
import { compose } from "../../src/compose.js";
import { type Config, readConfig } from "../../src/config.js";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import type { EmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { listen } from "../../src/server.js";
import { countPending } from "../../src/transcripts/index-queue.js";
import { takeIn } from "../../src/uploads/intake.js";
import { eventually } from "../support/eventually.js";
import type { Passage } from "./corpus.js";
import type { Find } from "./retrieval.js";

/** Something that finds, until it is closed. */
export interface Finder {
  readonly find: Find;
  close(): Promise<void>;
}

const perPage = 10;
const indexingDeadline = 600_000;
const anyDay = "2020-01-01";

const answerSchema = z.object({
  results: z.array(z.object({ transcript: z.object({ title: z.string() }) })),
});

/** Jubir as readers meet it: passages archived as transcripts, questions asked over HTTP. */
export async function startJubirFinder(
  directory: string,
  { url, masterKey }: Pick<EmbeddedEngine, "url" | "masterKey">,
  passages: readonly Passage[],
): Promise<Finder> {
  const environment = { DATA_DIR: directory, PORT: "0", SEED: "0", LOG_LEVEL: "silent" };
  const config: Config = readConfig({ ...environment, MEILI_URL: url, MEILI_MASTER_KEY: masterKey });
  const jubir = await compose(config, pino({ level: "silent" }), "evaluate");
  const listening = await listen(jubir.app, config);
  for (const { id, text } of passages) {
    const json = { title: id, date: anyDay, body: text };
    const bytes = Buffer.from(JSON.stringify(json));
    const options = { status: "published", by: "evaluate" } as const;
    await takeIn(jubir.intake, { name: `${id}.json`, bytes, kind: "record" }, options);
  }
  jubir.indexer.wake();
  const indexed = async () =>
    jubir.indexer.state().name === "ready" && (await countPending(jubir.archive.catalogue)) === 0;
  await eventually(indexed, "the index", indexingDeadline);
  return {
    find: async (question) => {
      const address = new URL("/api/v1/search", listening.address);
      address.search = new URLSearchParams({ q: question, per_page: String(perPage) }).toString();
      const { results } = answerSchema.parse(await (await fetch(address)).json());
      return results.map(({ transcript }) => transcript.title);
    },
    close: async () => {
      await listening.close();
      await jubir.close();
    },
  };
}

/** Meilisearch as it comes, on an index of its own. */
export async function startPlainMeilisearch(
  { url, masterKey }: Pick<EmbeddedEngine, "url" | "masterKey">,
  passages: readonly Passage[],
): Promise<Finder> {
  const admin = createEngineClient(url, masterKey);
  const index = admin.index<Passage>("plain");
  await succeed(admin, await index.addDocuments([...passages], { primaryKey: "id" }));
  return {
    find: async (question) => (await index.search(question, { limit: perPage })).hits.map(({ id }) => id),
    close: async () => {},
  };
}

const rowsSchema = z.array(z.object({ id: z.string() }));

function stemWords(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word.toLowerCase())).join(" ");
}

/** SQLite FTS5, any of the words or of their stems by Snowball's Indonesian stemmer, by its BM25. */
export function openFullText(passages: readonly Passage[], { stems }: { stems: boolean }): Finder {
  const read = stems ? stemWords : (text: string) => text;
  const database = new Database(":memory:");
  database.exec("create virtual table passages using fts5(id unindexed, text)");
  const insert = database.prepare("insert into passages (id, text) values (?, ?)");
  for (const { id, text } of passages) insert.run(id, read(text));
  const select = database.prepare(
    "select id from passages where passages match ? order by bm25(passages) limit ?",
  );
  return {
    find: (question) => {
      const words = read(question).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const query = words.map((word) => `"${word}"`).join(" OR ");
      return rowsSchema.parse(select.all(query, perPage)).map(({ id }) => id);
    },
    close: async () => {
      database.close();
    },
  };
}
