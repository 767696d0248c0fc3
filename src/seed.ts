import { join } from "node:path";
import type { Logger } from "pino";
import type { Catalogue } from "./database/open.js";
import { readSetting, settingOnce } from "./database/settings.js";
import { importPaths } from "./uploads/import.js";
import type { Intake } from "./uploads/intake.js";

const seededSetting = "seeded";

async function isUntouched(catalogue: Catalogue): Promise<boolean> {
  if ((await readSetting(catalogue, seededSetting)) !== null) return false;
  const any = await catalogue.selectFrom("transcripts").select("id").limit(1).executeTakeFirst();
  return any === undefined;
}

/** Gives an archive that never held anything the sample transcripts to search. */
export async function seedArchive(intake: Intake, projectDirectory: string, logger: Logger): Promise<void> {
  const { catalogue, now } = intake.archive;
  if (!(await isUntouched(catalogue))) return;
  let count = 0;
  const options = { status: "published", by: "seed" } as const;
  for await (const { outcomes } of importPaths(intake, [join(projectDirectory, "seed")], options)) {
    for (const outcome of outcomes) {
      if ("accepted" in outcome) count += 1;
      else logger.warn({ file: outcome.name, err: outcome.refusal }, "a sample transcript was not imported");
    }
  }
  await settingOnce(catalogue, seededSetting, () => now().toISOString());
  logger.info({ transcripts: count }, "sample transcripts imported");
}
