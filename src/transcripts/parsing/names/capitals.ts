import { officeWords } from "./offices.js";

/** Words that stay small within a title, English and Indonesian. */
const small = new Set(
  "a an and as at by for from in of on or the to with atas dalam dan dari dengan di ke oleh pada soal tentang untuk yang".split(
    " ",
  ),
);

/** What stays small in "MACK McLAZUARDI"; "MCLAZUARDI" is the same name. */
const scottish = /(?<![\p{L}])(M)c(?=\p{Lu})/gu;

/**
 * A line that is set in capitals throughout as people write titles: "DAILY PRESS BRIEFING" is "Daily Press Briefing". Initials stay:
 * words with points or digits in them, without a vowel, or known as initials of states and offices. Other lines are given as they are.
 */
export function inTitleCase(line: string): string {
  if (line.replace(scottish, "$1C") !== line.toUpperCase() || (line.match(/\p{L}{2,}/gu) ?? []).length < 2)
    return line;
  return line
    .split(" ")
    .map((word, index) => (isInitials(word) ? word : cased(word, index === 0)))
    .join(" ");
}

function isInitials(word: string): boolean {
  const letters = word.replace(/[^\p{L}\p{N}.]/gu, "");
  if (/^(?:MR|MRS|MS|DR|GEN|ST)\.?$/u.test(letters)) return false;
  return (
    /\p{L}\.\p{L}|\d/u.test(letters) ||
    (letters.length > 1 && !/[AEIOUY]/iu.test(letters)) ||
    (letters.length <= 5 && officeWords.has(letters))
  );
}

function cased(word: string, isFirst: boolean): string {
  if (/^M[cC]\p{Lu}{3}/u.test(word)) return `Mc${cased(word.slice(2), true)}`;
  const lower = word.toLowerCase();
  if (small.has(lower) && !isFirst) return lower;
  return lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "DEN HAAG" as people write it, "Den Haag"; initials such as "D.C." stay. */
export function capitalsAsWritten(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/\p{Lu}{3,}/gu, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase());
}
