import { countriesNamed } from "../countries.js";
import { isOfficeOnly } from "./offices.js";

const officeHolder =
  /^(?:president|vice-president|minister|premier|chancellor|king|queen|emir|sultan|prince|princess|speaker|moderator|commissioner|general|secretary-general|chairman|chairwoman|chair|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes(?:person|man|woman)|adviser|advisor|presiden|perdana|wakil|menteri|menlu|wamenlu|ketua|sekjen|dirjen|dubes|anggota|gubernur|direktur|sekretaris|kepala|bicara|jubir|jenderal)$/iu;

/** Whether a label begins with a word for the holder of an office: "Direktur Perlindungan WNI". */
export function startsWithOffice(name: string): boolean {
  return officeHolder.test(name.split(" ")[0] ?? "");
}

/** Whether the holder of an office is named anywhere: "First Deputy Minister of Ports" is, of which commas may part more. */
export function namesOffice(text: string): boolean {
  return text.split(/[ ,]+/u).some((word) => officeHolder.test(word));
}

/** Whether the holder of an office is all that is named at the end, and nobody by name: "VICE PRESIDENT". */
export function endsInOffice(text: string): boolean {
  return officeHolder.test(text.split(" ").at(-1) ?? "");
}

/** Any word for the holder of an office, as it stands in an affiliation. */
export const anyOffice =
  /\b(?:president|minister|chair\w*|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes\w+|advis[eo]r|officer?|official|administrator|commissioner|general|commander|department|ministry|presiden|perdana|wakil|menteri|menlu|wamenlu|ketua|sekjen|dirjen|dubes|gubernur|direktur|sekretaris|kepala|juru bicara|jubir|jenderal|dirjen|kementerian|kemlu)\b/iu;

/** Of several words that follow on another in a name, those which are a label's name themselves; of several such the first label's. */
function firstNameWithin(name: string, names: ReadonlyMap<string, number>): string | null {
  const words = name.split(" ");
  let first: { name: string; place: number } | null = null;
  for (let start = 1; start < words.length - 1; start += 1)
    for (let end = start + 2; end <= words.length; end += 1) {
      const within = words.slice(start, end).join(" ");
      const place = names.get(within);
      if (place !== undefined && !endsInOffice(within) && (first === null || place < first.place))
        first = { name: within, place };
    }
  return first?.name ?? null;
}

/**
 * "President of X Jane Roe" is Jane Roe where another label is "Jane Roe", and so is "President of X Jane Roe Doe"; else a comma parts
 * name and office, or the word for the office does: what follows it is the name, less the words of ministries and states.
 * @param names the names of all labels, each with its place among them
 */
export function splitOfficeOf(
  name: string,
  names: ReadonlyMap<string, number>,
): [person: string, office: string | null] {
  const shorter = firstNameWithin(name, names);
  if (shorter !== null) return [shorter, name.slice(0, name.indexOf(` ${shorter}`)).replace(/[ ,]+$/u, "")];
  const short = initialsOfOffice.exec(name)?.groups;
  if (short?.office !== undefined && short.person !== undefined) return [short.person, short.office];
  const [before = name, after = "", ...more] = name.split(", ");
  if (after !== "" && !namesOffice(before)) return [before, [after, ...more].join(", ")];
  if (more.length === 0 && isPersonAlone(after)) return [after, before];
  const words = name.split(" ");
  const holder = words.findLastIndex((word) => officeHolder.test(word));
  const last = words.at(-1) ?? "";
  const allButLast = words.slice(0, -1).join(" ");
  // "Menteri Luar Negeri RI Arum", where another label is "Arum": many Indonesians have one name.
  if (holder !== -1 && names.has(last) && isOfficeOnly(allButLast)) return [last, allButLast];
  const start = nameStart(words, holder);
  if (holder === -1 || words.length - start < 2) return [name, null];
  return [words.slice(start).join(" "), words.slice(0, start).join(" ")];
}

/** "FM Sekar Malam" is called by the initials of an office. */
const initialsOfOffice =
  /^(?<office>D?[FP]M|DFM|EAM|HR\/?VP|SG|UNSG) (?<person>\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})$/u;

/** Two to four capitalised words, none of them of an office or a state: what stands after "Official Spokesperson, ". */
function isPersonAlone(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text) && !text.split(" ").some(isOfficeOnly)
  );
}

/** After "of" the name begins behind a country's; without one only the last two words are safely a name: "Minister of Industry and Trade Jane Roe". */
function nameStart(words: readonly string[], holder: number): number {
  if (/^\p{Ll}/u.test(words[holder + 1] ?? ""))
    return (
      nameAfterCountry(words, holder) ??
      (words.slice(-2).some(isOfficeOnly) ? words.length : words.length - 2)
    );
  return words.findLastIndex((word, index) => index <= holder || isOfficeOnly(word)) + 1;
}

/** "King of Bahrain Jane bin Roe", "President of the Russian Federation Jane Roe", but not "Chairman of the Russian Union Jane Roe". */
function nameAfterCountry(words: readonly string[], holder: number): number | null {
  const start = words.findLastIndex((word, index) => index > holder && word === "of") + 1;
  const hasArticle = words[start] === "the";
  const country = (end: number) => words.slice(start, end).join(" ").replaceAll("-", "");
  const end = words.findIndex((_, index) => {
    const isWhole = !hasArticle || /(?:s|Federation|Kingdom|Republic)$/u.test(words[index - 1] ?? "");
    return index > start && isWhole && countriesNamed([country(index)]).length > 0;
  });
  const isName = words.slice(end).every((word) => /^(?:\p{Lu}|bin$|binti$|al-|van$|von$|de$)/u.test(word));
  return start > 0 && end > 0 && isName && words.length - end >= 2 ? end : null;
}
