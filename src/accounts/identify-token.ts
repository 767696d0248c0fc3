import { storageFailure } from "../database/failure.js";
import type { Catalogue } from "../database/open.js";
import type { Account } from "./roles.js";
import { digestOf } from "./secrets.js";
import { dayOf } from "./tokens.js";

/** Milliseconds after which a token's last use is noted again: not every request is a write. */
const useGranularity = 60_000;

/** Who comes with a token. */
export interface TokenBearer extends Account {
  readonly kind: "token";
}

/** Tokens that work at this moment. A token works through its last day. */
function validTokens(catalogue: Catalogue, now: Date) {
  return catalogue
    .selectFrom("tokens")
    .select(["id", "name", "role", "last_used_at"])
    .where("revoked_at", "is", null)
    .where((where) => where.or([where("expires_on", "is", null), where("expires_on", ">=", dayOf(now))]));
}

type TokenRow = Awaited<ReturnType<ReturnType<typeof validTokens>["execute"]>>[number];

function bearerOf({ id, name, role }: TokenRow): TokenBearer {
  return { kind: "token", id, name, role, lacksPassword: false };
}

/** A disk that takes nothing keeps nobody from reading: the use then goes unnoted. */
async function noteUse(catalogue: Catalogue, { id, last_used_at }: TokenRow, now: Date): Promise<void> {
  if (last_used_at !== null && now.getTime() - Date.parse(last_used_at) < useGranularity) return;
  const values = { last_used_at: now.toISOString() };
  try {
    await catalogue.updateTable("tokens").set(values).where("id", "=", id).execute();
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
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
  return bearerOf(row);
}

/** The token that a session was opened with, or null where it works no more. */
export async function findToken(catalogue: Catalogue, id: string, now: Date): Promise<TokenBearer | null> {
  const row = await validTokens(catalogue, now).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : bearerOf(row);
}
