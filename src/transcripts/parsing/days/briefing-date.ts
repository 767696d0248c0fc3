import { weekdayNumber } from "../names/calendar.js";
import type { Warning } from "../parsed.js";
import { type DayOrder, type FoundDate, findDates, parseDate } from "./dates.js";
import { toldByWeekday } from "./told-weekday.js";
import { inYearBefore, withWeekdayIn, withYearNear, yearsIn } from "./year-of-day.js";

/** Where a briefing's date may stand, most telling first. */
export interface DateSources {
  /** Running text that reports the briefing. */
  readonly introduction: readonly string[];
  /** A line of its own above the text. */
  readonly head: FoundDate | null;
  readonly title: string | null;
  /** What the container says: as a rule the day of publication. */
  readonly container: string | undefined;
  /** What pictures show. */
  readonly captions: readonly string[];
  /** The year in the line that tells whose the text is. */
  readonly imprintYear: number | null;
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
  /konferensi pers|jumpa pers|keterangan pers|pengarahan pers|taklimat|press (?:conference|briefing)|sidang (?:media|akhbar)|doorstop|regular briefing|konpers|(?<!\p{L})(?:di|me)?wawancara|berbincang/iu;

/**
 * The day of the briefing: the date that a report gives for it ("dalam jumpa pers, Jumat (29/12/2023)"), else the line above the
 * text, else the title, else the container; the title before a line that gives a later day. A date without a year takes
 * that of the sources after it, and a warning says so.
 */
export function dateOf(places: DateSources): BriefingDate {
  const { introduction, title, captions, imprintYear, order } = places;
  const sources = foundIn(places);
  const chosen = sources.find((date) => date.valid);
  const warnings = sources
    .filter((date) => !date.valid)
    .map((date) => warn("date.invalid", { text: date.text }));
  if (chosen === undefined) return { iso: null, warnings: [...warnings, warn("date.missing")], source: null };
  const years = [...yearsIn(title ?? ""), ...(imprintYear === null ? [] : [imprintYear])];
  const near = withYearNear(withWeekdayIn(chosen, years), [...introduction, ...captions], order);
  const date = dated(chosen, sources, near);
  return {
    ...date,
    warnings: [...warnings, ...date.warnings],
    source: { kind: chosen.kind, text: chosen.text },
  };
}

/** The dates that stand in the places, most telling first. */
function foundIn({ introduction, head, title, container, captions, order }: DateSources): Source[] {
  const published = container === undefined ? null : parseDate(container);
  const dateInTitle = title === null ? null : parseDate(title, order);
  const isUntold = (date: FoundDate | null) =>
    isOutdated(date, head?.iso ?? published?.iso ?? null) || isAnnounced(date, published);
  const ofTitle = isUntold(dateInTitle) ? null : dateInTitle;
  const aboveText: (readonly [SourceKind, FoundDate | null])[] = [
    ["head", head],
    ["title", ofTitle],
  ];
  if (isPublishedAfter(head, ofTitle)) aboveText.reverse();
  const report = dateOfReport(introduction, order);
  const isDated = report !== null || dateInTitle !== null;
  const onWeekday = isDated ? null : toldByWeekday(tellingSentences(introduction), head ?? published);
  const found: readonly (readonly [SourceKind, FoundDate | null])[] = [
    ["report", isUntold(report) || isMistyped(report, head ?? published) ? null : report],
    ["report", onWeekday],
    ...aboveText,
    ["container", published],
    [
      "first",
      firstDate(
        [
          ...captions.filter((text) => briefing.test(text)),
          ...introduction.slice(0, 2),
          ...introduction.filter(isSentence).slice(0, 2),
        ],
        order,
      ),
    ],
    [
      "first",
      firstDate(
        [...introduction, ...captions].flatMap((text) => text.match(dayInBrackets) ?? []),
        order,
      ),
    ],
  ];
  return found.flatMap(([kind, date]): Source[] => (date === null ? [] : [{ ...date, kind }]));
}

/** "(11/11/2019)", by which a report tells when it was that what it tells of happened. */
const dayInBrackets = /\(\d{1,2}\/\d{1,2}\/\d{4}\)/gu;

/** A short line above a text tells what it is called. */
function isSentence(text: string): boolean {
  return text.length > 60 || /[.?!:]["”’)]?$/u.test(text);
}

/** The day on which a picture shows the briefing, or the first that the text gives. */
function firstDate(texts: readonly string[], order: DayOrder): FoundDate | null {
  return texts.flatMap((text) => findDates(text, order))[0] ?? null;
}

const day = 24 * 60 * 60 * 1000;
const longestDelay = 60 * day;
/** A line above the text gives the day of publication where the title gives one some days before. */
function isPublishedAfter(head: FoundDate | null, title: FoundDate | null): boolean {
  const delay = delayBetween(title, head);
  return delay > 0 && delay <= longestDelay;
}

/** A day after that of publication, of which a text can only say what will be; the next day may be the same one elsewhere. */
function isAnnounced(date: FoundDate | null, published: FoundDate | null): boolean {
  const delay = delayBetween(published, date);
  return delay > day && delay <= longestDelay;
}

/** "Jumat (9/3/2016)" or "(9/3)", a Wednesday, below Friday 8 April: the day on that weekday is meant. */
function isMistyped(date: FoundDate | null, published: FoundDate | null): boolean {
  if (date === null || date.weekday === null || !published?.iso) return false;
  const inYear = date.iso === null ? inYearBefore(date, published.iso) : date;
  if (inYear.weekdayAgrees) return false;
  return new Date(published.iso).getUTCDay() === weekdayNumber(date.weekday);
}

/** Milliseconds from one day to another; 0 where one of them is not known. */
function delayBetween(from: FoundDate | null, to: FoundDate | null): number {
  return from?.iso && to?.iso ? Date.parse(to.iso) - Date.parse(from.iso) : 0;
}

/** A day without a year of which nothing of the day of publication can report: "On 5 April the Minister will open …", told on the 4th. */
function isOutdated(date: FoundDate | null, published: string | null): boolean {
  if (date === null || date.iso !== null || published === null) return false;
  const { iso } = inYearBefore(date, published);
  return iso !== null && Date.parse(published) - Date.parse(iso) > longestDelay;
}

/**
 * The day with its year: its own, else that of the sources after it.
 * @param near the same day with a year that stands elsewhere in the text, which counts where no source gives one
 */
function dated(
  chosen: FoundDate,
  sources: readonly FoundDate[],
  near: FoundDate,
): Omit<BriefingDate, "source"> {
  const reference = sources.map(({ iso }) => iso).find((iso) => iso !== null);
  const date =
    chosen.iso !== null ? chosen : reference !== undefined ? inYearBefore(chosen, reference) : near;
  if (date.iso === null) return { iso: null, warnings: [warn("date.yearMissing", { text: chosen.text })] };
  const isAssumed = chosen.iso === null;
  const assumed = isAssumed ? [warn("date.yearAssumed", { text: chosen.text, year: date.year ?? "" })] : [];
  const mismatch = date.weekdayAgrees
    ? []
    : [warn("weekday.mismatch", { weekday: date.weekday ?? "", date: date.iso ?? "" })];
  return { iso: date.iso, warnings: [...assumed, ...mismatch] };
}

/** "…," kata Sekar kepada Kabar Awan, Senin (10/2): the day on which what is quoted was said. */
const quoted =
  /["”],? ?(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|sebut|lanjut|sambung|said|told)(?:nya)?(?!\p{L})/u;

/** The day of what the report is about, which is not the day on which anybody told it. */
const happening =
  /(?<!\p{L})(?:terjadi|kejadian|peristiwa|insiden|meledak|tewas|meninggal|gempa|menyerang|merebut|mengambil alih|tenggelam|ditangkap|ditembak|happened|occurred)(?!\p{L})/iu;

/** "…untuk bertanya tentang rencana kunjungan pada 25-26 Juli": the day of what is to come, which the briefing's is not. */
function isPlanned(sentence: string, { weekday, text }: FoundDate): boolean {
  return (
    weekday === null &&
    !text.includes("(") &&
    /(?<!\p{L})(?:rencana|akan|mendatang)(?!\p{L})/iu.test(sentence)
  );
}

/** The date in a sentence on the briefing, else in one that quotes somebody, else the first in brackets behind a weekday. */
function dateOfReport(texts: readonly string[], order: DayOrder): FoundDate | null {
  const dated = texts.flatMap((text) =>
    sentencesOf(text).map((sentence) => {
      const dates = findDates(sentence, order).filter(({ valid }) => valid);
      // "…sejak 24 Februari," ujar Sekar, Kamis (10/3): the day on which something was said has its weekday.
      const date = dates.find(({ weekday }) => weekday !== null) ?? dates[0] ?? null;
      return { sentence, date: date === null ? null : withYearNear(date, [text], order) };
    }),
  );
  const told = dated.find(
    ({ sentence, date }) => date !== null && briefing.test(sentence) && !isPlanned(sentence, date),
  );
  const byWeekday = dated.filter(({ date }) => date !== null && date.weekday !== null);
  const agreeing = byWeekday.filter(({ date }) => date?.weekdayAgrees);
  // A day on another weekday than the text says is mistyped where a second one is right.
  const said = [...agreeing, ...byWeekday].find(({ sentence }) => quoted.test(sentence)) ?? null;
  const inBrackets = byWeekday.find(
    ({ sentence, date }) => /\(/u.test(date?.text ?? "") && !happening.test(sentence),
  );
  const isMistyped = said?.date?.weekdayAgrees === false;
  const written = isMistyped ? (agreeing.find(({ date }) => date?.iso) ?? said) : said;
  return (told ?? written ?? inBrackets)?.date ?? null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);
}

function tellingSentences(texts: readonly string[]): string[] {
  return texts.flatMap(sentencesOf).filter((sentence) => briefing.test(sentence) || quoted.test(sentence));
}

function warn(key: string, parameters: Warning["parameters"] = {}): Warning {
  return { key, parameters };
}
