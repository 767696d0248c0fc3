import { LRUCache } from "lru-cache";
import { transcriptUrl, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import { type Cited, citedAuthor, citedItem, citedPlace } from "./citation.js";
import type { CitationCard } from "./page.js";
import { citationFiles, writeBibtex, writeReference } from "./write-citation.js";

/** Query parameter that names the passage to cite. */
export const citedPassageParameter = "p";

/** The address under a transcript where its citation is a page, or with an ending a file. */
function citationUrl({ transcript, passage }: Pick<Cited, "transcript" | "passage">, ending = ""): string {
  const path = `${transcriptUrl(transcript.callNumber)}/kutipan${ending}`;
  return withParameters(path, { [citedPassageParameter]: passage });
}

/** A citation as a sentence: who, what, when, and where in the archive. */
function plainCitation(cited: Cited, { t, format }: Wording): string {
  const { title, date } = cited.transcript;
  const parts = [
    citedAuthor(cited.transcript),
    t("labels.citedTitle", { title }),
    date === null ? null : format.date(date),
    citedPlace(cited),
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

/** To write a citation in all its forms takes as long as all else of a transcript's page. */
const written = new LRUCache<string, CitationCard["texts"]>({ max: 2_000 });

function citationTexts(cited: Cited, wording: Wording): CitationCard["texts"] {
  const { t, language } = wording;
  const item = citedItem(cited, t("labels.citedGenre"));
  const key = JSON.stringify([language, item]);
  const known = written.get(key);
  if (known !== undefined) return known;
  const texts: CitationCard["texts"] = [
    { format: "text", label: t("labels.citedText"), text: plainCitation(cited, wording) },
    { format: "apa", label: "APA", text: writeReference(item, "apa", language) },
    { format: "chicago", label: "Chicago", text: writeReference(item, "chicago", language) },
    { format: "bibtex", label: "BibTeX", text: writeBibtex(item) },
  ];
  written.set(key, texts);
  return texts;
}

/** The citation card of a transcript or of one of its passages, in every form it can be copied in. */
export function citationCard(cited: Cited, wording: Wording): CitationCard {
  return {
    place: citedPlace(cited),
    address: cited.address,
    url: citationUrl({ ...cited, passage: null }),
    texts: citationTexts(cited, wording),
    files: Object.entries(citationFiles).map(([ending, { label }]) => ({
      label,
      url: citationUrl(cited, `.${ending}`),
    })),
  };
}
