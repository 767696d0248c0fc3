import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { z } from "zod";
import { putInBackground } from "./background.js";
import { compose, openArchive } from "./compose.js";
import type { Config } from "./config.js";
import { type Holder, readHolder } from "./database/lock.js";
import { catalogueFile } from "./database/open.js";
import { ArchiveError } from "./errors.js";
import type { EngineAccess } from "./meilisearch/client.js";
import { readMasterKey } from "./meilisearch/home.js";
import { representResults } from "./search/api.js";
import type { IndexerState } from "./search/indexer.js";
import { parseSearchRequest } from "./search/request.js";
import type { ArchiveDependencies } from "./transcripts/archive.js";
import type { Intake } from "./uploads/intake.js";
import { createReadingPool } from "./uploads/reading-pool.js";

/** The archive as the command line reaches it, whether a server runs or not. */
export interface Attachment {
  readonly archive: ArchiveDependencies;
  readonly intake: Intake;
  /** The running server, or null where this process keeps the index itself. */
  readonly holder: Holder | null;
  /**
   * The engine of whichever process keeps the index.
   * @throws ArchiveError `unavailable` when the server is still starting.
   */
  engine(): Promise<EngineAccess>;
  /** State of the indexer of whichever process keeps the index. */
  indexerState(): Promise<IndexerState>;
  /** The answer of `GET /api/v1/search`. */
  search(parameters: Readonly<Record<string, string>>): Promise<unknown>;
  close(): Promise<void>;
}

const readiness = z.object({
  engine: z.discriminatedUnion("name", [
    z.object({ name: z.literal("starting") }),
    z.object({ name: z.literal("rebuilding"), done: z.number(), total: z.number() }),
    z.object({ name: z.literal("ready") }),
    z.object({ name: z.literal("unavailable") }),
  ]),
});

/** @throws ArchiveError `unavailable` when the server is still starting, or no longer there. */
async function ask(holder: Holder, path: string): Promise<Response> {
  const { address, command, pid } = holder;
  if (address === null) throw new ArchiveError("unavailable", "server.starting", { command, pid });
  try {
    return await fetch(new URL(path, address));
  } catch (error) {
    throw new ArchiveError("unavailable", "server.gone", { address, pid }, { cause: error });
  }
}

async function engineOf({ meilisearch, dataDirectory }: Config, holder: Holder): Promise<EngineAccess> {
  if (meilisearch !== null) return meilisearch;
  const { engine, command, pid } = holder;
  if (engine === null) throw new ArchiveError("unavailable", "server.starting", { command, pid });
  return { url: engine, masterKey: await readMasterKey(dataDirectory) };
}

/**
 * The catalogue alone, of an archive that is there already.
 * @throws ArchiveError `not_found` where there is none: a wrong DATA_DIR is not made an archive.
 */
export async function openBeside({ dataDirectory }: Config): Promise<ArchiveDependencies> {
  if (!existsSync(join(dataDirectory, catalogueFile)))
    throw new ArchiveError("not_found", "archive.absent", { directory: dataDirectory });
  return openArchive({ dataDirectory });
}

/** Readers of a running server come before what is done beside it. */
async function attachToServer(config: Config, holder: Holder): Promise<Attachment> {
  putInBackground(process.pid);
  const archive = await openArchive(config);
  const reading = createReadingPool();
  return {
    archive,
    intake: { archive, reading },
    holder,
    engine: () => engineOf(config, holder),
    indexerState: async () => {
      const answer = await (await ask(holder, "/readyz")).json();
      return readiness.parse(answer).engine;
    },
    search: async (parameters) => {
      const query = new URLSearchParams(parameters);
      return (await ask(holder, `/api/v1/search?${query}`)).json();
    },
    close: async () => {
      await reading.close();
      await archive.catalogue.destroy();
    },
  };
}

async function attachAlone(config: Config, logger: Logger, command: string): Promise<Attachment> {
  const jubir = await compose(config, logger, command);
  return {
    archive: jubir.archive,
    intake: jubir.intake,
    holder: null,
    engine: async () => jubir.engine,
    indexerState: async () => jubir.indexer.state(),
    search: async (parameters) => {
      const began = performance.now();
      const { request } = parseSearchRequest(parameters);
      const results = await jubir.search(request);
      return representResults(results, config.publicUrl ?? "", Math.round(performance.now() - began));
    },
    close: () => jubir.close(),
  };
}

/**
 * Reaches the archive: through the server that holds it, or alone, keeping the index for as long as the command runs.
 * @throws ArchiveError when another command holds it, or the engine cannot be started.
 */
export async function attach(config: Config, logger: Logger, command: string): Promise<Attachment> {
  const holder = readHolder(config.dataDirectory);
  return holder?.command === "serve" ? attachToServer(config, holder) : attachAlone(config, logger, command);
}
