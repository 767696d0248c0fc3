import { countryName } from "../transcripts/countries.js";
import type { DayParts } from "./frame.js";
import type { Language } from "./i18n.js";

const localeOf = { id: "id-ID", en: "en-GB" } as const;

/** Dates and figures as people of one language write them. */
export interface Format {
  /** ISO date to "13 Maret 2025". */
  date(iso: string): string;
  /** ISO date to "13 Mar 2025". */
  shortDate(iso: string): string;
  /** An instant of the same day as `now` to "14.21", another to "13 Mar 2025", in the time zone of the server. */
  since(iso: string, now: Date): string;
  /** ISO date to "Kamis, 13 Maret 2025". */
  weekdayDate(iso: string): string;
  /** ISO date to the margin's large numeral and what stands under it. */
  day(iso: string): DayParts;
  /** "2025-03" to "Maret 2025". */
  month(period: string): string;
  /** Instant to "14.21" in the time zone of the server. */
  time(instant: Date): string;
  /** ISO instant to "13 Maret 2025, 14.21" in the time zone of the server. */
  instant(iso: string): string;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** 4812 to "4.812". */
  number(value: number): string;
  /** 13 to "13,0", as figures that stand under each other need. */
  tenths(value: number): string;
  /** Bytes to "8,4 MB". */
  bytes(value: number): string;
}

/** @returns the formatter of one language; dates are calendar dates and know no time zone. */
export function formatOf(language: Language): Format {
  const locale = localeOf[language];
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const date = formatter({ day: "numeric", month: "long", year: "numeric" });
  const short = { day: "numeric", month: "short", year: "numeric" } as const;
  const shortDate = formatter(short);
  const localShort = new Intl.DateTimeFormat(locale, short);
  const weekdayDate = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const monthName = formatter({ month: "long" });
  const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2000, month)));
  // A timeline names hundreds of months, and a page gives hundreds of small figures.
  const month = (iso: string) => `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const localDate = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const number = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

  return {
    date: (iso) => date.format(new Date(iso)),
    shortDate: (iso) => shortDate.format(new Date(iso)),
    since: (iso, now) => {
      const then = new Date(iso);
      const isToday = then.toDateString() === now.toDateString();
      return isToday ? time.format(then) : localShort.format(then);
    },
    weekdayDate: (iso) => weekdayDate.format(new Date(iso)),
    day: (iso) => ({ iso, day: String(Number(iso.slice(8, 10))), monthYear: month(iso) }),
    month,
    time: (instant) => time.format(instant),
    instant: (iso) => `${localDate.format(new Date(iso))}, ${time.format(new Date(iso))}`,
    country: (code) => countryName(code, language),
    number: (value) =>
      value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : number.format(value),
    tenths: (value) => tenths.format(value),
    bytes: (value) => {
      if (value < 1000) return `${number.format(value)} B`;
      if (value < 1_000_000) return `${number.format(Math.round(value / 1000))} KB`;
      return `${decimal.format(value / 1_000_000)} MB`;
    },
  };
}
