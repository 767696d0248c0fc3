import type { Spokesperson } from "../transcript.js";

/** Words that open the name of an office, Indonesian then English. */
const officeHead =
  "(?<!(?:[Pp]erdana|[Mm]antan|[Tt]ertinggi) )(?:[Pp]elaksana [Tt]ugas |[Pp]lt\\.? )?(?:[Ww]akil |[Aa]sisten |[Dd]eputi )?(?:[Jj]uru [Bb]icara|[Jj]ubir|JUBIR|JURU BICARA|[Dd]irektur(?: [Jj]enderal)?|[Dd]irjen|[Mm]enteri|[Mm]enlu|[Ww]amenlu|[Kk]epala|[Dd]uta [Bb]esar|[Dd]ubes|[Ss]ekretaris(?: [Jj]enderal)?|[Ss]ekjen)";
/** Words of offices and states: what is capitalised and yet no person's name. */
const officeWords = new Set(
  `Kementerian Kementrian Kemlu Kemenlu Departemen Deplu Luar Negeri Dalam Republik Rakyat Indonesia RI Tiongkok China Cina RRT AS Amerika Serikat Rusia Jepang Korea Selatan Utara
  Prancis Perancis Inggris Jerman India Pakistan Iran Irak Israel Palestina Arab Saudi Turki Turkiye Mesir Malaysia Singapura Filipina Thailand Vietnam Australia Kanada Ukraina Uni Eropa
  Belanda Italia Spanyol Brasil Kuba Myanmar Kamboja Laos Bangladesh Afghanistan Qatar Kuwait Yordania Lebanon Suriah Suriname Timor Leste Papua Nugini Baru Selandia PBB ASEAN NATO
  Juru Bicara Jubir Direktur Direktorat Jenderal Wakil Menteri Menlu Kepala Biro Badan Kantor Pusat Informasi Media Diplomasi Publik Pers Komunikasi Strategis Kerja Sama Multilateral
  Departemen Asia Pasifik Afrika Eropa Hukum Perjanjian Internasional Perlindungan WNI Warga Negara Bidang Staf Khusus Presiden Istana Gedung Putih Kepresidenan Pemerintah Militer
  Pertahanan Kemhan TNI Polri Dewan Keamanan Nasional Penerangan Urusan Taiwan Hong Kong Provinsi Kabupaten Kota Ekonomi Perdagangan Sekretaris Negara Komisi Tinggi Duta Besar Dubes
  Foreign Ministry Affairs Ministry Department State White House Press Secretary Deputy Principal Spokesperson Spokesman Spokeswoman Director Assistant Under Information Chinese Chief
  Indonesian Russian Japanese Iranian Turkish National Security Council Defense Defence Pentagon UN Vice Minister President Prime of the for and`
    .trim()
    .split(/\s+/u),
);

const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
const personName = `${nameWord}(?: (?:${nameWord}|bin|binti|van|von|de|al|el)){0,4}`;
const afterOffice =
  "(?=\\s*(?:[,(]|\\.(?:\\s|$)|$)|\\s+(?:dalam|pada|saat|ketika|di|kepada|usai|setelah|seusai|melalui|lewat|yang|mengatakan|menyatakan|menegaskan|menyampaikan|menyebut|menjelaskan|menjawab|said|told|at|on|during|in)\\s)";
const capitalisedOffice = `${officeHead}(?:[ ,]+(?:untuk|bidang|dan|of|for|the|urusan|\\p{Lu}[\\p{L}'’.&-]*))*`;
const looseOffice = `${officeHead}[^,.;:"“”()]{0,110}?`;

const nameThenOffice = new RegExp(
  `(?<name>${personName}),\\s+(?:selaku |sebagai |yang juga )?(?<office>${looseOffice})${afterOffice}`,
  "u",
);
const officeThenName = new RegExp(`(?<![\\p{L}])(?<office>${capitalisedOffice})`, "gu");
const officeCommaName = new RegExp(
  `(?<office>${officeHead}[^,.;:"“”()]{2,110}), (?<name>${personName})(?=[,.]|$| [-–—] | (?:mengatakan|menyatakan|menegaskan|dalam|pada|saat))`,
  "u",
);

