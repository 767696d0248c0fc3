import { isOfficeOnly } from "./offices.js";

const officeHolder =
  /^(?:president|vice-president|minister|chairman|chairwoman|chair|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes(?:person|man|woman)|adviser|advisor|presiden|menteri|menlu|ketua|gubernur|direktur|sekretaris|kepala|bicara|jubir|jenderal)$/iu;

/** Any word for the holder of an office, as it stands in an affiliation. */
export const anyOffice =
  /\b(?:president|minister|chair\w*|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes\w+|advis[eo]r|officer?|official|administrator|commissioner|general|commander|department|ministry|presiden|menteri|menlu|ketua|gubernur|direktur|sekretaris|kepala|juru bicara|jubir|jenderal|dirjen|kementerian|kemlu)\b/iu;

/**
 * "President of X Jane Roe" is Jane Roe where another label is "Jane Roe"; else a comma parts name and office, or the word for the
 * office does: what follows it is the name, less the words of ministries and states.
 */
export function splitOfficeOf(
  name: string,
  names: readonly string[],
): [person: string, office: string | null] {
  const shorter = names.find(
    (other) => other.length < name.length && other.includes(" ") && name.endsWith(` ${other}`),
  );
  if (shorter !== undefined) return [shorter, name.slice(0, -shorter.length).replace(/[ ,]+$/u, "")];
  const comma = name.indexOf(", ");
  if (comma > 0) return [name.slice(0, comma), name.slice(comma + 2)];
  const words = name.split(" ");
  const holder = words.findLastIndex((word) => officeHolder.test(word));
  const start = nameStart(words, holder);
  if (holder === -1 || words.length - start < 2) return [name, null];
  return [words.slice(start).join(" "), words.slice(0, start).join(" ")];
}

/** After "of" only the last two words are safely a name: "Minister of Industry and Trade Jane Roe". */
function nameStart(words: readonly string[], holder: number): number {
  if (/^\p{Ll}/u.test(words[holder + 1] ?? ""))
    return words.slice(-2).some(isOfficeOnly) ? words.length : words.length - 2;
  return words.findLastIndex((word, index) => index <= holder || isOfficeOnly(word)) + 1;
}
