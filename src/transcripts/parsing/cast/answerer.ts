import type { Spokesperson } from "../../transcript.js";
import { articleTitle } from "../labels/label-words.js";
import { anyOffice, endsInOffice } from "../names/label-names.js";
import { isOfSpokesperson, officeInWords, officeWords } from "../names/offices.js";
import type { Speaker } from "./speakers.js";

/** How much each speaker answers, for telling who the spokesperson is. */
export interface Share {
  readonly speaker: Speaker;
  readonly length: number;
}

/**
 * The spokesperson of a transcript with questions is who answers. A name that the head or introduction gives with an office counts
 * where it is one of the speakers, or where the labels name nobody; else whoever answers at greatest length.
 * @param above what stands above the text
 */
export function spokespersonOf(
  speakers: readonly Speaker[],
  answers: readonly Share[],
  named: Spokesperson | null,
  above: string,
): Spokesperson | null {
  const people = answers.filter(
    ({ speaker: { kind, name, affiliation } }) =>
      (kind === "person" || affiliation !== null) &&
      isNamed(name) &&
      !/^moderator\b/iu.test(affiliation ?? ""),
  );
  const longest = longestOf(people);
  const main = longestOf(people.filter((share) => speaksFor(share, longest?.length ?? 0))) ?? longest;
  const name = main?.speaker.name ?? null;
  const isSpeaking = speakers.some(
    ({ kind, name: each }) =>
      (kind !== "asker" && isSamePerson(each, named?.name)) ||
      (kind === "answerer" && isOfficeOf(each, named?.office ?? null)),
  );
  if (named !== null && (isSpeaking || surnameOf(name ?? "") === surnameOf(named.name))) return named;
  // Whoever adds a word to what "THE PRESIDENT" says speaks for nobody, unless the head names them.
  const most = longestOf(answers);
  const isAside =
    most !== null &&
    (articleTitle.test(most.speaker.name ?? "") || isOfficeAlone(most, main)) &&
    !above.toLowerCase().includes(withoutTitle(name ?? "").toLowerCase());
  return main === null || name === null || isAside
    ? named
    : { name: fullName(name, above), office: main.speaker.affiliation };
}

