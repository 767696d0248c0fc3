import type { ErrorRequestHandler, RequestHandler } from "express";
import { storageFailure } from "../database/failure.js";
import { ArchiveError } from "../errors.js";
import { describeProblem } from "./problem.js";
import { renderPage } from "./render.js";

/** Whatever no route answered. */
export function notFound(): RequestHandler {
  return () => {
    throw new ArchiveError("not_found", "page.not_found");
  };
}

/** Seconds after which a client may try again what is unavailable now. */
export const retryAfter = "10";

/** The one place where an error becomes an answer: a problem document under `/api/`, a page elsewhere. */
export function handleErrors(): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (response.headersSent) {
      request.log.error({ err: error }, "an answer broke off");
      // Half of one is never to be taken for the whole.
      response.destroy();
      return;
    }
    const failure = storageFailure(error);
    const problem = describeProblem(failure ?? error, response.locals.t);
    if (problem.status >= 500 && !(error instanceof ArchiveError))
      request.log.error({ err: error }, "request failed");
    if (problem.status === 503 || problem.status === 507) response.setHeader("Retry-After", retryAfter);
    if (problem.status === 429) response.setHeader("Retry-After", problem.seconds ?? retryAfter);
    if (problem.status === 401) response.setHeader("WWW-Authenticate", "Bearer");
    if (request.path.startsWith("/api/")) {
      response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
      return;
    }
    const title = response.locals.t([`site.error.title_${problem.status}`, "site.error.title"]);
    renderPage(request, response, {
      view: "site/error",
      title,
      status: problem.status,
      page: { status: problem.status, title, detail: problem.detail, code: String(request.id) },
    });
  };
}
