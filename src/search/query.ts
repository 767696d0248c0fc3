import { termsOf } from "../indonesian/terms.js";
import { isUnspaced, tokenize } from "../indonesian/tokens.js";
import { cutText } from "./cut-text.js";
import { type Alternative, alternativesOf } from "./query/alternatives.js";
import { type Clause, type PrefixClause, withoutRepetition } from "./query/clauses.js";
import { type Expression, readExpression } from "./query/expression.js";
import type { Fault } from "./query/faults.js";
import type { FieldTerm } from "./query/fields.js";
import { lexemesOf } from "./query/lexemes.js";
import { indexedRoot } from "./text-fields.js";

export { type Alternative, engineWordLimit } from "./query/alternatives.js";
export {
  type Clause,
  type PhraseClause,
  type PrefixClause,
  type WordClause,
  writeClause,
} from "./query/clauses.js";

/** A search as it was understood. */
export interface SearchQuery {
  /** As typed, trimmed. */
  readonly text: string;
  /** Whether every word stands for this form alone. */
  readonly exactOnly: boolean;
  /** What is asked for and marked: of several alternatives, the clauses of all. */
  readonly required: readonly Clause[];
  /** What no match may have; of several alternatives each has its own. */
  readonly excluded: readonly Clause[];
  /** Words that were typed but do not decide what matches: function words, and what exceeds the engine's limit. */
  readonly ignored: readonly string[];
  /** The ways in which a transcript can match, at least one; several where `ATAU` stands in the text. */
  readonly alternatives: readonly Alternative[];
  /** Every field that stands in the text. */
  readonly fields: readonly FieldTerm[];
  readonly expression: Expression;
  readonly faults: readonly Fault[];
}

/** Longer queries are cut: nobody types them, and the analyser's time grows with length. */
const longestQuery = 1_000;

function fieldsIn(expression: Expression): FieldTerm[] {
  if (expression.kind === "field") return [expression.term];
  if (expression.kind === "not") return fieldsIn(expression.part);
  return "parts" in expression ? expression.parts.flatMap(fieldsIn) : [];
}

/**
 * Understands a query as well as it can be; total over all strings.
 *
 * Words are asked for in all their forms, quoted ones in this form and order, `=word` in this form, `word*` by what
 * begins like it; `-` before any of them excludes it. `ATAU` joins the two terms beside it and binds closer than what
 * merely stands side by side; brackets group. `jubir:`, `media:` and the other fields (`query/fields.ts`) narrow by
 * what the archive knows of a transcript or passage. Function words decide only where there is nothing else.
 */
export function parseSearchQuery(input: string, { exactOnly = false } = {}): SearchQuery {
  const text = cutText(input, longestQuery).trim();
  const { expression, ignored, faults } = readExpression(text, lexemesOf(text), exactOnly);
  const { alternatives, beyond, tooMany } = alternativesOf(expression);
  const everything = { start: 0, end: text.length };
  const [only] = alternatives;
  return {
    text,
    exactOnly,
    required: withoutRepetition(alternatives.flatMap(({ required }) => required)),
    excluded: alternatives.length === 1 ? (only?.excluded ?? []) : [],
    ignored: [...ignored, ...beyond].map((clause) => clause.text),
    alternatives,
    fields: fieldsIn(expression),
    expression,
    faults: [
      ...faults,
      ...(tooMany ? [{ key: "tooManyWays", ...everything } as const] : []),
      ...(input.trim().length > longestQuery ? [{ key: "tooLong", ...everything } as const] : []),
    ],
  };
}

/** The query of one of its alternatives alone. */
export function queryOf(query: SearchQuery, alternative: Alternative): SearchQuery {
  const { required, excluded } = alternative;
  return { ...query, required, excluded, alternatives: [alternative] };
}

/** Where the engine parts what is one word here: at apostrophes (*Ma'ruf*), dots (*A.S.*) and hyphens. */
const engineParts = /['’ʼ‘`\u2010\u2011-]|(?<=\p{L})\.(?=\p{L})/u;

/** Words as the engine finds them in texts, in quotes: no prefix, no typo. It folds them by rules of its own, as it did the texts. */
function asSpelled(text: string): string {
  const words = tokenize(text).flatMap((token) => token.text.split(engineParts));
  return `"${words.join(" ")}"`;
}

/** The same among the roots, where the engine parts words as they are parted here. */
function asRoots(text: string): string {
  return `"${termsOf(text)
    .map(({ root }) => indexedRoot(root))
    .join(" ")}"`;
}

function engineClause(clause: Exclude<Clause, PrefixClause>): string {
  const isSpelled = clause.kind === "phrase" || clause.exact;
  if (!isSpelled) return indexedRoot(clause.root);
  return isUnspaced(clause.text) ? asRoots(clause.text) : asSpelled(clause.text);
}

type Asked = Pick<SearchQuery, "required" | "excluded">;

function isPrefix(clause: Clause): clause is PrefixClause {
  return clause.kind === "prefix";
}

/** The engine takes one prefix a query. */
function askedPrefix({ required }: Asked): PrefixClause | undefined {
  return required.find(isPrefix);
}

/** Prefixes that `engineQuery` has no place for: what has them, or must not, is asked for on its own. */
export function otherPrefixes(asked: Asked): { required: PrefixClause[]; excluded: PrefixClause[] } {
  const own = askedPrefix(asked);
  return {
    required: asked.required.filter(isPrefix).filter((clause) => clause !== own),
    excluded: asked.excluded.filter(isPrefix),
  };
}

/**
 * The query in the engine's own language. What is excluded comes first: the engine would drop it after ten words. The
 * space at the end says that the last word is whole: without it the engine would take `0perang` for the beginning of
 * `0perangkat`. A prefix is for that very reason the last word.
 */
export function engineQuery(asked: Asked): string {
  const clauseOf = (clause: Clause) => (isPrefix(clause) ? [] : [engineClause(clause)]);
  const parts = [
    ...asked.excluded.flatMap(clauseOf).map((clause) => `-${clause}`),
    ...asked.required.flatMap(clauseOf),
  ];
  const prefix = askedPrefix(asked);
  if (prefix !== undefined) return [...parts, prefix.form].join(" ");
  return parts.length === 0 ? "" : `${parts.join(" ")} `;
}
