import i18next, { type TFunction } from "i18next";
import { formatOf } from "./format.js";
import { accountMessages } from "./messages/accounts.js";
import { apiMessages } from "./messages/api.js";
import { auditMessages } from "./messages/audit.js";
import { deskMessages } from "./messages/desk.js";
import { errorMessages } from "./messages/errors.js";
import { labelMessages } from "./messages/labels.js";
import { queryMessages } from "./messages/query.js";
import { searchMessages } from "./messages/search.js";
import { siteMessages } from "./messages/site.js";
import { transcriptMessages } from "./messages/transcripts.js";
import { uploadMessages } from "./messages/uploads.js";

/** Languages of the interface, the first being the one for who asks for none. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

export type Translate = TFunction;

const rooms = {
  site: siteMessages,
  search: searchMessages,
  query: queryMessages,
  transcripts: transcriptMessages,
  uploads: uploadMessages,
  accounts: accountMessages,
  desk: deskMessages,
  api: apiMessages,
  audit: auditMessages,
  errors: errorMessages,
  labels: labelMessages,
};

/** A room's sentences as i18next looks them up: `t("labels.summary", { transcripts: "3" })`. */
function resourcesOf(language: Language) {
  return Object.fromEntries(Object.entries(rooms).map(([room, messages]) => [room, messages[language]]));
}

/** One instance a language: a translator that one instance makes for several copies all its settings at every call. */
async function createTranslator(language: Language): Promise<Translate> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: languages[0],
    resources: {
      id: { translation: resourcesOf("id") },
      en: { translation: resourcesOf("en") },
    },
    // Views escape; a second escaping here would show entities to people.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // `{{date, day}}`: an ISO date as people of the language write it.
  instance.services.formatter?.add("day", (value: unknown) => formatOf(language).date(String(value)));
  return instance.t;
}

const translators = { id: await createTranslator("id"), en: await createTranslator("en") };

/** The translator into one language: key and parameters in, plain text out (never markup). */
export function translator(language: Language): Translate {
  return translators[language];
}
