import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { readSetting, writeSetting } from "../database/settings.js";
import { recordAccountAudit } from "./account-audit.js";

/** Whether everybody reads the archive, or only who has an account or a token. */
export const readings = ["public", "closed"] as const;
export type Reading = (typeof readings)[number];

const name = "reading";
const stored = z.enum(readings).nullable();

/** Every request asks. What this process changes it knows at once, what the command line changes within a second. */
const known = new LRUCache<Catalogue, Reading>({ max: 100, ttl: 1_000 });

/** Who may read at this moment. */
export async function readingOf(catalogue: Catalogue): Promise<Reading> {
  const reading = known.get(catalogue) ?? stored.parse(await readSetting(catalogue, name)) ?? "public";
  if (!known.has(catalogue)) known.set(catalogue, reading);
  return reading;
}

/** Opens the archive to everybody, or closes it, and tells the audit log who did. */
export async function setReading(
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => Date },
  { reading, by }: { readonly reading: Reading; readonly by: string },
): Promise<void> {
  await catalogue.transaction().execute(async (store) => {
    await writeSetting(store, name, reading);
    await recordAccountAudit(store, now(), { by, action: "reading-changed", details: { reading } });
  });
  known.delete(catalogue);
}
