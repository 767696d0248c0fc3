import type { Request } from "express";
import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { recordAccountAudit } from "./account-audit.js";
import { findPerson, type Person } from "./accounts.js";
import type { TokenBearer } from "./identify-token.js";
import type { Account } from "./roles.js";
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

/** By what somebody signs in. */
export type SignInWay = "password" | "link" | "token";

interface Entrance {
  readonly who: Person | TokenBearer;
  /** Null where somebody who is signed in goes on in a new session. */
  readonly way: SignInWay | null;
}

async function keepSession(
  transaction: Transaction<CatalogueSchema>,
  request: Request,
  who: Person | TokenBearer,
  at: Date,
): Promise<void> {
  const session = { id: request.sessionID, agent: request.get("User-Agent") ?? "" };
  if (who.kind === "token") {
    await recordSession(transaction, { ...session, owner: { token_id: who.id } }, at);
    return;
  }
  await stillHolds(transaction, who);
  await recordSession(transaction, { ...session, owner: { account_id: who.id } }, at);
  const values = { signed_in_at: at.toISOString() };
  await transaction.updateTable("accounts").set(values).where("id", "=", who.id).execute();
}

/**
 * Opens a session for who has been identified.
 * @throws ArchiveError `unauthenticated` where the account has changed since.
 */
export async function openSession(
  request: Request,
  { catalogue, now }: { catalogue: Catalogue; now: () => Date },
  { who, way }: Entrance,
): Promise<void> {
  await regenerate(request);
  const at = now();
  await catalogue.transaction().execute(async (transaction) => {
    await keepSession(transaction, request, who, at);
    if (way !== null)
      await recordAccountAudit(transaction, at, { by: who.name, action: "signed-in", details: { way } });
  });
  // Only now: who is turned away keeps a stranger's session, and with it the token of the form that is shown again.
  if (who.kind === "token") request.session.tokenId = who.id;
  else request.session.accountId = who.id;
}

/** Signs out who a request comes from, and tells the audit log. */
export async function signOut(
  request: Request,
  { catalogue, now }: { catalogue: Catalogue; now: () => Date },
  account: Account | null,
): Promise<void> {
  await closeSession(request);
  if (account === null) return;
  const line = { by: account.name, action: "signed-out", details: {} } as const;
  await catalogue.transaction().execute((transaction) => recordAccountAudit(transaction, now(), line));
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
