import { Router } from "express";
import { type Example, fieldExamples, wordExamples } from "../search/query/examples.js";
import { urls } from "../urls.js";
import { renderPage } from "./render.js";

/** What the page of help shows: the query language by examples. */
export interface HelpPage {
  readonly words: readonly Example[];
  readonly fields: readonly Example[];
}

/** Pages that say the same to everyone. */
export function siteRoutes(): Router {
  const router = Router();
  router.get(urls.help, (request, response) => {
    const { t, language } = response.locals;
    const page: HelpPage = { words: wordExamples(language), fields: fieldExamples(language) };
    renderPage(request, response, { view: "site/help", title: t("labels.helpTitle"), page });
  });
  router.get(urls.about, (request, response) => {
    renderPage(request, response, {
      view: "site/about",
      section: "about",
      title: response.locals.t("labels.aboutTitle"),
      page: {},
    });
  });
  return router;
}
