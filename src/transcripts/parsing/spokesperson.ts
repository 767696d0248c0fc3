import type { Spokesperson } from "../transcript.js";
import { monthPattern, weekdayPattern } from "./calendar.js";
import { officeWords } from "./offices.js";
import { isCity } from "./places.js";

/** Words that open the name of an office, Indonesian then English. */
const officeHead =
  "(?<!(?:[Pp]erdana|[Mm]antan|[Tt]ertinggi|[Cc]alon|[Mm]enggantikan) )(?:[Pp]elaksana [Tt]ugas |[Pp]lt\\.? )?(?:[Ww]akil |[Aa]sisten |[Dd]eputi )?(?:[Jj]uru [Bb]icara|[Jj]ubir|JUBIR|JURU BICARA|[Dd]irektur(?: [Jj]enderal)?|[Dd]irjen|[Mm]enteri|[Mm]enlu|[Ww]amenlu|[Kk]epala|[Dd]uta [Bb]esar|[Dd]ubes|[Ss]ekretaris(?: [Jj]enderal)?|[Ss]ekjen)";
const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
const personName = `${nameWord}(?: (?:${nameWord}|bin|binti|van|von|de|al|el)){0,4}`;
const afterOffice =
  "(?=\\s*(?:[,(]|\\.(?:\\s|$)|$)|\\s+[-–—]\\s|\\s+(?:dalam|pada|saat|ketika|di|kepada|usai|setelah|seusai|melalui|lewat|yang|mengatakan|menyatakan|menegaskan|menyampaikan|menyebut|menjelaskan|menjawab|said|told|at|on|during|in)\\s)";
const capitalisedOffice = `${officeHead}(?:[ ,]+(?:untuk|bidang|dan|of|for|the|urusan|kementerian|luar|negeri|kemlu|kepresidenan|presiden|pertahanan|dewan|keamanan|nasional|pemerintah|militer|\\p{Lu}[\\p{L}'’.&-]*))*`;
const looseOffice = `${officeHead}[^,.;:"“”()]{0,110}?`;

const nameThenOffice = new RegExp(
  `(?<name>${personName})(?:,\\s+(?:selaku |sebagai |yang juga )?|\\s+(?:selaku|sebagai)\\s+)(?<office>${looseOffice})${afterOffice}`,
  "u",
);
const officeThenName = new RegExp(`(?<![\\p{L}])(?<office>${capitalisedOffice})`, "gu");
const officeCommaName = new RegExp(
  `(?<office>${officeHead}[^,.;:"“”()]{2,110}), (?<name>${personName})(?=[,.]|$| [-–—] | (?:mengatakan|menyatakan|menegaskan|dalam|pada|saat))`,
  "u",
);

const englishOffice =
  "(?:[Pp]rincipal |[Dd]eputy |[Aa]ssistant |[Aa]cting |[Cc]hief ){0,3}(?:[Pp]ress [Ss]ecretary|(?:[\\p{L}]+ ){0,4}[Ss]pokes(?:person|man|woman))(?: (?:for|of) (?:the )?[\\p{Lu}][\\p{L}-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}-]+))*)?";
const englishOfficeThenName = new RegExp(
  `(?<office>${englishOffice}),? (?<name>${nameWord}(?: ${nameWord}){1,3})`,
  "u",
);
const englishNameThenOffice = new RegExp(
  `(?<name>${nameWord}(?: ${nameWord}){1,3}),\\s+(?:a |the )?(?<office>${englishOffice})`,
  "u",
);

/**
 * Who speaks for the ministry, out of the sentences that introduce them: "…, ungkap NAME, OFFICE dalam konferensi pers",
 * "Juru Bicara Kementerian Luar Negeri NAME mengatakan", "Press Secretary NAME". A minister or director is named in many reports;
 * the first sentence decides whose person holds an office that exists to speak, or that tells who said what it tells.
 */
