import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { findPerson, type Person } from "./accounts.js";
import { digestOf, newSecret } from "./secrets.js";

/** Milliseconds in which a link has to be used. */
const linkAge = 3 * 24 * 60 * 60 * 1000;

type Writer = Catalogue | Transaction<CatalogueSchema>;

/**
 * Makes the one-time link by which somebody signs in without a password and chooses one; an older one is void.
 * @returns the link's code, of which only the hash is kept.
 */
export async function createLink(catalogue: Writer, accountId: string, now: Date): Promise<string> {
  const code = newSecret();
  const expires_at = new Date(now.getTime() + linkAge).toISOString();
  const values = { hash: digestOf(code), expires_at };
  await catalogue
    .insertInto("sign_in_links")
    .values({ account_id: accountId, ...values })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(values))
    .execute();
  return code;
}

/** Whose link this is while it may be used, or null. */
export async function readLink(catalogue: Catalogue, code: string, now: Date): Promise<Person | null> {
  const link = await catalogue
    .selectFrom("sign_in_links")
    .select("account_id")
    .where("hash", "=", digestOf(code))
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return link === undefined ? null : findPerson(catalogue, link.account_id);
}

/** Uses a link up: whose it was, or null. Of two who come with it at once one is let in. */
export async function useLink(catalogue: Catalogue, code: string, now: Date): Promise<Person | null> {
  const link = await catalogue
    .deleteFrom("sign_in_links")
    .where("hash", "=", digestOf(code))
    .where("expires_at", ">", now.toISOString())
    .returning("account_id")
    .executeTakeFirst();
  return link === undefined ? null : findPerson(catalogue, link.account_id);
}
