import { open } from "node:fs/promises";

/** Resolves when a file, or the entries of a folder, are on the disk and not only on their way. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
