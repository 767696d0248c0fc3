import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import type { Account, AccountRole } from "./roles.js";
import { endSessionsOf } from "./sessions.js";

export interface AccountDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly newId: () => string;
}

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

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._@-]{0,63}$/u;

/** Names are the same when they look the same: case, width and composition do not tell them apart. */
function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * Adds an account without a password; a one-time link lets its owner choose one.
 * @throws ArchiveError `unprocessable` for what is no name, `conflict` for one that is taken.
 */
export async function addAccount(
  { catalogue, now, newId }: AccountDependencies,
  { name: given, role }: { name: string; role: AccountRole },
): Promise<Account> {
  const name = given.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (!namePattern.test(name)) throw new ArchiveError("unprocessable", "account.bad_name");
  const values = { id: newId(), name, name_key: nameKey(name), role, password_hash: null };
  const added = await catalogue
    .insertInto("accounts")
    .values({ ...values, created_at: now().toISOString() })
    .onConflict((conflict) => conflict.column("name_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added === undefined) throw new ArchiveError("conflict", "account.name_taken", { name });
  return { kind: "person", id: values.id, name, role, lacksPassword: true };
}

function people(catalogue: Catalogue | Transaction<CatalogueSchema>) {
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
export async function findPerson(
  catalogue: Catalogue | Transaction<CatalogueSchema>,
  id: string,
): Promise<Person | null> {
  return personOf(await people(catalogue).where("id", "=", id).executeTakeFirst());
}

/** Every account, by name. */
export async function listAccounts(catalogue: Catalogue): Promise<AccountRecord[]> {
  const rows = await catalogue.selectFrom("accounts").selectAll().orderBy("name_key").execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    hasPassword: row.password_hash !== null,
    signedInAt: row.signed_in_at,
    disabled: row.disabled_at !== null,
  }));
}

/** @throws ArchiveError `not_found` where no account, in use or not, has the id or the name. */
export async function requireAccount(
  catalogue: Catalogue,
  by: { id: string } | { name: string },
): Promise<AccountRecord> {
  const accounts = await listAccounts(catalogue);
  const account = accounts.find((one) =>
    "id" in by ? one.id === by.id : nameKey(one.name) === nameKey(by.name),
  );
  if (account === undefined) throw new ArchiveError("not_found", "account.not_found");
  return account;
}

/** An archive without an admin could only be helped from its server's command line. */
async function keepAnAdmin(transaction: Transaction<CatalogueSchema>, id: string): Promise<void> {
  const admins = await people(transaction).where("role", "=", "admin").execute();
  if (admins.length === 1 && admins[0]?.id === id) throw new ArchiveError("conflict", "account.last_admin");
}

/** @throws ArchiveError `conflict` where it would leave the archive without an admin. */
export async function changeRole(catalogue: Catalogue, id: string, role: AccountRole): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    if (role !== "admin") await keepAnAdmin(transaction, id);
    await transaction.updateTable("accounts").set({ role }).where("id", "=", id).execute();
  });
}

/**
 * Closes an account: its sessions end, its link is void, nobody signs in with it. What it did stays under its name.
 * @throws ArchiveError `conflict` where it would leave the archive without an admin.
 */
export async function disableAccount(catalogue: Catalogue, id: string, now: Date): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    await keepAnAdmin(transaction, id);
    const disabled_at = now.toISOString();
    await transaction.updateTable("accounts").set({ disabled_at }).where("id", "=", id).execute();
    await transaction.deleteFrom("sign_in_links").where("account_id", "=", id).execute();
    await endSessionsOf(transaction, id);
  });
}

export async function enableAccount(catalogue: Catalogue, id: string): Promise<void> {
  await catalogue.updateTable("accounts").set({ disabled_at: null }).where("id", "=", id).execute();
}

/** Sets a password. Every session of the account ends with it, and a link that is still open is void. */
export async function setPassword(catalogue: Catalogue, id: string, passwordHash: string): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const values = { password_hash: passwordHash };
    await transaction.updateTable("accounts").set(values).where("id", "=", id).execute();
    await transaction.deleteFrom("sign_in_links").where("account_id", "=", id).execute();
    await endSessionsOf(transaction, id);
  });
}
