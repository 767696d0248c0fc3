import type { Spokesperson } from "../../transcript.js";
import { isSamePerson } from "../cast/answerer.js";
import { personOf } from "../names/office-phrases.js";
import { officeWords } from "../names/offices.js";

const nameWord = "\\p{Lu}[\\p{L}'’-]+";
/** “…,” ujar Sekar; “…,” kata juru bicara itu, Sekar Malam. */
const attribution = new RegExp(
  `[”"],? (?:kata|ujar|ucap|tutur|papar|ungkap|jelas|tegas|tambah|imbuh|timpal|balas|lanjut|sambung|said|replied|answered|added)(?:nya)? (?:[\\p{Ll} ]{0,40}, )?(?<name>${nameWord}(?: ${nameWord}){0,4})`,
  "u",
);

const teller =
  /^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) (?:berkata|kemudian|lalu|menjawab|mengatakan|menyatakan|menegaskan|menambahkan|menyebut|menyampaikan|menjelaskan|menanggapi|mengungkapkan|menuturkan|said|replied|answered)\b/u;

/** Who opens a sentence that tells what they said: "Malam menjawab bahwa …". */
export function tellerIn(text: string): string | null {
  return teller.exec(text)?.groups?.name ?? null;
}

/** Whether a paragraph reports in its writer's words what somebody said, as nobody does who answers. */
export function isReported(text: string): boolean {
  return tellerIn(text) !== null || attribution.test(text);
}

/**
 * Whom a paragraph gives its quotation to by a verb of speech: the spokesperson where the name is theirs, else the person whom the report
 * names in full elsewhere. Null where it names nobody, or only an office.
 * @param texts the whole report
 */
export function quotedPerson(
  paragraph: string,
  texts: readonly string[],
  spokesperson: Spokesperson | null,
): Spokesperson | null {
  const called = personOf(attribution.exec(paragraph)?.groups?.name, "")?.name;
  if (called === undefined) return null;
  if (spokesperson !== null && isPartOf(called, spokesperson.name)) return spokesperson;
  const name = called.includes(" ") ? called : inFull(called, texts);
  return name === null ? null : { name, office: null };
}

function isPartOf(called: string, name: string): boolean {
  return isSamePerson(called, name) || name.split(" ").includes(called);
}

/** The first name of several words that holds a word: "Sekar Malam" for "Malam". */
function inFull(word: string, texts: readonly string[]): string | null {
  const whole = new RegExp(
    `(?<![\\p{L}])(?:${nameWord} ){0,2}${word}(?![\\p{L}])(?: ${nameWord}){0,2}`,
    "gu",
  );
  for (const [match] of texts.flatMap((text) => [...text.matchAll(whole)])) {
    const words = match.split(" ");
    const start = words.findLastIndex((each) => officeWords.has(each)) + 1;
    const name = words.slice(start);
    if (name.length > 1 && name.includes(word)) return name.join(" ");
  }
  return null;
}
