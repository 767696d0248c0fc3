import type { Attachment } from "../attach.js";
import { countPending } from "../transcripts/index-queue.js";
import { countPublished } from "../transcripts/store.js";
import { isRebuilt, requestRebuild } from "./rebuild.js";

/** Milliseconds between looks at a rebuild that another process does. */
const lookInterval = 200;

/** What the archive holds and how far the index has come, a line each. */
export async function describeStatus({ archive, holder, indexerState }: Attachment): Promise<string> {
  const { name, ...details } = await indexerState();
  const server = holder === null ? "not running" : `${holder.address ?? "starting"} (process ${holder.pid})`;
  return [
    `server\t${server}`,
    `published\t${await countPublished(archive.catalogue)}`,
    `waiting for the index\t${await countPending(archive.catalogue)}`,
    `index\t${[name, ...Object.entries(details).map(([key, value]) => `${key} ${value}`)].join(", ")}`,
  ].join("\n");
}

/** Has the indexes built anew beside the ones that answer; resolves when the new ones do. */
export async function runReindex({ archive }: Attachment): Promise<void> {
  await requestRebuild(archive, "jubir");
  while (!(await isRebuilt(archive.catalogue))) {
    await new Promise((resolve) => setTimeout(resolve, lookInterval));
  }
}
