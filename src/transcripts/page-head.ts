import { transcriptUrl } from "../urls.js";
import type { Language } from "../web/i18n.js";
import { describeTranscript } from "./linked-data.js";
import type { TranscriptHead } from "./page.js";
import { type CallNumber, passagesOf, type Transcript } from "./transcript.js";

/** Characters of a description that search engines and social sites show. */
const longestDescription = 200;

function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

/** JSON that no text in it can break out of a `<script>` with: `<` never stands in it as itself. */
function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

const localeOf = { id: "id_ID", en: "en_GB" } as const;

/** What the page of a transcript tells machines about it: Open Graph, and schema.org as JSON-LD. */
export function transcriptHead(
  transcript: Transcript & { readonly callNumber: CallNumber },
  { revisedAt, origin, language }: { revisedAt: string; origin: string; language: Language },
): TranscriptHead {
  const { title, date, turns, archivedAt, callNumber } = transcript;
  const spoken = passagesOf(turns).find(({ turn }) => turn.role !== "caption" && turn.role !== "note");
  return {
    title,
    description: shortened(spoken?.passage.text ?? title),
    url: origin + transcriptUrl(callNumber),
    locale: localeOf[language],
    published: date ?? archivedAt,
    modified: revisedAt,
    linkedData: scriptJson(describeTranscript(transcript, revisedAt, origin)),
  };
}
