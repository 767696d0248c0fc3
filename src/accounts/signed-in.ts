import type { Response } from "express";
import { ArchiveError } from "../errors.js";
import type { Account } from "./roles.js";

/**
 * Who sent a request that a guard has let in by their role.
 * @throws ArchiveError `unauthenticated` where nobody is known: the route stands open in the table of access.
 */
export function accountOf(response: Response): Account {
  const { account } = response.locals;
  if (account === null) throw new ArchiveError("unauthenticated", "token.missing");
  return account;
}
