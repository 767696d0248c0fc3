import { type RequestHandler, Router } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { identifyBearer } from "../accounts/guard.js";
import type { Catalogue } from "../database/open.js";
import type { Indexer } from "../search/indexer.js";
import { changeNumbers, countPending } from "../transcripts/index-queue.js";
import { statuses } from "../transcripts/transcript.js";

/** What a monitor asks about the running process and its archive. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts every answer by the route that gave it, never by an address: those are without number, and readers' own business. */
  readonly countRequests: RequestHandler;
  /** The same function, each call of which is timed. */
  timed<Request, Results>(
    search: (request: Request) => Promise<Results>,
  ): (request: Request) => Promise<Results>;
}

interface Watched {
  readonly catalogue: Catalogue;
  readonly indexer: Indexer;
}

/** Seconds: a search takes a few milliseconds, and two seconds are an eternity. */
const searchBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

function requestCounter(registry: Registry): RequestHandler {
  const requests = new Counter({
    name: "jubir_http_requests_total",
    help: "Answers by method, route and status",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  return (request, response, next) => {
    response.on("finish", () => {
      const prefix = request.originalUrl.startsWith("/api/v1/") ? "/api/v1" : "";
      const path: unknown = request.route?.path;
      const route = typeof path === "string" ? prefix + path : "none";
      requests.inc({ method: request.method, route, status: response.statusCode });
    });
    next();
  };
}

function watchIndex(registry: Registry, { catalogue, indexer }: Watched): void {
  const registers = [registry];
  new Gauge({
    name: "jubir_index_queue_length",
    help: "Transcripts that wait to be indexed",
    registers,
    async collect() {
      this.set(await countPending(catalogue));
    },
  });
  new Gauge({
    name: "jubir_index_lag_changes",
    help: "Changes of the catalogue after the last one that the index is known to have",
    registers,
    async collect() {
      const { latest, indexed } = await changeNumbers(catalogue);
      this.set(Math.max(0, latest - indexed));
    },
  });
  new Gauge({
    name: "jubir_index_ready",
    help: "1 while the index is whole and the engine answers",
    registers,
    collect() {
      this.set(indexer.state().name === "ready" ? 1 : 0);
    },
  });
}

/** From the catalogue, since imports are other processes' work too. */
function watchArchive(registry: Registry, catalogue: Catalogue): void {
  new Gauge({
    name: "jubir_transcripts",
    help: "Transcripts by status",
    labelNames: ["status"],
    registers: [registry],
    async collect() {
      const rows = await catalogue
        .selectFrom("transcripts")
        .groupBy("status")
        .select((expression) => ["status", expression.fn.countAll<number>().as("count")])
        .execute();
      for (const status of [...statuses, "trashed"] as const)
        this.set({ status }, Number(rows.find((row) => row.status === status)?.count ?? 0));
    },
  });
  new Gauge({
    name: "jubir_imported_total",
    help: "Transcripts that were ever taken in, by upload or import",
    registers: [registry],
    async collect() {
      const { count } = await catalogue
        .selectFrom("audit_log")
        .where("action", "=", "uploaded")
        .select((expression) => expression.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      this.set(Number(count));
    },
  });
}

/** Metrics of a process and its archive, in a registry of their own. */
export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchIndex(registry, watched);
  watchArchive(registry, watched.catalogue);
  const searches = new Histogram({
    name: "jubir_search_duration_seconds",
    help: "Time that searches take",
    buckets: searchBuckets,
    registers: [registry],
  });
  return {
    registry,
    countRequests: requestCounter(registry),
    timed: (search) => async (request) => {
      const stop = searches.startTimer();
      try {
        return await search(request);
      } finally {
        stop();
      }
    },
  };
}

interface MetricsRoom {
  readonly metrics: Metrics;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}

/**
 * `/metrics` in the text format of Prometheus. Unlike `/healthz` it tells what is done here and how much, so that it asks for a role;
 * a scraper bears a token of the least one, `reader`, and people see it in their session.
 */
export function metricsRoutes({ metrics, catalogue, now }: MetricsRoom): Router {
  const identify = identifyBearer(catalogue, now);
  const router = Router();
  router.use("/metrics", async (request, response, next) => {
    if (request.get("Authorization") === undefined) next();
    else await identify(request, response, next);
  });
  router.get("/metrics", async (_request, response) => {
    const { registry } = metrics;
    response
      .set("Cache-Control", "no-store")
      .type(registry.contentType)
      .send(await registry.metrics());
  });
  return router;
}
