import type { AccountRecord } from "./accounts.js";
import type { Reading } from "./reading.js";
import type { AccountRole } from "./roles.js";

export interface Failure {
  readonly title: string;
  readonly detail: string;
}

export interface SignInPage {
  /** Whether reading needs an account too. */
  readonly reading: Reading;
  readonly failure: Failure | null;
  /** What was typed as the name before. */
  readonly name: string;
  /** A token that came with the address, to be sent by a button; empty otherwise. */
  readonly token: string;
  /** Whether the form asks for a name and a password, or for a token. */
  readonly way: "password" | "token";
  /** The same page, asking for the other. */
  readonly otherWayUrl: string;
  /** Where to go after signing in: a path on this site, or empty for where the role works. */
  readonly returnTo: string;
}

/** The page of a one-time link, where its owner chooses a password. */
export interface LinkPage {
  readonly failure: Failure | null;
  /** Whose the link is, or null where it is gone. */
  readonly name: string | null;
  readonly code: string;
}

/** A person's own account. */
export interface OwnAccountPage {
  readonly failure: Failure | null;
  /** The password has just been changed. */
  readonly changed: boolean;
  readonly name: string;
  readonly role: string;
  readonly hasPassword: boolean;
  readonly sessions: readonly {
    readonly key: string;
    readonly browser: string;
    readonly openedAt: string;
    readonly current: boolean;
  }[];
}

interface RoleChoice {
  readonly value: AccountRole;
  readonly label: string;
}

/** The admin's page of accounts. */
export interface AccountsPage {
  readonly failure: Failure | null;
  /** A one-time link that was just made, shown here and never again. */
  readonly link: { readonly name: string; readonly url: string } | null;
  /** Whether everybody reads the archive. */
  readonly reading: Reading;
  /** What was typed as a new account's name before. */
  readonly typedName: string;
  readonly roles: readonly RoleChoice[];
  readonly accounts: readonly (AccountRecord & {
    /** The account of who looks at the page. */
    readonly own: boolean;
  })[];
}

/** The admin's page of tokens. */
export interface TokensPage {
  readonly failure: Failure | null;
  /** A token that was just made, shown here and never again. */
  readonly made: { readonly name: string; readonly token: string } | null;
  readonly typedName: string;
  /** Before which no token can end. */
  readonly today: string;
  readonly roles: readonly RoleChoice[];
  readonly tokens: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly createdAt: string;
    readonly lastUsedAt: string | null;
    readonly expiresOn: string | null;
    readonly state: "valid" | "expired" | "revoked";
  }[];
}