export function findSpokesperson(texts: readonly string[]): Spokesperson | null {
  for (const sentence of texts.flatMap(sentencesWithOffice)) {
    const people = peopleIn(sentence);
    const speaker = people.find(({ office }) => speakingOffice.test(office ?? ""));
    const found = speaker ?? (speech.test(sentence) ? people[0] : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

const anyOffice =
  /juru bicara|jubir|direktur|dirjen|menteri|menlu|wamenlu|kepala|duta besar|dubes|sekretaris|sekjen|press secretary|spokes/iu;

/** Offices that exist to speak for others: who holds one speaks, whatever the sentence says. */
const speakingOffice = /juru bicara|jubir|spokes|press secretary/iu;
/** A sentence that tells who said what it tells, or where it was said. */
const speech =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|(?:di|meng)ungkapkan|(?:di|me)nyatakan|disampaikan|dikatakan|mengatakan|dijelaskan|menjelaskan|ditegaskan|menegaskan|menyampaikan|menyebutkan|menuturkan|memaparkan|menceritakan|bercerita|membeberkan|dipaparkan|dituturkan|blak-blakan|buka suara|angkat bicara|menambahkan|menurut|menjawab|konferensi pers|jumpa pers|keterangan pers|said|told|says|press (?:conference|briefing))(?!\p{L})/iu;
const sentenceEnd = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

function patternsFor(sentence: string): RegExp[] {
  const english = /press secretary|spokes/iu.test(sentence)
    ? [englishNameThenOffice, englishOfficeThenName]
    : [];
  return [nameThenOffice, officeCommaName, ...english];
}

function sentencesWithOffice(text: string): string[] {
  // The patterns look at every word; most paragraphs name no office at all.
  return anyOffice.test(text) ? text.split(sentenceEnd).filter((sentence) => anyOffice.test(sentence)) : [];
}

function peopleIn(sentence: string): Spokesperson[] {
  const plain = sentence.replace(/ \([^()]{1,30}\)/gu, "");
  const split = [...plain.matchAll(officeThenName)].map((match) => ({
    index: match.index,
    person: splitOffice(match.groups?.office ?? ""),
  }));
  const direct = patternsFor(sentence).flatMap((pattern) => {
    const match = pattern.exec(plain);
    return match === null
      ? []
      : [{ index: match.index, person: personOf(match.groups?.name, match.groups?.office) }];
  });
  return [...direct, ...split]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ person }) => (person === null ? [] : [person]));
}

/** What follows a name in a headline, where every word begins with a capital. */
const headlineVerb =
  /^(?:akan|akui|atas|bahas|angkat|bantah|bela|blak-blakan|beri|bertemu|buka|dalam|dan|dengan|desak|di|dukung|hadiri|harap|holds|imbau|ingatkan|jawab|jelaskan|ke|kecam|klaim|komentari|kritik|kunjungi|mengenai|minta|nilai|on|pada|pastikan|peringatkan|puji|respons|sambut|sebut|setelah|siap|singgung|soal|soroti|tanggapi|tegaskan|temui|tentang|terkait|tolak|tuding|umumkan|ungkap|usai)$/iu;
const leadingVerb = /^(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|menurut|oleh|by|said)$/iu;
const noPerson = new RegExp(`^(?:${weekdayPattern}|${monthPattern})$`, "iu");

/** "Jane Roe En Route Kota Mega" names Jane Roe. */
const afterName = / (?:En Route|Aboard|At|On|And|With|During|From)(?: .*)?$/u;

/** A person out of the words that a pattern found: without the verbs and offices before the name, and what follows it. */
export function personOf(name: string | undefined, office: string | undefined): Spokesperson | null {
  const words = uninflected((name ?? "").replace(/[.,]+$/u, "").split(" ")).split(" ");
  const start = words.findLastIndex((word) => officeWords.has(word) || leadingVerb.test(word)) + 1;
  const kept = words.slice(start).join(" ").replace(afterName, "");
  if (kept.length < 2 || office === undefined || noPerson.test(kept) || isCity(kept)) return null;
  return { name: kept, office: office.replace(/^.*\b(?:by|with) /iu, "").trim() };
}

/** "Juru Bicara Kemlu RI Nama Orang": the office ends where the first word stands that belongs to no office. */
function splitOffice(phrase: string): Spokesperson | null {
  const words = phrase.split(" ");
  const start = words.findIndex(
    (word) => !officeWords.has(word.replace(/,$/u, "")) && !/^(?:\p{Ll}|\p{Lu}{2,5},?$)/u.test(word),
  );
  if (start < 1) return null;
  const name: string[] = [];
  for (const word of words.slice(start)) {
    if (/^\p{Ll}/u.test(word) || headlineVerb.test(word)) break;
    name.push(word.replace(/[,.].*$/u, ""));
    if (/[,.]/u.test(word)) break;
  }
  return name.length === 0
    ? null
    : { name: uninflected(name), office: words.slice(0, start).join(" ").replace(/,$/u, "") };
}

/** "Jane Roe's Press Conference" names Jane Roe. */
function uninflected(words: readonly string[]): string {
  const possessive = words.findIndex((word) => /['’]s$/u.test(word));
  return words
    .slice(0, possessive === -1 ? undefined : possessive + 1)
    .join(" ")
    .replace(/['’]s$/u, "");
}
