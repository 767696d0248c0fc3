import type { RequestHandler } from "express";
import { z } from "zod";
import "./locals.js";
import { formatOf } from "./format.js";
import { type Language, languages, translator } from "./i18n.js";

/** Address parameter and cookie that choose the language of the interface. */
export const languageParameter = "bahasa";

function speechOf(language: Language) {
  return { language, t: translator(language), format: formatOf(language) };
}

const speech = { id: speechOf("id"), en: speechOf("en") };

const chosen = z.enum(languages);
const cookiePattern = new RegExp(`(?:^|;\\s*)${languageParameter}=(\\w+)`);

/** A year, in milliseconds. */
const cookieAge = 365 * 24 * 60 * 60 * 1000;

/**
 * Pages: the address's choice, else the cookie's, else Indonesian. A choice in the address is kept in the cookie.
 * The API, which has no readers to remember, follows `Accept-Language`.
 */
export function chooseLanguage(): RequestHandler {
  return (request, response, next) => {
    const asked = chosen.safeParse(request.query[languageParameter]).data;
    const kept = chosen.safeParse(request.headers.cookie?.match(cookiePattern)?.[1]).data;
    const accepted = chosen.safeParse(request.acceptsLanguages(...languages)).data;
    const fallback = request.path.startsWith("/api/") ? accepted : undefined;
    const language = asked ?? kept ?? fallback ?? languages[0];
    if (asked !== undefined && asked !== kept) {
      response.cookie(languageParameter, asked, { maxAge: cookieAge, sameSite: "lax", httpOnly: true });
    }
    Object.assign(response.locals, speech[language]);
    response.setHeader("Content-Language", language);
    response.vary("Cookie");
    next();
  };
}
