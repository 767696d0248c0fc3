import { termsOf } from "../indonesian/terms.js";
import { fold, tokenize } from "../indonesian/tokens.js";
import type { Clause, PhraseClause, PrefixClause, WordClause } from "./query.js";

/** A stretch of text that a query found: [start, end) in UTF-16 code units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** The word as typed, or another form of it. */
  readonly match: "exact" | "form";
  /** The folded surface that was found. */
  readonly form: string;
  /** The root that was asked for; null for what was asked for by its letters, a phrase's words or a prefix. */
  readonly root: string | null;
}

function highlightWords(text: string, clauses: readonly WordClause[]): Highlight[] {
  if (clauses.length === 0) return [];
  const byRoot = new Map<string, WordClause[]>();
  for (const clause of clauses) byRoot.set(clause.root, [...(byRoot.get(clause.root) ?? []), clause]);
  return termsOf(text).flatMap(({ start, end, form, root }): Highlight[] => {
    const asked = byRoot.get(root);
    if (asked === undefined) return [];
    if (asked.some((clause) => clause.form === form)) return [{ start, end, form, root, match: "exact" }];
    return asked.some((clause) => !clause.exact) ? [{ start, end, form, root, match: "form" }] : [];
  });
}

/** Words that begin as was asked; the one that ends there too is as typed. */
function highlightPrefix(text: string, { form: prefix }: PrefixClause): Highlight[] {
  return tokenize(text).flatMap(({ start, end, text: surface }): Highlight[] => {
    const form = fold(surface);
    if (!form.startsWith(prefix)) return [];
    return [{ start, end, form, root: null, match: form === prefix ? "exact" : "form" }];
  });
}

interface FormSpan {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Tokens as a phrase counts them: the halves of a reduplication each on its own. */
function formsOf(text: string): FormSpan[] {
  return tokenize(text).flatMap(({ start, end, text: surface }) =>
    fold(surface)
      .split("-")
      .map((form) => ({ start, end, form })),
  );
}

function highlightPhrase(spans: readonly FormSpan[], { forms }: PhraseClause): Highlight[] {
  const found: Highlight[] = [];
  for (let first = 0; first + forms.length <= spans.length; first += 1) {
    if (!forms.every((form, index) => spans[first + index]?.form === form)) continue;
    for (const { start, end, form } of spans.slice(first, first + forms.length)) {
      found.push({ start, end, form, root: null, match: "exact" });
    }
  }
  return found;
}

/** In text order, without overlaps: of two that overlap, the one that starts first, or else the longer. */
function disjoint(highlights: readonly Highlight[]): Highlight[] {
  const sorted = [...highlights].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Highlight[] = [];
  for (const highlight of sorted) {
    if (highlight.start >= (kept.at(-1)?.end ?? 0)) kept.push(highlight);
  }
  return kept;
}

/**
 * What a query's clauses match in a text: words by their roots, exact words, phrases and prefixes by their forms.
 * @returns highlights in order, inside the text, not overlapping.
 */
export function findHighlights(text: string, clauses: readonly Clause[]): Highlight[] {
  const words = clauses.filter((clause) => clause.kind === "word");
  const phrases = clauses.filter((clause) => clause.kind === "phrase");
  const prefixes = clauses.filter((clause) => clause.kind === "prefix");
  const spans = phrases.length === 0 ? [] : formsOf(text);
  return disjoint([
    ...highlightWords(text, words),
    ...phrases.flatMap((phrase) => highlightPhrase(spans, phrase)),
    ...prefixes.flatMap((prefix) => highlightPrefix(text, prefix)),
  ]);
}
