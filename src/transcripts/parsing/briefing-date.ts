import { type DayOrder, type FoundDate, findDates, parseDate, withYear } from "./dates.js";
import type { Warning } from "./parsed.js";

/** Where a briefing's date may stand, most telling first. */
export interface DateSources {
  /** Running text that reports the briefing. */
  readonly introduction: readonly string[];
  /** A line of its own above the text. */
  readonly head: FoundDate | null;
  readonly title: string | null;
  /** What the container says: as a rule the day of publication. */
  readonly container: string | undefined;
  readonly order: DayOrder;
}

export interface BriefingDate {
  readonly iso: string | null;
  readonly warnings: readonly Warning[];
  /** Which of the sources it was, and the words it was read from; null where none gives a date. */
  readonly source: { readonly kind: SourceKind; readonly text: string } | null;
}

type SourceKind = "report" | "head" | "title" | "container" | "first";
type Source = FoundDate & { readonly kind: SourceKind };

const briefing =
  /konferensi pers|jumpa pers|keterangan pers|pengarahan pers|taklimat|press (?:conference|briefing)|doorstop|regular briefing|konpers/iu;

/**
 * The day of the briefing: the date that a report gives for it ("dalam jumpa pers, Jumat (29/12/2023)"), else the line above the
 * text, else the title, else the container; the title before a line that gives a later day. A date without a year takes
 * that of the sources after it, and a warning says so.
 */
export function dateOf({ introduction, head, title, container, order }: DateSources): BriefingDate {
  const ofTitle = title === null ? null : parseDate(title, order);
  const aboveText: (readonly [SourceKind, FoundDate | null])[] = [
    ["head", head],
    ["title", ofTitle],
  ];
  if (isPublishedAfter(head, ofTitle)) aboveText.reverse();
  const found: readonly (readonly [SourceKind, FoundDate | null])[] = [
    ["report", dateOfReport(introduction, order)],
    ...aboveText,
    ["container", container === undefined ? null : parseDate(container)],
    ["first", introduction.slice(0, 2).flatMap((text) => findDates(text, order))[0] ?? null],
  ];
  const sources = found.flatMap(([kind, date]): Source[] => (date === null ? [] : [{ ...date, kind }]));
  const chosen = sources.find((date) => date.valid);
  const warnings = sources
    .filter((date) => !date.valid)
    .map((date) => warn("date.invalid", { text: date.text }));
  if (chosen === undefined) return { iso: null, warnings: [...warnings, warn("date.missing")], source: null };
  const date = dated(chosen, sources);
  return {
    ...date,
    warnings: [...warnings, ...date.warnings],
    source: { kind: chosen.kind, text: chosen.text },
  };
}

const longestDelay = 60 * 24 * 60 * 60 * 1000;

/** A line above the text gives the day of publication where the title gives one some days before. */
function isPublishedAfter(head: FoundDate | null, title: FoundDate | null): boolean {
  if (!head?.iso || !title?.iso) return false;
  const delay = Date.parse(head.iso) - Date.parse(title.iso);
  return delay > 0 && delay <= longestDelay;
}

function dated(chosen: FoundDate, sources: readonly FoundDate[]): Omit<BriefingDate, "source"> {
  const reference = sources.map(({ iso }) => iso).find((iso) => iso !== null);
  if (chosen.iso === null && reference === undefined)
    return { iso: null, warnings: [warn("date.yearMissing", { text: chosen.text })] };
  const isAssumed = chosen.iso === null && reference !== undefined;
  const date = isAssumed ? inYearBefore(chosen, reference) : chosen;
  const assumed = isAssumed ? [warn("date.yearAssumed", { text: chosen.text, year: date.year ?? "" })] : [];
  const mismatch = date.weekdayAgrees
    ? []
    : [warn("weekday.mismatch", { weekday: date.weekday ?? "", date: date.iso ?? "" })];
  return { iso: date.iso, warnings: [...assumed, ...mismatch] };
}

/** A report is not printed before the briefing: "(29/12)" in a text of 2 January is of the year before. */
function inYearBefore(date: FoundDate, reference: string): FoundDate {
  const year = Number(reference.slice(0, 4));
  const sameYear = withYear(date, year);
  return sameYear.iso !== null && sameYear.iso > reference ? withYear(date, year - 1) : sameYear;
}

/** The date in a sentence on the briefing; else the first that a weekday introduces, as reports date what was said. */
function dateOfReport(texts: readonly string[], order: DayOrder): FoundDate | null {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u));
  const dated = sentences.map((sentence) => ({
    sentence,
    date: findDates(sentence, order).find(({ valid }) => valid) ?? null,
  }));
  const told = dated.find(({ sentence, date }) => date !== null && briefing.test(sentence));
  const byWeekday = dated.find(({ date }) => date !== null && date.weekday !== null && /\(/u.test(date.text));
  return (told ?? byWeekday)?.date ?? null;
}

function warn(key: string, parameters: Warning["parameters"] = {}): Warning {
  return { key, parameters };
}
