import type { Article, WithContext } from "schema-dts";
import { countWords } from "../search/text-fields.js";
import { transcriptUrl } from "../urls.js";
import { citedAuthor } from "./citation.js";
import { type CallNumber, formatCallNumber, passagesOf, type Transcript } from "./transcript.js";

/** A transcript as schema.org describes it: what the archive knows, and nothing else. */
export function describeTranscript(
  transcript: Transcript & { readonly callNumber: CallNumber },
  revisedAt: string,
  origin: string,
): WithContext<Article> {
  const { title, date, place, outlet, spokesperson, language, turns, callNumber, archivedAt, sha256 } =
    transcript;
  const path = transcriptUrl(callNumber);
  const url = origin + path;
  const author = citedAuthor(transcript);
  const words = passagesOf(turns).reduce((sum, { passage }) => sum + countWords(passage.text), 0);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": url,
    url,
    identifier: formatCallNumber(callNumber),
    headline: title,
    inLanguage: language,
    wordCount: words,
    datePublished: archivedAt,
    dateModified: revisedAt,
    isAccessibleForFree: true,
    isPartOf: { "@type": "Collection", "@id": `${origin}/`, name: "Jubir" },
    encoding: [
      { "@type": "MediaObject", contentUrl: `${url}.txt`, encodingFormat: "text/plain" },
      { "@type": "MediaObject", contentUrl: `${url}.json`, encodingFormat: "application/json" },
      { "@type": "MediaObject", contentUrl: `${url}/asli`, sha256 },
    ],
    ...(date === null ? {} : { dateCreated: date }),
    ...(place === null ? {} : { locationCreated: { "@type": "Place" as const, name: place } }),
    ...(outlet === null ? {} : { publisher: { "@type": "Organization" as const, name: outlet } }),
    ...(author === null
      ? {}
      : {
          author: {
            "@type": author === spokesperson?.name ? ("Person" as const) : ("Organization" as const),
            name: author,
          },
        }),
  };
}
