import { isPartOfPaper } from "../names/paper-parts.js";

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

/** To send, print or keep a page. */
const sharing: readonly RegExp[] = [
  /^(?:.{0,20} )?bookmark and share$|^(?:e-?mail|print) this page\b.{0,20}$|^suggest (?:this )?to a friend ?:?$/iu,
  /^share this (?:post|article|page|story)$|^(?:copy link|salin tautan)$/iu,
  /^(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|e-?mail)(?: (?:icon|logo))?$/iu,
  /^(?:qr code)+$/iu,
  // Names of pictures to press, of which a page copied whole has dozens: "icon bookmark", "iconchevron down".
  /^(?=(?:[^.?!]*?icon){4})[^.?!]+$/iu,
];

/** To go elsewhere on a site, or on a page. */
const navigation: readonly RegExp[] = [
  languageBar,
  wayToPage,
  /^(?:[^|?!]{2,40} \| ){3,}[^|?!]{2,40}$/u,
  /^\p{L}[\p{L} ]{2,30}\s*\/$/u,
  /^(?:previous|next|older|newer)(?: (?:post|article|page))?\s*: .{3,120}$/iu,
  // "1. Buka menu utama", "Langsung ke konten"
  /^(?:\d\. )?(?:buka|lewati|lewatkan|langsung|lompat|loncat|skip|jump)(?: ke| to)? (?:konten|content|menu|situs|navigasi|navigation|pemutar|player)\b[^.?!]{0,40}$/iu,
  /^skip to (?:main )?content$|^(?:print-only banner|.{0,20}skip main navigation)$/iu,
  /^(?:menu|search|no results found\.?)$/iu,
  /^(?:back to )?(?:(?:press|news) (?:conferences|releases|briefings)|media cent(?:er|re)|newsroom|transcripts)$/iu,
];

/** How a page is shown. */
const display: readonly RegExp[] = [
  /^(?:view settings|font size:?|site colou?rs:?|change size|printable banner|printer-friendly version)$/iu,
  /^select font .{3,60}$|^character spacing\b.{3,60}$|^just click on the icons\b.*$/iu,
  /^please update your browser$|^your browser is out of date\b.*$/iu,
];

/** In which part of a site a text stands, from when, and how many have read it. */
const particulars: readonly RegExp[] = [
  /^(?:kategori|category)\s*: .{2,40}$|^(?:[-–] )?redaksi(?: \d{1,2})?$/iu,
  /^read\s*: [\d.,]+ views?$|^(?:di ?baca|dilihat)\s*:? [\d.,]+(?: kali)?$/iu,
  /^[\d.,]{1,9} (?:views?|shares?|kali (?:dilihat|dibaca)|dilihat|dibaca)$/iu,
  /^(?:date|hits?|views?|tanggal|dilihat|dibaca)$/iu,
  /^(?:today|hari ini)\s*: .{5,40}\d{4}$|^\d{4} © [^.?!]{3,60}$/iu,
];

/** By which governments tell their sites from others, and collections that reprint what they publish. */
const officialSites: readonly RegExp[] = [
  /^this (?:is|isn['’]t|is not) an official website of the .{3,40}$|^official web ?site of the .{3,60}$/iu,
  /^an official website of the (?:united states|u\.?s\.?) government(?: here['’]s how you know)?$/iu,
  /^(?:here['’]s how you know|official websites? uses? \.(?:gov|mil)|secure \.(?:gov|mil) websites use https)$/iu,
  /^(?:a |an )?\.?(?:gov|mil) website belongs to an official .{3,80}$/iu,
  /^a lock \(.{0,20}\) or https:\/\/ means .{10,160}$/iu,
  /^share sensitive information only on official, secure websites\.?$/iu,
  /^the american presidency project$/iu,
];

/** What archives of the web print above the pages that they keep. */
const webArchives: readonly RegExp[] = [
  /^you have accessed part of a historical collection\b.*$|^you have reached a collection of archived material\.?$/iu,
  /^the content available is no longer being updated\b.*$|^\[archived content\].{0,120}$/iu,
  /^this (?:snapshot|page),? (?:was )?(?:taken|archived) on\b.{0,300}$|^,? ?shows web content acquired for preservation\b.{0,300}$/iu,
  /^the uk government web archive does not use cookies\b.{0,120}$|^external links, forms and search may not work\b.{0,120}$/iu,
];

/** What makers of newsletters, blogs and transcripts say of themselves. */
const services: readonly RegExp[] = [
  /^hungry for more\?$|^(?:thank you|thanks) for subscribing!?$|^(?:[^.?!]{2,40}[.!,] )?subscribe to our (?:blog|newsletter|channel)\b.{0,20}$/iu,
  /^(?:a )?confirmation e-?mail is on .{2,12} way\b.{0,20}$|^transcribe your own content$|^try rev\b.{0,160}$|^follow [^.?!]{2,20} transcripts$/iu,
  /^copyright disclaimer$|^under title 17 u\.s\.c\. section 107\b.*$/iu,
  /^let['’]s block ads! \(why\?\)$|^baca kelanjutan .{5,200} : https?:\S+$/iu,
  /^\d+ (?:responses?|comments?) to ["“].*["”]$|^post a comment$|^powered by blogger\.?$/iu,
];

/** Each is a whole line that a site prints around its texts, whoever wrote them. */
const siteLines = [
  ...sharing,
  ...navigation,
  ...display,
  ...particulars,
  ...officialSites,
  ...webArchives,
  ...services,
];

/** "Nasional Ekonomi Olahraga Rona Foto Video": a bar of the parts of a paper, three of them known. */
function isSectionBar(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word)) &&
    words.filter(isPartOfPaper).length >= 3
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
