import { Router } from "express";
import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { Indexer } from "../search/indexer.js";

async function catalogueAnswers(catalogue: Catalogue): Promise<boolean> {
  try {
    await sql`select 1`.execute(catalogue);
    return true;
  } catch {
    return false;
  }
}

/** `/healthz`: the process lives. `/readyz`: what it stands on, the catalogue and the engine told apart. */
export function operationRoutes(catalogue: Catalogue, indexer: Indexer): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const catalogueReady = await catalogueAnswers(catalogue);
    const engine = indexer.state();
    const ready = catalogueReady && engine.name === "ready";
    response.status(ready ? 200 : 503).json({
      status: ready ? "ready" : "not ready",
      catalogue: catalogueReady ? "ready" : "unavailable",
      engine,
    });
  });
  return router;
}
