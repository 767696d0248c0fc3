import { transcriptUrl } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { Related } from "./find-related.js";
import type { RelatedLink } from "./page.js";

/** "Sama-sama menyebut Iran, Arab Saudi; juru bicara yang sama; 10 Maret 2023." */
function reasonOf({ relation, date }: Related, { t, format }: Wording): string {
  const parts = [
    t("labels.bothMention", { topics: relation.topics.join(", ") }),
    relation.sameSpokesperson ? t("labels.sameSpokesperson") : null,
    date === null ? null : format.date(date),
  ];
  return `${parts.filter((part) => part !== null).join("; ")}.`;
}

/** Links to related transcripts, each with its reason in words. */
export function relatedLinks(related: readonly Related[], wording: Wording): RelatedLink[] {
  return related.flatMap((one) => {
    const { title, callNumber, language } = one;
    if (callNumber === null) return [];
    return [{ label: title, url: transcriptUrl(callNumber), language, reason: reasonOf(one, wording) }];
  });
}
