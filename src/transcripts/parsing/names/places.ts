/** Cities that head reports, where nothing else shows that a word before a dash is a place. Compared in lower case. */
const cities = new Set(
  `abu dhabi|abuja|addis ababa|aljir|amman|amsterdam|ankara|antalya|astana|athena|baghdad|bagdad|baku|bali|bandung|bangkok|banjarmasin|batam|beijing|beirut|
  bekasi|beograd|berlin|bern|bogor|bogota|boston|brasilia|brussel|brussels|bucharest|budapest|buenos aires|canberra|caracas|chengdu|colombo|dakar|damaskus|damascus|
  davos|delhi|denpasar|den haag|depok|dhaka|dili|doha|dubai|dublin|geneva|guangzhou|hangzhou|hanoi|harare|havana|helsinki|hiroshima|hong kong|islamabad|istanbul|
  jakarta|jayapura|jeddah|jenewa|johannesburg|kabul|kairo|cairo|kathmandu|kazan|kiev|kigali|kuala lumpur|kupang|kyiv|kuwait|labuan bajo|lima|lisabon|london|los angeles|
  madrid|makassar|makkah|manado|manama|manila|mataram|medan|mekkah|melbourne|mexico city|milan|minsk|moscow|moskow|moskwa|mumbai|munich|muscat|nairobi|naypyidaw|new delhi|
  new york|nusa dua|osaka|oslo|ottawa|padang|palembang|paris|pekanbaru|perth|phnom penh|pontianak|port moresby|praha|pretoria|pyongyang|rabat|ramallah|rio de janeiro|
  riyadh|riyad|roma|rome|samarinda|san francisco|sana'a|santiago|seattle|semarang|seoul|shanghai|shenzhen|singapore|singapura|sochi|solo|st petersburg|stockholm|surabaya|
  sydney|taipei|tangerang|tashkent|tbilisi|teheran|tehran|tel aviv|tianjin|tokyo|tripoli|tunis|ulaanbaatar|vatikan|vienna|vientiane|warsawa|warsaw|washington|washington dc|washington d.c.|
  wellington|wina|wuhan|xi'an|xi’an|yangon|yerevan|yerusalem|jerusalem|yogyakarta|zurich`
    .split("|")
    .map((name) => name.trim()),
);

/** Whether a name is that of a well-known city. */
export function isCity(name: string): boolean {
  return cities.has(name.toLowerCase());
}

const venue =
  /(?:\b(?:room|house|air force one|en route|teleconference|conference call|hotel|center|centre|palace|embassy|rose garden|south lawn|north lawn|building|hall|library|airport|base|cabinet|camp|university|school|pavilion|via (?:telephone|zoom|telephone conference)|ruang|gedung|istana|kantor|kemlu|pejambon|teleconference call)\b)/iu;

/** What heads a text, and says where nothing was: "Pernyataan Jubir Kemlu tentang Situasi Awan". */
const heading = /\b(?:pernyataan|keterangan|siaran|transkrip|tentang|mengenai|terkait|statement|release)\b/iu;

/** Words that stay small in the name of a venue; any other is a headline's: "Kemlu sebut pemulangan bertahap". */
const small =
  /^(?:aboard|route|from|near|with|via|lantai|kompleks|dekat|teleconference|telephone|call|conference|floor|local)$/u;

/** Whether a short line tells where a briefing was held: "James S. Brady Press Briefing Room", "Aboard Air Force One". */
export function isVenueLine(text: string): boolean {
  const isName = text
    .split(/[^\p{L}]+/u)
    .every((word) => word.length <= 3 || /^\p{Lu}/u.test(word) || small.test(word));
  return (
    text.length <= 90 &&
    isName &&
    !/[.!?:;]$|: /u.test(text) &&
    /^[\p{Lu}\d(]/u.test(text) &&
    venue.test(text) &&
    !heading.test(text)
  );
}

/** A place however small, with what it lies in: "Kabut-Laut, Coast Region". */
const region =
  /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?, \p{Lu}[\p{L} ’-]{2,30} (?:Region|Territory|Province|Republic|Oblast)$/u;

/** "Gedung Awan, Kota Mega, Provinsi Kabut", as the cabinet's transcripts tell it. */
const inProvince = /^\p{Lu}[^.?!:;]{3,110}, Provinsi \p{Lu}[\p{L} ]{2,30}$/u;

/** Whether a line is a city, alone or with what lies in it or around it: "The Kremlin, Moscow", "Kemang, Jakarta", "Washington, DC", "Kabut-Laut, Coast Region". */
export function isCityLine(text: string): boolean {
  if (region.test(text) || inProvince.test(text)) return true;
  const [first = "", second, ...others] = text.split(",").map((part) => part.trim());
  if (others.length > 0) return false;
  if (second === undefined) return isCity(first);
  const isWithin = /^(?:The \p{Lu}[\p{L}’ -]{2,30}|\p{Lu}\p{L}{2,20})$/u.test(first) && isCity(second);
  return isWithin || (isCity(first) && /^[\p{Lu}][\p{L}. ]{1,24}$/u.test(second));
}
