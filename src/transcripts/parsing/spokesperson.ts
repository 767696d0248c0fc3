import { countryLength } from "../countries.js";
import type { Spokesperson } from "../transcript.js";
import { monthPattern, weekdayPattern } from "./calendar.js";
import { capitalsAsWritten } from "./dateline.js";
import { officeWords } from "./offices.js";
import { isCity } from "./places.js";

/** Words that open the name of an office, Indonesian then English. */
const officeHead =
  "(?<!(?:[Pp]erdana|[Mm]antan|[Tt]ertinggi|[Cc]alon|[Mm]enggantikan) )(?:[Pp]elaksana [Tt]ugas |[Pp]lt\\.? )?(?:[Ww]akil |[Aa]sisten |[Dd]eputi )?(?:[Jj]uru [Bb]icara|[Jj]ubir|JUBIR|JURU (?:BICARA|[Bb]icara)|[Dd]irektur(?: [Jj]enderal)?|DIREKTUR|[Dd]irjen|[Mm]enteri|MENTERI|[Mm]enlu|[Ww]amenlu|[Kk]epala|[Kk]etua|(?:[Dd]uta|DUTA) [Bb]esar|[Dd]ubes|[Ss]ekretaris(?: [Jj]enderal)?|[Ss]ekjen)";
const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
const particles = "(?:bin|binti|ibn|van|von|de|al|el)(?![\\p{L}])";
const particle = new RegExp(`^${particles}$`, "u");
const personName = `${nameWord}(?: (?:${nameWord}|${particles})){0,4}`;
const afterOffice =
  "(?=\\s*(?:[,(]|\\.(?:\\s|$)|$)|\\s+[-–—]\\s|\\s+(?:dalam|pada|saat|ketika|di|kepada|usai|setelah|seusai|melalui|lewat|yang|mengatakan|menyatakan|menegaskan|menyampaikan|menyebut|menjelaskan|menjawab|said|told|at|on|during|in)\\s)";
const capitalisedOffice = `${officeHead}(?:[ ,]+(?:untuk|bidang|dan|of|for|the|urusan|kementerian|luar|negeri|kemlu|kepresidenan|presiden|pertahanan|dewan|keamanan|nasional|pemerintah|militer|${particles}|\\p{Lu}[\\p{L}'’.&-]*))*`;
const looseOffice = `${officeHead}[^,.;:"“”()]{0,110}?`;

/** Whom somebody appoints is not who speaks. */
const appointed =
  "(?<!(?:[Pp]enunjukan|[Pp]engangkatan|[Pp]elantikan|[Mm]enunjuk|[Mm]engangkat|[Mm]elantik) (?:\\p{Lu}[\\p{L}.-]* ){0,3})";
const nameThenOffice = new RegExp(
  `${appointed}(?<name>${personName})(?:,\\s+(?:selaku |sebagai |yang juga )?|\\s+(?:selaku|sebagai)\\s+)(?<office>${looseOffice})${afterOffice}`,
  "u",
);
const officeThenName = new RegExp(`(?<![\\p{L}])(?<office>${capitalisedOffice})`, "gu");
const officeCommaName = new RegExp(
  `(?<office>${officeHead}[^,.;:"“”()]{2,110}), (?<name>${personName})(?=[,.]|$| [-–—] | (?:mengatakan|menyatakan|menegaskan|dalam|pada|saat))`,
  "u",
);

const englishOffice =
  "(?:[Pp]rincipal |[Dd]eputy |[Aa]ssistant |[Aa]cting |[Cc]hief ){0,3}(?:(?:Pentagon |White House |State Department )?[Pp]ress [Ss]ecretary|(?:[\\p{L}]+ ){0,4}[Ss]pokes(?:person|man|woman))(?: (?:for|of) (?:the )?[\\p{Lu}][\\p{L}-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}-]+))*)?";
const rank =
  "(?:(?:Air Force|Army|Navy|Marine Corps) )?(?:(?:Maj|Brig|Lt|Gen|Col|Rear Adm|Adm|Capt|Cmdr|Dr)\\. ?)+";
const englishOfficeThenName = new RegExp(
  `(?<office>${englishOffice}),? (?:${rank})?(?<name>${nameWord}(?: ${nameWord}){1,3})`,
  "u",
);
const englishMinister = new RegExp(
  `(?<office>(?:(?:Deputy|Vice|Prime|Foreign|Defen[cs]e|External Affairs) )*Minister(?: (?:for|of) (?:Foreign|External) Affairs)?) (?<name>${nameWord}(?: ${nameWord}){1,3}),? (?:has )?(?:said|says|told|stated|announced|confirmed)(?!\\p{L})`,
  "u",
);
const englishNameThenOffice = new RegExp(
  `(?<name>${nameWord}(?: ${nameWord}){1,3}),\\s+(?:a |the )?(?<office>${englishOffice})`,
  "u",
);

