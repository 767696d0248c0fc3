/** Who may do what: each role may all that the ones before it may. */
export const accountRoles = ["reader", "archivist", "admin"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Who a request comes from. */
export interface Account {
  /** The token's id. */
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
}

export function mayActAs(account: Account, role: AccountRole): boolean {
  return accountRoles.indexOf(account.role) >= accountRoles.indexOf(role);
}
