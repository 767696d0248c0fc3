import type { Spokesperson } from "../../transcript.js";
import { headsOfStateIn } from "./heads-of-state.js";
import {
  englishMinister,
  englishNameThenOffice,
  englishOfficeThenName,
  nameThenOffice,
  officeCommaName,
  officeThenName,
} from "./office-patterns.js";
import { personOf, splitOffice } from "./office-phrases.js";
import { isOfSpokesperson, officeWords } from "./offices.js";

/**
 * Who speaks for the ministry, out of the sentences that introduce them: "…, ungkap NAME, OFFICE dalam konferensi pers",
 * "Juru Bicara Kementerian Luar Negeri NAME mengatakan", "Press Secretary NAME". A minister or director is named in many reports;
 * the first sentence decides whose person holds an office that exists to speak, or that tells who said what it tells. Where none does,
 * it is who is introduced with an office in one sentence and quoted in another, and last a president whom the report quotes first:
 * many reports name one of whom others speak.
 */
export function findSpokesperson(texts: readonly string[]): Spokesperson | null {
  const people: Spokesperson[] = [];
  for (const [index, text] of texts.entries()) {
    const introduced = findIntroduced([text]);
    people.push(...sentencesWithOffice(text).flatMap(peopleIn));
    if (introduced !== null)
      return headBefore(introduced, texts.slice(0, index)) ?? inFull(introduced, people);
    const quotedHere = quotedAmong(people, [text]);
    if (quotedHere !== null) return quotedHere;
  }
  return quotedAmong(people, texts) ?? quotedHead(texts) ?? quotedAlone(texts);
}

/** Who is quoted above an official: a president, unless it is the official's office to speak for others. */
function headBefore({ office }: Spokesperson, above: readonly string[]): Spokesperson | null {
  return existsToSpeak(office ?? "") ? null : quotedHead(above);
}

/** "Presiden Sekar Malam" where nobody is quoted before "kata Sekar". */
function quotedHead(texts: readonly string[]): Spokesperson | null {
  const first = tellersIn(texts).find((teller) => !officeWords.has(teller));
  if (first === undefined) return null;
  // Sekar Malam may be called Sekarma.
  const isMeant = (word: string) =>
    word === first || (word.length >= shortestNickname && first.startsWith(word));
  return texts.flatMap(headsOfStateIn).find(({ name }) => name.split(" ").some(isMeant)) ?? null;
}

/** "Menlu Sekar", whom a sentence above calls "Menteri Luar Negeri RI, Sekar Malam". */
function inFull(person: Spokesperson, above: readonly Spokesperson[]): Spokesperson {
  const isWhole = ({ name }: Spokesperson) => name !== person.name && name.split(" ").includes(person.name);
  return above.find(isWhole) ?? person;
}

/** Everybody whom a title names with an office, in its order: "Menlu Sekar" and "Juru Bicara Sekar Malam". */
export function holdersIn(title: string): Spokesperson[] {
  return sentencesWithOffice(title).flatMap(peopleIn);
}

function findIntroduced(texts: readonly string[]): Spokesperson | null {
  for (const sentence of texts.flatMap(sentencesWithOffice)) {
    const people = peopleIn(sentence);
    const speaking = people.filter(({ office }) => existsToSpeak(office ?? ""));
    const candidates = speaking.length > 0 || !speech.test(sentence) ? speaking : people;
    // "Menteri Sekar Malam confirms that she speaks for President Wulan": who tells comes before whose office it is to speak.
    const tells = (person: Spokesperson) => isTelling(sentence, person);
    const found =
      speaking.find(tells) ??
      people.find(tells) ??
      candidates.find((person) => !isToldOf(sentence, person) && !isMet(sentence, person));
    if (found !== undefined) return found;
  }
  return null;
}

/** "Demikian kata Sekar seusai pertemuan dengan Kepala Pelabuhan, Wang Yi": who tells is called by another name than whoever is met. */
function isMet(sentence: string, { name, office }: Spokesperson): boolean {
  const tellers = tellersIn([sentence], [quoted, telling]).filter((teller) => !officeWords.has(teller));
  const isTeller = tellers.some((teller) => name.split(" ").some((word) => isNicknameOf(teller, word)));
  const [before = ""] = sentence.split(sentence.includes(office ?? name) ? (office ?? name) : name);
  return tellers.length > 0 && !isTeller && met.test(before);
}

const met = /(?<!\p{L})(?:bertemu|pertemuan|menemui|mendampingi|didampingi|bersama|dengan)(?: \S+){0,6} $/iu;

