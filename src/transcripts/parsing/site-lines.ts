import { monthPattern } from "./calendar.js";
import { startsWithLabel } from "./label-forms.js";

const language =
  "english|français|francais|español|espanol|русский|عربي|العربية|中文|简体中文|繁體中文|日本語|japanese|deutsch|português|italiano|türkçe|한국어|हिन्दी|bahasa(?: (?:indonesia|melayu))?|indonesia|russian|greek|latvian|french|german|spanish|italian|portuguese|turkish|arabic|hebrew|chinese(?: \\((?:simplified|traditional)\\))?";
const languageBar = new RegExp(
  `^(?:(?:${language}|contact us|links|home)(?:\\s*[|/·]\\s*|\\s+|$)){2,}$|^(?:japanese|english)$`,
  "iu",
);

/** "Home / Berita / Pemerintahan" */
const wayToPage = /^(?:home|beranda|main page|you are here|anda di sini)\b[^.?!]{0,12}[>»›/][^?!]{0,260}$/iu;

/** Whether a line is the way to the page: "Home / Berita / Pemerintahan". */
export function isWayToPage(text: string): boolean {
  return wayToPage.test(text);
}

/** Each is a whole line that a site prints around its texts, whoever wrote them. */
const siteLines: readonly RegExp[] = [
  languageBar,
  wayToPage,
  /^(?:[^|?!]{2,40} \| ){3,}[^|?!]{2,40}$/u,
  /^(?:.{0,20} )?bookmark and share$|^(?:e-?mail|print) this page\b.{0,20}$|^suggest (?:this )?to a friend ?:?$|^(?:print-only banner|.{0,20}skip main navigation)$/iu,
  /^(?:share this (?:post|article|page|story)|(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|e-?mail)(?: (?:icon|logo))?|copy link|salin tautan)$|^(?:previous|next|older|newer)(?: (?:post|article|page))?\s*: .{3,120}$/iu,
  /^(?:kategori|category)\s*: .{2,40}$|^read\s*: [\d.,]+ views?$|^(?:di ?baca|dilihat)\s*:? [\d.,]+(?: kali)?$|^[\d.,]{1,9} (?:views?|shares?|kali (?:dilihat|dibaca)|dilihat|dibaca)$/iu,
  /^(?:[-–] )?redaksi(?: \d{1,2})?$/iu,
  // "1. Buka menu utama", "Langsung ke konten"
  /^(?:\d\. )?(?:buka|lewati|lewatkan|langsung|lompat|loncat|skip|jump)(?: ke| to)? (?:konten|content|menu|situs|navigasi|navigation|pemutar|player)\b[^.?!]{0,40}$/iu,
  /^\p{L}[\p{L} ]{2,30}\s*\/$/u,
  /^(?:today|hari ini)\s*: .{5,40}\d{4}$/iu,
  // Names of pictures to press, of which a page copied whole has dozens: "icon bookmark", "iconchevron down".
  /^(?=(?:[^.?!]*?icon){4})[^.?!]+$/iu,
  /^(?:qr code)+$|^\d{4} © [^.?!]{3,60}$/iu,
  /^let['’]s block ads! \(why\?\)$|^baca kelanjutan .{5,200} : https?:\S+$|^\d+ (?:responses?|comments?) to ["“].*["”]$|^post a comment$|^powered by blogger\.?$/iu,
  /^please update your browser$|^your browser is out of date\b.*$|^just click on the icons\b.*$|^change size$/iu,
  /^this (?:is|isn['’]t|is not) an official website of the .{3,40}$|^you have accessed part of a historical collection\b.*$/iu,
  /^select font .{3,60}$|^character spacing\b.{3,60}$/iu,
  /^an official website of the (?:united states|u\.?s\.?) government(?: here['’]s how you know)?$/iu,
  /^(?:here['’]s how you know|official websites? uses? \.(?:gov|mil)|secure \.(?:gov|mil) websites use https)$/iu,
  /^(?:a |an )?\.?(?:gov|mil) website belongs to an official .{3,80}$/iu,
  /^share sensitive information only on official, secure websites\.?$/iu,
  /^the american presidency project$|^photo of \p{Lu}[\p{L}. ]{3,40}$/iu,
  /^a lock \(.{0,20}\) or https:\/\/ means .{10,160}$/iu,
  /^official web ?site of the .{3,60}$/iu,
  /^(?:view settings|font size:?|site colou?rs:?|printable banner|printer-friendly version|no results found\.?|skip to (?:main )?content|menu|search)$/iu,
  /^you have reached a collection of archived material\.?$|^the content available is no longer being updated\b.*$/iu,
  /^hungry for more\?$|^(?:thank you|thanks) for subscribing!?$|^(?:[^.?!]{2,40}[.!,] )?subscribe to our (?:blog|newsletter|channel)\b.{0,20}$/iu,
  /^(?:a )?confirmation e-?mail is on .{2,12} way\b.{0,20}$|^transcribe your own content$|^try rev\b.{0,160}$|^follow [^.?!]{2,20} transcripts$/iu,
  /^copyright disclaimer$|^under title 17 u\.s\.c\. section 107\b.*$/iu,
  /^\[archived content\].{0,120}$|^this (?:snapshot|page),? (?:was )?(?:taken|archived) on\b.{0,300}$|^,? ?shows web content acquired for preservation\b.{0,300}$|^the uk government web archive does not use cookies\b.{0,120}$|^external links, forms and search may not work\b.{0,120}$/iu,
  /^(?:date|hits?|views?|tanggal|dilihat|dibaca)$/iu,
  /^(?:back to )?(?:(?:press|news) (?:conferences|releases|briefings)|media cent(?:er|re)|newsroom|transcripts)$/iu,
];

/** What sites set above the headlines of other reports within a text. */
export function isListHeading(text: string): boolean {
  return /^(?:(?:baca|lihat|simak) juga|artikel berkaitan|pilihan redaksi|berita pilihan|pilihan editor)\s*:?$|^(?:baca|simak)\s*:$/iu.test(
    text,
  );
}

const longestHeadline = 160;

/** The headline of another report below the first one in such a list: words enough to tell something, and no sentence. */
export function isListed(text: string): boolean {
  return (
    text.length <= longestHeadline &&
    text.split(" ").length >= 3 &&
    !/[.?!:]["”’)]?$/u.test(text) &&
    !startsWithLabel(text)
  );
}

/**
 * The first headline below "Baca juga" may exclaim or, in a headline's capitals, ask: in an interview the next question stands there where
 * the link is lost. Nobody is quoted in the middle of it.
 */
function isFirstListed(text: string): boolean {
  if (text.length > longestHeadline || startsWithLabel(text)) return false;
  if (/\?["”’)]?$/u.test(text) && !isInHeadlineCase(text)) return false;
  return !/[.:]["”’)]?$|^["“‘]|["”],? \p{Ll}/u.test(text);
}

function isInHeadlineCase(text: string): boolean {
  const words = text.split(" ");
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 > words.length;
}

const partsOfPaper =
  "nasional|internasional|mondial|dunia|politik|hukum|ekonomi|bisnis|olahraga|sports?|bola|megapolitan|daerah|video|foto|infografis|opini|teknologi|tech|hiburan|lifestyle|edukasi|kesehatan|health|wisata|travel|otomotif|news|home|beranda";
const partOfPaper = new RegExp(`^(?:${partsOfPaper})$`, "iu");

/** Whether a word is for a part of a newspaper: "Nasional", "News". */
export function isPartOfPaper(word: string): boolean {
  return partOfPaper.test(word);
}

/** "Nasional Ekonomi Olahraga Rona Foto Video": a bar of the parts of a paper, three of them known. */
function isSectionBar(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word)) &&
    words.filter((word) => partOfPaper.test(word)).length >= 3
  );
}

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

/** "facebook twitter whatsapp telegram line copy", with a word for each where a page shows pictures to press. */
function isRowOfShares(text: string): boolean {
  const words = text.split(" ");
  return words.length >= 3 && words.every((word) => share.test(word));
}

const share =
  /^(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|instagram|line|threads|messenger|e-?mail|copy|salin|link|icon|logo|share|bagikan)$/iu;

const fewestGlued = 4;

/** A menu that has lost what parted its words: "Tentang KamiPedoman MediaKetentuan & KebijakanPanduan". */
function isGluedMenu(text: string): boolean {
  if (/[.?!,:]/u.test(text)) return false;
  const words = text.split(" ");
  const glued = words.filter((word) => /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(word)).length;
  return glued >= fewestGlued && glued * 2 >= words.length;
}

/** Whether a line belongs to the site and not to the text: languages to choose, the way to the page, banners and settings. */
export function isSiteLine(text: string): boolean {
  return (
    siteLines.some((line) => line.test(text)) ||
    isSectionBar(text) ||
    isRowOfShares(text) ||
    isGluedMenu(text)
  );
}
