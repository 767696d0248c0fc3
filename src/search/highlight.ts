import { type Term, termsOf } from "../indonesian/terms.js";
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

/** Words by their roots, in whatever form. Plain loops: this runs for every word of all that a page of results shows. */
function highlightWords(text: string, clauses: readonly WordClause[]): Highlight[] {
  if (clauses.length === 0) return [];
  const byRoot = new Map<string, WordClause[]>();
  for (const clause of clauses) byRoot.set(clause.root, [...(byRoot.get(clause.root) ?? []), clause]);
  const highlights: Highlight[] = [];
  const mark = ({ start, end, form, root }: Term): boolean => {
    const asked = byRoot.get(root);
    if (asked === undefined) return false;
    const match = asked.some((clause) => clause.form === form) ? "exact" : "form";
    highlights.push({ start, end, form, root, match });
    return true;
  };
  for (const term of termsOf(text)) {
    if (!mark(term)) term.parts?.forEach(mark);
  }
  return highlights;
}

interface FormSpan {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Words as the engine counts them: the halves of a reduplication each on its own, with the span of both. */
function formsOf(text: string): FormSpan[] {
  return tokenize(text).flatMap(({ start, end, text: surface }) =>
    fold(surface)
      .split("-")
      .map((form) => ({ start, end, form })),
  );
}

/** Each place where words stand in this order and these forms. */
function placesOf(spans: readonly FormSpan[], forms: readonly string[]): FormSpan[][] {
  const begins = (first: number) => forms.every((form, index) => spans[first + index]?.form === form);
  return spans.flatMap((_, first) => (begins(first) ? [spans.slice(first, first + forms.length)] : []));
}

/** Spans with nothing between them as one: letters of a script that sets no spaces. */
function joined(place: readonly FormSpan[]): FormSpan[] {
  const spans: FormSpan[] = [];
  for (const span of place) {
    const last = spans.at(-1);
    if (last?.end === span.start)
      spans[spans.length - 1] = { ...last, end: span.end, form: last.form + span.form };
    else spans.push(span);
  }
  return spans;
}

function highlightPhrase(spans: readonly FormSpan[], { forms }: PhraseClause): Highlight[] {
  return placesOf(spans, forms).flatMap((place) =>
    joined(place).map((span) => ({ ...span, root: null, match: "exact" as const })),
  );
}

/** A word in this form alone, also where it is part of a reduplication, a compound or a longer name. */
function highlightExact(spans: readonly FormSpan[], { form, root }: WordClause): Highlight[] {
  return placesOf(spans, form.split(/[ -]/)).flatMap((place) => {
    const [first, last] = [place[0], place.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, form, root, match: "exact" as const }];
  });
}

/** Words that begin as was asked; the one that ends there too is as typed. */
function highlightPrefix(spans: readonly FormSpan[], { form: prefix }: PrefixClause): Highlight[] {
  return spans
    .filter(({ form }) => form.startsWith(prefix))
    .map((span) => ({ ...span, root: null, match: span.form === prefix ? "exact" : "form" }));
}

function highlightAsTyped(spans: readonly FormSpan[], clause: Clause): Highlight[] {
  switch (clause.kind) {
    case "phrase":
      return highlightPhrase(spans, clause);
    case "prefix":
      return highlightPrefix(spans, clause);
    case "word":
      return highlightExact(spans, clause);
  }
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
  const inAnyForm: WordClause[] = [];
  const asTyped: Clause[] = [];
  for (const clause of clauses) {
    if (clause.kind === "word" && !clause.exact) inAnyForm.push(clause);
    else asTyped.push(clause);
  }
  const spans = asTyped.length === 0 ? [] : formsOf(text);
  return disjoint([
    ...asTyped.flatMap((clause) => highlightAsTyped(spans, clause)),
    ...highlightWords(text, inAnyForm),
  ]);
}
