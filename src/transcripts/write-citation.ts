import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import chicago from "style-chicago";
import type { Language } from "../web/i18n.js";
import type { CitedItem } from "./citation.js";
import { indonesianLocale } from "./citation-locale.js";

const monthThenDay = {
  xml: '<date-part name="month"/><date-part name="day" prefix=" "/>',
  json: '{"name":"date-part","attrs":{"name":"month"},"children":[]},{"name":"date-part","attrs":{"name":"day","prefix":" "},"children":[]}',
};
const dayThenMonth = {
  xml: '<date-part name="day" suffix=" "/><date-part name="month"/>',
  json: '{"name":"date-part","attrs":{"name":"day","suffix":" "},"children":[]},{"name":"date-part","attrs":{"name":"month"},"children":[]}',
};

/** The styles write some dates in the English order whatever the language; in Indonesian the day comes first. */
function inIndonesianOrder(style: string | object): string | object {
  if (typeof style === "string") return style.replaceAll(monthThenDay.xml, dayThenMonth.xml);
  const swapped: object = JSON.parse(JSON.stringify(style).replaceAll(monthThenDay.json, dayThenMonth.json));
  return swapped;
}

const { styles, locales } = plugins.config.get("@csl");
locales.add("id-ID", indonesianLocale);
styles.add("chicago-en", chicago);
styles.add("chicago-id", inIndonesianOrder(chicago));
styles.add("apa-en", styles.get("apa"));
styles.add("apa-id", inIndonesianOrder(styles.get("apa")));

const localeOf = { id: "id-ID", en: "en-US" } as const;

/** A citation in words: APA (7th edition) or Chicago (17th edition, author-date). */
export function writeReference(item: CitedItem, style: "apa" | "chicago", language: Language): string {
  const options = { format: "text", style: `${style}-${language}`, lang: localeOf[language] } as const;
  return new Cite(item).format("bibliography", options).trim();
}

/** Files that reference managers read have no field for a passage: the place in the archive goes into their note. */
function withNote(item: CitedItem) {
  return { ...item, note: item.archive_location };
}

export const citationFiles = {
  bib: { label: "BibTeX", type: "application/x-bibtex", write: writeBibtex },
  ris: { label: "RIS", type: "application/x-research-info-systems", write: writeRis },
  json: { label: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: writeCslJson },
} as const;

/** A citation as an entry of BibTeX. */
export function writeBibtex(item: CitedItem): string {
  return `${new Cite(withNote(item)).format("bibtex").trim()}\n`;
}

/** The library folds long values, which most readers of RIS take for broken lines: they are unfolded again. */
function writeRis(item: CitedItem): string {
  const unfolded = new Cite(withNote(item)).format("ris").replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, "");
  return `${unfolded}\n`;
}

function writeCslJson(item: CitedItem): string {
  return `${JSON.stringify(JSON.parse(new Cite(item).format("data")), null, 2)}\n`;
}
