import type { MultiSearchQuery } from "meilisearch";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { PassageDocument } from "./documents.js";
import { transcriptFilter } from "./filters.js";
import { findHighlights } from "./highlight.js";
import { type Clause, engineQuery, type SearchQuery } from "./query.js";
import { kinshipDistance, orderByDistance } from "./ranking.js";

type Text = Pick<PassageDocument, "transcriptId" | "text">;

function bestPassages(query: SearchQuery, ids: readonly string[]): MultiSearchQuery {
  return {
    indexUid: indexNames.passages,
    q: engineQuery(query),
    matchingStrategy: "all",
    filter: transcriptFilter(ids),
    distinct: "transcriptId",
    limit: ids.length,
    attributesToRetrieve: ["transcriptId", "text"],
  };
}

function asTyped(clause: Clause): Clause {
  return clause.kind === "phrase" ? clause : { ...clause, exact: true };
}

/** Whether forms can differ at all from what was asked for. */
export function asksForForms({ required }: SearchQuery): boolean {
  return required.some((clause) => clause.kind === "word" && !clause.exact);
}

/**
 * Orders transcripts by how near the forms in their best passage stand to what was typed: exact above inflected above
 * derived; what is equally near stays in the engine's order.
 */
export async function orderByNearestForms<Item extends { readonly id: string }>(
  engine: SearchEngine,
  query: SearchQuery,
  items: readonly Item[],
): Promise<Item[]> {
  if (items.length < 2 || !asksForForms(query)) return [...items];
  const ids = items.map(({ id }) => id);
  const exactQuery = { ...query, required: query.required.map(asTyped) };
  const [exact, any] = await engine.ask<Text>([
    { ...bestPassages(exactQuery, ids), attributesToRetrieve: ["transcriptId"] },
    bestPassages(query, ids),
  ]);
  const distances = new Map<string, number>(exact?.hits.map(({ transcriptId }) => [transcriptId, 0]));
  for (const { transcriptId, text } of any?.hits ?? []) {
    if (distances.has(transcriptId)) continue;
    distances.set(transcriptId, kinshipDistance(query.required, findHighlights(text, query.required)));
  }
  const farthest = kinshipDistance(query.required, []);
  return orderByDistance(items, ({ id }) => distances.get(id) ?? farthest);
}
