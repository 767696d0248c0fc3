import { labelKey } from "../names/label-key.js";
import { namesOffice, startsWithOffice } from "../names/label-names.js";
import { isOfficeOnly, officeWords } from "../names/offices.js";
import { isOutlet } from "../names/outlets.js";
import { sentenceOpeners } from "../names/sentence-openers.js";
import {
  articleTitle,
  countsQuestion,
  headsLists,
  headsPart,
  isLetterLabel,
  keywordKind,
  neverLabels,
} from "./label-words.js";

/**
 * - `keyword`: "Wartawan", "QUESTION", "Jawab"
 * - `letter`: "T", "J", "Q" before a colon
 * - `bare`: "Q" with no colon
 * - `titled`: capitals or a name after "MS.", "Dr.", "THE"
 * - `capitals`: other labels in capitals
 * - `name`: people, offices and outlets in mixed case
 */
export type LabelForm = "keyword" | "letter" | "bare" | "titled" | "capitals" | "name";

/** What may be a speaker's label at the start of a paragraph; whether it is one, the whole document decides. */
export interface Label {
  readonly name: string;
  /** Its identity; see `labelKey`. */
  readonly key: string;
  /** What stands in brackets after the name. */
  readonly bracketed: string | null;
  readonly form: LabelForm;
  /** Set in bold by the container. */
  readonly isBold: boolean;
  /** Told from text by a colon, or as a bare Q; a label without must have more evidence. */
  readonly isMarked: boolean;
  /** The source's words that make the label, colon included. */
  readonly lead: string;
  /** The paragraph without them; empty where the label stands on a line of its own. */
  readonly rest: string;
}

