import express, { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { urls } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { renderPage } from "../web/render.js";
import { failureOf } from "./failure.js";
import type { AccountDependencies } from "./manage-accounts.js";
import type { TokensPage } from "./page.js";
import { accountRoles } from "./roles.js";
import { accountOf } from "./signed-in.js";
import { createToken, dayOf, listTokens, revokeToken } from "./tokens.js";

export interface TokenDeskRoom {
  readonly archive: AccountDependencies;
}

const tokenForm = z.object({
  name: z.string().max(200).catch(""),
  role: z.enum(accountRoles).catch("reader"),
  until: z
    .string()
    .max(20)
    .transform((day) => (day === "" ? null : day))
    .catch(null),
});
const tokenAddress = z.object({ id: z.uuid() });

/** What the page shows beside the tokens: one just made, or what was wrong with what was typed. */
type Outcome = Partial<Pick<TokensPage, "made" | "typedName">> & { readonly error?: unknown };

async function showTokens(
  { archive: { catalogue, now } }: TokenDeskRoom,
  request: Request,
  response: Response,
  { made = null, typedName = "", error }: Outcome = {},
): Promise<void> {
  const { t, format } = response.locals;
  const { failure, status } = failureOf(error, response);
  const tokens = await listTokens(catalogue, now());
  const page: TokensPage = {
    failure,
    made,
    typedName,
    today: dayOf(now()),
    roles: accountRoles.map((value) => ({ value, label: t(`accounts.roles.${value}`) })),
    tokens: tokens.map(({ createdAt, lastUsedAt, expiresOn, ...token }) => ({
      ...token,
      role: t(`accounts.roles.${token.role}`),
      createdAt: format.date(createdAt),
      lastUsedAt: lastUsedAt === null ? null : format.instant(lastUsedAt),
      expiresOn: expiresOn === null ? null : format.date(expiresOn),
    })),
  };
  const title = t("labels.tokensTitle");
  renderPage(request, response, { view: "accounts/tokens", section: "tokens", title, status, page });
}

/** The admin's page of tokens. */
export function tokenDeskRoutes(room: TokenDeskRoom): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  const write = [readForm, requireCsrfToken];
  const router = Router();
  router.get(urls.tokens, (request, response) => showTokens(room, request, response));
  router.post(urls.tokens, ...write, async (request, response) => {
    const { until, ...form } = tokenForm.parse(request.body ?? {});
    const by = accountOf(response).name;
    try {
      const token = await createToken(room.archive, { ...form, expiresOn: until, by });
      await showTokens(room, request, response, { made: { name: form.name, token } });
    } catch (error) {
      await showTokens(room, request, response, { error, typedName: form.name });
    }
  });
  router.post(`${urls.tokens}/:id/cabut`, ...write, async (request, response) => {
    const id = tokenAddress.safeParse(request.params).data?.id;
    const by = accountOf(response).name;
    try {
      if (id === undefined) throw new ArchiveError("not_found", "token.not_found");
      await revokeToken(room.archive, { id, by });
      response.redirect(303, urls.tokens);
    } catch (error) {
      await showTokens(room, request, response, { error });
    }
  });
  return router;
}
