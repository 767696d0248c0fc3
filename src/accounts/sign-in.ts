import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { findPersonByName, type Person } from "./accounts.js";
import { identifyToken, type TokenBearer } from "./identify-token.js";
import { readLink, useLink } from "./links.js";
import { setPassword } from "./manage-accounts.js";
import { checkNewPassword, hashPassword, matchesPassword } from "./passwords.js";
import type { SignInLimits } from "./sign-in-limits.js";

export interface SignInDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly limits: SignInLimits;
}

/**
 * Who has this name and password. An unknown name, a closed account and a wrong password get the same answer after
 * the same work.
 * @throws ArchiveError `unauthenticated`, or `too_many` after too many wrong attempts.
 */
export async function identifyByPassword(
  { catalogue, limits }: SignInDependencies,
  { name, password, address }: { name: string; password: string; address: string },
): Promise<Person> {
  await limits.admit({ name, address });
  const person = await findPersonByName(catalogue, name);
  const matches = await matchesPassword(person?.passwordHash ?? null, password);
  if (person === null || !matches) throw new ArchiveError("unauthenticated", "sign_in.mismatch");
  await limits.forgive({ name, address });
  return person;
}

/**
 * Makes sure that who sits at a session is its owner. One who came by a one-time link has no password to give.
 * @throws ArchiveError `unprocessable`, or `too_many` after too many wrong attempts.
 */
export async function confirmPassword(
  { limits }: SignInDependencies,
  { name, passwordHash }: Person,
  { password, address }: { password: string; address: string },
): Promise<void> {
  if (passwordHash === null) return;
  await limits.admit({ name, address });
  if (!(await matchesPassword(passwordHash, password))) {
    throw new ArchiveError("unprocessable", "password.wrong");
  }
  await limits.forgive({ name, address });
}

/**
 * Who comes with this token, or with this one-time link, which is used up by it.
 * @throws ArchiveError `unauthenticated`, or `too_many` after too many wrong attempts.
 */
export async function identifyBySecret(
  { catalogue, limits, now }: SignInDependencies,
  { secret, address }: { secret: string; address: string },
): Promise<Person | TokenBearer> {
  const attempt = { name: null, address };
  await limits.admit(attempt);
  const token = await identifyToken(catalogue, secret, now());
  const known = token ?? (await useLink(catalogue, secret, now()));
  if (known === null) throw new ArchiveError("unauthenticated", "sign_in.unknown_token");
  await limits.forgive(attempt);
  return known;
}

function linkGone(): ArchiveError {
  return new ArchiveError("not_found", "sign_in.link_gone");
}

/**
 * Whose one-time link this is, without using it up: programs that look ahead of people follow links too.
 * @throws ArchiveError `not_found`, or `too_many` after too many wrong attempts.
 */
export async function identifyByLink(
  { catalogue, limits, now }: SignInDependencies,
  { code, address }: { code: string; address: string },
): Promise<Person> {
  const attempt = { name: null, address };
  await limits.admit(attempt);
  const person = await readLink(catalogue, code, now());
  if (person === null) throw linkGone();
  await limits.forgive(attempt);
  return person;
}

/**
 * Uses a one-time link up and gives its owner the password that came with it.
 * @throws ArchiveError `not_found` where the link is gone, `unprocessable` for a password that will not do.
 */
export async function choosePassword(
  dependencies: SignInDependencies,
  { code, password, address }: { code: string; password: string; address: string },
): Promise<Person> {
  const { catalogue, now } = dependencies;
  const { name } = await identifyByLink(dependencies, { code, address });
  checkNewPassword(password, name);
  const passwordHash = await hashPassword(password);
  const person = await useLink(catalogue, code, now());
  if (person === null) throw linkGone();
  await setPassword(dependencies, { id: person.id, passwordHash, by: person.name });
  return { ...person, passwordHash, lacksPassword: false };
}
