import { capitalsAsWritten } from "../names/capitals.js";
import { isKnownOutlet, isOutlet } from "../names/outlets.js";
import { isPartOfPaper } from "../names/paper-parts.js";
import { isCity } from "../names/places.js";

/** The head of a report's first paragraph: "Jakarta (ANTARA) - …". */
export interface Dateline {
  readonly place: string | null;
  readonly outlet: string | null;
  /** What stands before the text proper, dash included. */
  readonly lead: string;
  /** The paragraph without it. */
  readonly rest: string;
}

const word = "(?:\\p{Ll}{1,2})?\\p{Lu}[\\p{L}\\p{M}\\d.'’&/]*";
export const phrase = `${word}(?:[ -]${word}){0,4}`;
/** Islamic sites give their own day first: "23 Muharram 1437/5 November 2015". */
const hijri =
  "\\d{1,2} (?:Muharram|[SŞ]afar|Rabi['’]?ul (?:Awal|Akhir)|Jumadil (?:Awal|Akhir)|Rajab|Sya['’]?ban|Ramad?h?an|Syawwal|Syawal|D[zh]ul(?:qa['’]?dah|hijjah)) \\d{4}(?: ?H)? ?/ ?";
const day = `(?:,?\\s+(?:${hijri})?(?:\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}))?`;
export const dash = "\\s*(?:--|[-–—])\\s+|\\s+(?:--|[-–—|])\\s*|--(?=\\p{Lu})|\\s?(?:--|[-–—])$";
export const lowercase =
  "detik(?:com|news)|kumparan(?:news)?|\\p{Ll}[\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+){0,3}\\.(?:com|id|net|org|co)";
const names = `(?<first>${phrase}|${lowercase})(?: ?,\\s*(?<second>${phrase}|${lowercase}))?(?: ?,\\s*(?<third>${phrase}))?`;
const head = `^${names}(?<day>${day})(?:,?\\s*\\((?<bracketed>[^()]{2,40})\\))?`;
const datelinePattern = new RegExp(`${head}(?:${dash})(?:(?=[\\p{Lu}\\d"'“‘(])|$)`, "u");
const loosePattern = new RegExp(`${head}(?: ?:|\\.) (?=[\\p{Lu}"“])`, "u");
/** "(WARTA) - Menteri …" */
const bracketedPattern = new RegExp(`^\\((?<first>${phrase})\\)(?:${dash})(?=[\\p{Lu}"“])`, "u");
/** "Kota Mega, Rabu 12 Maret 2025-Kabarawan- Menteri …" */
const datedPattern = new RegExp(
  `^(?<place>${phrase}), (?:\\p{Lu}\\p{Ll}{3,7},? )?\\d{1,2} \\p{L}{3,9} \\d{4} ?[-–—] ?(?<outlet>${phrase}) ?[-–—] ?(?=[\\p{Lu}"“])`,
  "u",
);
/** "Kabarawan.id, Jakarta Menteri …": some sites part a well-known city from the text by nothing. */
const tightPattern = new RegExp(`^(?<first>${word}|${lowercase}), ?(?<more>${word}(?: ${word}){1,3}) `, "u");
const smallPattern = new RegExp(
  `^(?<first>[\\p{L}\\d ]{3,30}), ?(?<second>[\\p{L}\\d ]{3,30}?)(?:${dash})(?=[\\p{Lu}\\d"'“‘(])`,
  "u",
);
/** A second part before a dash of its own: "WARTA.CO.ID - JAKARTA. Menteri …", "warta.com - JAKARTA - Menteri …", "KabarAwan – Jakarta – Menteri …", "Tehran - WARTA - Menteri …". */
const below =
  /^(?:(?<name>\p{Lu}{4,}(?: \p{Lu}{3,})?)(?=[-–—]|[. ])|(?<city>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[. ]))(?:\. | ?(?:--|[-–—]) ?)(?=\p{Lu})/u;
