import type { Catalogue } from "../database/open.js";
import type { AccountDependencies } from "./accounts.js";
import type { Account, AccountRole } from "./roles.js";
import { digestOf, newSecret } from "./secrets.js";

const prefix = "jubir_";

/** Milliseconds after which a token's last use is noted again: not every request is a write. */
const useGranularity = 60_000;

export interface NewToken {
  readonly name: string;
  readonly role: AccountRole;
  /** The last day on which it works, as an ISO date; null for one without an end. */
  readonly expiresOn?: string | null;
}

/** Who comes with a token. */
export interface TokenBearer extends Account {
  readonly kind: "token";
}

/** Makes a token. Only its hash is kept: what is returned here is shown once or never again. */
export async function createToken(
  { catalogue, now, newId }: AccountDependencies,
  { name, role, expiresOn = null }: NewToken,
): Promise<string> {
  const token = `${prefix}${newSecret()}`;
  const values = { id: newId(), name, role, hash: digestOf(token), expires_on: expiresOn };
  await catalogue
    .insertInto("tokens")
    .values({ ...values, created_at: now().toISOString() })
    .execute();
  return token;
}

/** Tokens that work at this moment. A token works through its last day, as UTC counts it. */
function validTokens(catalogue: Catalogue, now: Date) {
  const today = now.toISOString().slice(0, 10);
  return catalogue
    .selectFrom("tokens")
    .select(["id", "name", "role", "last_used_at"])
    .where("revoked_at", "is", null)
    .where((where) => where.or([where("expires_on", "is", null), where("expires_on", ">=", today)]));
}

type TokenRow = Awaited<ReturnType<ReturnType<typeof validTokens>["execute"]>>[number];

function accountOf({ id, name, role }: TokenRow): TokenBearer {
  return { kind: "token", id, name, role, lacksPassword: false };
}

async function noteUse(catalogue: Catalogue, { id, last_used_at }: TokenRow, now: Date): Promise<void> {
  if (last_used_at !== null && now.getTime() - Date.parse(last_used_at) < useGranularity) return;
  const values = { last_used_at: now.toISOString() };
  await catalogue.updateTable("tokens").set(values).where("id", "=", id).execute();
}

/** Whose token this is while it works, or null. */
export async function identifyToken(
  catalogue: Catalogue,
  token: string,
  now: Date,
): Promise<TokenBearer | null> {
  const row = await validTokens(catalogue, now).where("hash", "=", digestOf(token)).executeTakeFirst();
  if (row === undefined) return null;
  await noteUse(catalogue, row, now);
  return accountOf(row);
}

/** The token that a session was opened with, or null where it works no more. */
export async function findToken(catalogue: Catalogue, id: string, now: Date): Promise<TokenBearer | null> {
  const row = await validTokens(catalogue, now).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}
