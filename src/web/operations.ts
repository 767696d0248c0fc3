import { Router } from "express";
import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { Indexer, IndexerState } from "../search/indexer.js";

interface OperationsRoom {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  readonly indexer: Indexer;
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
    const ready = catalogueReady && engine.name === "ready";
    response.status(ready ? 200 : 503).json({
      status: ready ? "ready" : "not ready",
      catalogue: catalogueReady ? "ready" : "unavailable",
      engine,
    });
  });
  return router;
}
