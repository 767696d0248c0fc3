import type { RequestHandler } from "express";
import session from "express-session";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { urls, withParameters } from "../urls.js";
import "../web/locals.js";
import { findPerson } from "./accounts.js";
import { findToken, identifyToken } from "./identify-token.js";
import { type AccountRole, mayActAs } from "./roles.js";
import { CatalogueSessionStore } from "./session-store.js";
import { sessionAge } from "./sessions.js";

/** Sessions of people who signed in; readers get no cookie. */
export function sessions(catalogue: Catalogue, secret: string, now: () => Date): RequestHandler {
  return session({
    name: "jubir",
    secret,
    store: new CatalogueSessionStore(catalogue, now),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: "lax", secure: "auto", maxAge: sessionAge },
  });
}

/** Whose session it is, asked of the catalogue each time: a role that is taken away is gone at once. */
export function identifySession(catalogue: Catalogue, now: () => Date): RequestHandler {
  return async (request, response, next) => {
    const { accountId, tokenId } = request.session;
    if (accountId !== undefined) response.locals.account = await findPerson(catalogue, accountId);
    else if (tokenId !== undefined) response.locals.account = await findToken(catalogue, tokenId, now());
    else response.locals.account = null;
    next();
  };
}

/**
 * Whose token a request to the API bears (RFC 6750).
 * @throws ArchiveError `unauthenticated` for a token that is not known: a caller with a wrong one is told.
 */
export function identifyBearer(catalogue: Catalogue, now: () => Date): RequestHandler {
  return async (request, response, next) => {
    const header = request.get("Authorization");
    const token = header?.match(/^Bearer +(\S+)$/i)?.[1];
    response.locals.account = token === undefined ? null : await identifyToken(catalogue, token, now());
    if (header !== undefined && response.locals.account === null) {
      throw new ArchiveError("unauthenticated", "token.unknown");
    }
    next();
  };
}

/** Lets pass who may act in a role; pages lead others to the sign-in page, the API refuses them. */
export function requireRole(role: AccountRole): RequestHandler {
  return (request, response, next) => {
    const { account } = response.locals;
    if (account !== null && mayActAs(account, role)) {
      next();
    } else if (account !== null) {
      next(new ArchiveError("forbidden", "role.insufficient", { role }));
    } else if (["GET", "HEAD"].includes(request.method) && !request.originalUrl.startsWith("/api/")) {
      response.redirect(303, withParameters(urls.signIn, { returnTo: request.originalUrl }));
    } else {
      next(new ArchiveError("unauthenticated", "token.missing"));
    }
  };
}
