import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import chicago from "style-chicago";
import type { Language } from "../web/i18n.js";
import type { CitedItem } from "./citation.js";
import type { CitationForm, CitationStyle } from "./citation-forms.js";
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

/** A citation in words. */
function writeReference(item: CitedItem, style: CitationStyle, language: Language): string {
  const options = { format: "text", style: `${style}-${language}`, lang: localeOf[language] } as const;
  return new Cite(item).format("bibliography", options).trim();
}

/** Files that reference managers read have no field for a passage: the place in the archive goes into their note. */
function withNote(item: CitedItem) {
  return { ...item, note: item.archive_location };
}

function writeBibtex(item: CitedItem): string {
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

const writers: Readonly<Record<CitationForm, (item: CitedItem, language: Language) => string>> = {
  apa: (item, language) => writeReference(item, "apa", language),
  chicago: (item, language) => writeReference(item, "chicago", language),
  bib: writeBibtex,
  ris: writeRis,
  json: writeCslJson,
};

/** What is to be written, and in which forms; only references in words are in a language. */
export interface CitationOrder {
  readonly item: CitedItem;
  readonly forms: readonly CitationForm[];
  readonly language: Language;
}

/** A sentence of its style, or a file of its format. */
export interface WrittenCitation {
  readonly form: CitationForm;
  readonly text: string;
}

/** A citation in each of the forms. */
export function writeCitation({ item, forms, language }: CitationOrder): WrittenCitation[] {
  return forms.map((form) => ({ form, text: writers[form](item, language) }));
}
