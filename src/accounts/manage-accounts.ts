import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { recordAccountAudit } from "./account-audit.js";
import { listAccounts, nameKey, requireAccount } from "./accounts.js";
import { createLink } from "./links.js";
import type { AccountRole } from "./roles.js";
import { endSessionsOf } from "./sessions.js";

export interface AccountDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Which account, and who does it: an admin's name, or the command. */
export interface AccountChange {
  readonly id: string;
  readonly by: string;
}

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._@-]{0,63}$/u;

/**
 * Adds an account without a password, and a one-time link by which its owner chooses one.
 * @returns its id and the link's code, which is kept nowhere.
 * @throws ArchiveError `unprocessable` for what is no name, `conflict` for one that is taken.
 */
export async function addAccount(
  { catalogue, now, newId }: AccountDependencies,
  { name: given, role, by }: { name: string; role: AccountRole; by: string },
): Promise<{ id: string; code: string }> {
  const name = given.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (!namePattern.test(name)) throw new ArchiveError("unprocessable", "account.bad_name");
  const at = now();
  const values = { id: newId(), name, name_key: nameKey(name), role, password_hash: null };
  return catalogue.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto("accounts")
      .values({ ...values, created_at: at.toISOString() })
      .onConflict((conflict) => conflict.column("name_key").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added === undefined) throw new ArchiveError("conflict", "account.name_taken", { name });
    await recordAccountAudit(transaction, at, {
      by,
      action: "account-added",
      details: { account: name, role },
    });
    return { id: values.id, code: await createLink(transaction, values.id, at) };
  });
}

/**
 * Makes a one-time link for somebody who has forgotten the password, which works until another is chosen.
 * @throws ArchiveError `not_found`, or `conflict` for an account that is closed.
 */
export async function renewLink(
  { catalogue, now }: AccountDependencies,
  { id, by }: AccountChange,
): Promise<string> {
  const at = now();
  return catalogue.transaction().execute(async (transaction) => {
    const { name, disabled } = await requireAccount(transaction, { id });
    if (disabled) throw new ArchiveError("conflict", "account.closed", { name });
    await recordAccountAudit(transaction, at, { by, action: "link-made", details: { account: name } });
    return createLink(transaction, id, at);
  });
}

/** An archive without an admin could only be helped from its server's command line. */
async function keepAnAdmin(transaction: Transaction<CatalogueSchema>, id: string): Promise<void> {
  const accounts = await listAccounts(transaction);
  const admins = accounts.filter(({ role, disabled }) => role === "admin" && !disabled);
  if (admins.length === 1 && admins[0]?.id === id) throw new ArchiveError("conflict", "account.last_admin");
}

/**
 * Gives an account another role, which counts from its next request on.
 * @throws ArchiveError `not_found`, or `conflict` where it would leave the archive without an admin.
 */
export async function changeRole(
  { catalogue, now }: AccountDependencies,
  { id, role, by }: AccountChange & { readonly role: AccountRole },
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const { name, role: former } = await requireAccount(transaction, { id });
    if (role === former) return;
    if (role !== "admin") await keepAnAdmin(transaction, id);
    await transaction.updateTable("accounts").set({ role }).where("id", "=", id).execute();
    const details = { account: name, role, former };
    await recordAccountAudit(transaction, now(), { by, action: "role-changed", details });
  });
}

/**
 * Closes an account: its sessions end, its link is void, nobody signs in with it. What it did stays under its name.
 * @throws ArchiveError `not_found`, or `conflict` where it would leave the archive without an admin.
 */
export async function disableAccount(
  { catalogue, now }: AccountDependencies,
  { id, by }: AccountChange,
): Promise<void> {
  const at = now();
  await catalogue.transaction().execute(async (transaction) => {
    const { name } = await requireAccount(transaction, { id });
    await keepAnAdmin(transaction, id);
    const values = { disabled_at: at.toISOString() };
    await transaction.updateTable("accounts").set(values).where("id", "=", id).execute();
    await transaction.deleteFrom("sign_in_links").where("account_id", "=", id).execute();
    await endSessionsOf(transaction, id);
    await recordAccountAudit(transaction, at, { by, action: "account-closed", details: { account: name } });
  });
}

/**
 * Opens a closed account again: its owner signs in with the password as it was.
 * @throws ArchiveError `not_found`.
 */
export async function enableAccount(
  { catalogue, now }: AccountDependencies,
  { id, by }: AccountChange,
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const { name } = await requireAccount(transaction, { id });
    await transaction.updateTable("accounts").set({ disabled_at: null }).where("id", "=", id).execute();
    await recordAccountAudit(transaction, now(), {
      by,
      action: "account-opened",
      details: { account: name },
    });
  });
}

/** Sets a password. Every session of the account ends with it, and a link that is still open is void. */
export async function setPassword(
  { catalogue, now }: Pick<AccountDependencies, "catalogue" | "now">,
  { id, passwordHash, by }: AccountChange & { readonly passwordHash: string },
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const { name } = await requireAccount(transaction, { id });
    const values = { password_hash: passwordHash };
    await transaction.updateTable("accounts").set(values).where("id", "=", id).execute();
    await transaction.deleteFrom("sign_in_links").where("account_id", "=", id).execute();
    await endSessionsOf(transaction, id);
    await recordAccountAudit(transaction, now(), {
      by,
      action: "password-changed",
      details: { account: name },
    });
  });
}

/**
 * Signs an account out everywhere.
 * @throws ArchiveError `not_found`.
 */
export async function endAllSessions(
  { catalogue, now }: Pick<AccountDependencies, "catalogue" | "now">,
  { id, by }: AccountChange,
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const { name } = await requireAccount(transaction, { id });
    const details = { account: name, sessions: await endSessionsOf(transaction, id) };
    await recordAccountAudit(transaction, now(), { by, action: "sessions-ended", details });
  });
}
