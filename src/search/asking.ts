import type { MultiSearchQuery } from "meilisearch";
import { type EngineAnswer, nothing, type SearchEngine } from "../meilisearch/search-engine.js";

/** A promise that nobody need wait for: where another failed first, its own failure is no news. Whoever waits for it is still told. */
export function mayGoUnheard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/** Several queries in a request, each with an answer of its own. */
export function askEach<Document extends Record<string, unknown>>(
  engine: SearchEngine,
  queries: readonly MultiSearchQuery[],
): Promise<EngineAnswer<Document>>[] {
  const answers = engine.ask<Document>(queries);
  return queries.map((_, index) => mayGoUnheard(answers.then((each) => each[index] ?? nothing)));
}

/** Two requests at once, on which the engine works side by side: it answers the queries of one request one after another. */
export async function askInTwo<Document extends Record<string, unknown>>(
  engine: SearchEngine,
  queries: readonly MultiSearchQuery[],
): Promise<EngineAnswer<Document>[]> {
  const half = Math.ceil(queries.length / 2);
  const halves = [queries.slice(0, half), queries.slice(half)];
  return (await Promise.all(halves.map((own) => engine.ask<Document>(own)))).flat();
}
