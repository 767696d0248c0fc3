import { roleWords } from "./field-values.js";
import { type FieldName, fields } from "./fields.js";
import { orWords } from "./lexemes.js";

type Language = keyof typeof orWords;

/** A query that the page of help shows and links to, with the key of the sentence that explains it. */
export interface Example {
  readonly query: string;
  readonly key: string;
  /** How the field is written in the other language, for the sentence. */
  readonly written?: { readonly other: string };
}

/** Examples of words and operators; each finds something among the samples that an empty archive starts with. */
export function wordExamples(language: Language): readonly Example[] {
  const or = orWords[language];
  return [
    { query: "bertemu menteri", key: "site.help.words" },
    { query: '"gencatan senjata"', key: "site.help.phrase" },
    { query: "bantuan -pangan", key: "site.help.without" },
    { query: "bertemu", key: "site.help.forms" },
    { query: "=bertemu", key: "site.help.exact" },
    { query: `tarif* ${or} perbatas*`, key: "site.help.prefix" },
    { query: `perang ${or} damai`, key: "site.help.either" },
    { query: `("gencatan senjata" ${or} perundingan) menteri`, key: "site.help.brackets" },
  ];
}

/** Examples of fields, in the order in which people ask. */
export function fieldExamples(language: Language): readonly Example[] {
  const field = (name: FieldName, value: string): Example => ({
    query: `${fields[name][language]}:${value}`,
    key: `site.help.${name}`,
    written: { other: fields[name][language === "id" ? "en" : "id"] },
  });
  return [
    field("spokesperson", "anggawira"),
    field("outlet", '"Harian Contoh"'),
    field("place", "beijing"),
    field("country", { id: "tiongkok", en: "china" }[language]),
    field("role", roleWords.answer[language]),
    field("asker", "samudra"),
    field("since", "2024-05"),
    field("until", "2023-06"),
    field("date", "2025-03-18"),
    { query: `perundingan -${fields.outlet[language]}:contoh`, key: "site.help.withoutField" },
  ];
}
