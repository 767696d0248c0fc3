import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { recordAccountAudit } from "./account-audit.js";
import type { Account } from "./roles.js";
import { digestOf } from "./secrets.js";

/** A working week, in milliseconds. */
export const sessionAge = 7 * 24 * 60 * 60 * 1000;

/** Of what a browser says about itself, as much as tells it from another. */
const agentLength = 300;

/** A session as its owner sees it. `key` names it without being worth anything to who reads it. */
export interface SessionRecord {
  readonly key: string;
  readonly agent: string;
  readonly openedAt: string;
}

export interface NewSession {
  readonly id: string;
  readonly owner: { readonly account_id: string } | { readonly token_id: string };
  readonly agent: string;
}

type Writer = Catalogue | Transaction<CatalogueSchema>;

/** Makes the row without which a session is none: one that was ended cannot come back by being saved again. */
export async function recordSession(
  catalogue: Writer,
  { id, owner, agent }: NewSession,
  now: Date,
): Promise<void> {
  await catalogue
    .insertInto("sessions")
    .values({
      hash: digestOf(id),
      account_id: null,
      token_id: null,
      ...owner,
      data: "{}",
      agent: agent.slice(0, agentLength),
      opened_at: now.toISOString(),
      expires_at: now.getTime() + sessionAge,
    })
    .execute();
}

/** An account's open sessions, the latest first. */
export async function listSessions(
  catalogue: Catalogue,
  accountId: string,
  now: Date,
): Promise<SessionRecord[]> {
  return catalogue
    .selectFrom("sessions")
    .select(["hash as key", "agent", "opened_at as openedAt"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now.getTime())
    .orderBy("opened_at", "desc")
    .execute();
}

/** @returns how many there were. */
export async function endSessionsOf(catalogue: Writer, accountId: string): Promise<number> {
  const ended = await catalogue
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .returning("hash")
    .execute();
  return ended.length;
}

/** Ends one session of an account; one of somebody else stays. */
export async function endSession(
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => Date },
  { id, name }: Pick<Account, "id" | "name">,
  key: string,
): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const ended = await transaction
      .deleteFrom("sessions")
      .where("account_id", "=", id)
      .where("hash", "=", key)
      .returning("hash")
      .execute();
    if (ended.length === 0) return;
    const details = { account: name, sessions: ended.length };
    await recordAccountAudit(transaction, now(), { by: name, action: "sessions-ended", details });
  });
}
