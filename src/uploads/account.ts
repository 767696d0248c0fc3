import type { Response } from "express";
import type { Account } from "../accounts/roles.js";
import { ArchiveError } from "../errors.js";

/** Whose uploads these are; the routes of this room let nobody in without an account. */
export function accountOf(response: Response): Account {
  const { account } = response.locals;
  if (account === null) throw new ArchiveError("unauthenticated", "token.missing");
  return account;
}
