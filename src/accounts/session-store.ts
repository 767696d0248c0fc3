import { createHash } from "node:crypto";
import { type SessionData, Store } from "express-session";
import type { Catalogue } from "../database/open.js";

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

function expiryOf({ cookie }: SessionData, now: Date): number {
  return now.getTime() + (cookie.originalMaxAge ?? 0);
}

/**
 * Sessions in the catalogue, so that they survive a restart and can be ended from the command line. The id is kept as
 * a hash: reading the file gives nobody a session.
 */
export class CatalogueSessionStore extends Store {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly now: () => Date,
  ) {
    super();
  }

  override get(id: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    this.catalogue
      .selectFrom("sessions")
      .select("data")
      .where("hash", "=", hashOf(id))
      .where("expires_at", ">", this.now().getTime())
      .executeTakeFirst()
      .then((row) => callback(null, row === undefined ? null : JSON.parse(row.data)))
      .catch(callback);
  }

  override set(id: string, session: SessionData, callback: (error?: unknown) => void = () => {}): void {
    const values = { data: JSON.stringify(session), expires_at: expiryOf(session, this.now()) };
    this.catalogue
      .insertInto("sessions")
      .values({ hash: hashOf(id), ...values })
      .onConflict((conflict) => conflict.column("hash").doUpdateSet(values))
      .execute()
      .then(() => callback())
      .catch(callback);
  }

  override destroy(id: string, callback: (error?: unknown) => void = () => {}): void {
    this.catalogue
      .deleteFrom("sessions")
      .where((where) =>
        where.or([where("hash", "=", hashOf(id)), where("expires_at", "<=", this.now().getTime())]),
      )
      .execute()
      .then(() => callback())
      .catch(callback);
  }
}
