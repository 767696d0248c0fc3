import { monthPattern } from "../names/calendar.js";
import { isFirstListed, isListHeading } from "./listed-headlines.js";

const longestWay = 300;
/** Fewer words may begin many headlines. */
const fewestOfWay = 4;

/** "Beranda Internasional Dermaga Dibuka" above "Dermaga Dibuka", or the headline's beginning where the line ends in an ellipsis. */
function isWayTo(text: string, below: string | undefined): boolean {
  if (
    text.length > longestWay ||
    below?.includes(" ") !== true ||
    !/^(?:home|beranda|press releases?|news|statements?|speeches) /iu.test(text)
  )
    return false;
  const [, cut] = /^(.*?) ?(?:\.{3}|…)$/u.exec(text) ?? [];
  const words = cut?.split(" ") ?? [];
  const isCut = words.some(
    (_, index) =>
      index > 0 && words.length - index >= fewestOfWay && below.startsWith(words.slice(index).join(" ")),
  );
  return isCut || text.endsWith(` ${below}`);
}

/** What some sites print above their titles, and a text may hold as its own heading. */
const aboveTitles =
  /^(?:official|latest|top|all) news$|^version \d{1,3}(?:\.\d{1,3}){1,3}$|^visits within \p{L}[\p{L} ]{3,20}$|^foreign visits$/iu;

/** "MELATI SENJA", "ARCHIVE OF THE OFFICIAL SITE", "OF THE 2008-2012 PRIME MINISTER", "OF THE RUSSIAN FEDERATION", "MELATI SENJA" */
function isOfArchive(text: string, above = "", below = ""): boolean {
  const isName = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}$/u.test(text);
  return (
    text === "ARCHIVE OF THE OFFICIAL SITE" ||
    /^OF THE \d{4}-\d{4} PRIME MINISTER$/u.test(text) ||
    (text === "OF THE RUSSIAN FEDERATION" && /^OF THE \d{4}-\d{4} PRIME MINISTER$/u.test(above)) ||
    (isName && (below === "ARCHIVE OF THE OFFICIAL SITE" || above === "OF THE RUSSIAN FEDERATION"))
  );
}

const calendarEntry = new RegExp(`^• (?:${monthPattern}|\\d{4})$`, "iu");

/** "• January" and "• February", "• 2016" and "• 2015", "1 2 3 4" and "5 6 7 8 9 10 11": lines of a calendar beside the text. */
function areOfCalendar(text: string, beside: string): boolean {
  return [text, beside].every((line) => calendarEntry.test(line)) || [text, beside].every(isRowOfDays);
}

function isRowOfDays(text: string): boolean {
  const days = /^\d{1,2}(?: \d{1,2}){3,6}$/u.test(text) ? text.split(" ").map(Number) : [];
  return days.length > 0 && days.every((day, index) => day <= 31 && day === (days[0] ?? 0) + index);
}

/**
 * Whether a number or a date stands alone under a site's own words for it: "Hit", "This snapshot, taken on"; the headline of another
 * report under "Baca juga:"; the way to a page, or what else sites print above a headline; a line of a calendar beside another; or a button
 * that sets the size of letters beside others, "A", "A", "A".
 */
export function isSiteValue(text: string, above: string | undefined, below?: string): boolean {
  return (
    (text === "A" && [above, below].includes("A")) ||
    (isListHeading(above ?? "") && isFirstListed(text)) ||
    isWayTo(text, below) ||
    aboveTitles.test(text) ||
    isOfArchive(text, above, below) ||
    [above, below].some((beside) => beside !== undefined && areOfCalendar(text, beside)) ||
    above === "Anda sedang membaca artikel tentang" ||
    (/^\d{1,2}(?: \d{1,2}){1,9}$/u.test(text) && /^halaman ?:?$/iu.test(above ?? "")) ||
    (/^\d[\d.,]*$/u.test(text) &&
      /^(?:hits?|views?|dilihat|dibaca|comments?|komentar)$/iu.test(above ?? "")) ||
    (/^[\d/.-]{6,10}$/u.test(text) &&
      /^this (?:snapshot|page),? (?:was )?(?:taken|archived) on$/iu.test(above ?? ""))
  );
}
