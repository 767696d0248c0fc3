import { capitalsAsWritten } from "../names/capitals.js";
import { isEventName } from "../names/events.js";
import { namesOffice, startsWithOffice } from "../names/label-names.js";
import { isOfficeInitials, isOfficeOnly } from "../names/offices.js";
import { isOutlet } from "../names/outlets.js";
import { type Candidate, exchangedIn, isBylineLabel, isOutletLabel } from "./exchange-evidence.js";
import { knownOtherwise } from "./known-names.js";
import { headsRemarks, type Label } from "./label-forms.js";
import { headsLists, isNumbered } from "./label-words.js";
import { opensAsSpeech } from "./spoken-opening.js";

/** The letters that go together: a transcript that has one of a pair has the other. */
const partners: Readonly<Record<string, readonly string[]>> = {
  q: ["a"],
  t: ["j"],
  p: ["j"],
  a: ["q"],
  s: ["j"],
  w: ["j"],
  j: ["t", "p", "s", "w", "pm"],
};

/** Single words in capitals that speak now and then among people with titles. */
const bystander =
  /^(?:participants?|interpreter|translator|audience|aide|staff|crowd|all|voices?|unidentified|unknown|students?|man|woman|child|children|attendees?|peserta|penerjemah)$/iu;

/**
 * Which of the candidates are speakers' labels, null for the others; a document's habits decide. Keywords, honorifics, bold
 * labels and labels that come back are taken at once. A name that occurs once is taken where the document plainly is one of
 * labelled turns, in the style of its labels: "Kedua Negara:" or "GDP:" among "MS. SARI:" is running text.
 * @param above the title and whatever else names people beside the text
 */
export function acceptLabels(candidates: readonly Candidate[], above: string): (Label | null)[] {
  const present = candidates.map(({ label }) => label).filter((label) => label !== null);
  const counts = new Map<string, number>();
  for (const { key } of present) counts.set(key, (counts.get(key) ?? 0) + 1);
  const exchanged = exchangedIn(candidates, above);
  const hasOfficials = present.some(({ form }) => form === "titled" || form === "capitals");
  const isBorneOut = hasOfficials || present.some((label) => speaksAgain(label, counts));
  const speaker = candidates.findIndex(({ label }) => label?.form === "titled" || label?.form === "capitals");
  const introduction = candidates.slice(0, Math.max(0, speaker)).map(({ text }) => text);
  const isKnown = knownOtherwise(present, [above, ...introduction].join("\n"));
  const names = new Set(present.map(({ name }) => name));
  // "Sekar Malam (SM):", who speaks as "SM:" from then on.
  const introducesInitials = ({ bracketed }: Label) => bracketed !== null && names.has(bracketed);
  const sure = present.filter(
    (label) =>
      isKnown(label) ||
      introducesInitials(label) ||
      (isSure(label, counts, hasOfficials) && (isBorneOut || !label.isBold || isPersonal(label))) ||
      exchanged.has(label.key) ||
      (isHolderAlone(label) && isEventName(above) && opensAsSpeech(label.rest)),
  );
  const taken = new Set(sure);
  const style = styleOf(sure);
  const isTaken = (label: Label) =>
    taken.has(label)
      ? introducesInitials(label) || fitsStyle(label, style, counts)
      : sure.length >= 2 && isAlike(label, style);
  return candidates.map(({ label }) => (label !== null && isTaken(label) ? label : null));
}

/** "PM", "MINISTER" */
function isHolderAlone({ form, name }: Label): boolean {
  return form === "capitals" && (isOfficeInitials(name) || isOfficeOnly(capitalsAsWritten(name)));
}

/** A label that comes back or says by itself that somebody speaks; without any, bold leads may as well head the points of a list. */
function speaksAgain({ form, key }: Label, counts: ReadonlyMap<string, number>): boolean {
  return form === "keyword" || form === "letter" || form === "bare" || (counts.get(key) ?? 0) >= 2;
}

