import { countryLength } from "../../countries.js";
import type { Spokesperson } from "../../transcript.js";
import { monthPattern, weekdayPattern } from "./calendar.js";
import { capitalsAsWritten } from "./capitals.js";
import { withoutMalayTitles } from "./malay-titles.js";
import { particle } from "./office-patterns.js";
import { officeWords } from "./offices.js";
import { isCity } from "./places.js";
import { sentenceOpeners } from "./sentence-openers.js";

/** What follows a name in a headline, where every word begins with a capital. */
const headlineVerb =
  /^(?:akan|akui|atas|bahas|angkat|bantah|bela|blak-blakan|beri|bertemu|buka|dalam|dan|dengan|desak|di|dukung|hadiri|harap|holds|imbau|ingatkan|jawab|jelaskan|ke|kecam|klaim|komentari|kritik|kunjungi|mengenai|minta|nilai|on|pada|pastikan|pengganti|peringatkan|puji|respons|sambut|sebut|setelah|siap|singgung|soal|soroti|tanggapi|tegaskan|temui|tentang|terkait|tolak|tuding|umumkan|ungkap|usai)$/iu;
/** A verb with the ending of one who does something for others is no name either: "Gantikan". */
function isHeadlineVerb(word: string): boolean {
  return headlineVerb.test(word) || /^\p{Lu}\p{Ll}{3,}kan$/u.test(word);
}

/** "Menuding", behind a name of two words at least: who is called Mendoza has it for a surname. */
const activeVerb = /^(?:Me[mn]|Meng|Meny)\p{Ll}{4,}$/u;
const fewestNames = 2;

const leadingVerb = /^(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|menurut|oleh|by|said)$/iu;
const honorific =
  /^(?:Bapak|Ibu|Bpk\.?|Pak|Bu|Saudara|Saudari|Sdri?\.?|Prof\.?|Dr[as]?\.?|Ir\.|Hj\.|KH\.?|M[rs]s?\.|Shri|H\.E\.)$/u;
const noPerson = new RegExp(`^(?:${weekdayPattern}|${monthPattern})$`, "iu");
/** "Jubir Kemlu hari Senin (3/9)": the day is no part of the office. */
const onDay = new RegExp(` (?:pada |hari )*(?:${weekdayPattern})$`, "iu");
/** "di kantornya, Jalan Dermaga": what follows is where it was said. */
const address =
  /^(?:Jl\.?|Jln\.?|Jalan|Gedung|Kompleks|Kawasan|Hotel|Istana|Kantor|Ruang|Bandara|Kabupaten|Provinsi) \p{Lu}/u;

/** "Jane Roe En Route Kota Mega" and "Jane Roe Holds a Press Briefing" name Jane Roe. */
const afterName =
  / (?:En Route|Aboard|At|On|And|With|During|From|Holds|Hosts|Briefs|Gives|Delivers|Conducts|Speaks)(?: .*)?$/u;

/** A person out of the words that a pattern found: without the verbs and offices before the name, and what follows it. */
export function personOf(name: string | undefined, office: string | undefined): Spokesperson | null {
  const words = uninflected((name ?? "").replace(/[.,]+$/u, "").split(" ")).split(" ");
  const start =
    words.findLastIndex((word) => officeWords.has(word) || leadingVerb.test(word) || honorific.test(word)) +
    1;
  const kept = withoutMalayTitles(words.slice(start).join(" ").replace(afterName, ""));
  const isNobody =
    sentenceOpeners.has(kept.toLowerCase()) || noPerson.test(kept) || address.test(kept) || isCity(kept);
  if (kept.length < 2 || office === undefined || isNobody) return null;
  // "lewat juru bicaranya, Sekar Malam"
  const held = office
    .replace(/^.*\b(?:by|with|statement of the) /iu, "")
    .replace(/ yang .*$/u, "")
    .replace(onDay, "")
    .replace(/(?<=\p{Ll}{3})nya$| (?:atau|alias) \p{Lu}\p{L}{2,30}$/u, "");
  return { name: kept, office: held.trim() };
}

