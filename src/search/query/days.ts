/** A stretch of days as ISO dates, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
  /** Whether the day or month that was typed does not exist, so that the month or year around it was taken. */
  readonly shortened: boolean;
}

const yearFirst = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/;
const yearLast = /^(?:(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.])(?<year>\d{4})$/;

const two = (number: number) => String(number).padStart(2, "0");

/** Days of a month of the Gregorian calendar. */
function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The days that a date, a month or a year names: `2023-12-29`, `2023-12`, `2023`; with the year last as well
 * (`29-12-2023`), with `/` or `.` for the hyphen. A day or month that the calendar does not have gives the month or
 * year around it.
 * @returns null for what names none.
 */
export function readDays(value: string): Days | null {
  const groups = (yearFirst.exec(value) ?? yearLast.exec(value))?.groups;
  if (groups === undefined) return null;
  const [year = "", month, day] = [groups.year, groups.month, groups.day];
  const wholeYear = { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month === undefined) return { ...wholeYear, shortened: false };
  if (Number(month) < 1 || Number(month) > 12) return { ...wholeYear, shortened: true };
  const days = lengthOf(Number(year), Number(month));
  const inMonth = `${year}-${two(Number(month))}`;
  const wholeMonth = { from: `${inMonth}-01`, to: `${inMonth}-${days}` };
  if (day === undefined) return { ...wholeMonth, shortened: false };
  if (Number(day) < 1 || Number(day) > days) return { ...wholeMonth, shortened: true };
  const one = `${inMonth}-${two(Number(day))}`;
  return { from: one, to: one, shortened: false };
}
