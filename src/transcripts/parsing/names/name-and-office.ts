import { countryLength } from "../../countries.js";
import { inTitleCase } from "./capitals.js";
import { labelKey } from "./label-key.js";
import { endsInOffice, isOfficeHolder, namesOffice } from "./label-names.js";
import { isOfficeOnly, officeInitials } from "./offices.js";

/** What people without an office are introduced as, before their name or with more between. */
const calling =
  /^(?:(?:co-)?chair(?:person|woman|man)?|leader|envoy|representative|rector|ombudsman|aide|assistant|member|coordinator|editor(?:-in-chief)?|commander(?:-in-chief)?|admiral|mufti|rabbi|teacher|professor|student|volunteer|farmer|cosmonaut|astronaut|doctor|physician|nurse|coach|athlete|engineer|entrepreneur|journalist|anchor|presenter|host|correspondent|lawyer|founder|graduate|manager|designer)$/iu;
/** Bodies that a general gives their name: "the General Staff". */
const bodyOfGeneral = /^(?:staff|assembly|headquarters|directorate|secretariat|council|confederation)$/iu;

function isHolder(word: string, index: number, words: readonly string[]): boolean {
  const isBody = /^general$/iu.test(word) && bodyOfGeneral.test(words[index + 1] ?? "");
  return !isBody && (isOfficeHolder(word) || calling.test(word));
}

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
  if (shorter !== null) {
    const office = name.slice(0, name.indexOf(` ${shorter}`)).replace(/[ ,]+$/u, "");
    // "Sekar Malam and Guntur Lazuardi" are two.
    return /(?: (?:and|dan)|&)$/u.test(office) ? [name, null] : [shorter, office];
  }
  const short = initialsOfOffice.exec(name)?.groups;
  if (short?.office !== undefined && short.person !== undefined) return [short.person, short.office];
  const initials = splitBehindInitials(name);
  if (initials !== null) return initials;
  const [before = name, after = "", ...more] = name.split(", ");
  if (after !== "" && !namesOffice(before) && !before.split(" ").some(isHolder))
    return [before, [after, ...more].join(", ")];
  if (more.length === 0 && isPersonAlone(after)) return [after, before];
  const words = name.split(" ");
  const holder = words.findLastIndex(isHolder);
  const last = words.at(-1) ?? "";
  const allButLast = words.slice(0, -1).join(" ");
  // "Menteri Luar Negeri RI Arum", where another label is "Arum": many Indonesians have one name.
  if (holder !== -1 && names.has(last) && isOfficeOnly(allButLast)) return [last, allButLast];
  const start = nameStart(words, holder);
  if (holder === -1 || words.length - start < 2) return [name, null];
  return [words.slice(start).join(" "), words.slice(0, start).join(" ")];
}

/** "FM Sekar Malam" is called by the initials of an office. */
const initialsOfOffice = new RegExp(
  `^(?<office>${officeInitials}) (?<person>\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})$`,
  "u",
);

/** "Head of the Harbour League (HL) Sekar Awan Malam": behind the initials of a body stands the whole name, however long. */
const nameBehindInitials =
  /^(?<office>.+ \(\p{Lu}{2,8}\)) (?<person>\p{Lu}\p{Ll}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){2,4})$/u;
const body =
  /^(?:Board|Council|Committee|Group|Union|Bank|Company|Association|Foundation|Corporation|Cent(?:re|er)|Institute|University|Office|Executive)$/u;

/** Parts such a name from the office, unless what stands behind the initials names more of the office. */
function splitBehindInitials(name: string): [person: string, office: string] | null {
  const { office, person } = nameBehindInitials.exec(name)?.groups ?? {};
  if (office === undefined || person === undefined || !namesOffice(office)) return null;
  const words = person.split(" ");
  return words.some((word, index) => body.test(word) || isHolder(word, index, words))
    ? null
    : [person, office];
}

/** Two to four capitalised words, none of them of an office or a state: what stands after "Official Spokesperson, ". */
function isPersonAlone(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text) && !text.split(" ").some(isOfficeOnly)
  );
}

/** Longer names are rarer than a part of an office in which words such as "to the" are left. */
const longestName = 3;

/** After "of" the name begins behind a country's; without one only the last two words are safely a name: "Minister of Industry and Trade Jane Roe". */
function nameStart(words: readonly string[], holder: number): number {
  const isLinked = (from: number) => /^[\p{Ll}–-]/u.test(words[from + 1] ?? "");
  if (isLinked(holder))
    return (
      nameAfterCountry(words, holder) ?? (words.slice(-2).some(isOfficeOnly) ? words.length : lastName(words))
    );
  const start =
    words.findLastIndex((word, index) => index <= holder || (isOfficeOnly(word) && !particle.test(word))) + 1;
  const isSpacious = words.slice(holder + 1).some((word) => /^(?:–|-|to|of|for|the)$/u.test(word));
  return isSpacious && words.length - start > longestName ? lastName(words) : start;
}