function longestOf(shares: readonly Share[]): Share | null {
  return shares.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** A spokesperson by office who answers at length, and does not merely give others the floor. */
function speaksFor({ speaker, length }: Share, longest: number): boolean {
  return isOfSpokesperson(speaker.affiliation ?? "") && length * 2 >= longest;
}

/** "THE PRESIDENT", "PRIME MINISTER" and "SENIOR ADMINISTRATION OFFICIAL" say what somebody is, not who. */
function isNamed(name: string | null): boolean {
  return (
    name !== null &&
    !articleTitle.test(name) &&
    !endsInOffice(name) &&
    name !== "PM" &&
    !/\bofficials?\b|^speaker \d|\bspokes(?:person|man|woman)$/iu.test(name)
  );
}

/** An office by its first or last words: "Minister" of "Minister for Harbours", "Harbour League Secretary General" of "Secretary General". */
export function isOfficeOf(label: string | null, office: string | null): boolean {
  if (label === null || office === null) return false;
  const [called, held] = [` ${officeInWords(label)} `, ` ${officeInWords(office)} `];
  return held.startsWith(called) || (office.includes(" ") && called.endsWith(held));
}

/** "PM", whom nothing names, answers twice as much as the one who is named. */
function isOfficeAlone({ speaker, length }: Share, main: Share | null): boolean {
  const { name } = speaker;
  return (name === "PM" || endsInOffice(name ?? "")) && !isNamed(name) && length >= 2 * (main?.length ?? 0);
}

/** "MS. SARI" is Dewi Sari: the surname decides. */
export function isSamePerson(label: string | null, name: string | null | undefined): boolean {
  const [short, long] = [withoutTitle(label ?? "").toLowerCase(), (name ?? "").toLowerCase()];
  // "MINISTER" is a title and nothing else.
  if (short === "" || long === "") return false;
  return long === short || long.endsWith(` ${short}`) || short.endsWith(` ${long}`);
}

const title =
  /^(?:(?:mr|mrs|ms|miss|dr|gen|adm|(?:under|u|a)?sec|amb|bapak|ibu|pak|bu|secretary|(?:foreign |prime )?minister|ambassador)\b\.? ?|(?:[\p{L}]+ )?press secretary )/iu;
/** "Lt. Gen.", "REAR ADMIRAL": what an officer is called by. */
const rank =
  /^(?:(?:(?:air force|army|navy|marine corps) )?(?:(?:rear|vice|lieutenant|major|brigadier)\b ?|(?:maj|brig|lt|gen|col|adm|capt|cmdr|sgt|general|admiral|colonel|captain|commander|major)\b\.? ?))+(?=\p{L})/iu;

function withoutTitle(label: string): string {
  return label.replace(rank, "").replace(title, "").trim();
}

function surnameOf(name: string): string {
  return withoutTitle(name).split(" ").at(-1)?.toLowerCase() ?? "";
}

/** "Minister for Harbours Sekar Malam": what stands before a name of two words and behind these is no given name. */
const endsOffice = /(?:minister|secretary) (?:for|of) (?:\p{L}+,? (?:and )?){0,6}$/iu;

/** The name as the head of the text gives it in full, else the label as people write names. */
function fullName(label: string, above: string): string {
  // "Sekar Malam" is whole: what stands before it may be where she governs.
  if (label === withoutTitle(label) && /^\p{Lu}\p{Ll}.* /u.test(label) && !/\p{Lu}{2}/u.test(label))
    return label;
  const surname = withoutTitle(label).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const full = [
    ...above.matchAll(
      new RegExp(`(?<![\\p{L}])((?:\\p{Lu}[\\p{Ll}]+ )(?:\\p{Lu}\\. )?${surname})(?![\\p{L}])`, "giu"),
    ),
  ]
    .filter(({ index }) => !(surname.includes(" ") && endsOffice.test(above.slice(0, index))))
    .map(([match]) => match)
    .find(isPersonInFull);
  // Japanese and Chinese names are given surname first, the surname in capitals.
  const surnameFirst = new RegExp(
    `(?<![\\p{L}])${surname.toUpperCase()} \\p{Lu}[\\p{Ll}]+(?![\\p{L}])`,
    "u",
  ).exec(above)?.[0];
  // "Press Briefing by Sri Dewi Sari": only after "by" two words before a surname are as surely given names as one.
  const withBoth = new RegExp(`(?<=\\bby )\\p{L}+ \\p{L}+ ${surname}(?![\\p{L}])`, "iu").exec(above)?.[0];
  if (
    withBoth !== undefined &&
    !withBoth.split(" ").some((word) => officeWords.has(word) || anyOffice.test(word))
  )
    return withBoth;
  if (full !== undefined) return full;
  return surnameFirst !== undefined && surname !== surname.toUpperCase()
    ? surnameFirst
    : label
        .replace(rank, "")
        // Beside a whole name "Mr." tells nothing, and elsewhere the same person goes without.
        .replace(/^M[RS]S?\b\.? (?=\p{L}+ \p{L})/iu, "")
        .replace(/^(?:ambassador|(?:\p{L}+ )?press secretary|(?:under|u|a)sec\.) /iu, "")
        .replace(/\p{Lu}{3,}/gu, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase())
        .replace(/^(?:MS|MR|DR|MRS)\b/u, (title) => title.charAt(0) + title.slice(1).toLowerCase());
}

/** A given name and a surname, and no office, title or initials of one before it: "PA Holt". */
function isPersonInFull(name: string): boolean {
  const first = name.split(" ")[0] ?? "";
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:by|the|pm|mr|ms|mrs|dr|secretary|minister|dan|oleh|and)\b/iu.test(name) &&
    !officeWords.has(first) &&
    !anyOffice.test(first) &&
    !(/^\p{Lu}{2,3}$/u.test(first) && name !== name.toUpperCase())
  );
}
