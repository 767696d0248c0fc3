import { type Alias, aliases } from "./aliases.js";
import { compounds } from "./lexicon/compounds.js";
import { wordsIn } from "./lexicon/parse.js";
import { addPhrase, emptyPhrases, longestPhrase } from "./phrases.js";
import { rootOf } from "./roots.js";
import { isEnglishStopWord } from "./stopwords.js";
import { fold, type Token, tokenize } from "./tokens.js";

/** What one or several tokens are indexed and searched as. Offsets are UTF-16 code units, [start, end). */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** The folded surface; the words of an alias or compound with one space between. */
  readonly form: string;
  /** The root, or the one key of an alias. */
  readonly root: string;
}

export interface TermOptions {
  /**
   * Whether the text is what someone typed. In running text *AS* is a name only in capitals; whoever types in lower
   * case throughout gives no such evidence, and *as* is then the name, unless the words around it are English.
   */
  readonly query?: boolean;
}

const names = emptyPhrases<Alias>();
for (const alias of aliases) addPhrase(names, alias.words, alias);

const pairs = emptyPhrases<string>();
for (const compound of wordsIn(compounds)) addPhrase(pairs, compound.split("-"), compound.replace("-", ""));

/** The terms of any string in reading order, never overlapping: the longest alias or compound first, else the word. */
export function termsOf(text: string, { query = false }: TermOptions = {}): Term[] {
  const words = tokenize(text).map(
    (token): Word => ({ text: token.text, start: token.start, end: token.end, form: fold(token.text) }),
  );
  const caseTells =
    !query || text !== text.toLowerCase() || words.some(({ form }) => isEnglishStopWord(form));
  const terms: Term[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, root } = nameAt(text, words, at, caseTells) ?? compoundOrWordAt(text, words, at);
    const term = spanning(words, at, length, root);
    if (term !== null) terms.push(term);
    at += length;
  }
  return terms;
}

/** Nearly every term is one word, so that case is kept apart: this runs for each word of the archive. */
function spanning(words: readonly Word[], at: number, length: number, root: string): Term | null {
  const first = words[at];
  const last = words[at + length - 1];
  if (first === undefined || last === undefined) return null;
  if (length === 1) return { start: first.start, end: first.end, form: first.form, root };
  const spanned = words.slice(at, at + length);
  return { start: first.start, end: last.end, form: spanned.map(({ form }) => form).join(" "), root };
}

interface Word extends Token {
  readonly form: string;
}

interface Found {
  readonly length: number;
  readonly root: string;
}

function nameAt(text: string, words: readonly Word[], at: number, caseTells: boolean): Found | null {
  const first = words[at];
  if (first === undefined || !names.next.has(first.form)) return null;
  const found = longestPhrase(names, (index) => nextWord(text, words, at, index)?.form ?? null);
  if (found === null) return null;
  const { key, needsCapitals } = found.value;
  if (needsCapitals && caseTells && first.text !== first.text.toUpperCase()) return null;
  return { length: found.length, root: key };
}

/** *tanda tangan*, *bertanggung jawab*, *kerja samanya*: affixes may stand before the first part and after the second. */
function compoundOrWordAt(text: string, words: readonly Word[], at: number): Found {
  const form = words[at]?.form ?? "";
  const root = rootOf(form);
  const alone = { length: 1, root };
  if (!pairs.next.has(root) || !form.endsWith(root.slice(1))) return alone;
  const found = longestPhrase(pairs, (index) => {
    if (index === 0) return root;
    const next = nextWord(text, words, at, index);
    const nextRoot = next === null ? "" : rootOf(next.form);
    return next?.form.startsWith(nextRoot) ? nextRoot : null;
  });
  return found === null ? alone : { length: found.length, root: found.value };
}

const gap = /^(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*|[-\u2010\u2011])$/;

/** The word `index` places on, if nothing but a space, a line break or a hyphen stands before it. */
function nextWord(text: string, words: readonly Word[], at: number, index: number): Word | null {
  const word = words[at + index];
  if (word === undefined) return null;
  const before = words[at + index - 1];
  if (index === 0 || before === undefined) return word;
  return gap.test(text.slice(before.end, word.start)) ? word : null;
}