const englishOffice =
  "(?:[Pp]rincipal |[Dd]eputy |[Aa]ssistant |[Aa]cting |[Cc]hief ){0,3}(?:[Pp]ress [Ss]ecretary|(?:[\\p{L}]+ ){0,4}[Ss]pokes(?:person|man|woman))(?: (?:for|of) (?:the )?[\\p{Lu}][\\p{L}]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}]+))*)?";
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
 * "Juru Bicara Kementerian Luar Negeri NAME mengatakan", "Press Secretary NAME". The first text that names one decides.
 */
export function findSpokesperson(texts: readonly string[]): Spokesperson | null {
  for (const text of texts) {
    const found = inText(text);
    if (found !== null) return found;
  }
  return null;
}

/** Whether all words are those of offices and states, so that no person is named: "Juru Bicara Kemlu RI". */
export function isOfficeOnly(text: string): boolean {
  return text.split(" ").every((word) => officeWords.has(word) || /^\p{Ll}+$/u.test(word));
}

const anyOffice =
  /juru bicara|jubir|direktur|dirjen|menteri|menlu|wamenlu|kepala|duta besar|dubes|sekretaris|sekjen|press secretary|spokes/iu;

/** Offices that exist to speak for others: who holds one speaks, whatever the sentence says. */
const speakingOffice = /juru bicara|jubir|spokes|press secretary/iu;
/** A sentence that tells who said what it tells, or where it was said. */
const speech =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|(?:di|meng)ungkapkan|(?:di|me)nyatakan|disampaikan|dikatakan|mengatakan|dijelaskan|menjelaskan|ditegaskan|menegaskan|menyampaikan|menyebutkan|menuturkan|memaparkan|menambahkan|menurut|menjawab|konferensi pers|jumpa pers|keterangan pers|said|told|says|press (?:conference|briefing))(?!\p{L})/iu;
const sentenceEnd = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

/** A minister or director is named in many reports; who is said to have said it is the one who speaks. */
function inText(text: string): Spokesperson | null {
  // The patterns look at every word; most paragraphs name no office at all.
  if (!anyOffice.test(text)) return null;
  for (const sentence of text.split(sentenceEnd)) {
    const found = inSentence(sentence);
    if (found === null) continue;
    if (speakingOffice.test(found.office ?? "") || speech.test(sentence)) return found;
  }
  return null;
}

function inSentence(text: string): Spokesperson | null {
  const direct = [nameThenOffice, officeCommaName, englishNameThenOffice, englishOfficeThenName]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map((match) => ({ index: match.index, person: personOf(match.groups?.name, match.groups?.office) }));
  const split = [...text.matchAll(officeThenName)].map((match) => ({
    index: match.index,
    person: splitOffice(match.groups?.office ?? ""),
  }));
  const found = [...direct, ...split]
    .filter(({ person }) => person !== null)
    .sort((a, b) => a.index - b.index);
  return found[0]?.person ?? null;
}

/** "…, Mei, juru bicara …" names a day and not a person. */
function isMonth(name: string): boolean {
  return /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December)$/u.test(
    name,
  );
}

function personOf(name: string | undefined, office: string | undefined): Spokesperson | null {
  const words = (name ?? "").replace(/[.,]+$/u, "").split(" ");
  const start = words.findLastIndex((word) => officeWords.has(word)) + 1;
  const kept = words.slice(start).join(" ");
  if (kept.length < 2 || isMonth(kept) || office === undefined) return null;
  return { name: kept, office: office.trim() };
}

/** "Juru Bicara Kemlu RI Nama Orang": the office ends where the first word stands that belongs to no office. */
function splitOffice(phrase: string): Spokesperson | null {
  const words = phrase.split(" ");
  const isOfficeWord = (word: string) =>
    officeWords.has(word.replace(/,$/u, "")) || /^(?:\p{Ll}|\p{Lu}{2,5},?$)/u.test(word);
  const start = words.findIndex((word) => !isOfficeWord(word));
  if (start < 1) return null;
  const end = words.findIndex(
    (word, index) =>
      index >= start && (/,$/u.test(word) || /^(?:dan|of|for|the|untuk|bidang|urusan)$/u.test(word)),
  );
  const name = words
    .slice(start, end === -1 ? undefined : words[end]?.endsWith(",") ? end + 1 : end)
    .join(" ");
  return { name: name.replace(/[.,]+$/u, ""), office: words.slice(0, start).join(" ").replace(/,$/u, "") };
}
