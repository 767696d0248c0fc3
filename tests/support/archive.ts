import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createToken } from "../../src/accounts/tokens.js";
import { compose, type Jubir } from "../../src/compose.js";
import { readConfig } from "../../src/config.js";
import { listen } from "../../src/server.js";
import { countPending } from "../../src/transcripts/index-queue.js";
import { eventually } from "./eventually.js";

/** The whole application on a directory of its own, with the real engine. */
export interface RunningArchive {
  readonly address: string;
  /** An archivist's. */
  readonly token: string;
  readonly jubir: Jubir;
  /** Resolves when everything that was accepted can be found. */
  untilIndexed(): Promise<void>;
  close(): Promise<void>;
}

/** @param settings environment variables besides; with a DATA_DIR among them, that stays when the archive is closed */
export async function startArchive(settings: Readonly<Record<string, string>> = {}): Promise<RunningArchive> {
  const directory = mkdtempSync(join(tmpdir(), "jubir-test-"));
  const config = readConfig({
    DATA_DIR: directory,
    PORT: "0",
    SEED: "0",
    LOG_LEVEL: "silent",
    ...settings,
  });
  const jubir = await compose(config, pino({ level: "silent" }), "serve");
  const listening = await listen(jubir.app, config);
  const { catalogue } = jubir.archive;
  return {
    address: listening.address,
    token: await createToken(jubir.archive, { name: "arsiparis", role: "archivist" }),
    jubir,
    untilIndexed: () =>
      eventually(async () => jubir.indexer.state().name === "ready" && (await countPending(catalogue)) === 0),
    close: async () => {
      jubir.uploads.feed.hangUp();
      await listening.close();
      await jubir.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
