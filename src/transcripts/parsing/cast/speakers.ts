import { initialsOf } from "../labels/initials.js";
import type { Label } from "../labels/label-forms.js";
import { isAttendee, keywordKind, nameOfAsker, outletOfAsker } from "../labels/label-words.js";
import { contactOf } from "../labels/messenger.js";
import { capitalsAsWritten } from "../names/capitals.js";
import { labelKey } from "../names/label-key.js";
import { anyOffice, endsInOffice, namesOffice, startsWithOffice } from "../names/label-names.js";
import { withoutMalayTitles } from "../names/malay-titles.js";
import { slipsAmong } from "../names/misspellings.js";
import { splitOfficeOf, splitShout } from "../names/name-and-office.js";
import { isOfficeOnly } from "../names/offices.js";
import { isOutlet, outletName } from "../names/outlets.js";
import { areOutletsFirst, askerOf, isOutletPart, joined, nameAndOutlet, splitParts } from "./asker-parts.js";
import { shortNamesOf } from "./short-names.js";

/** Who a label stands for. */
export interface Speaker {
  readonly name: string | null;
  /** Outlet of an asker, office of anyone else, as far as the label tells. */
  readonly affiliation: string | null;
  readonly kind: "asker" | "answerer" | "moderator" | "person";
}

/** Remarks in brackets after a label that name no outlet and no office: the language, the line, whom a question is for, what somebody does. */
const remark =
  /^(?:in|speaking|speaks|dalam|berbahasa|untuk|kepada|to|for|addressing) |retranslated|translat|interpret|terjemah|lanjutan|cont|inaudible|off.?mic|via|melalui|video|daring|online|susulan|follow|^[a-z]$|^[\d:]+$|^\p{L}+s \p{Ll}[^.]*\.$/iu;

/** Whose office it is to ask: "JANE ROE, HOST", "Presenter (Jane Roe)". */
const interviewer = /^(?:(?:co-?)?host|interviewer|presenter|anchor|pewawancara|penyiar)$/iu;

const spokesperson = /^(?:the )?(?:spokes(?:person|man|woman)|juru ?bicara|jubir)$/iu;

/** What all labels of a document tell about each other. */
interface Labels {
  /** The most frequent spelling of each label, by its key: a slip of the typist makes no second speaker. */
  readonly spellings: ReadonlyMap<string, string>;
  /** The place of each name among all of them. */
  readonly names: ReadonlyMap<string, number>;
  /** "Kompas, Sekar Malam": an outlet that nobody knows stands first where the known ones do. */
  readonly areOutletsFirst: boolean;
  /** Somebody chairs a committee. */
  readonly isHearing: boolean;
}

/** Reads name and affiliation out of every label, with the help of all of them: an office given once counts throughout. */
export function speakersOf(labels: readonly Label[]): Map<Label, Speaker> {
  const names = new Map([...new Set(labels.map(({ name }) => name))].map((name, place) => [name, place]));
  const isHearing = labels.some(({ name }) =>
    /^(?:wakil )?(?:ketua|pimpinan|pemimpin) (?:rapat|sidang|komisi)\b/iu.test(name),
  );
  const all = { names, spellings: spellingsOf(labels), areOutletsFirst: areOutletsFirst(labels), isHearing };
  const known = new Map<string, Speaker>();
  for (const label of labels) {
    const written = writtenAs(label);
    if (!known.has(written)) known.set(written, speakerOf(label, all));
  }
  const first = new Map(labels.map((label) => [writtenAs(label), label]));
  const offices = new Map(
    [...known.values()].flatMap(({ name, affiliation }) =>
      name && affiliation ? [[name, affiliation] as const] : [],
    ),
  );
  const inFull = shortNamesOf(
    [...first].flatMap(([written, label]) => {
      const speaker = known.get(written);
      return speaker === undefined ? [] : [[label, speaker] as const];
    }),
  );
  const bracketed = bracketedOf(labels);
  return new Map(
    labels.map((label) => {
      const called = known.get(writtenAs(holderOf(label, bracketed))) ?? speakerOf(label, all);
      const speaker = inFull(label) ?? called;
      return [
        label,
        { ...speaker, affiliation: speaker.affiliation ?? offices.get(speaker.name ?? "") ?? null },
      ];
    }),
  );
}

/** "Jubir Kemlu (Nama Orang)" tells once who "Jubir Kemlu" is. */
function holderOf(label: Label, bracketed: ReadonlyMap<string, Label>): Label {
  if (label.bracketed !== null) return label;
  const holder = bracketed.get(label.name);
  const isOffice = isOfficeOnly(label.name) || keywordKind(label.name) === "moderator";
  return holder !== undefined && isOffice ? holder : label;
}

/** Of each name the first label that has something in brackets after it. */
function bracketedOf(labels: readonly Label[]): Map<string, Label> {
  const bracketed = labels.filter((label) => label.bracketed !== null);
  return new Map(bracketed.toReversed().map((label) => [label.name, label]));
}

function writtenAs({ name, bracketed }: Label): string {
  return `${name}\n${bracketed ?? ""}`;
}