const sentence = /^.{40,}[.?!]["”’)]*$/u;

/** "Department Press Briefing – March 5, 2021" is a title, and so is "PRIME MINISTER - TRANSCRIPT - …": neither names an outlet. */
const eventName =
  /\b(?:briefing|conference|transcript|transkrip|konferensi pers|jumpa pers|keterangan pers|taklimat)\b/iu;

/**
 * Reads a dateline: place and outlet before a dash, in the orders that newsrooms use ("Beijing, Bolong.id -", "TEMPO.CO, Jakarta -",
 * "JAKARTA -", "Jakarta (ANTARA) -", "WASHINGTON, Jan 5 (Reuters) -"). Null where the paragraph opens otherwise.
 *
 * The dateline is metadata and not part of what is reported: it goes into place and outlet, and the passage keeps the rest. So a
 * search for a place in the text does not find every report that was merely filed there.
 */
export function readDateline(text: string): Dateline | null {
  return (
    datedDateline(text) ??
    partedDateline(text) ??
    siteAlone(text) ??
    siteAndCity(text) ??
    siteInSmallLetters(text) ??
    cityInCapitals(text) ??
    cityBeforeSite(text) ??
    placeAndDayInBrackets(text) ??
    agencyLine(text)
  );
}

function partedDateline(text: string): Dateline | null {
  const match = datelinePattern.exec(text) ?? loosePattern.exec(text);
  if (match === null || eventName.test(text === text.toUpperCase() ? text : match[0])) return null;
  const { first = "", second, third, bracketed, day: dated = "" } = match.groups ?? {};
  const named = [first, second, third].filter((part) => part !== undefined);
  const cities = namesOutlet(first) && bracketed !== undefined ? [bracketed] : [];
  if (/[:.] $/u.test(match[0]) && !isLoose(match[0], [...named, ...cities], text)) return null;
  const next = below.exec(text.slice(match[0].length));
  const { name, city = "" } = next?.groups ?? {};
  const behind = name ?? (isCity(city) ? city : undefined);
  const isAbove = behind !== undefined && isCity(behind) && !isCity(first) && second === undefined;
  const found =
    (isOutletMark(bracketed) && !cities.some(isCity) ? bracketed : undefined) ??
    named.find(namesOutlet) ??
    unknownOutlet(named) ??
    (isAbove ? first : undefined);
  const isPlaced = isPlaceLike(first) || (/\d{4}/u.test(dated) && sentence.test(text));
  if (found === undefined && !isPlaced) return null;
  const isBehind = behind !== undefined && unknownOutlet([first, capitalsAsWritten(behind)]) !== undefined;
  const reporting = found ?? (isBehind ? behind : null);
  // "News - …": a part of the paper, and nobody's name.
  const outlet = reporting === null || isPartOfPaper(reporting) ? null : reporting;
  const places = [...named, ...cities.filter(isCity), ...(behind === undefined ? [] : [behind])].filter(
    (part) => part !== reporting,
  );
  const lead = match[0] + (behind === undefined ? "" : (next?.[0] ?? ""));
  return { place: placeOf(places), outlet, lead: lead.trim(), rest: text.slice(lead.length) };
}

function datedDateline(text: string): Dateline | null {
  const match = datedPattern.exec(text);
  const { place, outlet } = match?.groups ?? {};
  if (match === null || place === undefined || outlet === undefined || isCity(outlet)) return null;
  return { place: placeOf([place]), outlet, lead: match[0].trim(), rest: text.slice(match[0].length) };
}

function siteAlone(text: string): Dateline | null {
  const [lead = "", outlet = ""] = bracketedPattern.exec(text) ?? [];
  return isKnownOutlet(outlet)
    ? { place: null, outlet, lead: lead.trim(), rest: text.slice(lead.length) }
    : null;
}

function siteAndCity(text: string): Dateline | null {
  const { first = "", more = "" } = tightPattern.exec(text)?.groups ?? {};
  if (!isKnownOutlet(first) || !sentence.test(text)) return null;
  const words = more.split(" ");
  const city = [1, 2, 3].map((count) => words.slice(0, count).join(" ")).find(isCity);
  if (city === undefined) return null;
  const lead = text.slice(0, text.indexOf(city) + city.length);
  return { place: city, outlet: first, lead, rest: text.slice(lead.length).trim() };
}

const shouted =
  /^(?:(?<site>\p{Lu}[\p{Lu}\d.]{3,30}), ?)?(?<city>\p{Lu}{4,}(?: \p{Lu}{3,})?)(?: ?\((?<bracketed>[^()]{3,40})\))?[-–—](?=\p{Lu}\p{Ll})/u;

/** "JAKARTA-Menteri …", "WARTA, JAKARTA-Menteri …", "JAKARTA(WARTA)-Menteri …" */
function cityInCapitals(text: string): Dateline | null {
  const match = shouted.exec(text);
  const { site, city = "", bracketed } = match?.groups ?? {};
  return match !== null && isCity(city) && sentence.test(text)
    ? {
        place: placeOf([city]),
        outlet: site ?? bracketed ?? null,
        lead: match[0],
        rest: text.slice(match[0].length),
      }
    : null;
}

/** "Medan-Kabarawan: Menteri …" */
function cityBeforeSite(text: string): Dateline | null {
  const match = /^(?<city>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[-–](?<site>\p{Lu}[\p{L}.]{3,24}): (?=\p{Lu})/u.exec(
    text,
  );
  const { city = "", site = "" } = match?.groups ?? {};
  return match !== null && isCity(city) && sentence.test(text)
    ? { place: placeOf([city]), outlet: site, lead: match[0].trim(), rest: text.slice(match[0].length) }
    : null;
}

const release =
  /^\((?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), (?:\p{Lu}\p{Ll}{3,7},? )?\d{1,2} \p{L}{3,9} \d{4}\)\.? ?(?=\p{Lu})/u;

/** "(Jakarta, 12 Maret 2025). Kementerian …", as ministries head their releases. */
function placeAndDayInBrackets(text: string): Dateline | null {
  const match = release.exec(text);
  const place = match?.groups?.place ?? "";
  return match !== null && isCity(place)
    ? { place: placeOf([place]), outlet: null, lead: match[0].trim(), rest: text.slice(match[0].length) }
    : null;
}

const onLineOfItsOwn = new RegExp(
  `^(?<place>${phrase}), (?:\\p{Lu}\\p{L}{2,8} \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{4})?, (?<outlet>\\p{Lu}{4,})$`,
  "u",
);

/** "Baku, October 6, WARTA", as some agencies head what they print. */
function agencyLine(text: string): Dateline | null {
  const { place, outlet } = onLineOfItsOwn.exec(text)?.groups ?? {};
  return place === undefined || outlet === undefined
    ? null
    : { place: placeOf([place]), outlet, lead: text, rest: "" };
}

/** "kabarawan, Jakarta – …": beside a well-known city a word in small letters is the site's name. */
function siteInSmallLetters(text: string): Dateline | null {
  const match = smallPattern.exec(text);
  const { first = "", second = "" } = match?.groups ?? {};
  const [city, site] = isCity(first) ? [first, second] : [second, first];
  if (match === null || !isCity(city) || !/^\p{Ll}[\p{L}\d]{3,24}$/u.test(site)) return null;
  return { place: placeOf([city]), outlet: site, lead: match[0].trim(), rest: text.slice(match[0].length) };
}

/** Before a colon or a point a well-known city heads a report where a sentence follows: "Jakarta: Menteri …", "JAKARTA. Menteri …", "Jakarta, 7 Juli 2025. Menteri …". */
function isLoose(lead: string, named: readonly string[], text: string): boolean {
  const isShouted = lead === lead.toUpperCase();
  return named.some(isCity) && sentence.test(text) && (isShouted || /: $|\d{4}\. $/u.test(lead));
}

/** "Kabarawan": what a site calls itself in one word. */
const coined =
  /^(?!wartawan|jurnalis|pemberita)\p{L}*(?:kabar|berita|warta|koran|jurnal|tribun|suara|news|fakta)\p{L}*$/iu;

/** "WARTA.id Kabar Awan": a site by its address and its name, or by one that tells what it is. */
function namesOutlet(part: string): boolean {
  return isOutlet(part) || isKnownOutlet(part.split(" ")[0] ?? "") || (part.length >= 8 && coined.test(part));
}

/** Provinces and countries that follow a city in a dateline. */
const region =
  /^(?:Jawa|Sumater?a|Kalimantan|Sulawesi|Papua|Maluku|Nusa Tenggara|Bali|Banten|Aceh|Riau|Jambi|Bengkulu|Lampung|Kepulauan|DKI|D\.?I\.?|Indonesia|Tiongkok|China|Cina|RRT|Rusia|Ukraina|Jepang|Korea|India|Pakistan|Iran|Irak|Israel|Palestina|Arab|Mesir|Turki|Malaysia|Singapura|Filipina|Thailand|Vietnam|Australia|Amerika|AS|Inggris|Prancis|Jerman|Belanda|Italia|Spanyol|Afrika|Kenya|Ethiopia|Brasil|Meksiko|Kanada|D\.C\.|California|New York)(?!\p{Ll})/u;

/** A province heads a report where no town does. */
const province =
  /^(?:(?:Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Nusa Tenggara) (?:Barat(?: Daya)?|Timur|Tengah|Selatan|Utara|Tenggara)|Maluku(?: Utara)?|Papua|Banten|Aceh|Riau|Jambi|Bengkulu|Lampung|Gorontalo|Kepulauan (?:Riau|Bangka Belitung))$/u;

/** "Beijing, Warta Misalan -": beside a well-known city stands either its region or who reports from it. */
function unknownOutlet([first, second, third]: readonly string[]): string | undefined {
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  // "WARTA, Jakarta": a place would be in capitals with its city.
  const isShouted = /^\p{Lu}{4,}$/u.test(first) && second !== second.toUpperCase();
  if (isShouted && isCity(second) && !isCity(first)) return first;
  return isCity(first) && !isCity(second) && !region.test(second) ? second : undefined;
}

function isOutletMark(bracketed: string | undefined): bracketed is string {
  return bracketed !== undefined && /^\p{Lu}/u.test(bracketed);
}

/** Without an outlet beside it only a well-known city or a name in capitals is taken for a dateline. */
function isPlaceLike(text: string): boolean {
  return (
    isCity(text) ||
    province.test(text) ||
    (/^\p{Lu}{4}[\p{Lu} ]*$/u.test(text) && !/^(?:ASEAN|APEC|BRICS|COVID|NATO|UNESCO|UNICEF)/u.test(text))
  );
}

function placeOf(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.map(capitalsAsWritten).join(", ");
}
