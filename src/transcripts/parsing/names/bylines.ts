import { isOfficeOnly, officeWords } from "./offices.js";
import { isKnownOutlet } from "./outlets.js";

/** Words for whoever worked on a report. They say nothing of who speaks in it. */
const workers =
  "laporan wartawan|laporan|rep|red|reporter|wartawan|jurnalis|pewarta|penulis naskah|penulis|writer|author|by|oleh|redaktur|editor|penyunting|penerjemah|uploader|publisher|fotografer|video jurnalis|video editor|narator|produser|sumber|source"
    .split("|")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");
const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
const name = `${nameWord}(?: ${nameWord}){0,4}`;

const told =
  /^(?:laporan\s*:|laporan (?:wartawan|jurnalis|reporter|koresponden) .*[^.]$|(?:oleh|pewarta|penulis(?: naskah)?|editor|redaktur|rep(?:orter)?|red|penyunting|uploader|penerjemah|author|reporting by|editing by|sumber|source|video (?:jurnalis|editor)|narator|produser|musi[ck]|redaktur & reporter)\s*:|(?:hak cipta|copyright|©))/iu;
const worked = new RegExp(`^(?:${workers}) ${name}(?:\\s*[|/,·]\\s*(?:${workers}):? ${name})+$`, "u");
const written = new RegExp(`^(?:[Oo]leh|[Bb]y|[Ll]aporan) (?:${name}|[Aa]dmin\\p{L}*)$`, "u");
const alone = new RegExp(`^(?:${workers}|[Tt]im [Rr]edaksi) ?:?$`, "u");
const mostReporters = 4;
const person = new RegExp(`^${nameWord}(?: ${nameWord}){1,3}$`, "u");
const longestByline = 120;

/** Who wrote, edited or owns a report: "Pewarta: Laras Wening", "Penulis Laras Wening | Editor Dewi Kirana", "Copyright © …". */
export function isByline(text: string): boolean {
  return text.length <= longestByline && (told.test(text) || worked.test(text) || written.test(text));
}

/** Whether a line says no more than what somebody did for a report: "Penulis", "Tim Redaksi". */
export function isWorker(text: string): boolean {
  return alone.test(text);
}

/** How many lines who worked on a report takes: "Reporter" and below it who that is, or names, and below them "Penulis" or "Tim Redaksi". */
export function bylineLength(lines: readonly string[]): number {
  const [first = "", second = ""] = lines;
  // "Editor:" stands above one name; "Wartawan:" above what a reporter says.
  const isEditor =
    /^(?:editor|penulis|redaktur|penyunting)/iu.test(first) && /^\p{Lu}\p{Ll}{2,}$/u.test(second);
  if (isWorker(first)) return isBareName(second) || isEditor ? 2 : isWorker(second) ? 1 : 0;
  const names = lines
    .slice(0, mostReporters)
    .findIndex((line) => isWorker(line) || !isNameOfOne(line.replace(/,$/u, "")));
  return names > 0 && isWorker(lines[names] ?? "") ? names + 1 : 0;
}

/** A name, be it of one word. */
function isNameOfOne(text: string): boolean {
  return isBareName(text) || /^\p{Lu}\p{Ll}{3,}$/u.test(text);
}

/** A person's name and nothing else, or with the outlet that they write for: "Laras Wening", "Laras Wening - Kabar Awan". */
export function isBareName(text: string): boolean {
  const [called = "", outlet, ...more] = text.split(/ [-–|] |, /u);
  if (more.length > 0 || (outlet !== undefined && !isKnownOutlet(outlet))) return false;
  const isOneName = outlet !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(called);
  return (
    (person.test(called) || isOneName) &&
    called !== called.toUpperCase() &&
    !isOfficeOnly(called) &&
    !called.split(" ").some((word) => officeWords.has(word))
  );
}

/** Who led a meeting stands among the particulars of its minutes by two names at least: "Moderator: Silakan" is said. */
const led =
  /^(?:(?:[Kk]etua|[Pp]impinan|[Ss]ekretaris) [Rr]apat|[Mm]oderator|[Nn]otulis|[Pp]embawa [Aa]cara)\s*:(?:\s*\p{Lu}[\p{L}'’.-]*){2,5}(?<!\.)$/u;
const credit =
  /^(?:[Pp]ewarta|[Pp]enulis|[Rr]edaktur|[Pp]enyunting|[Pp]enerjemah|[Uu]ploader|[Ee]ditor|[Aa]uthor|[Rr]eporter)\s*:(?:\s*\p{Lu}[\p{L}'’-]*(?:(?<=\p{Lu})\.)?){1,5}$/u;

/**
 * Who worked on a text, by name alone: such a word before a colon is no speaker's. "Reporter: Laras Wening | Editor: Dewi Kirana"; what
 * stands after "Reporter" alone may be asked by one.
 */
export function isCreditOfName(text: string): boolean {
  const credits = text.split("|").map((part) => part.trim());
  return (
    credits.every((part) => credit.test(part) || led.test(part)) &&
    !(credits.length === 1 && /^reporter/iu.test(text))
  );
}
