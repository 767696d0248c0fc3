import { readDateline } from "../days/dateline.js";
import { type DayOrder, parseDate } from "../days/dates.js";
import { startsWithLabel } from "../labels/label-forms.js";
import { isStamped } from "../labels/messenger.js";
import type { Paragraph } from "../paragraphs.js";
import { comparable } from "../paragraphs.js";
import { isCreditLine } from "./credits.js";

const longestTitle = 300;
/** What a text of one paragraph tells itself by: it asks or exclaims, has more sentences than one (initials and titles such as "U.S." and "Adm." end none), or ends in who reported it. */
const isProse = /[?!]$|(?<!(?:^|[ .])\p{Lu}\p{L}{0,3})[.?!]["”’)]? \p{Lu}|\. \([^()]{2,40}\)$/u;

/**
 * Whether the first line of a text is its title: a heading, or a line that is no sentence, no dateline and no label. A full stop
 * does not make it a sentence where more of the head follows. Above a report that has its dateline stands none: "Kabar - Jumpa pers".
 */
export function isTitle(
  { text, kind }: Paragraph,
  isAlone: boolean,
  isInHead: boolean,
  next: string,
): boolean {
  if (kind === "heading") return true;
  if (
    text.length > longestTitle ||
    (text.length > longestTitle / 2 && isProse.test(text)) ||
    startsWithLabel(text) ||
    isStamped(text) ||
    (readDateline(text) !== null && readDateline(next) === null) ||
    isCreditLine(text) ||
    !/\p{L}{2}|\p{L}.*\p{L}/u.test(text)
  )
    return false;
  const isSentence = /(?:(?<!\.\.)\.|[;:,])["”’]?$/u.test(text) || /^[("“‘[].*[.?!][)"”’\]]$/u.test(text);
  return (!isSentence || (isInHead && text.length <= longestTitle / 2)) && !(isAlone && isProse.test(text));
}

/** The title again, whole, its first words, without its date or, in capitals, a line of it. */
export function repeatsTitle(text: string, title: string): boolean {
  const [line, whole] = [comparable(text), comparable(title)];
  if (text.endsWith(":")) return false;
  return (
    line === whole ||
    (whole.length >= 30 && line.startsWith(`${whole} `) && line.length <= whole.length * 2) ||
    (line.length >= 12 && whole.startsWith(`${line} `)) ||
    line === comparable(title.replace(parseDate(title)?.text ?? "", "")) ||
    (line.length >= 12 && text === text.toUpperCase() && whole.includes(line))
  );
}

/** "MENTERI LUAR NEGERI SEKAR MALAM", with the name or without. */
function isOfficeInCapitals(line: string): boolean {
  return /^(?:JURU BICARA|(?:WAKIL )?MENTERI|DIREKTUR|DUTA BESAR|SPOKES\w+)(?: [\p{Lu}.’'-]+)+$/u.test(line);
}

/** Whether a title goes on in the next line: "PRESS BRIEFING BY", and under it who gave it, or "AND" who else. */
export function isUnfinished(title: string, next: string): boolean {
  const isShouted = title === title.toUpperCase();
  const about = /^(?:tentang|mengenai|terkait|perihal|dalam rangka|regarding|concerning) /u;
  if (about.test(isShouted && next === next.toUpperCase() ? next.toLowerCase() : next)) return true;
  if (isShouted && /^(?:BY|AND|WITH) \p{Lu}/u.test(next)) return true;
  // "TAKLIMAT PERS", and under it whose: "JURU BICARA KEMENTERIAN LUAR NEGERI".
  if (isShouted && next === next.toUpperCase() && isOfficeInCapitals(next)) return true;
  if (/^by \p{Lu}/u.test(next) && !/\bby\b/iu.test(title)) return true;
  // "PRESS SECRETARY SARI," is followed by another name in capitals, or by the place.
  if (isShouted && title.endsWith(",") && next !== next.toUpperCase()) return false;
  return /\s(?:by|and|of|with|on|for|from|at|the|oleh|dan|dengan|tentang|soal)$|[,–—-]$/iu.test(title);
}

/**
 * "Dialog Menteri dengan Wartawan, 2 Desember 2019, di Istana Awan, Provinsi Kabut": where it was, behind the day in a title, or before
 * the day that ends it.
 */
export function placeInTitle(title: string | null, order: DayOrder): string | null {
  const date = title === null ? null : parseDate(title, order);
  if (title === null || date === null) return null;
  const [before, after] = [title.slice(0, date.index), title.slice(date.index + date.text.length)];
  const found =
    after === ""
      ? / di (?<place>\p{Lu}[^.?!:;]{3,90}?),? $/u.exec(before)
      : /^,? di (?<place>\p{Lu}[^.?!:;]{3,90})$/u.exec(after);
  const place = found?.groups?.place ?? "";
  // Names of places are capitalised, whatever else a title says of them.
  const isName = place.split(/[ ,]+/u).every((word) => /^[\p{Lu}\d(]/u.test(word));
  return place !== "" && isName ? place : null;
}
