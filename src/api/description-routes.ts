import { Router } from "express";
import { urls } from "../urls.js";
import { originOf } from "../web/origin.js";
import { renderPage } from "../web/render.js";
import { describeApi } from "./document.js";
import { apiPage } from "./page.js";

interface DescriptionRoom {
  readonly publicUrl: string;
}

/** `GET /api/v1/openapi.json`, in the language that `Accept-Language` or `bahasa` asks for. */
export function descriptionApi({ publicUrl }: DescriptionRoom): Router {
  return Router().get("/openapi.json", (_request, response) => {
    response.vary("Accept-Language").json(describeApi(response.locals.t, publicUrl));
  });
}

/** `GET /api`: the same description for people. */
export function descriptionPage({ publicUrl }: DescriptionRoom): Router {
  return Router().get(urls.api, (request, response) => {
    const { t } = response.locals;
    const page = apiPage(describeApi(t, publicUrl), originOf(request, publicUrl), t);
    renderPage(request, response, { view: "api/api", title: t("api.pageTitle"), page });
  });
}