const longestLead = 340;
const day = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
/** A time before a label, and the day with it as messengers write them: "[09:12, 5/5/2025] ", "5/5/25 09.12 - ". */
const clock = `(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?|\\[?(?:${day},? \\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?, ${day})\\]?)\\s+(?:[-–—]\\s+)?`;
const beforeColon = new RegExp(
  `^(?<lead>(?:${clock})?(?<name>[^:：()[\\]?!"“”]{1,260}?(?:(?:\\[[^[\\]:]{1,40}\\]| \\(\\p{Lu}[^():]{1,60}\\)(?= \\p{L})| [“"]\\p{Lu}\\p{L}{1,14}[”"] )[^:：()[\\]?!"“”]{1,60}?)?)(?: ?\\([^()]{1,40}\\)(?= ?\\())?(?: ?[([](?<bracketed>[^()[\\]]{1,70})[)\\]])? ?[:：](?: ?[:：](?=\\S))?(?:\\s*[([]\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]])?)(?<rest>(?:\\s.*|["“‘(].*|\\p{L}.*)?)$`,
  "u",
);
/** "QMr. President" has lost its space. */
const bareQuestion = new RegExp(
  `^(?<lead>(?:${clock})?(?<name>Q)(?!Anon)(?:[.)](?= |$)|(?= |$|[-–—]{1,2} |\\p{Lu}\\p{Ll}|[“"])))(?<rest>.*)$`,
  "u",
);
/** A letter in brackets, by itself or behind a time: "[Q] Thank you", "(J) Belum". */
const bracketedLetter = new RegExp(
  `^(?<lead>(?:${clock})?[[(](?<name>[QATJPSW])[\\])] ?[:：]?)(?<rest>\\s.*)$`,
  "u",
);
/** "Q On trade: …" is a bare Q, whatever stands before the colon, and so is "QOn trade: …". */
const questionWithColon = new RegExp(`^(?:${clock})?Q(?:[.) —–-]|\\p{Lu}\\p{Ll})`, "u");
const capitalWord = "(?:Mc|Mac|De|Di|Du|La|Le|Van|O[’'])?\\p{Lu}[\\p{Lu}\\d.’'\\-‑/]*";
const capitals = new RegExp(`^${capitalWord}(?:,? (?:${capitalWord}|&|of|the))*$`, "u");
const honorific =
  /^(?:MR|MRS|MS|MISS|DR|GEN|ADM|SEC|SEN|REP|GOV|AMB|COL|LT|MAJ|CAPT|SGT|PROF|HON|SECRETARY|PRESIDENT|VICE PRESIDENT|PRIME MINISTER|FOREIGN MINISTER|MINISTER|CHANCELLOR|PREMIER|KING|QUEEN|CROWN PRINCE|SPOKES(?:PERSON|MAN|WOMAN)|CHAIR(?:MAN|WOMAN)?|AMBASSADOR|GENERAL|ADMIRAL|ADMINISTRATOR|DIRECTOR|COMMISSIONER|SENIOR (?:ADMINISTRATION|STATE DEPARTMENT|DEFENSE) OFFICIAL|Mr|Mrs|Ms|Miss|Dr|(?:Rt )?Hon|Sir|Dame|Bapak|Ibu|Pak|Bu)\b\.? ?(?=[\p{Lu}]|$|\d|#|v[ao]n |de |d[aeu] )/u;

/** What a turn is, before whoever speaks in it: "Pengantar Juru Bicara (Sekar Malam):". */
const prelude =
  /^(?:(?:[Kk]ata )?[Pp]engantar|[Pp]embuka(?:an)?|[Pp]enutup(?:an)?|[Pp]ernyataan(?: [Pp]embuka)?|[Oo]pening (?:[Ss]tatement|[Rr]emarks) (?:by|of)(?: the)?) (?=\p{Lu})/u;

/** "Sekar Malam’s opening remarks:" */
const ownRemarks = /['’]s (?:opening |closing |introductory )?(?:remarks|address|speech|statement)$/u;

/** "Jawaban Menlu:", "Tanggapan dari Juru Bicara:" */
const replied = /^(?:[Tt]anggapan|[Jj]awaban) (?:dari |oleh )?(?=\p{Lu})/u;

/** "Sekar Malam’s opening remarks:" on a line of its own. */
export function headsRemarks({ lead, rest }: Label): boolean {
  return rest === "" && ownRemarks.test(lead.replace(/ ?[:：]$/u, ""));
}

/** The name without what the turn is, which stands before it or, as somebody's own, behind it. */
function withoutPrelude(name: string): string {
  const owner = name.replace(ownRemarks, "");
  if (owner !== name) return owner;
  const whoever = name.replace(replied, "");
  return (startsWithOffice(whoever) || /^Juru Bicara/u.test(whoever) ? whoever : name).replace(prelude, "");
}

/** "3. Wartawan: Kapan?", "3. Jawab: Besok.": exchanges that are counted. */
const counter = /^\d{1,3}[.)] (?=\p{Lu})/u;

/** Reads a label with a colon, or the bare "Q" of American transcripts, off the start of a paragraph. */
export function readLabel(text: string, boldLead = ""): Label | null {
  const [counted = ""] = counter.exec(text) ?? [];
  if (counted === "") return labelAt(text, boldLead);
  const label = labelAt(text.slice(counted.length), "");
  const kind = keywordKind(label?.name ?? "");
  return label !== null && (kind === "asker" || kind === "answerer")
    ? { ...label, lead: counted + label.lead }
    : labelAt(text, boldLead);
}

function labelAt(text: string, boldLead: string): Label | null {
  // Most paragraphs have no colon where a label could end; the pattern would look for one at length.
  const colon = /[:：]/u.test(text.slice(0, longestLead)) ? beforeColon.exec(text)?.groups : undefined;
  const letter = bracketedLetter.exec(text)?.groups;
  const isBare =
    letter === undefined &&
    (colon === undefined || (questionWithColon.test(text) && keywordKind(colon.name?.trim() ?? "") === null));
  const groups = letter ?? (isBare ? bareQuestion.exec(text)?.groups : colon);
  if (groups?.name === undefined || groups.lead === undefined) return null;
  const { lead, rest = "" } = groups;
  const name = withoutPrelude(groups.name.trim().replace(/^(?:~|>{1,3}) ?/u, ""));
  const isBold = boldLead !== "" && boldLead.length <= lead.length && boldLead.length >= name.length;
  // "Head of the Harbour Office (Harbours) Jane Roe": an office has a short name in brackets.
  if (name.includes("(") && !isBold && !startsWithOffice(name)) return null;
  const form = isBare ? "bare" : formOf(name, isBold);
  // A colon that was typed twice stands for the space.
  const isTight = !isBare && /^\p{L}/u.test(rest) && !/[:：] ?[:：]$/u.test(lead);
  if (form === null || (isTight && !mayBeTight(name, form, rest))) return null;
  return {
    name,
    key: labelKey(name),
    bracketed: groups.bracketed?.trim() ?? null,
    form,
    isBold,
    isMarked: true,
    lead,
    rest: rest.trim(),
  };
}

/**
 * "10:30" and "https://" have no space after their colon; of labels only capitals, a letter and names of several words are often
 * printed so, as "Q:Thank you" and "Awan Daily, Sari:What".
 */
function mayBeTight(name: string, form: LabelForm, rest: string): boolean {
  if (form === "titled" || form === "capitals") return true;
  const isSentence = /^(?:\p{Lu}\p{Ll}|[IA] )/u.test(rest);
  return isSentence && (form === "letter" || form === "keyword" || (form === "name" && name.includes(" ")));
}

/** Whether a line opens with a label that needs no further evidence. */
export function startsWithLabel(line: string): boolean {
  const label = readLabel(line);
  if (label === null || headsLists(label.name)) return false;
  const isQuestion = label.form === "bare" && !/^Q ?&/u.test(line);
  return isQuestion || label.form === "titled" || label.form === "keyword" || label.form === "letter";
}

/** What form a name has as a label, or null where it can be none. */
export function formOf(name: string, isBold: boolean): LabelForm | null {
  const folded = name.toLowerCase().replace(/[.,]+$/u, "");
  if (neverLabels.has(folded) || headsPart(folded)) return null;
  if (countsQuestion(folded) && !isBold) return null;
  if (isLetterLabel(folded)) return name === folded ? null : "letter";
  if (keywordKind(name) !== null) return /^\p{Lu}/u.test(name) ? "keyword" : null;
  if (articleTitle.test(name)) return capitals.test(name) ? "titled" : "name";
  if (honorific.test(name) && name.split(" ").length <= (namesOffice(name) ? 16 : 7) && isNameLike(name))
    return "titled";
  if (capitals.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !isOutlet(name))
    return name.split(" ").length <= (namesOffice(name) ? 16 : 7) ? "capitals" : null;
  return isNameLike(name) || ((isBold || moderatorInFull.test(name)) && isTitleOfOffice(name))
    ? "name"
    : null;
}

const particle =
  /^(?:of|the|for|and|dan|untuk|bin|binti|van|von|der|de|da|di|del|dos|al|el|la|le|bidang|urusan|dari|on|to|at|in|as|with|under|&|[-–—/|])$/u;

/** Whether every word is a capitalised one or a particle between such, as in names of people, offices ("Menteri luar negeri" too) and outlets. */
function isNameLike(name: string): boolean {
  const words = name.replace(/, (?:host|presenter|interviewer|anchor)$/u, "").split(" ");
  const first = words[0] ?? "";
  if (!/^[\p{Lu}]/u.test(first) && !isOutlet(name)) return false;
  if (sentenceOpeners.has(first.toLowerCase()) && !isOutlet(name)) return false;
  if (words.some((word) => /[\p{L}]{5,}[.]$/u.test(word)) || /;/u.test(name)) return false;
  const longest = isOfficeOnly(words.slice(0, 2).join(" ")) || /\b(?:of|for)\b/u.test(name) ? 18 : 7;
  const isOffice = startsWithOffice(first) || first === "Juru";
  return (
    words.length <= longest &&
    words.every(
      (word) =>
        /^[\p{Lu}\d([#“"]/u.test(word) ||
        particle.test(word) ||
        (isOffice && officeWords.has(word.charAt(0).toUpperCase() + word.slice(1))) ||
        /^(?:al|el|d’|d')-?\p{Lu}/u.test(word),
    )
  );
}

/** "Moderator of the plenary session Jane Roe", "Plenary session moderator Jane Roe" */
const moderatorInFull = /^(?:Moderator of .{3,80}|\p{Lu}[^.;,]{2,60} moderator) \p{Lu}\S+ \p{Lu}\S+$/u;
const nameAndMore = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}, [^;.]+$/u;

/** What stands in bold before a colon may hold an office with common words in it, as long as a name ends or opens it. */
function isTitleOfOffice(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length <= 40 &&
    (nameAndMore.test(name) ||
      (!/[;.]/u.test(name) &&
        [...words.slice(0, 1), ...words.slice(-2)].every((word) => /^\p{Lu}/u.test(word))))
  );
}
