import { initialsOf } from "../labels/initials.js";
import type { Label } from "../labels/label-forms.js";
import { labelKey } from "../names/label-key.js";
import { endsInOffice, startsWithOffice } from "../names/label-names.js";
import { officeInWords } from "../names/offices.js";
import type { Speaker } from "./speakers.js";

/** "Presiden RI" is whoever another label calls "Presiden Sekar Malam". */
const state = / (?:RI|Republik Indonesia)$/u;

/** "G. Lazuardi", who is called Guntur Lazuardi elsewhere. */
const initialAndSurname = /^\p{Lu}\. ?\p{Lu}\S+$/u;

/** Who answers to a name; null once several do. */
type Called = Map<string, Speaker | null>;

/**
 * Finds who a label means that says less than another one: an office alone, an office and a surname, a surname or a first name, the initials of
 * an outlet or of a person, or an initial for the first name; also of whom another label says that they ask. Only where one speaker is called so; null for a label that stands for itself.
 */
export function shortNamesOf(
  known: readonly (readonly [Label, Speaker])[],
): (label: Label) => Speaker | null {
  const offices: Called = new Map();
  const partsOfHolders: Called = new Map();
  const surnames: Called = new Map();
  const askers: Called = new Map();
  const initials: Called = new Map();
  const initialled: Called = new Map();
  const monograms: Called = new Map();
  for (const [{ bracketed, form }, speaker] of known) {
    const { name, affiliation, kind } = speaker;
    const words = name?.split(" ") ?? [];
    const isHolder = affiliation !== null && words.length > 0 && (kind === "person" || kind === "answerer");
    if (isHolder) {
      for (const office of officesIn(affiliation)) call(offices, office, speaker);
      for (const word of words) call(partsOfHolders, labelKey(word), speaker);
    }
    if (words.length > 1 && (kind === "person" || kind === "asker") && form !== "titled") {
      call(surnames, labelKey(words.at(-1) ?? ""), speaker);
      // Chinese surnames come first, and Indonesians are called by their first name.
      if (form === "name") call(surnames, labelKey(words[0] ?? ""), speaker);
    }
    if (words.length > 1 && kind === "person" && !initialAndSurname.test(name ?? ""))
      call(initialled, labelKey(`${words[0]?.charAt(0)}${words.at(-1)}`), speaker);
    if (words.length > 1 && form === "name") call(monograms, initialsOf(words), speaker);
    if (kind === "asker" && name !== null) call(askers, labelKey(name), speaker);
    if (kind === "asker" && /^\p{Lu}{2,6}$/u.test(bracketed ?? ""))
      call(initials, labelKey(bracketed ?? ""), speaker);
  }
  return ({ name, bracketed, form, key }) => {
    if (bracketed !== null) return null;
    const words = name.split(" ");
    if (initialAndSurname.test(name)) return initialled.get(key) ?? null;
    const holder =
      offices.get(officeKey(name)) ?? offices.get(officeKey(name.replace(state, ""))) ?? askers.get(key);
    if (holder) return holder;
    if (words.length === 1 && !endsInOffice(name) && form !== "titled")
      return surnames.get(key) ?? outletOf(initials.get(key), name) ?? monograms.get(name) ?? null;
    const isSurname = form === "name" && startsWithOffice(words.at(-2) ?? "");
    return isSurname ? (partsOfHolders.get(labelKey(words.at(-1) ?? "")) ?? null) : null;
  };
}

/** The whole of an office, and what it is called for short: "Minister for Harbours", "Minister". */
function officesIn(affiliation: string): Set<string> {
  const words = affiliation.split(" ");
  const beginnings = words.map((_, end) => words.slice(0, end + 1).join(" "));
  return new Set([affiliation, ...beginnings.filter(endsInOffice)].map(officeKey));
}

/** "Menlu RI" and "Menteri Luar Negeri RI" are one office. */
function officeKey(office: string): string {
  return labelKey(officeInWords(office));
}

function call(called: Called, name: string, speaker: Speaker): void {
  const other = called.get(name);
  const isOther = other !== undefined && other?.name !== speaker.name;
  called.set(name, isOther ? null : speaker);
}

/** "Jane Roe, Harbour News (HN)", and then "HN": the outlet asks on, whoever speaks for it. */
function outletOf(asker: Speaker | null | undefined, name: string): Speaker | null {
  return asker ? { name: null, affiliation: name, kind: "asker" } : null;
}
