import { type DayOrder, type FoundDate, findDates, withYear } from "./dates.js";

const day = 24 * 60 * 60 * 1000;
/** How soon one paper takes over what another reports. */
const longestQuotation = 7 * day;

/** A report is not printed before the briefing: "(29/12)" in a text of 2 January is of the year before. */
export function inYearBefore(date: FoundDate, reference: string): FoundDate {
  const year = Number(reference.slice(0, 4));
  const sameYear = withYear(date, year);
  return sameYear.iso !== null && sameYear.iso > reference ? withYear(date, year - 1) : sameYear;
}

/** The years that a line gives. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).map(Number);
}

/** "Selasa (10/1)" under "Pernyataan Tahun 2017": a year that stands elsewhere, where the day falls on that weekday in it. */
export function withWeekdayIn(date: FoundDate, years: readonly number[]): FoundDate {
  if (date.iso !== null || date.weekday === null) return date;
  return years.map((year) => withYear(date, year)).find(({ weekdayAgrees }) => weekdayAgrees) ?? date;
}

/**
 * "Kamis (7/1), dikutip dari …, Jumat (8/1/2021)": the year that the same texts give for a day soon after, or for one as soon before it
 * where the weekday agrees.
 */
export function withYearNear(date: FoundDate, texts: readonly string[], order: DayOrder): FoundDate {
  if (date.year !== null) return date;
  const others = texts.flatMap((text) => findDates(text, order)).flatMap(({ iso }) => iso ?? []);
  const before = others
    .map((iso) => inYearBefore(date, iso))
    .find((same, index) => isNear(same, others[index]));
  const after = others
    .map((iso) => withYear(date, Number(iso.slice(0, 4))))
    .find((same, index) => same.weekday !== null && same.weekdayAgrees && isNear(same, others[index]));
  return before ?? after ?? date;
}

function isNear({ iso }: FoundDate, other: string | undefined): boolean {
  return (
    iso !== null && other !== undefined && Math.abs(Date.parse(other) - Date.parse(iso)) <= longestQuotation
  );
}
