import express, { type Request, type Response, Router } from "express";
import { findIdByName } from "../transcripts/find-id.js";
import { readStandings } from "../transcripts/standings.js";
import { urls, withParameters } from "../urls.js";
import { requireCsrfToken } from "../web/csrf.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { auditActions } from "./actions.js";
import { describeLine, transcriptsIn } from "./describe.js";
import { type AuditRoom, sendAuditFile } from "./download.js";
import { type AskedAudit, auditParameters, boundsOfDays } from "./filter.js";
import type { AuditPage } from "./page.js";
import { type AuditFilter, auditAuthors, readAuditPage } from "./read.js";

const perPage = 50;
/** An id that no transcript has: a name that nobody knows finds no lines. */
const noTranscript = "";

async function filterOf({ catalogue }: AuditRoom, asked: AskedAudit): Promise<AuditFilter> {
  const { oleh: by, tindakan: action, transkrip } = asked;
  const transcriptId =
    transkrip === null ? null : ((await findIdByName(catalogue, transkrip)) ?? noTranscript);
  return { by, action, transcriptId, ...boundsOfDays(asked) };
}

async function auditPage(room: AuditRoom, asked: AskedAudit, wording: Wording): Promise<AuditPage> {
  const { catalogue } = room;
  const { t, format } = wording;
  const { hal, ...filters } = asked;
  const { rows, total } = await readAuditPage(catalogue, await filterOf(room, asked), { page: hal, perPage });
  const standings = await readStandings(catalogue, transcriptsIn(rows));
  const option = (chosen: string | null, value: string, label: string) => ({
    value,
    label,
    chosen: value === chosen,
  });
  const kept = Object.entries(filters).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  return {
    authors: (await auditAuthors(catalogue)).map((name) => option(filters.oleh, name, name)),
    actions: auditActions.map((action) => option(filters.tindakan, action, t(`audit.did.${action}`))),
    transcript: filters.transkrip ?? "",
    dateRange: { from: filters.dari ?? "", to: filters.sampai ?? "" },
    kept,
    summary: t("audit.summary", { count: total, number: format.number(total) }),
    clear: kept.length === 0 ? null : { label: t("audit.clear"), url: urls.audit },
    lines: rows.map((row) => describeLine(row, standings, wording)),
    pagination:
      total > perPage
        ? paginate(hal, total, perPage, (page) => withParameters(urls.audit, { ...filters, hal: page }))
        : null,
  };
}

function showAudit(room: AuditRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const page = await auditPage(room, auditParameters.parse(request.query), response.locals);
    const title = response.locals.t("audit.pageTitle");
    renderPage(request, response, { view: "audit/log", section: "audit", title, page });
  };
}

/** The admin's page of what was done, and the same as a file. */
export function auditRoutes(room: AuditRoom): Router {
  const readForm = express.urlencoded({ extended: false, limit: "10kb" });
  return Router()
    .get(urls.audit, showAudit(room))
    .post(urls.auditFile, readForm, requireCsrfToken, async (request, response) => {
      const filter = await filterOf(room, auditParameters.parse(request.body ?? {}));
      await sendAuditFile(room, request, response, filter);
    });
}
