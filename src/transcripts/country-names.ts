import countries from "i18n-iso-countries";
import { aliases } from "../indonesian/aliases.js";
import { addPhrase, emptyPhrases, type Phrases } from "../indonesian/phrases.js";
import { fold, tokenize } from "../indonesian/tokens.js";

/** What a sequence of words names: a state by its ISO 3166-1 alpha-2 code, or null where it only looks like one. */
export interface NamedCountry {
  readonly code: string | null;
  /** A name of few letters, or also a common word: a name only in capitals. */
  readonly needsCapitals: boolean;
}

/** Adjectives and names that neither the library nor a rule gives: code, then words. */
const otherNames = `
AE Emirati | BD Bangladeshi | BE Belgian | BH Bahraini | BR Brazilian | CA Canadian | CD Republik Demokratik Kongo | CH Swiss | CN Chinese | CZ Czech
DE German | DK Danish | EG Egyptian | ES Spanish | FI Finnish | FR French | GB British | GB UK | GB U.K. | GR Greek | HU Hungarian | IE Irish | IL Israeli | IQ Iraqi
IR Iranian | IT Italian | JO Jordanian | JP Japanese | KP North Korean | KR South Korean | KW Kuwaiti | LB Lebanese | LK Sri Lankan | MA Moroccan
MM Burmese | MX Mexican | NL Dutch | NL Holland | NO Norwegian | NP Nepalese | NZ New Zealander | OM Omani | PE Peruvian | PH Filipino | PH Philippine | PK Pakistani | PL Polish
PS Palestinian | PT Portuguese | QA Qatari | RU Soviet Russia | SD Sudanese | SE Swedish | SG Singaporean | SS South Sudanese | SY Syrian | SY Syria | TH Thai | TR Turkish | TW Taiwanese
UA Ukrainian | VN Vietnamese | VN Vietnam | YE Yemeni | ZW Zimbabwean | LA Laos | LA Lao | BN Brunei | TL Timorese | AF Afghan | AR Argentine | BY Belarus | CI Ivorian | LU Luksemburg | VA Takhta Suci | VA Holy See
AE Emiriah Arab Bersatu | AE Persatuan Emirat Arab | AE PEA | BA Bosnia | BD Banglades | BH Bahrein | CD DRC | CD RDK | CD Zaire | CV Cabo Verde | ES Sepanyol | GB Britania | GB Irlandia Utara
GB Northern Ireland | HK Hongkong | IT Itali | JP Jepun | KG Kirgistan | KH Kemboja | LB Lubnan | LK Srilanka | LY Libia | MA Maghribi | MK Makedonia | MO Macau | PH Philipina | PS Palestin | SZ Swaziland | TH Muangthai
`;

/** Seas, regions, states of other states, cities and newspapers: longer names that hold a country's. */
const noCountries = `
Indian Ocean | Sea of Japan | Laut Jepang | Laut Arab | East China Sea | Laut China Timur | Laut Cina Timur | Laut Tiongkok Timur | Teluk Meksiko | Gulf of Mexico | Gulf of Oman | Teluk Oman
New Mexico | New Jersey | New England | Hindia Belanda | Dutch East Indies | Afrika Tengah | Central Africa | Native American | African American | Latin American | Central American | South American | North American
Bank Indonesia | Michael Jordan
Kuwait City | Mexico City | Panama City | Guatemala City | Kota Meksiko | Universitas Indonesia | Garuda Indonesia | BBC Indonesia | BBC News Indonesia | Bisnis Indonesia
CNBC Indonesia | CNN Indonesia | Media Indonesia | Sputnik Indonesia | VOA Indonesia | Xinhua Indonesia | China Daily | China News Service | China Radio International | China Central Television | Radio France | Agence France
India Today | Times of India | Press Trust of India | Times of Israel | Japan Times | Korea Times | USA Today
`;

/** Names of more than one country, or that newspapers use for something else. */
const ambiguous = new Set(["congo", "dominican", "jersey"]);

function wordsOf(name: string): string[] {
  return tokenize(name).map(({ text }) => fold(text));
}

function listed(table: string): string[] {
  return table.split(/\s*[|\n]\s*/u).filter((entry) => entry !== "");
}

/** Names in both languages by code. English names in -a give an adjective: Russia, Russian. */
function namesByCode(): [code: string, name: string][] {
  const named = (["id", "en"] as const).flatMap((language) =>
    Object.entries(countries.getNames(language, { select: "all" })).flatMap(([code, names]) =>
      [...names, displayName(code, language)].map((name): [string, string] => [code, name]),
    ),
  );
  const adjectives = named.flatMap(([code, name]): [string, string][] =>
    /^\p{L}{3,}a$/u.test(name) ? [[code, `${name}n`]] : [],
  );
  const others = listed(otherNames).map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]);
  return [...adjectives, ...named, ...others].filter(
    ([, name]) => !/[,()&]/u.test(name) && !ambiguous.has(wordsOf(name).join(" ")),
  );
}

/** Every name of a country as folded words, and every longer name that only holds one. */
export function countryPhrases(): Phrases<NamedCountry> {
  const phrases = emptyPhrases<NamedCountry>();
  const codes = new Map<string, string>();
  for (const [code, name] of namesByCode()) {
    codes.set(wordsOf(name).join(" "), code);
    addPhrase(phrases, wordsOf(name), { code, needsCapitals: name.replace(/\P{L}/gu, "").length <= 3 });
  }
  const keys = new Map(
    aliases.flatMap(({ key, words }) => {
      const code = codes.get(words.join(" "));
      return code === undefined ? [] : [[key, code] as const];
    }),
  );
  for (const { key, words, needsCapitals } of aliases) {
    const isShort = words.join("").length <= 3;
    addPhrase(phrases, words, { code: keys.get(key) ?? null, needsCapitals: needsCapitals || isShort });
  }
  for (const name of listed(noCountries))
    addPhrase(phrases, wordsOf(name), { code: null, needsCapitals: false });
  return phrases;
}

/** Codes whose short name is the one in use: "Palestina", not "Wilayah Palestina". */
const shortNamed = new Set(["HK", "MM", "MO", "PS"]);
const displayNames = {
  id: { long: displayIn("id", "long"), short: displayIn("id", "short") },
  en: { long: displayIn("en", "long"), short: displayIn("en", "short") },
};

function displayIn(language: "id" | "en", style: "long" | "short"): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: "region", style });
}

/** Pages name the same countries by the hundred, and to look one up takes longer than to write it. */
const named = { id: new Map<string, string>(), en: new Map<string, string>() };

/** The name of a country for people, by its ISO 3166-1 alpha-2 code (Unicode CLDR); the code itself where there is none. */
export function displayName(code: string, language: "id" | "en"): string {
  const known = named[language].get(code);
  if (known !== undefined) return known;
  const name = displayNames[language][shortNamed.has(code) ? "short" : "long"].of(code) ?? code;
  named[language].set(code, name);
  return name;
}
