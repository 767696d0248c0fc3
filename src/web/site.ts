import { Router } from "express";
import { urls } from "../urls.js";
import { renderPage } from "./render.js";

/** Pages that say the same to everyone. */
export function siteRoutes(): Router {
  const router = Router();
  router.get(urls.help, (request, response) => {
    renderPage(request, response, {
      view: "site/help",
      title: response.locals.t("labels.helpTitle"),
      page: {},
    });
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
