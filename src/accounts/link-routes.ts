import express, { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { urls } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import { failureOf } from "./failure.js";
import { openSession } from "./open-session.js";
import type { LinkPage } from "./page.js";
import { workplaceOf } from "./roles.js";
import { choosePassword, identifyByLink, type SignInDependencies } from "./sign-in.js";

const typed = z.string().max(1000).catch("");
const linkAddress = z.object({ kode: typed });
const linkForm = z.object({ kode: typed, password: typed });

function showLink(
  request: Request,
  response: Response,
  { name, code }: Pick<LinkPage, "name" | "code">,
  error?: unknown,
): void {
  const { failure, status } = failureOf(error, response);
  const page: LinkPage = { name, code, failure };
  const title = response.locals.t("labels.linkTitle");
  renderPage(request, response, { view: "accounts/link", title, status, page, withForm: true });
}

/** The name that the form shows again: none where the link itself was the trouble. */
async function nameBehind(
  dependencies: SignInDependencies,
  { code, address }: { code: string; address: string },
  error: ArchiveError,
): Promise<string | null> {
  if (error.code !== "unprocessable") return null;
  return (await identifyByLink(dependencies, { code, address })).name;
}

/** The page of a one-time link: its owner chooses a password and is signed in. */
export function linkRoutes(dependencies: SignInDependencies): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  const router = Router();
  router.get(urls.signInLink, async (request, response) => {
    const { kode: code } = linkAddress.parse(request.query);
    try {
      const { name } = await identifyByLink(dependencies, { code, address: request.ip ?? "" });
      showLink(request, response, { name, code });
    } catch (error) {
      showLink(request, response, { name: null, code: "" }, error);
    }
  });
  router.post(urls.signInLink, readForm, requireCsrfToken, async (request, response) => {
    const { kode: code, password } = linkForm.parse(request.body ?? {});
    const address = request.ip ?? "";
    try {
      const person = await choosePassword(dependencies, { code, password, address });
      await openSession(request, dependencies, { who: person, way: "link" });
      response.redirect(303, workplaceOf(person));
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      const name = await nameBehind(dependencies, { code, address }, error);
      showLink(request, response, { name, code }, error);
    }
  });
  return router;
}
