import { longestPhrase } from "../indonesian/phrases.js";
import { fold, tokenize } from "../indonesian/tokens.js";
import { countryPhrases, displayName, type NamedCountry } from "./country-names.js";

/** A country and how often a text names it. */
export interface CountryMentions {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly count: number;
}

const phrases = countryPhrases();
/** The longest name, in characters, with room for wide spaces. */
const longestName = 80;
const capitalised = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:\.\p{Lu})*/gu;
/** "dalam bahasa Inggris" names a language. */
const language = /(?:^|\P{L})(?:ber)?bahasa\s+$/iu;
const longestLanguage = 12;
const gap = /^[\s\u2010\u2011-]+$/u;

/**
 * The countries that texts name, in Indonesian or English, most often named first: whole words that begin with a capital, the longest
 * name first, so that "Nigeria" names no Niger, "Laut Cina Selatan" no China, and "AS" the United States only in capitals. One pass:
 * only words in which some name begins are looked at more closely.
 */
export function countriesNamed(texts: Iterable<string>): CountryMentions[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    let end = 0;
    for (const { 0: word, index } of text.matchAll(capitalised)) {
      if (index < end || !phrases.next.has(fold(word))) continue;
      if (language.test(text.slice(Math.max(0, index - longestLanguage), index))) continue;
      const named = nameAt(text, index);
      if (named === null) continue;
      end = named.end;
      const code = named.value.code;
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

/** How many words, from the first, are the name of a country; 0 where they begin with none. */
export function countryLength(words: readonly string[]): number {
  const found = longestPhrase(phrases, (index) => {
    const word = words[index];
    return word === undefined ? null : fold(word);
  });
  const isCommonWord = found?.value.needsCapitals && words[0] !== words[0]?.toUpperCase();
  return found === null || isCommonWord || found.value.code === null ? 0 : found.length;
}

/** The name of a country as an archive's pages give it; the code itself where it is none. */
export function countryName(code: string, language: "id" | "en"): string {
  return /^[A-Z]{2}$/u.test(code) ? displayName(code, language) : code;
}

function nameAt(text: string, start: number): { readonly value: NamedCountry; readonly end: number } | null {
  const slice = text.slice(start, start + longestName);
  const tokens = tokenize(slice);
  const found = longestPhrase(phrases, (index) => {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (token === undefined || (before && !gap.test(slice.slice(before.end, token.start)))) return null;
    return fold(token.text);
  });
  const [first, last] = [tokens[0], tokens[(found?.length ?? 0) - 1]];
  if (found === null || first === undefined || last === undefined) return null;
  const isCommonWord = found.value.needsCapitals && first.text !== first.text.toUpperCase();
  return isCommonWord ? null : { value: found.value, end: start + last.end };
}
