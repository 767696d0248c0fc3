import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { urls, withParameters } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { originOf } from "../web/origin.js";
import { renderPage } from "../web/render.js";
import { listAccounts, requireAccount } from "./accounts.js";
import { failureOf } from "./failure.js";
import {
  type AccountDependencies,
  addAccount,
  changeRole,
  disableAccount,
  enableAccount,
  endAllSessions,
  renewLink,
} from "./manage-accounts.js";
import type { AccountsPage } from "./page.js";
import { readingOf, readings, setReading } from "./reading.js";
import { accountRoles } from "./roles.js";
import { accountOf } from "./signed-in.js";

export interface AccountDeskRoom {
  readonly archive: AccountDependencies;
  /** Prefix of addresses in answers; empty where readers' address is not known. */
  readonly publicUrl: string;
}

const role = z.enum(accountRoles).catch("reader");
const newAccountForm = z.object({ name: z.string().max(200).catch(""), role });
const roleForm = z.object({ role });
const readingForm = z.object({ reading: z.enum(readings).catch("closed") });
const accountAddress = z.object({ id: z.uuid() });

/** What the page shows beside the accounts: a link just made, or what was wrong with what was typed. */
type Outcome = Partial<Pick<AccountsPage, "link" | "typedName">> & { readonly error?: unknown };

async function showAccounts(
  { archive }: AccountDeskRoom,
  request: Request,
  response: Response,
  { link = null, typedName = "", error }: Outcome = {},
): Promise<void> {
  const { t, format, account: own } = response.locals;
  const { failure, status } = failureOf(error, response);
  const accounts = await listAccounts(archive.catalogue);
  const page: AccountsPage = {
    failure,
    link,
    typedName,
    reading: await readingOf(archive.catalogue),
    roles: accountRoles.map((value) => ({ value, label: t(`accounts.roles.${value}`) })),
    accounts: accounts.map(({ signedInAt, ...account }) => ({
      ...account,
      signedInAt: signedInAt === null ? null : format.instant(signedInAt),
      own: own?.kind === "person" && own.id === account.id,
    })),
  };
  const title = t("labels.accountsTitle");
  renderPage(request, response, { view: "accounts/desk", section: "accounts", title, status, page });
}

type Work = (
  archive: AccountDependencies,
  change: { id: string; by: string },
  body: unknown,
) => Promise<{ name: string; code: string } | null>;

/** Does something with one account, then shows the accounts again: with the link, where one was made. */
function answerChange(room: AccountDeskRoom, work: Work): RequestHandler {
  return async (request, response) => {
    try {
      const id = accountAddress.safeParse(request.params).data?.id;
      if (id === undefined) throw new ArchiveError("not_found", "account.not_found");
      const by = accountOf(response).name;
      const made = await work(room.archive, { id, by }, request.body ?? {});
      if (made === null) response.redirect(303, urls.accounts);
      else await showAccounts(room, request, response, { link: linkTo(room, request, made) });
    } catch (error) {
      await showAccounts(room, request, response, { error });
    }
  };
}

function linkTo(
  { publicUrl }: AccountDeskRoom,
  request: Request,
  { name, code }: { name: string; code: string },
) {
  return { name, url: originOf(request, publicUrl) + withParameters(urls.signInLink, { kode: code }) };
}

const renew: Work = async (archive, change) => {
  const { name } = await requireAccount(archive.catalogue, change);
  return { name, code: await renewLink(archive, change) };
};

/** Changes that have nothing to show but the accounts as they are then. */
const silent =
  (change: (archive: AccountDependencies, change: { id: string; by: string }) => Promise<void>): Work =>
  async (archive, which) => {
    await change(archive, which);
    return null;
  };

const assignRole: Work = async (archive, change, body) => {
  await changeRole(archive, { ...change, ...roleForm.parse(body) });
  return null;
};

function answerNewAccount(room: AccountDeskRoom): RequestHandler {
  return async (request, response) => {
    const form = newAccountForm.parse(request.body ?? {});
    const by = accountOf(response).name;
    try {
      const { code } = await addAccount(room.archive, { ...form, by });
      const link = linkTo(room, request, { name: form.name, code });
      await showAccounts(room, request, response, { link });
    } catch (error) {
      await showAccounts(room, request, response, { error, typedName: form.name });
    }
  };
}

/** The admin's page of accounts. */
export function accountDeskRoutes(room: AccountDeskRoom): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  const write = [readForm, requireCsrfToken];
  const of = (verb: string) => `${urls.accounts}/:id/${verb}`;
  return Router()
    .get(urls.accounts, (request, response) => showAccounts(room, request, response))
    .post(urls.accounts, ...write, answerNewAccount(room))
    .post(urls.reading, ...write, async (request, response) => {
      const { reading } = readingForm.parse(request.body ?? {});
      await setReading(room.archive, { reading, by: accountOf(response).name });
      response.redirect(303, urls.accounts);
    })
    .post(of("peran"), ...write, answerChange(room, assignRole))
    .post(of("tautan"), ...write, answerChange(room, renew))
    .post(of("keluarkan"), ...write, answerChange(room, silent(endAllSessions)))
    .post(of("tutup"), ...write, answerChange(room, silent(disableAccount)))
    .post(of("buka"), ...write, answerChange(room, silent(enableAccount)));
}
