import { type FieldName, fieldNamed } from "./fields.js";

/** Where something stands in the text of a query: [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sign before a word or a quotation: nothing, `=` for this form alone, `-` for without. */
export type Sign = "plain" | "exact" | "exclude";

/** A word, a quotation, or a field with its value. */
export interface Operand extends Span {
  readonly kind: "operand";
  readonly sign: Sign;
  readonly field: FieldName | null;
  readonly quoted: boolean;
  /** False where the text ends before the quotation does. */
  readonly closed: boolean;
  /** Without sign, field name and quotes. */
  readonly text: string;
}

export interface Opening extends Span {
  readonly kind: "open";
  readonly excluded: boolean;
}

export interface Closing extends Span {
  readonly kind: "close";
}

/** `ATAU` or `OR`, in capitals. */
export interface Or extends Span {
  readonly kind: "or";
}

/** A field's name and colon that no value follows. */
export interface EmptyField extends Span {
  readonly kind: "empty";
  readonly field: FieldName;
}

export type Lexeme = Operand | Opening | Closing | Or | EmptyField;

/** The word for "or", as each language writes it. */
export const orWords = { id: "ATAU", en: "OR" } as const;

export function isOr(text: string): boolean {
  return text === orWords.id || text === orWords.en;
}

/**
 * An opening bracket at the beginning of a word, a closing one at its end, else an operand: a sign, a field name with
 * its colon, then quoted text or what reaches to the next white space or quote. Brackets inside a word are part of it,
 * and every other character starts an operand, so that nothing in a text is left over.
 */
const lexemePattern = new RegExp(
  [
    String.raw`(?<open>(?<![^\s(])-?\()`,
    String.raw`(?<close>\)(?![^\s)]))`,
    String.raw`(?:(?<![^\s(])(?<sign>[-=]))?(?:(?<field>\p{L}+(?:-\p{L}+)*):(?=[^\s/]))?(?:"(?<quoted>[^"]*)(?<closing>"?)|(?<bare>(?:[^\s"()]|(?<=[^\s(])\(|\)(?=[^\s)]))+))`,
  ].join("|"),
  "gu",
);

const signs: Readonly<Record<string, Sign>> = { "-": "exclude", "=": "exact" };

function operandOf(groups: Readonly<Record<string, string | undefined>>, span: Span): Operand {
  const { sign = "", field: written, quoted, closing, bare = "" } = groups;
  const field = written === undefined ? null : fieldNamed(written);
  // What looks like a field and is none is a word with a colon in it.
  const before = written !== undefined && field === null ? `${written}:` : "";
  return {
    kind: "operand",
    sign: signs[sign] ?? "plain",
    field,
    quoted: quoted !== undefined,
    closed: closing !== "",
    text: before + (quoted ?? bare),
    ...span,
  };
}

function lexemeOf(match: RegExpExecArray | RegExpMatchArray): Lexeme {
  const [text = ""] = match;
  const { groups = {}, index: start = 0 } = match;
  const span = { start, end: start + text.length };
  if (groups.open !== undefined) return { kind: "open", excluded: text.startsWith("-"), ...span };
  if (groups.close !== undefined) return { kind: "close", ...span };
  if (isOr(text)) return { kind: "or", ...span };
  const name = text.endsWith(":") ? fieldNamed(text.slice(0, -1).replace(/^[-=]/u, "")) : null;
  return name === null ? operandOf(groups, span) : { kind: "empty", field: name, ...span };
}

/** The parts of a query's text in order; total over all strings. Typographic quotes count as plain ones. */
export function lexemesOf(text: string): Lexeme[] {
  return [...text.replace(/[“”„‟«»]/gu, '"').matchAll(lexemePattern)].map(lexemeOf);
}
