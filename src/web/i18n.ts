import i18next from "i18next";
import { LRUCache } from "lru-cache";
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

/** A sentence by its key, or by the first of several that is known, with what fills its gaps: plain text, never markup. */
export type Translate = (
  key: string | readonly string[],
  parameters?: Readonly<Record<string, unknown>>,
) => string;

/** All sentences, each room in both languages. */
export const rooms = {
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

/**
 * A page says most of its sentences many times, with nothing or a small number in their gaps, and the next page says them
 * again; what carries a reader's own words is not kept.
 */
const rememberedSentences = 5_000;
const longestRemembered = 120;

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
  const look = (key: string | readonly string[], parameters: Readonly<Record<string, unknown>> = {}) =>
    instance.t([key].flat(), parameters);
  const said = new LRUCache<string, string>({ max: rememberedSentences });
  return (key, parameters) => {
    const asked = parameters === undefined ? String(key) : JSON.stringify([key, parameters]);
    if (asked.length > longestRemembered) return look(key, parameters);
    const known = said.get(asked);
    if (known !== undefined) return known;
    const sentence = look(key, parameters);
    said.set(asked, sentence);
    return sentence;
  };
}

const translators = { id: await createTranslator("id"), en: await createTranslator("en") };

/** The translator into one language. */
export function translator(language: Language): Translate {
  return translators[language];
}
