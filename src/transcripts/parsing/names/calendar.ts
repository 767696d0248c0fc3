import { isSlipInWord } from "./misspellings.js";

/** Names of the months in Indonesian, Malay and English, each with the spellings that newsrooms use, January first. */
const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "pebruari", "feb", "peb"],
  ["maret", "march", "mar", "mac"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul", "julai"],
  ["agustus", "august", "agu", "ags", "agt", "aug", "ogos"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec", "disember"],
] as const;

/** Sunday first, as `Date.getUTCDay` counts. */
const weekdays = [
  ["minggu", "ahad", "sunday", "sun"],
  ["senin", "monday", "mon", "isnin"],
  ["selasa", "tuesday", "tues", "tue"],
  ["rabu", "wednesday", "wed"],
  ["kamis", "thursday", "thurs", "thu", "khamis"],
  ["jumat", "jum'at", "jum’at", "friday", "fri", "jumaat"],
  ["sabtu", "saturday", "sat"],
] as const;

/** Alternatives for a regular expression, longest first so that none hides a longer one. */
export const monthPattern = alternatives(months);
export const weekdayPattern = alternatives(weekdays);

/** 1-12 for a word that is a month's name but for a slip of the typist, "Desesmber"; null for any other. */
export function monthMeant(word: string): number | null {
  const written = word.toLowerCase();
  const month = months.findIndex((spellings) => spellings.some((name) => isSlipInWord(written, name)));
  return month === -1 ? null : month + 1;
}

/** 1-12 for a name that `monthPattern` matches. */
export function monthNumber(name: string): number {
  return indexOfName(months, name) + 1;
}

/** 0 (Sunday) to 6 for a name that `weekdayPattern` matches. */
export function weekdayNumber(name: string): number {
  return indexOfName(weekdays, name);
}

function alternatives(names: readonly (readonly string[])[]): string {
  return names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
}

function indexOfName(names: readonly (readonly string[])[], name: string): number {
  const wanted = name.toLowerCase();
  return names.findIndex((spellings) => spellings.includes(wanted));
}
