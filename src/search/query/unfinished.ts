import type { FieldName } from "./fields.js";
import { lexemesOf } from "./lexemes.js";

/** What somebody is about to type at the end of a query. */
export interface Unfinished {
  /** Where it begins, behind its sign: what completes it stands from here on. */
  readonly start: number;
  /** The field whose value it is; null for a word. */
  readonly field: FieldName | null;
  /** So far, without field name and quotes; empty behind the colon of a field. */
  readonly value: string;
  /** Whether only a word can follow, as behind `=`. */
  readonly isWord: boolean;
}

/** The word or field that a text ends in before it is whole; null where it ends in a space, a star or a quotation. */
export function unfinishedOf(text: string): Unfinished | null {
  const last = lexemesOf(text).at(-1);
  if (last === undefined || last.end < text.length || text.endsWith("*")) return null;
  const sign = /^[-=]/u.exec(text.slice(last.start))?.[0] ?? "";
  const start = last.start + sign.length;
  if (last.kind === "empty") return { start, field: last.field, value: "", isWord: false };
  if (last.kind !== "operand") return null;
  const { field, quoted, closed, text: value } = last;
  if (quoted && (field === null || closed)) return null;
  if (field !== null || quoted) return { start, field, value, isWord: sign === "=" };
  // Words may follow each other with nothing but a comma between, as lists of them do.
  const word = value.slice(value.search(/[^,;]*$/u));
  return { start: text.length - word.length, field, value: word, isWord: sign === "=" };
}
