import type { Request } from "express";
import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { findPerson, type Person } from "./accounts.js";
import type { TokenBearer } from "./identify-token.js";
import { recordSession } from "./sessions.js";

/** A new id: one that was planted before signing in is worth nothing after. */
function regenerate(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => {
      if (error !== undefined && error !== null) reject(error);
      else resolve();
    });
  });
}

/** The password may have been changed, or the account closed, while this one was being checked. */
async function stillHolds(transaction: Transaction<CatalogueSchema>, person: Person): Promise<void> {
  const current = await findPerson(transaction, person.id);
  if (current?.passwordHash !== person.passwordHash) {
    throw new ArchiveError("unauthenticated", "sign_in.mismatch");
  }
}

/**
 * Opens a session for who has been identified.
 * @throws ArchiveError `unauthenticated` where the account has changed since.
 */
export async function openSession(
  request: Request,
  { catalogue, now }: { catalogue: Catalogue; now: () => Date },
  who: Person | TokenBearer,
): Promise<void> {
  await regenerate(request);
  const session = { id: request.sessionID, agent: request.get("User-Agent") ?? "" };
  if (who.kind === "token") {
    request.session.tokenId = who.id;
    await recordSession(catalogue, { ...session, owner: { token_id: who.id } }, now());
    return;
  }
  request.session.accountId = who.id;
  await catalogue.transaction().execute(async (transaction) => {
    await stillHolds(transaction, who);
    await recordSession(transaction, { ...session, owner: { account_id: who.id } }, now());
    const values = { signed_in_at: now().toISOString() };
    await transaction.updateTable("accounts").set(values).where("id", "=", who.id).execute();
  });
}

/** Ends the session that a request came with. */
export function closeSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.destroy((error: unknown) => {
      if (error !== undefined && error !== null) reject(error);
      else resolve();
    });
  });
}
