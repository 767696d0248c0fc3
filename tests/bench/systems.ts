import Database from "libsql";
import { Meilisearch } from "meilisearch";
import { Pool } from "undici";
import { createEngineClient, type EngineAccess, succeed } from "../../src/meilisearch/client.js";
import { urls, withParameters } from "../../src/urls.js";
import type { Query } from "./queries.js";
import { filterable, inBatches, readTexts } from "./texts.js";
import type { System } from "./timing.js";

/** Results that every system gives at a time. */
const perPage = 10;

const plainIndex = "plain";
const textsAtOnce = 10_000;

/** Gives the engine an index of the same texts as it comes: no settings but which fields filter. */
export async function fillPlainIndex({ url, masterKey }: EngineAccess, file: string): Promise<void> {
  const admin = createEngineClient(url, masterKey);
  await succeed(admin, await admin.createIndex(plainIndex, { primaryKey: "id" }));
  const index = admin.index(plainIndex);
  await succeed(admin, await index.updateFilterableAttributes([...filterable]));
  for await (const texts of inBatches(readTexts(file), textsAtOnce)) {
    await succeed(admin, await index.addDocuments(texts));
  }
}

function filterOf({ filter }: Query): { filter?: string } {
  return filter === null ? {} : { filter: `${filter.name} = ${JSON.stringify(filter.value)}` };
}

/** The plainest query there is, over the fastest way there is. */
export function rawQuery({ url, masterKey }: EngineAccess): System<Query> {
  const connections = new Pool(url);
  const headers = { "content-type": "application/json", authorization: `Bearer ${masterKey}` };
  return {
    name: "one raw Meilisearch query",
    concurrent: true,
    sharesMemory: false,
    ask: async (query) => {
      const body = JSON.stringify({ q: query.words, limit: perPage, ...filterOf(query) });
      const path = `/indexes/${plainIndex}/search`;
      return (await connections.request({ method: "POST", path, headers, body })).body.json();
    },
  };
}

/** The client as it comes, with what a page of results needs: the place of the words, and the words marked. */
export function clientAsItComes({ url, masterKey }: EngineAccess): System<Query> {
  const index = new Meilisearch({ host: url, apiKey: masterKey }).index(plainIndex);
  return {
    name: "its client as it comes, cropping and highlighting",
    concurrent: true,
    sharesMemory: false,
    ask: (query) =>
      index.search(query.words, {
        limit: perPage,
        attributesToCrop: ["text"],
        attributesToHighlight: ["title", "text"],
        ...filterOf(query),
      }),
  };
}

/** SQLite's FTS5 with all of the words, by its BM25, in this process. */
export async function fullText(path: string, file: string): Promise<System<Query>> {
  const database = new Database(path);
  const columns = filterable.map((name) => `${name} unindexed`).join(", ");
  database.exec(`create virtual table texts using fts5(id unindexed, ${columns}, title, text)`);
  const insert = database.prepare("insert into texts values (?, ?, ?, ?, ?, ?)");
  for await (const texts of inBatches(readTexts(file), textsAtOnce)) {
    database.transaction(() => {
      for (const { id, year, spokesperson, outlet, title, text } of texts)
        insert.run(id, year, spokesperson, outlet, title, text);
    })();
  }
  const select = (condition: string) =>
    database.prepare(
      `select id, title, snippet(texts, 5, '', '', '', 30) from texts where texts match ?${condition} order by bm25(texts) limit ${perPage}`,
    );
  const everywhere = select("");
  const filtered = new Map(filterable.map((name) => [name, select(` and ${name} = ?`)]));
  return {
    name: "SQLite FTS5 with snippets",
    concurrent: false,
    sharesMemory: false,
    ask: async ({ words, filter }) => {
      const match = words.startsWith('"') ? words : words.replace(/\S+/gu, '"$&"');
      return filter === null ? everywhere.all(match) : filtered.get(filter.name)?.all(match, filter.value);
    },
  };
}

/** An address of Jubir with a query's parameters. */
export function pathOf(path: string, { words, filter }: Query): string {
  return withParameters(path, { q: words, ...(filter === null ? {} : { [filter.name]: filter.value }) });
}

function jubirAt(
  address: string,
  { name, sharesMemory }: Pick<System<Query>, "name" | "sharesMemory">,
  path: string,
  headers: Record<string, string>,
): System<Query> {
  const connections = new Pool(address);
  return {
    name,
    concurrent: true,
    sharesMemory,
    ask: async (query) => {
      const answer = await connections.request({ method: "GET", path: pathOf(path, query), headers });
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}.`);
      return answer.body.arrayBuffer();
    },
  };
}

/**
 * Jubir as programs meet it, and as browsers do. What one of the two was asked the other answers from memory.
 * @param suffix what to add to their names
 */
export function jubirSystems(address: string, suffix = ""): System<Query>[] {
  const api = { name: `Jubir, \`GET /api/v1/search\`${suffix}`, sharesMemory: false };
  const page = { name: `Jubir, the page \`/cari\`${suffix}`, sharesMemory: true };
  return [
    jubirAt(address, api, "/api/v1/search", {}),
    jubirAt(address, page, urls.search, { "accept-encoding": "gzip, deflate" }),
  ];
}
