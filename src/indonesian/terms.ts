import { type Alias, aliases } from "./aliases.js";
import { compounds } from "./lexicon/compounds.js";
import { wordsIn } from "./lexicon/parse.js";
import { addPhrase, emptyPhrases, longestPhrase } from "./phrases.js";
import { remembering } from "./remembering.js";
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
  /** Of an alias of several words, each of these with a root of its own: *keamanan* is said in *Dewan Keamanan PBB* too. */
  readonly parts?: readonly Term[];
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

interface KnownWord {
  readonly form: string;
  readonly root: string;
  /** Whether a name may begin with it. */
  readonly beginsName: boolean;
  /** Whether a compound may begin with it: its first part has nothing behind it. */
  readonly beginsCompound: boolean;
}

/** All that a word tells by itself, by its letters as they stand: this is asked for each word of each text. */
const knownWord = remembering((surface): KnownWord => {
  const form = fold(surface);
  const root = rootOf(form);
  const beginsCompound = pairs.next.has(root) && form.endsWith(root.slice(1));
  return { form, root, beginsName: names.next.has(form), beginsCompound };
});

/** A text as words, each with where it stands and what is known of it. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: readonly KnownWord[];
}

/** The terms of any string in reading order, never overlapping: the longest alias or compound first, else the word. */
export function termsOf(text: string, { query = false }: TermOptions = {}): Term[] {
  const tokens = tokenize(text);
  const known = tokens.map((token) => knownWord(token.text));
  const words = { text, tokens, known };
  const caseTells =
    !query || text !== text.toLowerCase() || known.some(({ form }) => isEnglishStopWord(form));
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt(words, at, caseTells) ?? compoundAt(words, at);
    const term = spanning(words, at, found);
    if (term !== null) terms.push(term);
    at += found?.length ?? 1;
  }
  return terms;
}

interface Found {
  readonly length: number;
  readonly root: string;
  readonly isName: boolean;
}

/** Nearly every term is one word by itself, so that case is kept apart: this runs for each word of the archive. */
function spanning(words: Words, at: number, found: Found | null): Term | null {
  const { tokens, known } = words;
  const first = tokens[at];
  const word = known[at];
  if (first === undefined || word === undefined) return null;
  const { start, end } = first;
  const { form, root } = word;
  if (found === null) return { start, end, form, root };
  const after = at + found.length;
  const forms = known.slice(at, after).map((each) => each.form);
  const whole = { start, end: tokens[after - 1]?.end ?? end, form: forms.join(" "), root: found.root };
  return found.isName && found.length > 1 ? { ...whole, parts: partsOf(words, at, after) } : whole;
}

/** Words by themselves, whatever they are part of: *China* in *Laut China Selatan* is no name of a state, and has a root that none has. */
function partsOf({ tokens, known }: Words, at: number, after: number): Term[] {
  return tokens.slice(at, after).flatMap(({ start, end }, index) => {
    const word = known[at + index];
    return word === undefined ? [] : [{ start, end, form: word.form, root: word.root }];
  });
}

function nameAt(words: Words, at: number, caseTells: boolean): Found | null {
  if (!words.known[at]?.beginsName) return null;
  const found = longestPhrase(names, (index) => nextWord(words, at, index)?.form ?? null);
  if (found === null) return null;
  const { key, needsCapitals } = found.value;
  const surface = words.tokens[at]?.text ?? "";
  if (needsCapitals && caseTells && surface !== surface.toUpperCase()) return null;
  return { length: found.length, root: key, isName: true };
}

/** *tanda tangan*, *bertanggung jawab*, *kerja samanya*: affixes may stand before the first part and after the second. */
function compoundAt(words: Words, at: number): Found | null {
  const first = words.known[at];
  if (!first?.beginsCompound) return null;
  const found = longestPhrase(pairs, (index) => {
    if (index === 0) return first.root;
    const next = nextWord(words, at, index);
    return next?.form.startsWith(next.root) ? next.root : null;
  });
  return found === null ? null : { length: found.length, root: found.value, isName: false };
}

const gap = /^(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*|[-\u2010\u2011])$/;

/** The word `index` places on, if nothing but a space, a line break or a hyphen stands before it. */
function nextWord({ text, tokens, known }: Words, at: number, index: number): KnownWord | null {
  const token = tokens[at + index];
  const before = tokens[at + index - 1];
  const word = known[at + index];
  if (token === undefined || word === undefined) return null;
  if (index === 0 || before === undefined) return word;
  return gap.test(text.slice(before.end, token.start)) ? word : null;
}
