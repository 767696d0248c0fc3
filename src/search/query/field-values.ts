import { aliasKeyOf } from "../../indonesian/aliases.js";
import { fold, tokenize } from "../../indonesian/tokens.js";
import { countriesNamed, countryName } from "../../transcripts/countries.js";
import { type Role, roles } from "../../transcripts/transcript.js";

/** How a role is written in a query, in both languages; the beginning of a word is enough. */
export const roleWords: Readonly<Record<Role, { readonly id: string; readonly en: string }>> = {
  statement: { id: "pernyataan", en: "statement" },
  question: { id: "pertanyaan", en: "question" },
  answer: { id: "jawaban", en: "answer" },
  caption: { id: "keterangan", en: "caption" },
  note: { id: "catatan", en: "note" },
};

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => fold(token.text));
}

/** What two spellings of one name share: *Peking* and *Beijing* are one. */
function keyOf(words: readonly string[]): string {
  const name = words.join(" ");
  return aliasKeyOf(name) ?? name;
}

/** Whether each of the words begins one of the name's. */
function holds(name: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => name.some((own) => own.startsWith(word)));
}

/**
 * The names that a value stands for: those that are the same but for case, accents and spelling, or else those of
 * which every word of the value begins a word, so that *mao* is *Mao Ning*.
 */
export function namesLike(value: string, names: Iterable<string>): string[] {
  const words = wordsOf(value);
  const key = keyOf(words);
  const known = [...names].map((name) => ({ name, words: wordsOf(name) }));
  const same = known.filter((one) => keyOf(one.words) === key);
  const like = same.length > 0 ? same : known.filter((one) => holds(one.words, words));
  return like.map(({ name }) => name);
}

function capitalised(value: string): string {
  return value.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** ISO 3166-1 codes of the countries that a value names in either language, by an alias, its code or its beginning. */
export function countriesLike(value: string, known: Iterable<string>): string[] {
  const codes = [...known];
  const code = codes.find((one) => one === value.toUpperCase());
  // Names of few letters are names only in capitals, which nobody types into a field.
  const named = [capitalised(value), value.toUpperCase()]
    .map((text) => countriesNamed([text])[0]?.code)
    .find((one) => one !== undefined);
  if (named !== undefined) return [named];
  if (code !== undefined) return [code];
  const words = wordsOf(value);
  return codes.filter((one) =>
    (["id", "en"] as const).some((language) => holds(wordsOf(countryName(one, language)), words)),
  );
}

/** The roles that a word names in either language, or begins to. */
export function rolesLike(value: string): Role[] {
  const word = fold(value);
  if (word === "") return [];
  return roles.filter((role) => Object.values(roleWords[role]).some((written) => written.startsWith(word)));
}
