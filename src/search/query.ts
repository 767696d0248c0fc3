import { isStopWord } from "../indonesian/stopwords.js";
import { termsOf } from "../indonesian/terms.js";
import { fold, tokenize } from "../indonesian/tokens.js";
import { indexedRoot } from "./documents.js";

/** A word that is asked for in any of its forms, or in this one only. */
export interface WordClause {
  readonly kind: "word";
  /** As typed. */
  readonly text: string;
  readonly form: string;
  readonly root: string;
  readonly exact: boolean;
}

/** Words in this order and these forms. */
export interface PhraseClause {
  readonly kind: "phrase";
  readonly text: string;
  readonly forms: readonly string[];
}

/** Words that begin like this. The engine takes one such clause a query. */
export interface PrefixClause {
  readonly kind: "prefix";
  /** As typed, without its star. */
  readonly text: string;
  readonly form: string;
}

export type Clause = WordClause | PhraseClause | PrefixClause;

/** A search as it was understood. */
export interface SearchQuery {
  /** As typed, trimmed. */
  readonly text: string;
  readonly required: readonly Clause[];
  readonly excluded: readonly Clause[];
  /** Words that were typed but do not decide what matches: function words, and what exceeds the engine's limit. */
  readonly ignored: readonly string[];
}

/** Longer queries are cut: nobody types them, and the analyser's time grows with length. */
const longestQuery = 1_000;

/** The engine looks at ten words of a query and silently drops the rest. */
export const engineWordLimit = 10;

/**
 * An operator that opens a word, then quoted text or what reaches to the next white space or quote. A missing closing
 * quote closes at the end; an operator without a word is a word without letters, which means nothing.
 */
const operandPattern = /(?<operator>(?<!\S)[-=])?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu;

type Operator = "plain" | "exact" | "exclude";

interface Operand {
  readonly operator: Operator;
  readonly quoted: boolean;
  readonly text: string;
}

function operatorOf(sign: string | undefined): Operator {
  if (sign === "-") return "exclude";
  return sign === "=" ? "exact" : "plain";
}

/** Plain words that stand side by side stay together: an alias can span them. */
function operandsOf(text: string): Operand[] {
  const operands: Operand[] = [];
  for (const { groups = {} } of text.replace(/[“”„‟«»]/gu, '"').matchAll(operandPattern)) {
    const operator = operatorOf(groups.operator);
    const quoted = groups.quoted !== undefined;
    const operand = { operator, quoted, text: groups.quoted ?? groups.bare ?? "" };
    const last = operands.at(-1);
    if (last?.operator === "plain" && operator === "plain" && !last.quoted && !quoted) {
      operands[operands.length - 1] = { ...last, text: `${last.text} ${operand.text}` };
    } else {
      operands.push(operand);
    }
  }
  return operands;
}

function phraseOf(text: string): PhraseClause[] {
  const forms = tokenize(text).flatMap((token) => fold(token.text).split("-"));
  return forms.length === 0 ? [] : [{ kind: "phrase", text: text.trim(), forms }];
}

function wordsOf(text: string, exact: boolean): WordClause[] {
  return termsOf(text, { query: true }).map(({ start, end, form, root }) => ({
    kind: "word",
    text: text.slice(start, end),
    form,
    root,
    exact,
  }));
}

const starredWord = /[\p{L}\p{M}\p{N}]+\*/gu;

/** The words of an operand; one that ends in a star stands for all words that begin like it. */
function wordsAndPrefixes(text: string, exact: boolean): Clause[] {
  const clauses: Clause[] = [];
  let position = 0;
  for (const { 0: starred, index } of text.matchAll(starredWord)) {
    const prefix = starred.slice(0, -1);
    clauses.push(...wordsOf(text.slice(position, index), exact));
    clauses.push({ kind: "prefix", text: prefix, form: fold(prefix) });
    position = index + starred.length;
  }
  return [...clauses, ...wordsOf(text.slice(position), exact)];
}

function clausesOf({ operator, quoted, text }: Operand, exactOnly: boolean): Clause[] {
  if (quoted) return phraseOf(text);
  const exact = exactOnly || operator === "exact";
  return operator === "exclude" ? wordsOf(text, exact) : wordsAndPrefixes(text, exact);
}

function sizeOf(clause: Clause): number {
  return clause.kind === "phrase" ? clause.forms.length : 1;
}

function isFunctionWord(clause: Clause): boolean {
  return clause.kind === "word" && !clause.exact && isStopWord(clause.form);
}

/** What two clauses that ask for the same share. A second prefix is one too many for the engine. */
function keyOf(clause: Clause): string {
  switch (clause.kind) {
    case "phrase":
      return `"${clause.forms.join(" ")}`;
    case "prefix":
      return "*";
    case "word":
      return `${clause.exact} ${clause.root}`;
  }
}

function withoutRepetition(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const key = keyOf(clause);
    return !seen.has(key) && seen.add(key);
  });
}

/** The clauses that the engine will look at, and those beyond its limit. */
function splitAtLimit(clauses: readonly Clause[]): { within: Clause[]; beyond: Clause[] } {
  const within: Clause[] = [];
  const beyond: Clause[] = [];
  let words = 0;
  for (const clause of clauses) {
    words += sizeOf(clause);
    (words <= engineWordLimit ? within : beyond).push(clause);
  }
  return { within, beyond };
}

/**
 * Understands a query as well as it can be; total over all strings.
 * Words are asked for in all their forms, quoted ones in this form and order, `=word` in this form, `word*` by what
 * begins like it; `-` before a word or a quotation excludes it. Function words decide only where there is nothing else.
 */
export function parseSearchQuery(input: string, { exactOnly = false } = {}): SearchQuery {
  const text = input.slice(0, longestQuery).trim();
  const operands = operandsOf(text);
  const select = (exclude: boolean) =>
    withoutRepetition(
      operands
        .filter(({ operator }) => (operator === "exclude") === exclude)
        .flatMap((operand) => clausesOf(operand, exactOnly)),
    );
  const asked = select(false);
  const content = asked.filter((clause) => !isFunctionWord(clause));
  const deciding = content.length > 0 ? content : asked;
  const { within, beyond } = splitAtLimit(deciding);
  const ignored = [...asked.filter((clause) => !deciding.includes(clause)), ...beyond];
  return {
    text,
    required: within,
    excluded: splitAtLimit(select(true)).within,
    ignored: ignored.map((clause) => clause.text),
  };
}

function engineClause(clause: Clause): string {
  if (clause.kind === "phrase") return `"${clause.forms.join(" ")}"`;
  if (clause.kind === "prefix") return clause.form;
  // A quoted word stands for itself: no prefix, no typo.
  return clause.exact ? `"${clause.form.replaceAll("-", " ")}"` : indexedRoot(clause.root);
}

/**
 * The query in the engine's own language. The space at its end says that the last word is whole: without it the
 * engine would take `0perang` for the beginning of `0perangkat`. A prefix is for that very reason the last word.
 */
export function engineQuery({ required, excluded }: Pick<SearchQuery, "required" | "excluded">): string {
  const whole = required.filter(({ kind }) => kind !== "prefix").map(engineClause);
  const parts = [...whole, ...excluded.map((clause) => `-${engineClause(clause)}`)];
  const prefix = required.find(({ kind }) => kind === "prefix");
  if (prefix !== undefined) return [...parts, engineClause(prefix)].join(" ");
  return parts.length === 0 ? "" : `${parts.join(" ")} `;
}
