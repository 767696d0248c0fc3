import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { readSetting, writeSetting } from "../database/settings.js";

/** Whether everybody reads the archive, or only who has an account or a token. */
export const readings = ["public", "closed"] as const;
export type Reading = (typeof readings)[number];

const name = "reading";
const stored = z.enum(readings).nullable();

/** Who may read at this moment: the command line may have changed it a moment ago. */
export async function readingOf(catalogue: Catalogue): Promise<Reading> {
  return stored.parse(await readSetting(catalogue, name)) ?? "public";
}

export async function setReading(catalogue: Catalogue, reading: Reading): Promise<void> {
  await writeSetting(catalogue, name, reading);
}
