import { weekdayNumber, weekdayPattern } from "../names/calendar.js";
import { type FoundDate, findDates } from "./dates.js";

const day = 24 * 60 * 60 * 1000;
/** A paper of Monday reports of Friday; what is further back it gives a date. */
const longestDelay = 3;
const weekday = new RegExp(`(?<!\\p{L})(?:${weekdayPattern})(?!\\p{L}| (?:lalu|depan|last|next))`, "giu");
const ahead = /(?<!\p{L})(?:besok|mendatang|(?:pekan|minggu|bulan) depan|akan|tomorrow|next|will)(?!\p{L})/iu;

/**
 * The day of a briefing of which a sentence tells the weekday and no more, "kata Sekar dalam konferensi pers, Jumat": the last such day up
 * to that of publication. Null where that is the day of publication itself, or where none of the sentences tells one.
 * @param sentences those that tell of the briefing or quote somebody
 */
export function toldByWeekday(sentences: readonly string[], published: FoundDate | null): FoundDate | null {
  const told = sentences
    .map((sentence) => sentence.replace(/[“"][^”"]*[”"]/gu, ""))
    .filter((sentence) => findDates(sentence).length === 0 && !ahead.test(sentence))
    .flatMap((sentence) => sentence.match(weekday) ?? [])
    // "minggu" in small letters is a week, and "Sat" may be anybody's name.
    .find((word) => /^\p{Lu}\p{L}{3}/u.test(word));
  if (told === undefined || published?.iso === null || published === null) return null;
  const end = Date.parse(published.iso);
  const delay = (new Date(end).getUTCDay() - weekdayNumber(told) + 7) % 7;
  if (delay === 0 || delay > longestDelay) return null;
  const date = new Date(end - delay * day);
  return {
    iso: date.toISOString().slice(0, 10),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    valid: true,
    weekday: told,
    weekdayAgrees: true,
    text: told,
    index: 0,
  };
}
