import express, { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { urls, withParameters } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import { findPerson, type Person } from "./accounts.js";
import { browserName } from "./browser-name.js";
import { failureOf } from "./failure.js";
import { endAllSessions, setPassword } from "./manage-accounts.js";
import { closeSession, openSession } from "./open-session.js";
import type { OwnAccountPage } from "./page.js";
import { checkNewPassword, hashPassword } from "./passwords.js";
import { digestOf } from "./secrets.js";
import { endSession, listSessions } from "./sessions.js";
import { confirmPassword, type SignInDependencies } from "./sign-in.js";

const typed = z.string().max(1000).catch("");
const passwordForm = z.object({ current: typed, password: typed });
const sessionForm = z.object({ session: typed });
const address = z.object({ selesai: z.literal("sandi").optional().catch(undefined) });

/** @throws ArchiveError `forbidden` for who came with a token, which has neither password nor account. */
async function ownAccount({ catalogue }: SignInDependencies, response: Response): Promise<Person> {
  const { account } = response.locals;
  const person = account?.kind === "person" ? await findPerson(catalogue, account.id) : null;
  if (person === null) throw new ArchiveError("forbidden", "account.only_people");
  return person;
}

async function showOwnAccount(
  dependencies: SignInDependencies,
  request: Request,
  response: Response,
  error?: unknown,
): Promise<void> {
  const { t, format } = response.locals;
  const person = await ownAccount(dependencies, response);
  const { failure, status } = failureOf(error, response);
  const sessions = await listSessions(dependencies.catalogue, person.id, dependencies.now());
  const page: OwnAccountPage = {
    failure,
    changed: address.parse(request.query).selesai === "sandi",
    name: person.name,
    role: t(`accounts.roles.${person.role}`),
    hasPassword: !person.lacksPassword,
    sessions: sessions.map(({ key, agent, openedAt }) => ({
      key,
      browser: browserName(agent) ?? t("accounts.unknownBrowser"),
      openedAt: format.instant(openedAt),
      current: key === digestOf(request.sessionID),
    })),
  };
  const title = t("labels.ownAccountTitle");
  renderPage(request, response, { view: "accounts/own", section: "account", title, status, page });
}

/** A new password ends every session, this one too: whoever changed it gets a new one. */
async function changePassword(dependencies: SignInDependencies, request: Request, response: Response) {
  const { current, password } = passwordForm.parse(request.body ?? {});
  const person = await ownAccount(dependencies, response);
  await confirmPassword(dependencies, person, { password: current, address: request.ip ?? "" });
  checkNewPassword(password, person.name);
  const passwordHash = await hashPassword(password);
  await setPassword(dependencies, { id: person.id, passwordHash, by: person.name });
  await openSession(request, dependencies, { who: { ...person, passwordHash }, way: null });
  response.redirect(303, withParameters(urls.account, { selesai: "sandi" }));
}

/** A person's own account: the password, and where it is signed in. */
export function ownAccountRoutes(dependencies: SignInDependencies): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  const write = [readForm, requireCsrfToken];
  const router = Router();
  router.get(urls.account, (request, response) => showOwnAccount(dependencies, request, response));
  router.post(urls.password, ...write, async (request, response) => {
    try {
      await changePassword(dependencies, request, response);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      await showOwnAccount(dependencies, request, response, error);
    }
  });
  router.post(urls.endSession, ...write, async (request, response) => {
    const own = await ownAccount(dependencies, response);
    await endSession(dependencies, own, sessionForm.parse(request.body ?? {}).session);
    response.redirect(303, urls.account);
  });
  router.post(urls.endSessions, ...write, async (request, response) => {
    const { id, name } = await ownAccount(dependencies, response);
    await endAllSessions(dependencies, { id, by: name });
    await closeSession(request);
    response.clearCookie("jubir").redirect(303, urls.signIn);
  });
  return router;
}
