import { fold } from "../../indonesian/tokens.js";
import { countryName } from "../../transcripts/countries.js";
import { roles } from "../../transcripts/transcript.js";
import { writeField } from "./expression.js";
import { countriesLike, namesLike, rolesLike, roleWords } from "./field-values.js";
import { type FieldName, fieldNames, fields } from "./fields.js";
import type { orWords } from "./lexemes.js";

/** A language that the names of fields are written in. */
export type QueryLanguage = keyof typeof orWords;

/** The values that the archive has for fields, by name or code, the most frequent first. */
type Known = Readonly<
  Record<"spokesperson" | "outlet" | "asker" | "place" | "country", Readonly<Record<string, number>>>
>;

/** Names of the values of a field that begin like this, all of them where nothing was typed yet; days have none. */
function valuesLike(field: FieldName, value: string, known: Known, language: QueryLanguage): string[] {
  switch (field) {
    case "since":
    case "until":
    case "date":
      return [];
    case "role":
      return (value === "" ? [...roles] : rolesLike(value)).map((role) => roleWords[role][language]);
    case "country": {
      const codes = Object.keys(known.country);
      const like = value === "" ? codes : countriesLike(value, codes).filter((code) => codes.includes(code));
      return like.map((code) => countryName(code, language));
    }
    default: {
      const names = Object.keys(known[field]);
      return value === "" ? names : namesLike(value, names);
    }
  }
}

/** A field with each of its values that a text can be the beginning of. */
export function valueCompletions(field: FieldName, value: string, known: Known, language: QueryLanguage) {
  return valuesLike(field, value, known, language).map((name) => ({
    kind: field,
    name,
    text: writeField({ name: field, value: name }, language),
  }));
}

/** Names of fields that begin like this, up to their colon. */
export function fieldCompletions(value: string, language: QueryLanguage) {
  return fieldNames
    .map((field) => `${fields[field][language]}:`)
    .filter((written) => written.startsWith(fold(value)))
    .map((written) => ({ kind: "field" as const, name: written, text: written }));
}
