import type { Request, Response } from "express";
import { urls } from "../urls.js";
import { csrfTokenOf } from "./csrf.js";
import type { Frame, Section } from "./frame.js";
import { languages } from "./i18n.js";
import { languageParameter } from "./language.js";
import { ownReferrer } from "./origin.js";

/** Where people work rather than read. */
const deskSections: ReadonlySet<Section> = new Set([
  "upload",
  "desk",
  "accounts",
  "tokens",
  "audit",
  "index",
]);

interface View {
  /** Template below `views/`, without ending. */
  readonly view: string;
  readonly title: string;
  readonly section?: Section;
  readonly page: object;
  readonly status?: number;
  /** The page has a form that writes although nobody is signed in yet. */
  readonly withForm?: boolean;
}

/** Where a page can be asked for again: what answers a form has no address, and the page of the form stands for it. */
function addressOf(request: Request): string {
  const referrer = request.method === "POST" ? ownReferrer(request) : null;
  return referrer === null ? request.originalUrl : referrer.pathname + referrer.search;
}

function alternateUrl(request: Request, language: string): string {
  const url = new URL(addressOf(request), "http://jubir.invalid");
  url.searchParams.set(languageParameter, languages.find((other) => other !== language) ?? language);
  return url.pathname + url.search;
}

/** Where a search stands and how it is sorted is nothing that a feed keeps. */
const unfed = ["page", "per_page", "sort", "unit", "typing", languageParameter];

function feedUrl({ path, originalUrl }: Request): string {
  if (path !== urls.search) return urls.feed;
  const { searchParams } = new URL(originalUrl, "http://jubir.invalid");
  for (const name of unfed) searchParams.delete(name);
  return searchParams.size === 0 ? urls.feed : `${urls.feed}?${searchParams}`;
}

function frameOf(request: Request, response: Response, { section, withForm }: View): Frame {
  const { language, account } = response.locals;
  return {
    language,
    alternateUrl: alternateUrl(request, language),
    feedUrl: feedUrl(request),
    section: section ?? null,
    atDesk: section !== undefined && deskSections.has(section),
    account:
      account === null
        ? null
        : { name: account.name, role: account.role, lacksPassword: account.lacksPassword },
    csrfToken: account !== null || withForm ? csrfTokenOf(request) : null,
  };
}

/** Answers with a page: its view, the frame around it, and the one view model that the view reads. */
export function renderPage(request: Request, response: Response, view: View): void {
  const { t, format } = response.locals;
  response
    .status(view.status ?? 200)
    .setHeader("Cache-Control", "private, no-cache")
    .render(view.view, {
      title: view.title,
      page: view.page,
      frame: frameOf(request, response, view),
      t,
      format,
    });
}