function spellingsOf(labels: readonly Label[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spellings = new Map<string, string>();
  for (const name of counts.keys()) {
    const key = labelKey(name);
    const best = spellings.get(key);
    if (best === undefined || (counts.get(name) ?? 0) > (counts.get(best) ?? 0)) spellings.set(key, name);
  }
  for (const [name, meant] of slipsAmong(counts)) spellings.set(labelKey(name), meant);
  return spellings;
}

function speakerOf(label: Label, all: Labels): Speaker {
  const { name, bracketed: inBrackets } = label;
  const isNothingNew =
    inBrackets === null || remark.test(inBrackets) || inBrackets === initialsOf(name.split(" "));
  const bracketed = isNothingNew ? null : inBrackets;
  const keyword = keywordKind(name);
  if (interviewer.test(name)) return { name: bracketed, affiliation: null, kind: "asker" };
  const called = nameOfAsker(name);
  if (called !== null && !isOutlet(called)) return { name: called, affiliation: bracketed, kind: "asker" };
  if (keyword === "asker") return askerOf(joined(called ?? outletOfAsker(name), bracketed));
  if (isJournalist(name, all)) return askerOf(bracketed);
  if (keyword === "answerer") return { name: null, affiliation: null, kind: "answerer" };
  const spelling = all.spellings.get(labelKey(name)) ?? name;
  if (bracketed !== null && isAttendee(name)) return guestOf(bracketed);
  if (keyword === "moderator" && bracketed !== null && isFullName(bracketed.split(/[,/]/u)[0] ?? ""))
    return { name: bracketed.split(/[,/]/u)[0] ?? null, affiliation: name, kind: "moderator" };
  if (all.isHearing && isMemberLabel(name)) return memberOf(name, bracketed);
  if (bracketed !== null && isHolderInBrackets(name, bracketed))
    return { name: bracketed, affiliation: name, kind: "person" };
  if (keyword === "moderator") return { name: spelling, affiliation: bracketed, kind: "moderator" };
  if (bracketed !== null && isOutlet(bracketed) && !isOutlet(name))
    return { name: spelling, affiliation: outletName(bracketed), kind: "asker" };
  const parts = splitParts(name);
  if (parts.length > 1 && parts.some(isOutletPart) && !namesOffice(parts[0] ?? "")) return askerOf(name);
  const [outlet = "", asker = ""] = parts;
  if (all.areOutletsFirst && parts.length === 2 && isFullName(asker) && !namesOffice(name))
    return { name: asker, affiliation: outlet, kind: "asker" };
  if (label.form === "capitals" && nameAndOutlet.test(name)) return askerOf(name);
  const contact = contactOf(label.lead, name);
  if (contact !== null) return { name: contact.name, affiliation: contact.outlet, kind: "asker" };
  if (isOutlet(name)) {
    const staff = staffOf(spelling, all.names);
    if (staff !== null) return staff;
    if (parts.length < 2) return { name: bracketed, affiliation: outletName(name), kind: "asker" };
    return askerOf(name);
  }
  if (isOfficeOnly(name) || isOfficeOnly(capitalsAsWritten(name)) || spokesperson.test(name))
    return { name: bracketed ?? spelling, affiliation: bracketed === null ? null : name, kind: "answerer" };
  const isShout = label.form === "titled" || label.form === "capitals";
  const [person, office] = isShout ? splitShout(spelling, all.spellings) : splitOfficeOf(spelling, all.names);
  if (interviewer.test(bracketed ?? office ?? "")) return { name: person, affiliation: null, kind: "asker" };
  const plain = withoutMalayTitles(person);
  return { name: endsInOffice(plain) ? person : plain, affiliation: bracketed ?? office, kind: "person" };
}

/** "Awan Broadcasting news presenter Jane Roe", where another label is "Jane Roe". */
function staffOf(name: string, names: ReadonlyMap<string, number>): Speaker | null {
  const [person, post] = splitOfficeOf(name, names);
  if (post === null || !names.has(person) || !name.endsWith(` ${person}`)) return null;
  return { name: person, affiliation: post, kind: "asker" };
}

/** J is who answers to T, P, S or W, but the journalist beside "PM". */
function isJournalist(name: string, { names }: Labels): boolean {
  return name === "J" && names.has("PM") && !["T", "P", "S", "W"].some((letter) => names.has(letter));
}

/** "Direktur Perlindungan (Nama Orang)" names in brackets who holds the office. */
function isHolderInBrackets(name: string, bracketed: string): boolean {
  return (
    (isFullName(bracketed) || isOneName(bracketed)) &&
    (startsWithOffice(name) || endsInOffice(name)) &&
    !isOutlet(bracketed) &&
    !anyOffice.test(bracketed)
  );
}

function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u.test(text);
}

/** Many Indonesians have one name; initials of a state or an office, and words for them, are none. */
function isOneName(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]{3,}$/u.test(text) && !isOfficeOnly(text);
}

/** "Peserta (Sekar, mahasiswa)": who is named among those in the room has the floor to ask. */
function guestOf(bracketed: string): Speaker {
  const [name = bracketed, ...more] = bracketed.split(/\s*[,/]\s*/u);
  return { name, affiliation: more.length === 0 ? null : more.join(", "), kind: "asker" };
}

/** Members of a parliament, by their committee or, in brackets after it, their group: "ANGGOTA KOMISI I (SEKAR MALAM/F-AWAN)", "F-AWAN (SEKAR MALAM)". */
function isMemberLabel(name: string): boolean {
  return /^(?:anggota\b|fraksi\b|F[-–. ]\p{Lu})/iu.test(name);
}

/** At a hearing the members ask, whoever answers. */
function memberOf(name: string, bracketed: string | null): Speaker {
  const [person = null, group = name] = bracketed?.split(/\s*[,/]\s*/u) ?? [];
  return { name: person, affiliation: group, kind: "asker" };
}
