import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Express } from "express";
import type { Logger } from "pino";
import { createSignInLimits } from "./accounts/sign-in-limits.js";
import { createApp } from "./app.js";
import type { Config } from "./config.js";
import { acquireDataDirectoryLock, type DataDirectoryLock } from "./database/lock.js";
import { type Catalogue, openCatalogue } from "./database/open.js";
import { settingOnce } from "./database/settings.js";
import type { EngineAccess } from "./meilisearch/client.js";
import { startEmbeddedEngine } from "./meilisearch/embedded.js";
import { engineReporter } from "./meilisearch/report.js";
import { createSearchEngine } from "./meilisearch/search-engine.js";
import { createArchiveNames } from "./search/archive-names.js";
import { createCompletion } from "./search/completion.js";
import { createFrequencies } from "./search/frequencies.js";
import { type Indexer, startIndexer } from "./search/indexer.js";
import { rememberResults } from "./search/remembered-search.js";
import { type ArchiveSearch, createArchiveSearch } from "./search/search.js";
import { createSendingPool } from "./search/sending-pool.js";
import { createUnderstanding } from "./search/understanding.js";
import type { ArchiveDependencies } from "./transcripts/archive.js";
import { type CitationWriter, createCitationWriter } from "./transcripts/citation-writer.js";
import { createSaidThisWeek } from "./transcripts/said-this-week.js";
import { signUnsigned } from "./transcripts/sign-unsigned.js";
import { createSurvey } from "./transcripts/survey.js";
import type { Intake } from "./uploads/intake.js";
import { type JobWorkers, startJobWorkers } from "./uploads/job-workers.js";
import { createReadingPool } from "./uploads/reading-pool.js";
import { createMetrics } from "./web/metrics.js";

/** Everything that runs, wired. */
export interface Jubir {
  readonly app: Express;
  readonly archive: ArchiveDependencies;
  readonly intake: Intake;
  readonly indexer: Indexer;
  readonly search: ArchiveSearch;
  /** The engine with its master key, for what reads the indexes whole. */
  readonly engine: EngineAccess;
  readonly uploads: JobWorkers;
  readonly citations: CitationWriter;
  readonly lock: DataDirectoryLock;
  /** Ends what is in flight, then stops what was started. */
  close(): Promise<void>;
}

/** Files beside the compiled code: templates, assets, samples. */
export const projectDirectory = fileURLToPath(new URL("..", import.meta.url));

const now = () => new Date();

/** The catalogue and what writes to it: enough for the command line beside a running server. */
export async function openArchive({
  dataDirectory,
}: Pick<Config, "dataDirectory">): Promise<ArchiveDependencies> {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  return { catalogue: await openCatalogue(dataDirectory), now, newId: randomUUID };
}

interface RunningEngine extends EngineAccess {
  onRestart(listener: () => void): void;
  stop(): Promise<void>;
}

async function startEngine({ meilisearch, dataDirectory }: Config, logger: Logger): Promise<RunningEngine> {
  if (meilisearch === null) return startEmbeddedEngine({ dataDirectory, logger });
  return { ...meilisearch, onRestart: () => {}, stop: async () => {} };
}

async function sessionSecretOf(catalogue: Catalogue): Promise<string> {
  return settingOnce(catalogue, "session-secret", () => randomBytes(32).toString("base64url"));
}

/**
 * Opens the archive and starts what serves it. One process at a time may do so with a data directory.
 * @throws ArchiveError when another process holds it, or the engine cannot be started.
 */
export async function compose(config: Config, logger: Logger, command: string): Promise<Jubir> {
  const holder = { command, pid: process.pid, startedAt: now().toISOString() };
  const lock = acquireDataDirectoryLock(config.dataDirectory, holder);
  const started: Stop[] = [async () => lock.release()];
  const stop = () => stopAll(started);
  try {
    return { ...(await wire(config, logger, command === "serve", started)), lock, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Stop = () => Promise<void>;

/**
 * Stops what was started, the latest first.
 * @throws what failed first, when all the others are stopped
 */
async function stopAll(started: Stop[]): Promise<void> {
  const failures: unknown[] = [];
  for (let stop = started.pop(); stop !== undefined; stop = started.pop()) {
    await stop().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/** @param started takes what stops each thing as soon as it runs */
async function wire(
  config: Config,
  logger: Logger,
  isServing: boolean,
  started: Stop[],
): Promise<Omit<Jubir, "lock" | "close">> {
  const archive = await openArchive(config);
  const { catalogue } = archive;
  started.push(() => catalogue.destroy());
  const running = await startEngine(config, logger);
  started.push(() => running.stop());
  const engine = createSearchEngine(running.url, running.masterKey);
  started.push(() => engine.close());
  const { send, close } = createSendingPool(config.dataDirectory, catalogue, running);
  started.push(close);
  const indexer = startIndexer({ catalogue, engine: running, send, logger, isServing });
  started.push(() => indexer.close());
  running.onRestart(indexer.wake);
  const metrics = createMetrics({ catalogue, indexer });
  const reading = createReadingPool();
  started.push(() => reading.close());
  const intake = { archive, reading };
  const uploads = await startJobWorkers({ intake, logger, onArchived: indexer.wake });
  // What is being read is given up with the pool, and then put back by those who waited for it.
  started.push(async () => {
    const resting = uploads.close();
    await reading.close();
    await resting;
  });
  const citations = createCitationWriter();
  started.push(() => citations.close());
  if (isServing) started.push(signUnsigned({ catalogue, logger }));
  const names = createArchiveNames(engine, indexer.version);
  const frequencies = createFrequencies();
  const understand = createUnderstanding(engine, names);
  const searchIndex = createArchiveSearch(engine, understand, frequencies);
  const search = metrics.timed(rememberResults(searchIndex, engine, indexer.version));
  const app = createApp({
    archive,
    intake,
    uploads,
    catalogue,
    engine,
    engineReport: engineReporter(running),
    search,
    complete: createCompletion(engine, names, frequencies),
    understand,
    frequencies,
    indexer,
    citations,
    survey: createSurvey(catalogue),
    saidThisWeek: createSaidThisWeek(catalogue, now),
    now,
    limits: createSignInLimits(),
    logger,
    metrics,
    views: `${projectDirectory}views`,
    limit: config.uploadLimitBytes,
    publicUrl: config.publicUrl ?? "",
    trustProxy: config.trustProxy,
    sessionSecret: await sessionSecretOf(catalogue),
  });
  return { app, archive, intake, indexer, search, engine: running, uploads, citations };
}
