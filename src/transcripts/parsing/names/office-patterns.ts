/** Words that open the name of an office, Indonesian then English. */
const officeHead =
  "(?<!(?:[Pp]erdana|[Mm]antan|[Bb]ekas|[Ee]ks|[Tt]ertinggi|[Cc]alon(?: [Tt]unggal)?|[Mm]enggantikan|[Mm]enjadi) )(?:[Pp]elaksana [Tt]ugas |[Pp]lt\\.? )?(?:[Ww]akil |[Aa]sisten |[Dd]eputi |[Kk]oordinator (?=[Ss]taf ))?(?:[Jj]uru ?[Bb]icara|[Jj]uru ?[Cc]akap|[Jj]ubir|JUBIR|JURU (?:BICARA|[Bb]icara)|[Dd]irektur(?: [Jj]enderal)?|DIREKTUR|[Dd]irjen|[Mm]enteri|MENTERI|[Mm]enlu|[Mm]enko|[Mm]enhan|[Ww]amenlu|[Kk]epala|[Kk]etua|[Gg]ubernur|[Kk]omisioner|[Aa]nggota(?= (?:KPU|Bawaslu|DPR|DPD|MPR|BPK|Komisi)(?!\\p{L}))|(?:[Dd]uta|DUTA) [Bb]esar|[Dd]ubes|[Ss]ekretaris(?: [Jj]enderal)?|[Ss]ekjen|[Ss]taf [Kk]husus|[Uu]tusan [Kk]husus|[Kk]abag|[Kk]apuspen|[Kk]onjen|[Aa]tase [Pp]ers|[Pp]anglima|[Mm]en(?:sesneg|dag|keu|kes|hub|ag|aker|dagri|tan|komdigi|kominfo|hut|perin)(?!\\p{Ll}))";
/** No word of a name is longer; without an end to it a line of nothing but hyphens and capitals would be read to its end from each. */
const longestWord = 40;
const nameWord = `\\p{Lu}[\\p{L}'’.-]{0,${longestWord}}`;
const particles = "(?:bin|binti|ibn|van|von|de|al|el)(?![\\p{L}])";
/** Lower-case words within a name: "Faisal bin Farhan". */
export const particle = new RegExp(`^${particles}$`, "u");
const personName = `${nameWord}(?: (?:${nameWord}|${particles})){0,6}`;
const afterOffice =
  "(?=\\s*(?:[,(]|\\.(?:\\s|$)|$)|\\s+[-–—]\\s|\\s+(?:dalam|pada|saat|ketika|di|kepada|usai|setelah|seusai|melalui|lewat|yang|mengatakan|menyatakan|menegaskan|menyampaikan|menyebut|menjelaskan|menjawab|said|told|at|on|during|in)\\s)";
const capitalisedOffice = `${officeHead}(?:[ ,]+(?:untuk|bidang|merangkap|sekaligus|dan(?! ${officeHead})|of|for|the|urusan|kementerian|luar|negeri|kemlu|kepresidenan|presiden|pertahanan|dewan|keamanan|nasional|pemerintah|militer|${particles}|\\p{Lu}[\\p{L}'’.&-]*))*`;
const looseOffice = `${officeHead}[^,.;:"“”()]{0,110}?`;

/** Whom somebody appoints is not who speaks. */
const appointed = `(?<!(?:[Pp]engganti|[Mm]enggantikan|[Pp]enunjukan|[Pp]engangkatan|[Pp]elantikan|[Mm]enunjuk|[Mm]engangkat|[Mm]elantik) (?:[\\p{L}.,-]{1,${longestWord}} ){0,7})`;
/** "Sekar Malam, Juru Bicara Kementerian" */
export const nameThenOffice = new RegExp(
  `${appointed}(?<name>${personName})(?:,\\s+(?:selaku |sebagai |yang juga )?|\\s+(?:selaku|sebagai)\\s+)(?<office>${looseOffice})${afterOffice}`,
  "u",
);
/** "Juru Bicara Kementerian Sekar Malam": whatever is capitalised behind the word for an office. */
export const officeThenName = new RegExp(`(?<![\\p{L}])(?<office>${capitalisedOffice})`, "gu");
/** "Juru Bicara Kementerian, Sekar Malam" */
export const officeCommaName = new RegExp(
  `(?<![\\p{L}])(?<office>${officeHead}(?:nya|[^,.;:"“”()]{2,110})), (?!${officeHead})(?<name>${personName})(?!, \\d)(?=[,.]|$| [-–—] | (?:(?:me|ber|di|ter)\\p{Ll}{3,}|dalam|pada|saat|kepada|usai|juga|turut|telah|akan)(?!\\p{L}))`,
  "u",
);

const englishOffice = `(?:[Pp]rincipal |[Dd]eputy |[Aa]ssistant |[Aa]cting |[Cc]hief ){0,3}(?:(?:Pentagon |White House |State Department )?[Pp]ress [Ss]ecretary|(?:(?:[\\p{L}]+ ){0,4}|\\p{Lu}[\\p{L}-]{1,${longestWord}} (?:(?:of|the|and|for|\\p{Lu}[\\p{L}-]{1,${longestWord}}) ){0,9})[Ss]pokes(?:person|man|woman))(?: (?:for|of) (?:the )?[\\p{Lu}][\\p{L}-]{1,${longestWord}}(?: (?:of|for|and|the|\\p{Lu}[\\p{L}-]{1,${longestWord}}))*)?`;
const rank =
  "(?:(?:Air Force|Army|Navy|Marine Corps) )?(?:(?:Maj|Brig|Lt|Gen|Col|Rear Adm|Adm|Capt|Cmdr|Dr)\\. ?)+";
/** "Deputy Press Secretary Jane Roe" */
export const englishOfficeThenName = new RegExp(
  `(?<![\\p{L}’'])(?<office>${englishOffice}),? (?:${rank})?(?<name>${nameWord}(?: ${nameWord}){1,3})`,
  "u",
);
/** "Foreign Minister Jane Roe said": in English only who speaks is taken for more than somebody who is spoken of. */
export const englishMinister = new RegExp(
  `(?<office>(?:Cabinet|State) Secretary|(?:(?:Deputy|Vice|Prime|Foreign|Defen[cs]e|External Affairs) )*Minister(?: (?:for|of) (?:Foreign|External) Affairs)?) (?<name>${nameWord}(?: ${nameWord}){1,3}),? (?:has )?(?:said|says|told|stated|announced|confirmed)(?!\\p{L})`,
  "u",
);
/** "Jane Roe, a spokeswoman for the Ministry" */
export const englishNameThenOffice = new RegExp(
  `(?<name>${nameWord}(?: ${nameWord}){1,3}),\\s+(?:a |the )?(?<office>${englishOffice})`,
  "u",
);
