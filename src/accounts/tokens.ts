import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { type Account, type AccountRole, accountRoles } from "./roles.js";

const prefix = "jubir_";

/** A token carries 256 random bits, so a plain hash of it cannot be searched: no salt, no slow hash. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export interface TokenDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Makes a token. Only its hash is kept: what is returned here is shown once or never again. */
export async function createToken(
  { catalogue, now, newId }: TokenDependencies,
  { name, role }: { name: string; role: AccountRole },
): Promise<string> {
  const token = `${prefix}${randomBytes(32).toString("base64url")}`;
  await catalogue
    .insertInto("tokens")
    .values({ id: newId(), name, role, hash: hashOf(token), created_at: now().toISOString() })
    .execute();
  return token;
}

const accountRow = z.object({ id: z.string(), name: z.string(), role: z.enum(accountRoles) });

/** Whose token this is, or null. */
export async function identifyToken(catalogue: Catalogue, token: string): Promise<Account | null> {
  const row = await catalogue
    .selectFrom("tokens")
    .select(["id", "name", "role"])
    .where("hash", "=", hashOf(token))
    .executeTakeFirst();
  return accountRow.safeParse(row).data ?? null;
}

/** The account that a session was opened with, or null where its token is gone. */
export async function findAccount(catalogue: Catalogue, id: string): Promise<Account | null> {
  const row = await catalogue
    .selectFrom("tokens")
    .select(["id", "name", "role"])
    .where("id", "=", id)
    .executeTakeFirst();
  return accountRow.safeParse(row).data ?? null;
}

/**
 * The archivist's token of a first start: whoever runs the archive gets a way in, nobody else has one.
 * @returns the token, or null where the catalogue has tokens already.
 */
export async function createFirstToken(dependencies: TokenDependencies): Promise<string | null> {
  const existing = await dependencies.catalogue.selectFrom("tokens").select("id").limit(1).executeTakeFirst();
  if (existing !== undefined) return null;
  return createToken(dependencies, { name: "arsiparis", role: "archivist" });
}
