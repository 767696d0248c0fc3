import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { recordAccountAudit } from "./account-audit.js";
import type { AccountDependencies } from "./manage-accounts.js";
import type { AccountRole } from "./roles.js";
import { digestOf, newSecret } from "./secrets.js";

const prefix = "jubir_";

export interface NewToken {
  readonly name: string;
  readonly role: AccountRole;
  /** The last day on which it works, as an ISO date; null for one without an end. */
  readonly expiresOn?: string | null;
  /** Who makes it: an admin's name; left out, the command. */
  readonly by?: string;
}

/** A token as the admin sees it. */
export interface TokenRecord {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresOn: string | null;
  readonly state: "valid" | "expired" | "revoked";
}

const tokenName = z.string().trim().min(1).max(100);
const tokenEnd = z.iso.date();

/** The day of an instant, as UTC counts it: the last day of a token is one of these. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/**
 * Makes a token. Only its hash is kept: what is returned here is shown once or never again.
 * @throws ArchiveError `unprocessable` for a name or an end that will not do.
 */
export async function createToken(
  { catalogue, now, newId }: AccountDependencies,
  { name: given, role, expiresOn = null, by = "jubir" }: NewToken,
): Promise<string> {
  const name = tokenName.safeParse(given).data;
  if (name === undefined) throw new ArchiveError("unprocessable", "token.bad_name");
  const hasEnd = expiresOn !== null;
  if (hasEnd && (!tokenEnd.safeParse(expiresOn).success || expiresOn < dayOf(now()))) {
    throw new ArchiveError("unprocessable", "token.bad_end");
  }
  const token = `${prefix}${newSecret()}`;
  const values = { id: newId(), name, role, hash: digestOf(token), expires_on: expiresOn };
  await catalogue.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("tokens")
      .values({ ...values, created_at: now().toISOString() })
      .execute();
    const details = { token: name, role, expiresOn };
    await recordAccountAudit(transaction, now(), { by, action: "token-created", details });
  });
  return token;
}

/** Every token, the newest first; those that were revoked stay to be seen. */
export async function listTokens(catalogue: Catalogue, now: Date): Promise<TokenRecord[]> {
  const rows = await catalogue.selectFrom("tokens").selectAll().orderBy("created_at", "desc").execute();
  return rows.map((row) => {
    const expired = row.expires_on !== null && row.expires_on < dayOf(now);
    return {
      id: row.id,
      name: row.name,
      role: row.role,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      expiresOn: row.expires_on,
      state: row.revoked_at !== null ? "revoked" : expired ? "expired" : "valid",
    };
  });
}

/**
 * Revokes a token, and ends the sessions that were opened with it.
 * @throws ArchiveError `not_found` where none that works has this id.
 */
export async function revokeToken(
  { catalogue, now }: AccountDependencies,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const revoked = await transaction
      .updateTable("tokens")
      .set({ revoked_at: now().toISOString() })
      .where("id", "=", id)
      .where("revoked_at", "is", null)
      .returning("name")
      .executeTakeFirst();
    if (revoked === undefined) throw new ArchiveError("not_found", "token.not_found");
    await transaction.deleteFrom("sessions").where("token_id", "=", id).execute();
    const details = { token: revoked.name };
    await recordAccountAudit(transaction, now(), { by, action: "token-revoked", details });
  });
}
