import { type Launch, type LaunchOptions, launch } from "./launch.js";
import type { ServerProcess } from "./server-process.js";
import { setAside } from "./set-aside.js";
import { startError } from "./start-failure.js";

export interface SoundStartOptions extends LaunchOptions {
  /** The data has shown itself damaged while it was served: begin without it. */
  readonly distrustData: boolean;
  readonly now: () => Date;
}

/**
 * Starts the server on the data that is there; if it is another version's or damaged, sets it aside and starts on
 * none. The index is derived, so that whoever asked fills it again from the catalogue.
 *
 * @throws ArchiveError, with the data where it was, if the server does not start for another reason or not even
 *   without data.
 */
export async function startOnSoundData(options: SoundStartOptions): Promise<ServerProcess> {
  const onPresent: Launch = options.distrustData
    ? { failure: "damaged", detail: "it died repeatedly while it read its data" }
    : await launch(options);
  if ("server" in onPresent) return onPresent.server;
  if (onPresent.failure === "damaged") return startWithoutData(options, onPresent.detail);
  throw startError(onPresent.failure, options.home.directory, onPresent.detail);
}

async function startWithoutData(options: SoundStartOptions, damage: string): Promise<ServerProcess> {
  const { home, logger } = options;
  const aside = await setAside(home.data, options.now());
  if (aside === null) throw startError("failed", home.directory, damage);
  logger.warn(
    { damage, path: aside.path },
    "The search engine cannot use its data; it is set aside and the index built anew",
  );
  const fresh = await launch(options);
  if ("server" in fresh) {
    await aside.deleteOlder(logger);
    return fresh.server;
  }
  await aside.restore();
  logger.warn({ path: home.data }, "Without that data it does not start either; the data is put back");
  throw startError(fresh.failure, home.directory, fresh.detail);
}
