import { isOfficeOnly } from "./offices.js";

/** Newspapers, agencies and broadcasters whose names do not show what they are. Compared in lower case. */
const known = new Set(
  `aawsat|abc|abc news|aljazeera|al jazeera|al-jazeera|afp|agence france-presse|anadolu|antara|ansa|ap|asahi shimbun|associated press|
  axios|bbc|bbc indonesia|bbc news|beijing daily|beijing youth daily|bernama|bisnis indonesia|bloomberg|caixin|cbs|cbs news|ccna|cctv|cgtn|channel newsasia|
  china daily|china news service|china review news|china radio international|cna|cnbc|cnbc indonesia|cnn|cnn indonesia|cnr|cri|dawn|der spiegel|deutsche welle|detik|detikcom|
  detiknews|dpa|dragon tv|dw|efe|el país|el pais|euronews|financial times|fox|fox news|france 24|fuji tv|global times|gulf news|harian rakyat|harian rakyat merdeka|rakyat merdeka|warta ekonomi|hubei media group|idn times|interfax|itar-tass|itv|
  jakarta globe|jawa pos|jiji|jiji press|jpnn|kantor berita antara|kbr|kbs|kompas|kompas tv|koran jakarta|koran tempo|kumparan|kyodo|kyodo news|le monde|liputan6|macau monthly|mbc|mediacorp|
  media indonesia|merdeka|metro tv|metrotv|mnc|msnbc|nbc|nbc news|newsmax|nhk|nikkei|nippon tv|npr|ntv|nytimes|okezone|pbs|people's daily|phoenix tv|politico|pti|
  press trust of india|radio france|republika|reuters|ria novosti|rmol|rri|rt|rthk|sbs|scmp|sctv|shenzhen satellite tv|shenzhen tv|sindonews|sky news|south china morning post|
  sputnik|suara|tass|telesur|tempo|tempo.co|the cover|the guardian|the hill|the hindu|the jakarta post|thejakartapost|jakarta post|the new york times|new york times|the paper|
  the straits times|straits times|the wall street journal|wall street journal|the washington post|washington post|time|times of india|tirto|tribun|tribunnews|trt|tv asahi|tv tokyo|tvbs|
  tvone|tvri|univision|upi|usa today|viva|voa|xinhua|yicai|yomiuri|yonhap|yonhap news|zdf|abs-cbn|al-quds|anadolu agency|ard|astro awani|bbc news indonesia|beritasatu|
  gatra|geo news|gma|gma7|haaretz|india today|inews|inquirer|katadata|kumparannews|malaysiakini|mehr|ndtv|nu online|pars today|parstoday|parstoday indonesia|philstar|
  pikiran rakyat|qna|rappler|sinar harian|the star|trt world|tvonenews|utusan malaysia|voa indonesia|vov|vovworld|sputnik indonesia|wion|xinhua indonesia|ynet`
    .split("|")
    .map((name) => name.trim()),
);

/** Agencies and broadcasters that in other letters are people: Ani, Irna. */
const knownInCapitals = new Set(["ANI", "ARY", "IRNA", "ISNA", "RAI", "WAM"]);

const domain =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,2}\.(?:id|com|co|net|org|news|tv|co\.id|or\.id|go\.id|info|cn|my|sg|uk|jp)$/iu;
/** "VOA Indonesia", "BBC News Persian": a broadcaster's service in a language or for a country. */
const service =
  /^(?:ABC|BBC|CGTN|CNBC|CNN|DW|NHK|RFA|RFI|RT|SBS|TRT|VOA)(?: News)? (?:Indonesia|Melayu|Malaysia|Arabic|Persian|Hindi|Turkish|Türkçe|English|World|Africa|Asia|Mundo|Brasil|Russian|Chinese|Korean|Urdu|Thai|Vietnamese|Burmese)$/u;
/** "detikAwan", "kumparanAWAN": a site's part for a region or a subject. */
const regional = /^(?:detik|kumparan)\p{Lu}\p{L}{2,20}$/u;
const outletWord =
  /(?<![\p{L}])(?:kantor berita|news|berita|harian|koran|majalah|tabloid|surat kabar|radio|televisi|television|tv|daily|times|post|express|herald|tribune|gazette|shimbun|agency|agence|press|media|broadcasting|journal|pos|chronicle|xinhua|antara|kyodo|reuters|bloomberg|yonhap|newspaper|magazine|network|online|pers)(?![\p{L}])/iu;
/** "Juru Bicara Media", "Press Secretary" and the like are people, whatever words stand in them. */
const person =
  /(?<![\p{L}])(?:secretary|sekretaris|spokes\w*|juru bicara|jubir|minister|menteri|menlu|wamenlu|menko|menhan|dubes|director|direktur|kepala|head|chair(?:man|woman|person)?|ceo|governor|gubernur|commissioner|ambassador|deputy|duta besar|president|presiden|editor|manager|officer|adviser|penasihat|staf)(?![\p{L}])/iu;

/** A line of more words is a sentence on the press, and no name is longer. */
const mostWords = 8;
const longestOutlet = 120;

/** Whether a name is that of a newspaper, agency, broadcaster or news site. */
export function isOutlet(name: string): boolean {
  if (name.length > longestOutlet) return false;
  const folded = withoutMarks(name);
  const isName = folded.split(" ").length <= mostWords;
  return isKnownOutlet(name) || (isName && outletWord.test(folded) && !person.test(folded));
}

/** Whether a name is an outlet's beyond doubt: known, or the address of a site. "Press Briefing" only holds a word of such names. */
export function isKnownOutlet(name: string): boolean {
  if (name.length > longestOutlet) return false;
  const folded = withoutMarks(name);
  return (
    known.has(folded.toLowerCase()) ||
    knownInCapitals.has(folded) ||
    domain.test(folded) ||
    regional.test(folded) ||
    service.test(folded)
  );
}

const longestName = 4;

/** What only those are who write or speak for an outlet, whatever it is called. */
const pressPost =
  /\b(?:editors?[- ]in[- ]chief|(?:news|political|chief|managing|executive) editor|correspondent|reporter|journalist|columnist|bureau chief)\b/iu;

/** Whether an office is one at an outlet beyond doubt: "Reuters Executive Editor", "Director of the Associated Press". */
export function isAtOutlet(office: string): boolean {
  if (pressPost.test(office)) return true;
  const [first = "", second = ""] = office.split(/ (?:of|at|for) (?:the )?/u);
  return [first, second].some((part) => {
    const words = part.split(" ").slice(0, longestName);
    return words.some((_, index) => isKnownOutlet(words.slice(0, index + 1).join(" ")));
  });
}

function withoutMarks(name: string): string {
  return name.trim().replace(/[.,:]+$/u, "");
}

/**
 * "Kantor Berita Kyodo" as the outlet is called, "Kyodo"; names to which such a word belongs, as "Media Indonesia" and "Kantor
 * Berita Tiongkok", where it would leave but a country, and all others as they are.
 */
export function outletName(name: string): string {
  const whole = name.replace(/[.,:\s]+$/u, "").trim();
  if (known.has(whole.toLowerCase()) && !/^kantor berita /iu.test(whole)) return whole;
  const generic = /^(?:kantor berita|harian(?: umum)?|koran|media|wartawan|pewarta|reporter)\s+(?=\p{Lu})/iu;
  const called = whole.replace(generic, "");
  return /^kantor berita /iu.test(whole) && isOfficeOnly(called) ? whole : called;
}
