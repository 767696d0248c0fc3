import { isReduplication } from "./reduplication.js";

/** A word or number as it stands in a text. Offsets are UTF-16 code units: `text === input.slice(start, end)`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * An abbreviation with dots (A.S., P.B.B.), a number with its separators (1.250,5), or a run of letters, digits and
 * marks with single apostrophes inside (Xi’an, Jum'at). Each alternative starts where the one before it has failed
 * at once, so that the whole scan stays linear.
 */
const word =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}\p{N}]+)*/gu;

/** A letter, with its marks, of a script that sets no spaces between words; signs and marks that others write too are none. */
const unspacedLetter =
  "(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]\\p{M}*";

const unspaced = new RegExp(unspacedLetter, "u");
const unspacedOrRun = new RegExp(`${unspacedLetter}|(?:(?!${unspacedLetter}).)+`, "gsu");

/** Whether a text has letters of a script that sets no spaces between words, each of which is a token. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

const hyphens = /^[-\u2010\u2011]$/;

function tokenAt(text: string, start: number): Token {
  return { text, start, end: start + text.length };
}

/** Only a dictionary could tell where words end in such a script, and no two agree: letters in their order find them all. */
function lettersOf({ text, start }: Token): Token[] {
  return [...text.matchAll(unspacedOrRun)].map((match) => tokenAt(match[0], start + match.index));
}

/**
 * Words and numbers of any string in reading order, never overlapping. A reduplication (*negara-negara*,
 * *surat-menyurat*) is one token; any other hyphenated compound is as many as it has parts (*Tiongkok-Rusia*, *ke-15*).
 * Of a script that sets no spaces, each letter is one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const token = tokenAt(match[0], match.index);
    if (isUnspaced(token.text)) {
      tokens.push(...lettersOf(token));
      continue;
    }
    const last = tokens.at(-1);
    if (last !== undefined && isSecondHalf(text, last, token)) {
      tokens[tokens.length - 1] = {
        text: text.slice(last.start, token.end),
        start: last.start,
        end: token.end,
      };
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

function isSecondHalf(text: string, last: Token, token: Token): boolean {
  return (
    token.start === last.end + 1 &&
    hyphens.test(text.charAt(last.end)) &&
    !last.text.includes(text.charAt(last.end)) &&
    isReduplication(fold(last.text), fold(token.text))
  );
}

/** Letters that Unicode does not take apart, as those who lack them write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ı: "i",
};
const unlikePlain = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** *Biden’s*: an English ending that belongs to no word. */
const englishPossessive = /(?<=[\p{L}\p{N}])['’ʼ‘`]s$/iu;

const marksAndApostrophes = /[\p{M}'’ʼ‘`]/gu;
const plain = /^[A-Za-z0-9-]*$/;

/**
 * What two spellings of one form share: compatibility-composed, lower case, without diacritics and apostrophes, and
 * without the dots of an abbreviation (*Jum’at* and *jumat*, *Xi’an* and *xian*, *Radosław* and *radoslaw*, *A.S.* and *as*), and
 * without the English possessive (*Iran’s* and *iran*). The hyphen of a reduplication stays, always as U+002D.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  const folded = word
    .replace(englishPossessive, "")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(marksAndApostrophes, "")
    .replace(unlikePlain, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, "")
    .normalize("NFKC");
  return folded === "" ? word : folded;
}