/** "Dewi Sari" or "Head of the Harbour Office", but not "Invest in Harbours". */
function isPersonal({ name }: Label): boolean {
  return namesOffice(name) || isOutlet(name) || (name.includes(" ") && !/ \p{Ll}{2,}(?: |$)/u.test(name));
}

/** How most of a document's labels are written. */
interface Style {
  readonly inCapitals: boolean;
  /** Bare surnames, as broadcasters write them. */
  readonly inSingleWords: boolean;
  /** Askers are a bare Q throughout, so that "AWAN TV: said no." is a headline that somebody reads out. */
  readonly inBareQuestions: boolean;
}

function styleOf(sure: readonly Label[]): Style {
  const people = sure.filter(({ form }) => form === "titled" || form === "capitals" || form === "name");
  // A letter is always a capital and tells nothing of how names are written.
  const words = sure.filter(({ form }) => form !== "letter" && form !== "bare");
  return {
    inCapitals: words.filter(({ name }) => name === name.toUpperCase()).length >= words.length * 0.6,
    inSingleWords: people.filter(({ name }) => !name.includes(" ")).length * 2 > people.length,
    inBareQuestions: sure.some(({ form }) => form === "bare"),
  };
}

/** Among labels in capitals a name in mixed case must come back more than once again. */
function fitsStyle(label: Label, { inCapitals }: Style, counts: ReadonlyMap<string, number>): boolean {
  return (
    label.form !== "name" ||
    !inCapitals ||
    label.isBold ||
    isDirected(label) ||
    isOutletLabel(label) ||
    (counts.get(label.key) ?? 0) >= 3
  );
}

/** "RANA: (As interpreted.) Thank you": a stage direction after the colon says that somebody speaks, even one who is called by a letter. */
function isDirected({ form, name, rest }: Label): boolean {
  return (form === "capitals" || /^\p{Lu}$/u.test(name)) && /^\([^()]{3,60}\)/u.test(rest);
}

function isAlike(label: Label, { inCapitals, inSingleWords, inBareQuestions }: Style): boolean {
  if (!label.isMarked && !/^\(|\d:\d{2}$/u.test(label.lead)) return false;
  if (isNumbered(label.name)) return true;
  if (label.form === "keyword") return inBareQuestions && isShout(label);
  if (inBareQuestions && isOutletLabel(label)) return false;
  if (label.form === "name") return !inCapitals || isOutletLabel(label);
  return (
    label.form === "capitals" &&
    (label.name.includes(" ") ||
      label.bracketed?.includes(" ") ||
      !inCapitals ||
      inSingleWords ||
      bystander.test(label.name) ||
      callsOut(label))
  );
}

/** "PROTESTER: Free the harbour!": whoever is called by what they do, but not "WEATHER: Sunny." */
function callsOut({ name, rest }: Label): boolean {
  return /^\p{L}{3,}(?:er|or)s?$/iu.test(name) && /[!?—–-]["”]?$/u.test(rest);
}

/** "PARTICIPANTS: Yes!", and no list of them. */
function isShout({ name, rest }: Label): boolean {
  return name === name.toUpperCase() && /[.!?)—–-]["”]?$/u.test(rest);
}

function isSure(label: Label, counts: ReadonlyMap<string, number>, hasOfficials: boolean): boolean {
  const count = counts.get(label.key) ?? 0;
  const isQuestion = label.name === "Q" && (count >= 2 || hasOfficials);
  switch (label.form) {
    case "keyword":
      return count >= 2 || !(isBylineLabel(label) || headsLists(label.name));
    case "letter":
      return isQuestion || (partners[label.key] ?? []).some((partner) => counts.has(partner));
    case "bare":
      return isQuestion;
    case "titled":
      return true;
    default:
      return count >= 2 || label.isBold || isDirected(label) || namesHolder(label) || headsRemarks(label);
  }
}

/** "President of Cloudland (Jane Roe)": an office and in brackets who holds it, whom no sentence names so. */
function namesHolder({ name, bracketed }: Label): boolean {
  return (
    bracketed !== null &&
    startsWithOffice(name) &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(bracketed) &&
    !isOfficeOnly(bracketed) &&
    !isOutlet(bracketed)
  );
}
