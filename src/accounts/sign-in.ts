import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { recordAccountAudit } from "./account-audit.js";
import { findPersonByName, type Person } from "./accounts.js";
import { identifyToken, type TokenBearer } from "./identify-token.js";
import { readLink, useLink } from "./links.js";
import { setPassword } from "./manage-accounts.js";
import type { SignInWay } from "./open-session.js";
import { checkNewPassword, hashPassword, matchesPassword } from "./passwords.js";
import type { SignInLimits } from "./sign-in-limits.js";

export interface SignInDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly limits: SignInLimits;
}

interface Refusal {
  readonly way: SignInWay;
  readonly address: string;
  /** Whose account it was; null where nobody has the name, which is not kept: people type passwords into the wrong field. */
  readonly name: string | null;
}

/** Tells the audit log of an attempt that failed, whether anybody has the name or not: both take the same work. */
async function recordRefusal(
  { catalogue, now }: SignInDependencies,
  { way, address, name }: Refusal,
): Promise<void> {
  const line = { by: name ?? "", action: "sign-in-refused", details: { way, address } } as const;
  await catalogue.transaction().execute((store) => recordAccountAudit(store, now(), line));
}

/**
 * Who has this name and password. An unknown name, a closed account and a wrong password get the same answer after
 * the same work.
 * @throws ArchiveError `unauthenticated`, or `too_many` after too many wrong attempts.
 */
export async function identifyByPassword(
  dependencies: SignInDependencies,
  { name, password, address }: { name: string; password: string; address: string },
): Promise<Person> {
  const { catalogue, limits } = dependencies;
  await limits.admit({ name, address });
  const person = await findPersonByName(catalogue, name);
  const matches = await matchesPassword(person?.passwordHash ?? null, password);
  if (person === null || !matches) {
    await recordRefusal(dependencies, { way: "password", address, name: person?.name ?? null });
    throw new ArchiveError("unauthenticated", "sign_in.mismatch");
  }
  await limits.forgive({ name, address });
  return person;
}

/**
 * Makes sure that who sits at a session is its owner. One who came by a one-time link has no password to give.
 * @throws ArchiveError `unprocessable`, or `too_many` after too many wrong attempts.
 */
export async function confirmPassword(
  dependencies: SignInDependencies,
  { name, passwordHash }: Person,
  { password, address }: { password: string; address: string },
): Promise<void> {
  if (passwordHash === null) return;
  const { limits } = dependencies;
  await limits.admit({ name, address });
  if (!(await matchesPassword(passwordHash, password))) {
    await recordRefusal(dependencies, { way: "password", address, name });
    throw new ArchiveError("unprocessable", "password.wrong");
  }
  await limits.forgive({ name, address });
}

/**
 * Who comes with this token, or with this one-time link, which is used up by it.
 * @throws ArchiveError `unauthenticated`, or `too_many` after too many wrong attempts.
 */
export async function identifyBySecret(
  dependencies: SignInDependencies,
  { secret, address }: { secret: string; address: string },
): Promise<Person | TokenBearer> {
  const { catalogue, limits, now } = dependencies;
  const attempt = { name: null, address };
  await limits.admit(attempt);
  const token = await identifyToken(catalogue, secret, now());
  const known = token ?? (await useLink(catalogue, secret, now()));
  if (known === null) {
    await recordRefusal(dependencies, { way: "token", address, name: null });
    throw new ArchiveError("unauthenticated", "sign_in.unknown_token");
  }
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
  dependencies: SignInDependencies,
  { code, address }: { code: string; address: string },
): Promise<Person> {
  const { catalogue, limits, now } = dependencies;
  const attempt = { name: null, address };
  await limits.admit(attempt);
  const person = await readLink(catalogue, code, now());
  if (person === null) {
    await recordRefusal(dependencies, { way: "link", address, name: null });
    throw linkGone();
  }
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
