import { fold } from "../indonesian/tokens.js";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { ArchiveNames } from "./archive-names.js";
import { countClauses, type Frequencies } from "./frequencies.js";
import { fieldCompletions, type QueryLanguage, valueCompletions } from "./query/field-completions.js";
import type { FieldName } from "./query/fields.js";
import { type Unfinished, unfinishedOf } from "./query/unfinished.js";
import type { WordClause } from "./query.js";
import type { WordDocument } from "./words.js";

/** What a completion is: a word of the archive, a field's name, or a field with its value. */
export type CompletionKind = FieldName | "field" | "word";

export interface Completion {
  readonly kind: CompletionKind;
  /** As it is shown: *Mao Ning*. */
  readonly name: string;
  /** As it stands in a query: `jubir:"Mao Ning"`. */
  readonly text: string;
}

/** Ways to go on with a text, and from where on they stand in it. */
export interface Completions {
  readonly start: number;
  readonly completions: readonly Completion[];
}

export type Complete = (text: string, language: QueryLanguage) => Promise<Completions>;

/** Completions that are offered; more would not be read. */
const longestList = 8;
/** Of these, names and fields beside the words that begin alike. */
const mostNames = 4;
/** Words that begin alike, of which the most frequent are offered. */
const weighedWords = 24;
/** Longer texts, in UTF-16 code units, are completed by nobody. */
const longestText = 1_000;

/** Letters alone, as the index of words holds them. */
const beginning = /^\p{L}{2,40}$/u;

/** Words of the archive that begin like this, the most frequent first; none that no published passage has. */
async function wordsLike(
  engine: SearchEngine,
  frequencies: Frequencies,
  value: string,
): Promise<Completion[]> {
  const typed = fold(value);
  if (!beginning.test(typed)) return [];
  const [answer] = await engine.ask<Pick<WordDocument, "form">>([
    { indexUid: indexNames.words, q: typed, limit: weighedWords, attributesToRetrieve: ["form"] },
  ]);
  const clauses = (answer?.hits ?? [])
    .filter(({ form }) => form.startsWith(typed) && form !== typed)
    .map(({ form }): WordClause => ({ kind: "word", text: form, form, root: "", exact: true }));
  const counts = await countClauses(engine, frequencies, clauses);
  return clauses
    .map(({ form }, index) => ({ form, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ form }) => ({ kind: "word", name: form, text: form }));
}

/** Fields whose values people know by heart, in the order in which they are offered to who types a bare word. */
const knownByName = ["spokesperson", "outlet", "place", "country"] as const;

function namesLike({ value }: Unfinished, names: ArchiveNames, language: QueryLanguage): Completion[] {
  if (!beginning.test(value)) return [];
  const valued = knownByName.flatMap((field) => valueCompletions(field, value, names, language));
  return [...fieldCompletions(value, language), ...valued];
}

/**
 * Completes the end of a query by what the archive knows: the value of a field that was begun, else names that hold
 * the word, each with its field, and words that begin like it. Of what cannot be completed it offers nothing.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export function createCompletion(
  engine: SearchEngine,
  names: () => Promise<ArchiveNames>,
  frequencies: Frequencies,
): Complete {
  return async (text, language) => {
    const unfinished = text.length > longestText ? null : unfinishedOf(text);
    if (unfinished === null) return { start: text.length, completions: [] };
    const { start, field, value, isWord } = unfinished;
    if (field !== null) {
      const completions = valueCompletions(field, value, await names(), language);
      return { start, completions: completions.slice(0, longestList) };
    }
    const words = wordsLike(engine, frequencies, value);
    const named = isWord ? [] : namesLike(unfinished, await names(), language).slice(0, mostNames);
    return { start, completions: [...named, ...(await words)].slice(0, longestList) };
  };
}
