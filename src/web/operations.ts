import { Router } from "express";
import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Indexer, IndexerState } from "../search/indexer.js";

interface OperationsRoom {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  readonly indexer: Pick<Indexer, "state">;
}

async function catalogueAnswers(catalogue: Catalogue): Promise<boolean> {
  try {
    await sql`select 1`.execute(catalogue);
    return true;
  } catch {
    return false;
  }
}

/** The engine as it is at this moment: the indexer finds out only when it next needs it. */
async function stateOf({ engine, indexer }: OperationsRoom): Promise<IndexerState> {
  return (await engine.answers()) ? indexer.state() : { name: "unavailable" };
}

/** Whether a search finds anything: an index that is still built for the first time answers that there is nothing. */
async function findsAnything({ engine }: OperationsRoom): Promise<boolean> {
  try {
    const [answer] = await engine.ask([{ indexUid: indexNames.transcripts, q: "", limit: 0 }]);
    return answer !== undefined && answer.total > 0;
  } catch {
    return false;
  }
}

/** While the indexes are built anew, the former ones go on answering where there are any. */
async function isSearchUp(room: OperationsRoom, { name }: IndexerState): Promise<boolean> {
  return name === "ready" || (name === "rebuilding" && (await findsAnything(room)));
}

/**
 * `/healthz`: the process lives. `/readyz`: what it stands on, the catalogue and the engine told apart. Both are open to everybody,
 * and tell nothing of where things are; why the engine does not answer stands in the log.
 */
export function operationRoutes(room: OperationsRoom): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const [catalogueReady, engine] = await Promise.all([catalogueAnswers(room.catalogue), stateOf(room)]);
    const ready = catalogueReady && (await isSearchUp(room, engine));
    response.status(ready ? 200 : 503).json({
      status: ready ? "ready" : "not ready",
      catalogue: catalogueReady ? "ready" : "unavailable",
      engine,
    });
  });
  return router;
}
