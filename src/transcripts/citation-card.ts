import { transcriptUrl, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import { type Cited, citedAuthor, citedItem, citedPlace } from "./citation.js";
import { citationFiles, citationForms } from "./citation-forms.js";
import type { WriteCitation } from "./citation-writer.js";
import type { CitationCard } from "./page.js";

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

/** Forms that a card shows beside the plain sentence, in this order. */
const shownForms = ["apa", "chicago", "bib"] as const;

async function citationTexts(
  cited: Cited,
  write: WriteCitation,
  wording: Wording,
): Promise<CitationCard["texts"]> {
  const { t, language } = wording;
  const item = citedItem(cited, t("labels.citedGenre"));
  const written = await write({ item, forms: shownForms, language });
  return [
    { form: "text", label: t("labels.citedText"), text: plainCitation(cited, wording) },
    ...written.map(({ form, text }) => ({ form, label: citationForms[form].label, text })),
  ];
}

/** The citation card of a transcript or of one of its passages, in every form it can be copied in. */
export async function citationCard(
  cited: Cited,
  write: WriteCitation,
  wording: Wording,
): Promise<CitationCard> {
  return {
    place: citedPlace(cited),
    address: cited.address,
    url: citationUrl({ ...cited, passage: null }),
    texts: await citationTexts(cited, write, wording),
    files: Object.entries(citationFiles).map(([ending, { label }]) => ({
      label,
      url: citationUrl(cited, `.${ending}`),
    })),
  };
}