/**
 * Who speaks for the ministry, out of the sentences that introduce them: "…, ungkap NAME, OFFICE dalam konferensi pers",
 * "Juru Bicara Kementerian Luar Negeri NAME mengatakan", "Press Secretary NAME". A minister or director is named in many reports;
 * the first sentence decides whose person holds an office that exists to speak, or that tells who said what it tells. Where none does,
 * it is who is introduced with an office in one sentence and quoted in another.
 */
export function findSpokesperson(texts: readonly string[]): Spokesperson | null {
  const people: Spokesperson[] = [];
  for (const text of texts) {
    const introduced = findIntroduced([text]);
    if (introduced !== null) return introduced;
    people.push(...sentencesWithOffice(text).flatMap(peopleIn));
    const quotedHere = quotedAmong(people, [text]);
    if (quotedHere !== null) return quotedHere;
  }
  return quotedAmong(people, texts);
}

/** Everybody whom a title names with an office, in its order: "Menlu Sekar" and "Juru Bicara Sekar Malam". */
export function holdersIn(title: string): Spokesperson[] {
  return sentencesWithOffice(title).flatMap(peopleIn);
}

function findIntroduced(texts: readonly string[]): Spokesperson | null {
  for (const sentence of texts.flatMap(sentencesWithOffice)) {
    const people = peopleIn(sentence);
    const speaking = people.filter(({ office }) => speakingOffice.test(office ?? ""));
    const candidates = speaking.length > 0 || !speech.test(sentence) ? speaking : people;
    const telling = (candidates.length > 0 ? candidates : people).find((person) =>
      isTelling(sentence, person),
    );
    const found = telling ?? candidates[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** "kata Retno", of a holder of an office whom another sentence introduces: "Menteri Luar Negeri Retno Marsudi bertemu …". */
const quoted =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|[Mm]enurut) (?<name>\p{Lu}[\p{L}'’-]+)/gu;

function quotedAmong(people: readonly Spokesperson[], texts: readonly string[]): Spokesperson | null {
  const tellers = new Set(
    texts.flatMap((text) => [...text.matchAll(quoted)].map(({ groups }) => groups?.name ?? "")),
  );
  return people.find(({ name }) => name.split(" ").some((word) => tellers.has(word))) ?? null;
}

/** Whether a verb of speech stands beside a name, or beside the office before it, in a sentence that names several. */
function isTelling(sentence: string, { name, office }: Spokesperson): boolean {
  const [before = "", ...after] = sentence.split(name);
  const [above = ""] = before.split(office ?? before);
  // "Whoever it is that Sekar calls": only who stands before such a verb tells.
  return (
    new RegExp(
      `^(?: \\([^()]*\\))? (?:${speech.source}|(?:menyebut|menilai|menyoroti|meminta|mengimbau)(?!\\p{L}))`,
      "iu",
    ).test(after.join(name)) || new RegExp(`${speech.source}(?: oleh)?,? $`, "iu").test(above)
  );
}

const anyOffice =
  /juru bicara|jubir|direktur|dirjen|menteri|menlu|wamenlu|kepala|ketua|duta besar|dubes|sekretaris|sekjen|minister|press secretary|spokes/iu;

/** Offices that exist to speak for others: who holds one speaks, whatever the sentence says. */
const speakingOffice = /juru bicara|jubir|spokes|press secretary/iu;
/** A sentence that tells who said what it tells, or where it was said. */
const speech =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|(?:di|meng)ungkapkan|(?:di|me)nyatakan|disampaikan|dikatakan|mengatakan|berkata|dijelaskan|menjelaskan|ditegaskan|menegaskan|menyampaikan|menyebutkan|menuturkan|memaparkan|menceritakan|bercerita|membeberkan|dipaparkan|dituturkan|blak-blakan|buka suara|angkat bicara|menambahkan|menurut|menjawab|konferensi pers|jumpa pers|sidang media|keterangan pers|pernyataan pers|(?:wawancara|mewawancarai|diwawancarai|berbincang)|said|told|says|press (?:conference|briefing))(?!\p{L})/iu;
/** The point after an initial or a rank ends no sentence: "Sari L.P. Malam", "Maj. Gen. Malam". */
const sentenceEnd =
  /(?<=(?<!(?:^|[\s.(])(?:\p{Lu}|Maj|Brig|Gen|Lt|Col|Adm|Capt|Cmdr|Dr|Mr|Mrs|Ms|Prof|Plt))[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

function patternsFor(sentence: string): RegExp[] {
  const english = /press secretary|spokes/iu.test(sentence)
    ? [englishNameThenOffice, englishOfficeThenName]
    : [];
  const minister = / Minister /u.test(` ${sentence}`) ? [englishMinister] : [];
  return [nameThenOffice, officeCommaName, ...english, ...minister];
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
/** A verb with the ending of one who does something for others is no name either: "Gantikan". */
function isHeadlineVerb(word: string): boolean {
  return headlineVerb.test(word) || /^\p{Lu}\p{Ll}{3,}kan$/u.test(word);
}

const leadingVerb = /^(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|menurut|oleh|by|said)$/iu;
const honorific = /^(?:Bapak|Ibu|Bpk\.?|Pak|Bu|Saudara|Saudari|Sdri?\.?|M[rs]s?\.|Shri|H\.E\.)$/u;
const noPerson = new RegExp(`^(?:${weekdayPattern}|${monthPattern})$`, "iu");

/** "Jane Roe En Route Kota Mega" and "Jane Roe Holds a Press Briefing" name Jane Roe. */
const afterName =
  / (?:En Route|Aboard|At|On|And|With|During|From|Holds|Hosts|Briefs|Gives|Delivers|Conducts|Speaks)(?: .*)?$/u;

/** A person out of the words that a pattern found: without the verbs and offices before the name, and what follows it. */
export function personOf(name: string | undefined, office: string | undefined): Spokesperson | null {
  const words = uninflected((name ?? "").replace(/[.,]+$/u, "").split(" ")).split(" ");
  const start =
    words.findLastIndex((word) => officeWords.has(word) || leadingVerb.test(word) || honorific.test(word)) +
    1;
  const kept = words.slice(start).join(" ").replace(afterName, "");
  if (kept.length < 2 || office === undefined || noPerson.test(kept) || isCity(kept)) return null;
  return { name: kept, office: office.replace(/^.*\b(?:by|with|statement of the) /iu, "").trim() };
}

/** "Juru Bicara Kemlu RI Nama Orang": the name is what stands behind the last word of an office, up to a verb or a mark. */
function splitOffice(phrase: string): Spokesperson | null {
  // A paper that sets the first word of a report in capitals: "MENTERI Luar Negeri".
  const words = phrase.replace(/^\p{Lu}{4,}(?= \p{Lu}\p{Ll})/u, capitalsAsWritten).split(" ");
  const first = officeLength(words);
  if (first === 0 || first === words.length) return null;
  const rest = words.slice(first);
  const end = rest.findIndex((word) => (/^\p{Ll}/u.test(word) && !isParticle(word)) || isHeadlineVerb(word));
  const capitalised = rest.slice(0, end === -1 ? undefined : end);
  const marked = capitalised.findIndex((word) => /[,.]/u.test(word) && !isInitial(word));
  const whole = capitalised.slice(0, marked === -1 ? undefined : marked + 1);
  const start = whole.slice(0, -1).findLastIndex((word) => isOfficeWord(word) && !isBareInitials(word)) + 1;
  const name = whole.slice(start).map((word) => (isInitial(word) ? word : word.replace(/[,.].*$/u, "")));
  // "juru bicara Departemen Luar Negri AS": what ends in a state is an office that is misspelt.
  return name.length === 0 || officeWords.has(name.at(-1) ?? "") || isCity(name.join(" "))
    ? null
    : {
        name: uninflected(name),
        office: words
          .slice(0, first + start)
          .join(" ")
          .replace(/,$/u, ""),
      };
}

/** How many words, from the first, are those of an office and of the state that it belongs to. */
function officeLength(words: readonly string[]): number {
  let length = 0;
  for (;;) {
    const word = words[length];
    if (word === undefined) return length;
    const taken = isOfficeWord(word) ? 1 : countryLength(words.slice(length));
    if (taken === 0) return length;
    length += taken;
  }
}

/** Lower-case words within a name: "Faisal bin Farhan". */
function isParticle(word: string): boolean {
  return particle.test(word);
}

function isOfficeWord(word: string): boolean {
  if (isParticle(word)) return false;
  return officeWords.has(word.replace(/,$/u, "")) || /^(?:\p{Ll}|\p{Lu}{2,5},?$|Plt\.?$)/u.test(word);
}

/** "LP" after a first name, and not "RI", which is a state. */
function isBareInitials(word: string): boolean {
  return /^\p{Lu}{2}$/u.test(word) && !officeWords.has(word);
}

/** "A." or "L.P." within a name. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word);
}

/** "Jane Roe's Press Conference" names Jane Roe. */
function uninflected(words: readonly string[]): string {
  const possessive = words.findIndex((word) => /['’]s$/u.test(word));
  return words
    .slice(0, possessive === -1 ? undefined : possessive + 1)
    .join(" ")
    .replace(/['’]s$/u, "");
}
