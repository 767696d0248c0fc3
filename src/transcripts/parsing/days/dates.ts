import { monthMeant, monthNumber, monthPattern, weekdayNumber, weekdayPattern } from "../names/calendar.js";

/** Which of two numbers comes first in `3/4/2025`: the day, as in Indonesian, or the month, as in American English. */
export type DayOrder = "day-first" | "month-first";

/** A date as it stands in a text. */
export interface FoundDate {
  /** ISO 8601 calendar date; null where the year is missing or the calendar has no such day. */
  readonly iso: string | null;
  readonly year: number | null;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  /** False for a day that the calendar does not have, such as 31 February. */
  readonly valid: boolean;
  /** The weekday as written, when the text gives one. */
  readonly weekday: string | null;
  /** False when a weekday is given and the date falls on another one. */
  readonly weekdayAgrees: boolean;
  /** The words the date was read from, weekday included. */
  readonly text: string;
  /** Offset of `text` in the whole, in UTF-16 code units. */
  readonly index: number;
}

const ordinal = "(?:st|nd|rd|th)?";
const rangeMark = "\\s*(?:[-–—]|s\\.?/?d\\.?|sampai|hingga|to|until)\\s*";
const forms = [
  "(?<y1>\\d{4})(?<s1>[-/])(?<m1>\\d{2})\\k<s1>(?<d1>\\d{2})(?![\\d/])",
  `(?<d2>\\d{1,2})${ordinal}(?:(?:${rangeMark}|\\s*(?:,|dan|and|&)\\s*)\\d{1,2}${ordinal})?\\s+(?:of\\s+)?(?<m2>${monthPattern})\\.?` +
    `(?:${rangeMark}\\d{1,2}\\s+(?:${monthPattern}))?(?:,?\\s+(?<y2>\\d{4})(?!\\d(?!\\d[:.]\\d{2})))?`,
  `(?<m3>${monthPattern})(?:\\.?|,(?=\\s+\\d{1,2},?\\s+\\d{4}(?!\\d)))\\s+(?<d3>\\d{1,2})${ordinal}(?:${rangeMark}(?:(?:${monthPattern})\\.?\\s+)?\\d{1,2}${ordinal})?` +
    "(?![\\d:])(?:,?\\s+(?<y3>\\d{4})(?!\\d(?!\\d[:.]\\d{2})))?",
  "(?<a4>\\d{1,2})(?<s4>[/.-])(?<b4>\\d{1,2})\\k<s4>(?<y4>\\d{4}|\\d{2})(?![\\d/])",
  "(?<=\\()(?<a5>\\d{1,2})/(?<b5>\\d{1,2})(?=\\))",
  "(?<d6>\\d{1,2})\\s+(?<m6>\\p{L}{4,10})\\s+(?<y6>\\d{4})(?![/.-]?\\d)",
].join("|");
/** Behind the same day in the Islamic calendar: "23 Muharram 1437 H/5 November 2015". */
const islamicYear = "(?<!\\d)1[34]\\d{2}(?: ?H)? ?";
const datePattern = new RegExp(
  `(?<![\\p{L}\\d.:-]|(?<!${islamicYear})/)(?:(?<weekday>${weekdayPattern})\\.?(?:\\s+(?:pagi|siang|sore|petang|malam|dini hari))?,?\\s*)?(?:\\(\\s*)?(?:tanggal\\s+)?(?<![\\p{L}\\d])(?:${forms})(?![\\p{L}])`,
  "giu",
);

/**
 * All dates in a text, in reading order: ISO 8601, also with slashes, Indonesian and English month names (whole or shortened), numbers with
 * slash, dot or hyphen, and day and month alone in brackets as Indonesian newspapers write them, "Jumat (29/12)".
 * A month's name may have a slip in it before a year. Of a range the first day is taken. A year of two digits counts only where the two other numbers cannot be confused.
 */
export function findDates(text: string, order: DayOrder = "day-first"): FoundDate[] {
  const found: FoundDate[] = [];
  // Every form has a digit, and most sentences have none.
  if (!/\d/u.test(text)) return found;
  for (const match of text.matchAll(datePattern)) {
    const parts = partsOf(match.groups ?? {}, order);
    if (parts !== null) found.push(describe(parts, match[0], match.index, match.groups?.weekday ?? null));
  }
  return found;
}

/** The first date in a text, or null; see `findDates` for what is understood. */
export function parseDate(text: string, order: DayOrder = "day-first"): FoundDate | null {
  return findDates(text, order)[0] ?? null;
}

/** The same date with a year that was found elsewhere; its weekday is checked again. */
export function withYear(date: FoundDate, year: number): FoundDate {
  const { day, month } = date;
  return describe({ day, month, year }, date.text, date.index, date.weekday);
}

/** Years with fewer digits are misread or mistyped; nobody could take them back out of a call number. */
const firstYear = 1000;

/** Whether the proleptic Gregorian calendar has this day, in a year that a briefing can be of. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= firstYear && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>, order: DayOrder): Parts | null {
  const { y1, m1, d1, y2, m2, d2, y3, m3, d3, a4, b4, y4, a5, b5, m6, d6, y6 } = groups;
  if (m1 !== undefined) return { year: Number(y1), month: Number(m1), day: Number(d1) };
  const monthName = m2 ?? m3;
  if (monthName !== undefined) {
    const year = y2 ?? y3;
    return {
      day: Number(d2 ?? d3),
      month: monthNumber(monthName),
      year: year === undefined ? null : Number(year),
    };
  }
  if (m6 !== undefined) {
    const month = monthMeant(m6);
    return month === null ? null : { year: Number(y6), month, day: Number(d6) };
  }
  if (a4 !== undefined) return numericParts(Number(a4), Number(b4), y4 ?? "", order);
  return numericParts(Number(a5), Number(b5), null, order);
}

function numericParts(first: number, second: number, yearText: string | null, order: DayOrder): Parts | null {
  const certain = first > 12 !== second > 12;
  if (yearText?.length === 2 && !certain) return null;
  const monthFirst = certain ? second > 12 : order === "month-first";
  const year = yearText === null ? null : Number(yearText.length === 2 ? `20${yearText}` : yearText);
  return monthFirst ? { month: first, day: second, year } : { day: first, month: second, year };
}

function describe(parts: Parts, matched: string, index: number, weekday: string | null): FoundDate {
  const { year, month, day } = parts;
  // A leap year where none is given: 29 February must not be called impossible.
  const valid = isCalendarDay(year ?? 2000, month, day);
  const iso = year === null || !valid ? null : toIso(year, month, day);
  const weekdayAgrees =
    weekday === null || iso === null || new Date(iso).getUTCDay() === weekdayNumber(weekday);
  return { iso, year, month, day, valid, weekday, weekdayAgrees, text: matched, index };
}

function toIso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