/** Words that stand within a person's name, or open a surname. */
const particle = /^(?:bin|binti|ibn|van|von|der|de|da|dos|del|di)$/u;
const surnameOpener = /^(?:Al|El|Bin|Ibn|Van|Von|De|Da)$/u;

/** Where the last two words begin, or what more belongs to them: "Jane bin Roe Al Doe". */
function lastName(words: readonly string[]): number {
  let start = words.length - 2;
  if (start > 1 && /^\p{Lu}\.$/u.test(words[start] ?? "")) start -= 1;
  while (
    start > 1 &&
    (particle.test(words[start] ?? "") ||
      surnameOpener.test(words[start] ?? "") ||
      particle.test(words[start - 1] ?? ""))
  )
    start -= 1;
  return start;
}

/** What a country is may follow its name: "the Swiss Confederation". */
const state = /^(?:Federation|Confederation|Kingdom|Republic)$/u;

/** "King of Bahrain Jane bin Roe", "President of the Russian Federation Jane Roe", but not "Chairman of the Russian Union Jane Roe". */
function nameAfterCountry(words: readonly string[], holder: number): number | null {
  const link = words.findLastIndex((word, index) => index > holder && word === "of") + 1;
  const start = link + (words[link] === "the" ? 1 : 0);
  const length = countryLength(words.slice(start));
  const end = start + length + (state.test(words[start + length] ?? "") ? 1 : 0);
  const last = words[end - 1] ?? "";
  const isWhole = words[link] !== "the" || state.test(last) || /s$/u.test(last);
  const isName = words
    .slice(end)
    .every((word) => /^(?:\p{Lu}|(?:al|el|ad|as)-\p{Lu})/u.test(word) || particle.test(word));
  const isFound = link > 0 && length > 0 && isWhole && !isAdjective(words.slice(start, end));
  return isFound && isName && words.length - end >= 2 ? end : null;
}

/** "Russian" is said of what belongs to Russia: "President of Russian Harbours". */
function isAdjective(words: readonly string[]): boolean {
  const [word = "", ...more] = words;
  return (
    more.length === 0 &&
    ((/n$/u.test(word) && countryLength([word.slice(0, -1)]) > 0) || /(?:ese|ish)$/u.test(word))
  );
}

const honoured = /^(?:(?:SENATOR|THE|RT|HON|HONOURABLE)\b\.? )+/u;

/** Names of more words are rare. */
const longestShout = 4;

/** The last words of a label in capitals which are another label, be it in small letters: "PRESS SECRETARY DEWI SARI" beside "Dewi Sari". */
function splitBefore(
  name: string,
  spellings: ReadonlyMap<string, string>,
): [person: string, office: string] | null {
  const words = name.split(" ");
  for (let length = 2; length <= Math.min(longestShout, words.length - 1); length += 1) {
    const person = words.slice(-length).join(" ");
    const written = spellings.get(labelKey(person));
    const office = words
      .slice(0, -length)
      .join(" ")
      .replace(/[ ,]+$/u, "");
    if (written !== undefined && !endsInOffice(written) && namesOffice(office)) return [written, office];
  }
  return null;
}

/** "PRESIDENT OF CLOUDLAND DEWI SARI", where no other label says which words are the name. */
function splitOfCountry(name: string): [person: string, office: string] | null {
  if (!/ OF \p{Lu}/u.test(name) || !namesOffice(name)) return null;
  const [person, office] = splitOfficeOf(inTitleCase(name), new Map());
  if (office === null || person.split(" ").length < 2) return null;
  const end = name.length - person.length;
  return [name.slice(end), name.slice(0, end).trim()];
}

/**
 * "DEWI SARI, PRESS SECRETARY" and "MINISTER, THE HON DEWI SARI" are Dewi Sari, but "MR. SARI, MS. LAZUARDI" are two.
 * @param spellings how labels are mostly written, by their keys
 */
export function splitShout(
  name: string,
  spellings: ReadonlyMap<string, string>,
): [person: string, office: string | null] {
  const parted = splitBefore(name, spellings);
  if (parted !== null) return parted;
  const [person = name, ...more] = name.split(", ");
  const office = more.join(", ");
  if (namesOffice(person) && !namesOffice(office) && office.includes(" "))
    return [office.replace(honoured, ""), person];
  const isOffice = office !== "" && !/^(?:M[RS]S?|DR|SECRETARY|GEN)\b/u.test(office);
  if (person.includes(" ") && isOffice) return [person, office];
  return (office === "" ? splitOfCountry(name) : null) ?? [name, null];
}
