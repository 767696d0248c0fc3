import { type AccountDependencies, addAccount } from "./accounts.js";
import { createLink } from "./links.js";

/** "Who keeps the archive", as the interface calls the admin. */
const firstAdmin = "pengelola";

/**
 * The way in of a first start: whoever runs the archive becomes its admin, nobody else has one.
 * @returns the one-time link's code, or null where the catalogue has accounts or tokens already.
 */
export async function createFirstLink(dependencies: AccountDependencies): Promise<string | null> {
  const { catalogue, now } = dependencies;
  for (const table of ["accounts", "tokens"] as const) {
    const existing = await catalogue.selectFrom(table).select("id").limit(1).executeTakeFirst();
    if (existing !== undefined) return null;
  }
  const { id } = await addAccount(dependencies, { name: firstAdmin, role: "admin" });
  return createLink(catalogue, id, now());
}