/** "kata Retno", of a holder of an office whom another sentence introduces: "Menteri Luar Negeri Retno Marsudi bertemu …". */
const quoted =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|sebut|terang|cerita|timpal|pungkas|tandas|beber|sambung|lanjut|[Mm]enurut) (?:(?:Presiden|PM|Menlu|Menteri|Pak|Bapak|Bu|Ibu) )?(?<name>\p{Lu}[\p{L}'’-]+)/gu;

/** "Retno menuturkan", "Retno juga berkata"; no name is longer, and a line of hyphens is not read to its end from each. */
const telling =
  /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]{1,40}) (?:(?:juga|pun|kemudian|lalu|turut) )?(?:berkata|mengatakan|menjawab|menjelaskan|menyatakan|menegaskan|menambahkan|menuturkan|menyampaikan|menekankan|mengungkapkan|memaparkan|memastikan|mengaku|membenarkan|menyebut|menilai|menerangkan|bercerita)(?!\p{L})/gu;
/** "wawancara tim Kabar Awan dengan Retno" */
const interviewed =
  /(?<!\p{L})(?:wawancara|perbincangan|berbincang)(?!\p{L})[^.?!"“”]{0,80}? (?:dengan|bersama) (?<name>\p{Lu}[\p{L}'’-]+)/gu;
const shortestNickname = 4;

function quotedAmong(people: readonly Spokesperson[], texts: readonly string[]): Spokesperson | null {
  const tellers = tellersIn(texts);
  const isMeant = (word: string) => tellers.some((teller) => isNicknameOf(teller, word));
  return people.find(({ name }) => name.split(" ").some(isMeant)) ?? null;
}

/** Prasetyo is called Pras, and by his name. */
function isNicknameOf(teller: string, name: string): boolean {
  return teller === name || (teller.length >= shortestNickname && name.startsWith(teller));
}

/** “…,” katanya; “…,” kata Kapuspen TNI; Beliau berkata … */
const unnamed =
  /["”],? ?(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|sebut|terang)(?:nya(?!\p{L})| (?:dia|beliau|Presiden|PM|Menlu|Menteri|Kapuspen|Dubes|Jubir)(?!\p{L}))|(?<!\p{L})(?:[Bb]eliau|[Dd]ia|[Ii]a) (?:berkata|mengatakan|menjelaskan|menyatakan|menegaskan|menambahkan)(?!\p{L})/u;

/** Whom a report tells of before it first quotes somebody whom it does not name, where it names nobody else there: who is only invited or met does not speak. */
function quotedAlone(texts: readonly string[]): Spokesperson | null {
  const said = texts.findIndex((text) => unnamed.test(text));
  const above = texts.slice(0, said + 1);
  const [first, ...others] = above.flatMap((text) => [...headsOfStateIn(text), ...holdersIn(text)]);
  const isAlone = first !== undefined && others.every(({ name }) => name === first.name);
  const isNobodyElse = tellersIn(texts).every((teller) => officeWords.has(teller));
  return isAlone && isNobodyElse && above.some((text) => opensWith(text, first)) ? first : null;
}

/** Whether a sentence or its main clause opens with an office, as it does where it tells what the holder does. */
function opensWith(text: string, { name, office }: Spokesperson): boolean {
  const [head = ""] = (office ?? name).split(" ");
  return text.split(sentenceEnd).some((sentence) => {
    const at = sentence.indexOf(head);
    return (at === 0 || sentence.slice(0, at).endsWith(", ")) && sentence.includes(name);
  });
}

/** By which one word a text calls those who tell, in its order. */
function tellersIn(texts: readonly string[], verbs = [quoted, telling, interviewed]): string[] {
  return texts.flatMap((text) =>
    verbs
      .flatMap((verb) => [...text.matchAll(verb)])
      .sort((a, b) => a.index - b.index)
      .map(({ groups }) => groups?.name ?? "")
      .filter((name) => !pronoun.test(name)),
  );
}

const pronoun = /^(?:Beliau|Dia|Ia|Kami|Kita|Mereka)$/u;

/** "Laras menegaskan bahwa Menteri Sekar Malam …": of whom somebody else tells. */
function isToldOf(sentence: string, { name }: Spokesperson): boolean {
  return /(?<!\p{L})bahwa(?!\p{L})/u.test(sentence.slice(0, sentence.indexOf(name)));
}

/** Whether a verb of speech stands beside a name, or beside the office before it, in a sentence that names several. */
function isTelling(sentence: string, { name, office }: Spokesperson): boolean {
  const [before = "", ...after] = sentence.split(name);
  const [above = ""] = before.split(office ?? before);
  // "Whoever it is that Sekar calls": only who stands before such a verb tells.
  return (
    new RegExp(
      `^(?: \\([^()]*\\))?(?:, \\d{2} tahun)?(?: dan \\p{Lu}[^,.:"“]{3,80}?)?(?::|,? (?:${speech.source}|(?:menyebut|menilai|menyoroti|meminta|mengimbau|mengomentari|menanggapi|merespons?|membantah|membenarkan|memastikan|menekankan|mengonfirmasi|mengaku|menerangkan|merinci|mengumumkan|mengingatkan|berharap|menepis|menampik|mengecam|menyayangkan|menyesalkan|berucap)(?!\\p{L})))`,
      "iu",
    ).test(after.join(name)) || new RegExp(`${speech.source}(?: oleh)?,? $`, "iu").test(above)
  );
}

/** What stands in quotation marks and is longer is said. */
const longestTerm = 20;
const anyOffice =
  /juru ?(?:bicara|cakap)|jubir|direktur|dirjen|menteri|menlu|menko|menhan|wamenlu|kepala|ketua|gubernur|komisioner|anggota (?:kpu|bawaslu|dpr|dpd|mpr|bpk|komisi)|duta besar|dubes|sekretaris|sekjen|(?:staf|utusan) khusus|kabag|kapuspen|konjen|atase pers|panglima|(?<!\p{L})men(?:sesneg|dag|keu|kes|hub|ag|aker|tan|kom|hut|perin)|minister|(?:press|cabinet|state) secretary|spokes/iu;

/** Offices that exist to speak for others: who holds one speaks, whatever the sentence says. */
function existsToSpeak(office: string): boolean {
  return isOfSpokesperson(office) || /atase pers|sekretaris pers|press secretary/iu.test(office);
}

/** A sentence that tells who said what it tells, or where it was said. */
const speech =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|(?:di|meng)ungkapkan|(?:di|me)nyatakan|disampaikan|dikatakan|mengatakan|berkata|dijelaskan|menjelaskan|ditegaskan|menegaskan|menyampaikan|menyebutkan|menuturkan|memaparkan|menceritakan|bercerita|membeberkan|dipaparkan|dituturkan|blak-blakan|buka suara|angkat bicara|menambahkan|berbicara(?! (?:\p{Ll}+ ){0,3}(?:dengan|bersama|kepada)(?!\p{L}))|menurut(?! (?:laporan|media|informasi|kabar|rencana|data|sumber|kantor|jadwal|catatan)(?!\p{L}))|menjawab|konferensi pers|jumpa pers|sidang media|keterangan pers|pernyataan pers|(?:wawancara|mewawancarai|diwawancarai|berbincang)|said|told|says|press (?:conference|briefing))(?!\p{L})/iu;
/** The point after an initial or a rank ends no sentence: "Sari L.P. Malam", "Maj. Gen. Malam". */
const sentenceEnd =
  /(?<=(?<!(?:^|[\s.(])(?:\p{Lu}{1,2}(?<!AS|RI|PM|UE|DK|UN|US|UK|EU)|Maj|Brig|Gen|Lt|Col|Adm|Capt|Cmdr|Drs?|Dra|Ir|Hj|KH|Mr|Mrs|Ms|Prof|Plt))[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

function patternsFor(sentence: string): RegExp[] {
  const english = /press secretary|spokes/iu.test(sentence)
    ? [englishNameThenOffice, englishOfficeThenName]
    : [];
  const minister = / (?:Minister|(?:Cabinet|State) Secretary) /u.test(` ${sentence}`)
    ? [englishMinister]
    : [];
  return [nameThenOffice, officeCommaName, ...english, ...minister];
}

function sentencesWithOffice(text: string): string[] {
  // The patterns look at every word; most paragraphs name no office at all.
  if (!anyOffice.test(text)) return [];
  // Whom somebody names in what they say is not who says it.
  const outside = text.replace(/[“"][^“”"]*[”"]/gu, (words) => (words.length > longestTerm ? "“”" : words));
  return outside.split(sentenceEnd).filter((sentence) => anyOffice.test(sentence));
}

/** "TNI AWAN, Kapuspen TNI": beside an office one word in capitals that is no initials is a slogan. */
function named(name: string | undefined, office: string | undefined): Spokesperson | null {
  const person = personOf(name, office);
  return person !== null && /^\p{Lu}{4,}$/u.test(person.name) && person.name !== name ? null : person;
}

function peopleIn(sentence: string): Spokesperson[] {
  const plain = sentence
    .replace(/ \([^()]{1,30}\)| ['"“‘]\p{Lu}\p{L}{1,14}['"”’](?= \p{Lu})/gu, "")
    .replace(/,? (?:yakni|yaitu) (?=\p{Lu})/gu, ", ");
  const split = [...plain.matchAll(officeThenName)].map((match) => ({
    index: match.index,
    person: splitOffice(match.groups?.office ?? ""),
  }));
  const direct = patternsFor(sentence).flatMap((pattern) => {
    const match = pattern.exec(plain);
    return match === null
      ? []
      : [{ index: match.index, person: named(match.groups?.name, match.groups?.office) }];
  });
  return [...direct, ...split]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ person }) => (person === null ? [] : [person]));
}
