import express, { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { urls, withParameters } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import type { Person } from "./accounts.js";
import { failureOf } from "./failure.js";
import type { TokenBearer } from "./identify-token.js";
import { openSession, signOut } from "./open-session.js";
import type { SignInPage } from "./page.js";
import { readingOf } from "./reading.js";
import { workplaceOf } from "./roles.js";
import { identifyByPassword, identifyBySecret, type SignInDependencies } from "./sign-in.js";

const typed = z.string().max(200).catch("");
/** A path on this site; anything that a browser could take for another host is not. */
const returnTo = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\\\s]*$/)
  .catch("");
const signInForm = z.object({ name: typed, password: typed, token: typed, returnTo });
const signInAddress = z.object({
  token: z.string().max(200).optional().catch(undefined),
  dengan: z.enum(["sandi", "token"]).catch("sandi"),
  returnTo,
});

type Asked = Pick<SignInPage, "way" | "name" | "token" | "returnTo">;

async function showSignIn(
  { catalogue }: SignInDependencies,
  request: Request,
  response: Response,
  asked: Asked,
  error?: unknown,
): Promise<void> {
  const { t } = response.locals;
  const { failure, status } = failureOf(error, response);
  const other = asked.way === "token" ? "sandi" : "token";
  const otherWayUrl = withParameters(urls.signIn, { dengan: other, returnTo: asked.returnTo });
  const page: SignInPage = { ...asked, failure, otherWayUrl, reading: await readingOf(catalogue) };
  const title = t("labels.signInTitle");
  renderPage(request, response, { view: "accounts/sign-in", title, status, page, withForm: true });
}

/**
 * Lets in whoever `identify` finds, or shows the form again with what was wrong.
 * @throws what is not about signing in.
 */
async function signIn(
  dependencies: SignInDependencies,
  request: Request,
  response: Response,
  { asked, identify }: { asked: Asked; identify: () => Promise<Person | TokenBearer> },
): Promise<void> {
  try {
    const who = await identify();
    // A one-time link's code may be sent as a token.
    const way = asked.way === "token" && who.kind === "person" ? "link" : asked.way;
    await openSession(request, dependencies, { who, way });
    response.redirect(303, asked.returnTo === "" ? workplaceOf(who) : asked.returnTo);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    await showSignIn(dependencies, request, response, asked, error);
  }
}

/** A link on another site may lead here, but signs nobody in: its visitor is asked first. */
function cameFromElsewhere(request: Request): boolean {
  return ["cross-site", "same-site"].includes(request.get("Sec-Fetch-Site") ?? "");
}

function answerSignInPage(dependencies: SignInDependencies) {
  return async (request: Request, response: Response): Promise<void> => {
    const { token, dengan, returnTo: goal } = signInAddress.parse(request.query);
    const { account } = response.locals;
    const asked = { name: "", token: "", returnTo: goal };
    if (token === undefined) {
      if (account !== null) response.redirect(303, goal === "" ? workplaceOf(account) : goal);
      else
        await showSignIn(dependencies, request, response, {
          ...asked,
          way: dengan === "token" ? "token" : "password",
        });
    } else if (cameFromElsewhere(request)) {
      await showSignIn(dependencies, request, response, { ...asked, token, way: "token" });
    } else {
      const identify = () => identifyBySecret(dependencies, { secret: token, address: request.ip ?? "" });
      await signIn(dependencies, request, response, { asked: { ...asked, way: "token" }, identify });
    }
  };
}

function answerSignInForm(dependencies: SignInDependencies) {
  return async (request: Request, response: Response): Promise<void> => {
    const { name, password, token, returnTo: goal } = signInForm.parse(request.body ?? {});
    const address = request.ip ?? "";
    const asked = { name, token: "", returnTo: goal };
    const secret = token.trim();
    if (secret !== "") {
      const identify = () => identifyBySecret(dependencies, { secret, address });
      await signIn(dependencies, request, response, { asked: { ...asked, way: "token" }, identify });
    } else {
      const identify = () => identifyByPassword(dependencies, { name, password, address });
      await signIn(dependencies, request, response, { asked: { ...asked, way: "password" }, identify });
    }
  };
}

/** The sign-in page, the sign-in link that a first start prints, and signing out. */
export function signInRoutes(dependencies: SignInDependencies): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  const router = Router();
  router.get(urls.signIn, answerSignInPage(dependencies));
  router.post(urls.signIn, readForm, requireCsrfToken, answerSignInForm(dependencies));
  router.post(urls.signOut, readForm, requireCsrfToken, async (request, response) => {
    await signOut(request, dependencies, response.locals.account);
    response.clearCookie("jubir").redirect(303, urls.home);
  });
  return router;
}
