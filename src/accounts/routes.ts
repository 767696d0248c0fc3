import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { urls } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import type { SignInPage } from "./page.js";
import type { Account } from "./roles.js";
import { identifyToken } from "./tokens.js";

/** A path on this site; anything that a browser could take for another host is not. */
const localPath = z
  .string()
  .regex(/^\/(?![/\\])[^\\\s]*$/)
  .catch(urls.upload);

const signInForm = z.object({ token: z.string().trim().max(200).catch(""), returnTo: localPath });
const signInLink = z.object({
  token: z.string().trim().max(200).optional().catch(undefined),
  returnTo: localPath,
});

function openSession(request: Request, account: Account): Promise<void> {
  // A new id: one that was planted before signing in is worth nothing after.
  return new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => {
      if (error !== undefined && error !== null) {
        reject(error);
        return;
      }
      request.session.accountId = account.id;
      resolve();
    });
  });
}

function showSignIn(request: Request, response: Response, page: SignInPage, status = 200): void {
  const title = response.locals.t("labels.signInTitle");
  renderPage(request, response, { view: "accounts/sign-in", title, status, page, withForm: true });
}

async function signIn(
  catalogue: Catalogue,
  request: Request,
  response: Response,
  { token, returnTo }: z.infer<typeof signInForm>,
): Promise<void> {
  const account = await identifyToken(catalogue, token);
  if (account !== null) {
    await openSession(request, account);
    response.redirect(303, returnTo);
    return;
  }
  const { t } = response.locals;
  const failure = { title: t("labels.wrongToken"), detail: t("labels.wrongTokenDetail") };
  showSignIn(request, response, { failure, returnTo }, 401);
}

/** The sign-in page, the sign-in link that a first start prints, and signing out. */
export function accountRoutes(catalogue: Catalogue): Router {
  const readForm: RequestHandler = express.urlencoded({ extended: false, limit: "10kb" });
  const router = Router();
  router.get(urls.signIn, async (request, response) => {
    const { token, returnTo } = signInLink.parse(request.query);
    if (token !== undefined) await signIn(catalogue, request, response, { token, returnTo });
    else if (response.locals.account !== null) response.redirect(303, returnTo);
    else showSignIn(request, response, { failure: null, returnTo });
  });
  router.post(urls.signIn, readForm, requireCsrfToken, async (request, response) => {
    await signIn(catalogue, request, response, signInForm.parse(request.body));
  });
  router.post(urls.signOut, readForm, requireCsrfToken, (request, response, next) => {
    request.session.destroy((error: unknown) => {
      if (error !== undefined && error !== null) next(error);
      else response.clearCookie("jubir").redirect(303, urls.home);
    });
  });
  return router;
}
