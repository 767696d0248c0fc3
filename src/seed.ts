import { join } from "node:path";
import type { Logger } from "pino";
import type { Catalogue } from "./database/open.js";
import { readSetting, settingOnce } from "./database/settings.js";
import type { ArchiveDependencies } from "./transcripts/archive.js";
import { importPaths } from "./uploads/import.js";

const seededSetting = "seeded";

async function isUntouched(catalogue: Catalogue): Promise<boolean> {
  if ((await readSetting(catalogue, seededSetting)) !== null) return false;
  const any = await catalogue.selectFrom("transcripts").select("id").limit(1).executeTakeFirst();
  return any === undefined;
}

/** Gives an archive that never held anything the sample transcripts to search. */
export async function seedArchive(
  archive: ArchiveDependencies,
  projectDirectory: string,
  logger: Logger,
): Promise<void> {
  if (!(await isUntouched(archive.catalogue))) return;
  let count = 0;
  for await (const outcome of importPaths(archive, [join(projectDirectory, "seed")], {
    status: "published",
    by: "seed",
  })) {
    if (outcome.state === "archived") count += 1;
    else logger.warn({ file: outcome.label, outcome: outcome.state }, "a sample transcript was not imported");
  }
  await settingOnce(archive.catalogue, seededSetting, () => archive.now().toISOString());
  logger.info({ transcripts: count }, "sample transcripts imported");
}
