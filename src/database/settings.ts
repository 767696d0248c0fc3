import type { Transaction } from "kysely";
import type { Catalogue } from "./open.js";
import type { CatalogueSchema } from "./schema.js";

/** The setting's value; null where it was never made. */
export async function readSetting(catalogue: Catalogue, name: string): Promise<string | null> {
  const row = await catalogue
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** The setting's value, made and kept on first use; all processes see the same one. */
export async function settingOnce(catalogue: Catalogue, name: string, make: () => string): Promise<string> {
  await catalogue
    .insertInto("settings")
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await catalogue
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.value;
}

/** Sets a setting, whatever it was before. */
export async function writeSetting(
  catalogue: Catalogue | Transaction<CatalogueSchema>,
  name: string,
  value: string,
): Promise<void> {
  await catalogue
    .insertInto("settings")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}
