import { isBareName } from "../names/bylines.js";
import { weekdayPattern } from "../names/calendar.js";
import { isKnownOutlet } from "../names/outlets.js";
import { isCity } from "../names/places.js";
import { type DayOrder, type FoundDate, findDates, parseDate } from "./dates.js";

const longestDateLine = 110;

/** Words about a day and a time on a line of their own. */
const datingWords =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?|\b(?:wib|wita|wit|gmt|utc|asia\/\p{L}+|pukul|jam|hari|tanggal|waktu|day|time|date|delivered|issued|released|submitted|(?:last )?updated?|diperbarui|posted|published|diterbitkan|dipublikasikan|diposkan|ditayangkan|tayang|diunggah|terbit|on|at|pada|[ecmp][sd]t|cest|cet|bst|jst|kst|ist|msk|sgt|for immediate release|zoom|daring|virtual|jurnalis|wartawan|reporter|redaksi|headline|press release|siaran pers|archived content)\b/giu;
const weekdays = new RegExp(`(?<!\\p{L})(?:${weekdayPattern})(?!\\p{L})`, "giu");
/** Marks by which sites set a reporter off from the day; a comma and a dash part places from it too. */
const setOff = /[|·•●丨]/u;

const eventWord =
  /briefing|conference|pers\b|transkrip|transcript|remarks|statement|updated|published|doorstop|interview|wawancara/iu;

/** "Kompas dunia | 16 April 2024": few words, of which none is for a briefing. */
function isSection(part: string): boolean {
  return part.split(" ").length <= 3 && !eventWord.test(part);
}

/** A line with a date and nothing else but its weekday, a time, a city, an outlet, or a byline that a mark sets off. */
export function isDateLine(text: string, order: DayOrder): boolean {
  if (text.length > longestDateLine) return false;
  const dates = findDates(text, order);
  const [date] = dates;
  if (date === undefined) return false;
  const others = dates
    .reduce((rest, each) => rest.replace(each.text, " "), text)
    .replace(/https?:\/\/\S+/u, " ")
    .replace(/\((?:transcript of the speech|original script)[^()]*\)/iu, " ")
    .replace(/^by\s[\p{L}&,. ]{2,90} (?=date\b)/iu, " ")
    .replace(/^oleh\s?:?\s[\p{L}. ]{2,40}(?=\b(?:di)?(?:publikasikan|terbitkan|poskan|perbarui)\b)/iu, " ")
    .replace(/\b(?:by|oleh) [\p{L}]+(?: [\p{L}]+){0,2}(?:, [\p{L}.]+)?\s*$/iu, " ")
    .replace(/\|\s*(?:laporan|oleh|penulis|editor|reporter|by)\b\s*:?[^|\d]*$/iu, " ")
    .replace(datingWords, " ")
    .replace(weekdays, " ");
  const parts = others
    .split(/[|·•●丨,:;()/]|[-–—](?!\p{L})/u)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/\s+/gu, " "))
    .filter((part) => part !== "");
  const isSetOff = setOff.test(text) || (date.index > 0 && /\d{1,2}[:.]\d{2}/u.test(text));
  const isBeside = (part: string) =>
    isCity(part) ||
    isKnownOutlet(part) ||
    (isSetOff && isBareName(part)) ||
    (text.includes("|") && isSection(part));
  return parts.every(isBeside) || placeAfterTime(text, date) !== null;
}

/**
 * What stands after date and time on one line is where it was: "February 21, 2022, 22:35 The Kremlin, Moscow"; after a date alone
 * a well-known city must be in it.
 */
function placeAfterTime(text: string, date: FoundDate): string | null {
  const after = text.slice(date.index + date.text.length);
  const [, city = ""] = /^, (\p{Lu}[^.?!:;\d]{3,60})$/u.exec(after) ?? [];
  if (isCity(city.split(", ").at(-1) ?? "")) return city;
  const place =
    /^,?\s+(?:[-–] )?(?:at )?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:WIB|WITA|WIT|GMT|UTC|[ECMP][SD]T|CES?T))?,?\s+(?:[-–] )?(?<place>\p{Lu}[^.?!:;]{3,60})$/iu.exec(
      after,
    )?.groups?.place ?? null;
  return place !== null && /^(?![AP]M\b|(?:Asia|Europe|America)\/)\p{Lu}/u.test(place) ? place : null;
}

const placeName = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
const placesBefore = new RegExp(
  `^(?:di )?(?<city>${placeName}(?:, ${placeName}){0,2})(?:,| [|·•●])\\s*(?:\\p{Lu}\\p{L}{2,8},? )?$`,
  "u",
);

/** The place in "Kota Mega, 12 Maret 2025", "Kota Mega, Rabu (12/3/2025)" or "Istana Awan, Kota Mega, 12 Maret 2025", however small it is. */
export function cityOfDateLine(line: string, order: DayOrder): string | null {
  const text = line.replace(/\((?<day>\d[^()]*)\)$/u, "$<day>");
  const date = parseDate(text, order);
  if (date === null || text.length > longestDateLine) return null;
  if (date.index + date.text.length < text.length) return placeAfterTime(text, date);
  const city = placesBefore.exec(text.slice(0, date.index))?.groups?.city ?? null;
  return city === null || eventWord.test(city) ? null : city;
}
