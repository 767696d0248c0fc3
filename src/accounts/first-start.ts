import { type AccountDependencies, addAccount } from "./manage-accounts.js";

/** "Who keeps the archive", as the interface calls the admin. */
const firstAdmin = "pengelola";

/**
 * The way in of a first start: whoever runs the archive becomes its admin, nobody else has one.
 * @returns the one-time link's code, or null where the catalogue has accounts or tokens already.
 */
export async function createFirstLink(dependencies: AccountDependencies): Promise<string | null> {
  const { catalogue } = dependencies;
  for (const table of ["accounts", "tokens"] as const) {
    const existing = await catalogue.selectFrom(table).select("id").limit(1).executeTakeFirst();
    if (existing !== undefined) return null;
  }
  const { code } = await addAccount(dependencies, { name: firstAdmin, role: "admin", by: "jubir serve" });
  return code;
}
