import { facetUrl } from "../search/addresses.js";
import { findHighlights } from "../search/highlight.js";
import type { Clause } from "../search/query.js";
import { segmentsOf } from "../search/snippet.js";
import type { Wording } from "../web/wording.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import type { Masthead } from "./page.js";
import { readingMinutes } from "./representation.js";
import { type CallNumber, formatCallNumber, type TranscriptContent } from "./transcript.js";

function details(content: TranscriptContent, { t, format }: Wording): string[] {
  const { date, place, outlet, turns } = content;
  const exchanges = exchangesOf(turns).filter(isExchange).length;
  const when = date === null ? null : format.weekdayDate(date);
  const asked =
    exchanges === 0 ? null : t("labels.exchanges", { count: exchanges, number: format.number(exchanges) });
  const minutes = t("labels.readingMinutes", { number: format.number(readingMinutes(content)) });
  return [when, place, outlet, asked, minutes].filter((detail) => detail !== null);
}

/**
 * What stands at the head of a transcript's page: its title, when and where it was said, and by whom.
 * @param clauses what is marked in the title
 */
export function mastheadOf(
  content: TranscriptContent,
  callNumber: CallNumber | null,
  wording: Wording,
  clauses: readonly Clause[] = [],
): Masthead {
  const { title, language, date, spokesperson } = content;
  return {
    title: segmentsOf(title, findHighlights(title, clauses)),
    language,
    callNumber: callNumber === null ? null : formatCallNumber(callNumber),
    day: date === null ? null : wording.format.day(date),
    spokesperson:
      spokesperson === null
        ? null
        : {
            label: spokesperson.name,
            url: facetUrl("spokesperson", spokesperson.name),
            office: spokesperson.office,
          },
    details: details(content, wording),
  };
}
