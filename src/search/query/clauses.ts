import { isStopWord } from "../../indonesian/stopwords.js";
import { type Term, termsOf } from "../../indonesian/terms.js";
import { fold, isUnspaced, tokenize } from "../../indonesian/tokens.js";
import { isOr } from "./lexemes.js";

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

/** Words that begin like this. */
export interface PrefixClause {
  readonly kind: "prefix";
  /** As typed, without its star. */
  readonly text: string;
  readonly form: string;
}

export type Clause = WordClause | PhraseClause | PrefixClause;

/** What stands between quotes; none where that holds no word. */
export function phraseOf(text: string): PhraseClause[] {
  const forms = tokenize(text).flatMap((token) => fold(token.text).split("-"));
  return forms.length === 0 ? [] : [{ kind: "phrase", text: text.trim(), forms }];
}

/** Terms with nothing between them, as letters of a script that sets no spaces have. */
function stretches(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (last?.at(-1)?.end === term.start) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

function wordsOf(text: string, exact: boolean): Clause[] {
  return stretches(termsOf(text, { query: true })).flatMap((stretch): Clause[] => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return [];
    const typed = text.slice(first.start, last.end);
    if (stretch.length > 1) return phraseOf(typed);
    return [{ kind: "word", text: typed, form: first.form, root: first.root, exact }];
  });
}

const starredWord = /[\p{L}\p{M}\p{N}]+\*/gu;

/** The words of a text; one that ends in a star stands for all words that begin like it. */
export function wordsAndPrefixes(text: string, exact: boolean): Clause[] {
  const clauses: Clause[] = [];
  let position = 0;
  for (const { 0: starred, index } of text.matchAll(starredWord)) {
    const prefix = starred.slice(0, -1);
    clauses.push(...wordsOf(text.slice(position, index), exact));
    // Letters without spaces are found wherever they stand.
    if (isUnspaced(prefix)) clauses.push(...wordsOf(prefix, exact));
    else clauses.push({ kind: "prefix", text: prefix, form: fold(prefix) });
    position = index + starred.length;
  }
  return [...clauses, ...wordsOf(text.slice(position), exact)];
}

/** Whether it is a word that tells nothing about what a text is about. */
export function isFunctionWord(clause: Clause): boolean {
  return clause.kind === "word" && !clause.exact && isStopWord(clause.form);
}

/** What two clauses that ask for the same share. */
function keyOf(clause: Clause): string {
  switch (clause.kind) {
    case "phrase":
      return `"${clause.forms.join(" ")}`;
    case "prefix":
      return `*${clause.form}`;
    case "word":
      return clause.exact ? `=${clause.form}` : clause.root;
  }
}

export function withoutRepetition(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const key = keyOf(clause);
    return !seen.has(key) && seen.add(key);
  });
}

/** A clause in the query language. */
export function writeClause(clause: Clause): string {
  if (clause.kind === "phrase") return `"${clause.text}"`;
  if (clause.kind === "prefix") return `${clause.text}*`;
  if (clause.exact) return `=${clause.text}`;
  // A word that stood glued to a sign is no operator, and must not become one.
  return isOr(clause.text) ? clause.text.toLowerCase() : clause.text;
}
