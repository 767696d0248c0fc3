import { type SessionData, Store } from "express-session";
import type { Catalogue } from "../database/open.js";
import { digestOf } from "./secrets.js";

/** Sessions of people who have not signed in: no more of them are kept, the oldest give way. */
const mostPending = 20_000;
/** Milliseconds that a form may stay open before it is sent. */
const pendingAge = 60 * 60 * 1000;

interface Pending {
  readonly data: string;
  readonly expiresAt: number;
}

/**
 * Sessions in the catalogue, so that they survive a restart and can be ended from the command line. The id is kept as
 * a hash: reading the file gives nobody a session. Those of strangers hold no more than a form's token and stay in
 * memory: who only looks at the sign-in page writes nothing into the archive.
 */
export class CatalogueSessionStore extends Store {
  private readonly pending = new Map<string, Pending>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly now: () => Date,
  ) {
    super();
  }

  override get(id: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    const hash = digestOf(id);
    const pending = this.pending.get(hash);
    if (pending !== undefined) {
      callback(null, pending.expiresAt > this.now().getTime() ? JSON.parse(pending.data) : null);
      return;
    }
    this.catalogue
      .selectFrom("sessions")
      .select("data")
      .where("hash", "=", hash)
      .where("expires_at", ">", this.now().getTime())
      .executeTakeFirst()
      .then((row) => callback(null, row === undefined ? null : JSON.parse(row.data)))
      .catch(callback);
  }

  override set(id: string, session: SessionData, callback: (error?: unknown) => void = () => {}): void {
    const data = JSON.stringify(session);
    if (session.accountId === undefined && session.tokenId === undefined) {
      this.keepPending(digestOf(id), data);
      callback();
      return;
    }
    this.catalogue
      .updateTable("sessions")
      .set({ data })
      .where("hash", "=", digestOf(id))
      .execute()
      .then(() => callback())
      .catch(callback);
  }

  override destroy(id: string, callback: (error?: unknown) => void = () => {}): void {
    const hash = digestOf(id);
    this.pending.delete(hash);
    this.catalogue
      .deleteFrom("sessions")
      .where((where) => where.or([where("hash", "=", hash), where("expires_at", "<=", this.now().getTime())]))
      .execute()
      .then(() => callback())
      .catch(callback);
  }

  private keepPending(hash: string, data: string): void {
    this.pending.delete(hash);
    this.pending.set(hash, { data, expiresAt: this.now().getTime() + pendingAge });
    for (const oldest of this.pending.keys()) {
      if (this.pending.size <= mostPending) break;
      this.pending.delete(oldest);
    }
  }
}