/** An officer's rank between the office and the name: "Wakil Menteri Pertahanan Letjen TNI (Purn) Sekar Malam". */
const rank =
  /(?<=\S) (?:(?:(?:Mayor|Letnan|Brigadir) )?Jenderal|Letjen|Mayjen|Brigjen|Komjen|Irjen|Kombes|AKBP|(?:Laksamana|Marsekal)(?: (?:Muda|Madya|Pertama))?|Laksdya|Laksda|Laksma|Marsdya|Marsda|Marsma|Kolonel|Letkol)(?: TNI| Pol\.?| Polisi)?$/u;

/** A degree or a pilgrim's title between the office and the name: "Kapuspen TNI Dr. H. Sekar Malam". */
const degree = /(?<= )(?:(?:(?:Ir|Hj?|KH)\.|(?:Prof|Dr[as]?)(?:\.| (?=\p{Lu}))) ?)+(?=\p{Lu})/gu;

/** "Juru Bicara Kemlu RI Nama Orang": the name is what stands behind the last word of an office, up to a verb or a mark. */
export function splitOffice(phrase: string): Spokesperson | null {
  // A paper that sets the first word of a report in capitals: "MENTERI Luar Negeri".
  const words = phrase
    .replace(degree, "")
    .replace(/^\p{Lu}{4,}(?= \p{Lu}\p{Ll})/u, capitalsAsWritten)
    .replace(/['’]+$/u, "")
    .split(" ");
  const first = officeLength(words);
  if (first === 0 || first === words.length) return null;
  const rest = words.slice(first);
  const end = rest.findIndex(
    (word, index) =>
      (/^\p{Ll}/u.test(word) && !isParticle(word)) ||
      isHeadlineVerb(word) ||
      (index >= fewestNames && activeVerb.test(word)),
  );
  const capitalised = rest.slice(0, end === -1 ? undefined : end);
  const marked = capitalised.findIndex((word) => /[,.]/u.test(word) && !isInitial(word));
  const whole = capitalised.slice(0, marked === -1 ? undefined : marked + 1);
  const start = whole.slice(0, -1).findLastIndex((word) => isOfficeWord(word) && !isBareInitials(word)) + 1;
  const name = whole.slice(start).map((word) => (isInitial(word) ? word : word.replace(/[,.].*$/u, "")));
  const held = words.slice(0, first + start);
  // "juru bicara Departemen Luar Negri AS": what ends in a state is an office that is misspelt.
  const isOfOffice =
    officeWords.has(name.at(-1) ?? "") || (name.length === 1 && institution.test(held.at(-1) ?? ""));
  return name.length === 0 || isOfOffice || isCity(name.join(" "))
    ? null
    : {
        name: withoutMalayTitles(uninflected(name)),
        office: held.join(" ").replace(rank, "").replace(/,$/u, ""),
      };
}

/** One word behind it is what it is for, "Jubir Kementerian Laut", and nobody's name. */
const institution =
  /^(?:Kementerian|Departemen|Badan|Kantor|Dewan|Komisi|Komite|Direktorat|Biro|Bidang|Urusan|Ministry|Department)$/u;

/** How many words, from the first, are those of an office and of the state that it belongs to. */
export function officeLength(words: readonly string[]): number {
  let length = envoyLength(words);
  for (;;) {
    const word = words[length];
    if (word === undefined) return length;
    const taken = isOfficeWord(word) ? 1 : countryLength(words.slice(length));
    if (taken === 0) return length;
    length += taken;
  }
}

/** "Duta Besar Pulau Awan untuk …": whatever an ambassador is of stands before where they are, be it a country or not. */
function envoyLength(words: readonly string[]): number {
  const envoy = /^(?:Duta Besar|Dubes)(?: \p{Lu}[\p{L}’'-]*){1,4}(?= untuk )/u.exec(words.join(" "))?.[0];
  return envoy?.split(" ").length ?? 0;
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

/** "A.", "L.P." or "LP." within a name. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)+$|^\p{Lu}{2}\.$/u.test(word) && !officeWords.has(word.slice(0, -1));
}

/** "Jane Roe's Press Conference" names Jane Roe. */
function uninflected(words: readonly string[]): string {
  const possessive = words.findIndex((word) => /['’]s$/u.test(word));
  return words
    .slice(0, possessive === -1 ? undefined : possessive + 1)
    .join(" ")
    .replace(/['’]s$/u, "");
}
