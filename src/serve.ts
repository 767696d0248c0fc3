import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { createFirstLink } from "./accounts/first-start.js";
import { compose, type Jubir, projectDirectory } from "./compose.js";
import type { Config } from "./config.js";
import { seedArchive } from "./seed.js";
import { type Listening, listen } from "./server.js";
import { urls, withParameters } from "./urls.js";

/** Milliseconds that a first start waits for its samples to be found before it says where it listens. */
const firstIndexing = 30_000;

/** Resolves with the first signal that asks the process to stop. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(signal));
  });
}

/** An engine that does not answer is not waited for: reading goes on without it. */
async function untilSearchable({ archive, indexer }: Jubir): Promise<void> {
  await indexer.untilSettled(firstIndexing);
  if (indexer.state().name !== "ready") return;
  const latest = await archive.catalogue
    .selectFrom("index_queue")
    .select((expression) => expression.fn.max("change").as("change"))
    .executeTakeFirst();
  await indexer.untilIndexed(latest?.change ?? 0, firstIndexing);
}

async function announce(
  { archive, lock, engine }: Jubir,
  { address }: Listening,
  config: Config,
): Promise<void> {
  const site = config.publicUrl ?? address;
  lock.describe({ address, engine: engine.url });
  const token = await createFirstLink(archive);
  const link = token === null ? null : site + withParameters(urls.signIn, { token });
  // Whoever waits for the first line to be printed finds the file there.
  if (link !== null) writeFileSync(join(config.dataDirectory, "sign-in-link"), `${link}\n`, { mode: 0o600 });
  process.stdout.write(`Jubir menjawab di ${site} (Jubir answers at ${site})\n`);
  if (link === null) return;
  process.stdout.write(
    `Tautan masuk pengelola, berlaku sekali dalam tiga hari (the admin's sign-in link, good once within three days):\n${link}\n`,
  );
}

/** Runs the archive until it is told to stop, then finishes what is in flight. */
export async function serve(config: Config, logger: Logger): Promise<void> {
  const stopped = stopSignal();
  const jubir = await compose(config, logger, "serve");
  try {
    if (config.seed) await seedArchive(jubir.intake, projectDirectory, logger);
    jubir.indexer.wake();
    // Whoever stops the archive while its index is still being built does not have to wait for that.
    await Promise.race([untilSearchable(jubir), stopped]);
    const listening = await listen(jubir.app, config);
    await announce(jubir, listening, config);
    logger.info({ signal: await stopped }, "stopping");
    jubir.uploads.feed.hangUp();
    await listening.close();
  } finally {
    await jubir.close();
  }
}
