export interface Failure {
  readonly title: string;
  readonly detail: string;
}

export interface SignInPage {
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
