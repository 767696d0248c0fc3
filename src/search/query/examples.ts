import { type FieldName, fields } from "./fields.js";

/** A query that the page of help shows and links to, with the key of the sentence that explains it. */
export interface Example {
  readonly query: string;
  readonly key: string;
  /** How a field is written in each language, for the sentence. */
  readonly written?: { readonly id: string; readonly en: string };
}

function field(name: FieldName, value: string, key: string): Example {
  const { id, en } = fields[name];
  return { query: `${id}:${value}`, key, written: { id, en } };
}

/** Examples of words and operators; each finds something among the samples that an empty archive starts with. */
export const wordExamples: readonly Example[] = [
  { query: "bertemu menteri", key: "site.help.words" },
  { query: '"gencatan senjata"', key: "site.help.phrase" },
  { query: "bantuan -pangan", key: "site.help.without" },
  { query: "bertemu", key: "site.help.forms" },
  { query: "=bertemu", key: "site.help.exact" },
  { query: "tarif* ATAU perbatas*", key: "site.help.prefix" },
  { query: "perang ATAU damai", key: "site.help.either" },
  { query: '("gencatan senjata" ATAU perundingan) menteri', key: "site.help.brackets" },
];

/** Examples of fields, in the order in which people ask. */
export const fieldExamples: readonly Example[] = [
  field("spokesperson", "anggawira", "site.help.spokesperson"),
  field("outlet", '"Harian Contoh"', "site.help.outlet"),
  field("place", "beijing", "site.help.place"),
  field("country", "tiongkok", "site.help.country"),
  field("role", "jawaban", "site.help.role"),
  field("asker", "samudra", "site.help.asker"),
  field("since", "2024-05", "site.help.since"),
  field("until", "2023-06", "site.help.until"),
  field("date", "2025-03-18", "site.help.date"),
  { query: "perundingan -media:contoh", key: "site.help.withoutField" },
];
