import type { Account } from "../accounts/roles.js";
import type { Format } from "./format.js";
import type { Language, Translate } from "./i18n.js";

declare global {
  namespace Express {
    /** What middleware learns about a request and handlers and views use. */
    interface Locals {
      language: Language;
      t: Translate;
      format: Format;
      /** Who sent the request; null for a reader who has not signed in. */
      account: Account | null;
    }
  }
}

declare module "express-session" {
  interface SessionData {
    /** Set where somebody signed in with an account. */
    accountId?: string;
    /** Set where somebody signed in with a token. */
    tokenId?: string;
  }
}
