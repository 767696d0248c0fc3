import type { Selectable, Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { AccountTable, CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import type { Account, AccountRole } from "./roles.js";

/** A person's account as the admin sees it. */
export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly hasPassword: boolean;
  readonly signedInAt: string | null;
  readonly disabled: boolean;
}

/** A person who is about to sign in, with what the password is checked against. */
export interface Person extends Account {
  readonly kind: "person";
  readonly passwordHash: string | null;
}

type Reader = Catalogue | Transaction<CatalogueSchema>;

/** Names are the same when they look the same: case, width and composition do not tell them apart. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function people(catalogue: Reader) {
  return catalogue
    .selectFrom("accounts")
    .select(["id", "name", "role", "password_hash as passwordHash"])
    .where("disabled_at", "is", null);
}

type PersonRow = Pick<Person, "id" | "name" | "role" | "passwordHash">;

function personOf(row: PersonRow | undefined): Person | null {
  return row === undefined ? null : { kind: "person", ...row, lacksPassword: row.passwordHash === null };
}

/** The account that is in use under a name, or null. */
export async function findPersonByName(catalogue: Catalogue, name: string): Promise<Person | null> {
  return personOf(await people(catalogue).where("name_key", "=", nameKey(name)).executeTakeFirst());
}

/** The account that is in use with this id, or null. */
export async function findPerson(catalogue: Reader, id: string): Promise<Person | null> {
  return personOf(await people(catalogue).where("id", "=", id).executeTakeFirst());
}

function recordOf(row: Selectable<AccountTable>): AccountRecord {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    hasPassword: row.password_hash !== null,
    signedInAt: row.signed_in_at,
    disabled: row.disabled_at !== null,
  };
}

/** Every account, by name. */
export async function listAccounts(catalogue: Reader): Promise<AccountRecord[]> {
  const rows = await catalogue.selectFrom("accounts").selectAll().orderBy("name_key").execute();
  return rows.map(recordOf);
}

/**
 * The account, in use or not, with an id or a name.
 * @throws ArchiveError `not_found` where there is none.
 */
export async function requireAccount(
  catalogue: Reader,
  by: { readonly id: string } | { readonly name: string },
): Promise<AccountRecord> {
  const row = await catalogue
    .selectFrom("accounts")
    .selectAll()
    .where((where) => ("id" in by ? where("id", "=", by.id) : where("name_key", "=", nameKey(by.name))))
    .executeTakeFirst();
  if (row === undefined) throw new ArchiveError("not_found", "account.not_found");
  return recordOf(row);
}
