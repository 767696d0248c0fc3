import { urls } from "../urls.js";

/** Who may do what: each role may all that the ones before it may. */
export const accountRoles = ["reader", "archivist", "admin"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Who a request comes from: a person with an account, or a program (or person) with a token. */
export interface Account {
  readonly kind: "person" | "token";
  /** The account's id, or the token's. */
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  /** A person who came by a one-time link and has not chosen a password yet. */
  readonly lacksPassword: boolean;
}

/** Whether an account has this role or one above it. */
export function mayActAs(account: Account, role: AccountRole): boolean {
  return accountRoles.indexOf(account.role) >= accountRoles.indexOf(role);
}

/** Where somebody works who came from nowhere in particular. */
export function workplaceOf(account: Account): string {
  return mayActAs(account, "archivist") ? urls.upload : urls.home;
}
