import type { Spokesperson } from "../transcript.js";
import { labelKey } from "./label-evidence.js";
import type { Label } from "./label-forms.js";
import { keywordKind, outletOfAsker } from "./label-words.js";
import { isOutlet, outletName } from "./outlets.js";
import { isOfficeOnly } from "./spokesperson.js";

/** Who a label stands for. */
export interface Speaker {
  readonly name: string | null;
  /** Outlet of an asker, office of anyone else, as far as the label tells. */
  readonly affiliation: string | null;
  readonly kind: "asker" | "answerer" | "moderator" | "person";
}

/** A labelled stretch of text, for telling who asks and who answers. */
export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** Remarks in brackets after a label that name no outlet and no office. */
const remark =
  /retranslated|translat|interpret|terjemah|lanjutan|cont|inaudible|off.?mic|via|melalui|video|daring|online|susulan|follow|^[a-z]$|^[\d:]+$/iu;

/** What all labels of a document tell about each other. */
interface Labels {
  /** The most frequent spelling of each label, by its key: a slip of the typist makes no second speaker. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

/** Reads name and affiliation out of every label, with the help of all of them. */
export function speakersOf(labels: readonly Label[]): Map<Label, Speaker> {
  const names = [...new Set(labels.map(({ name }) => name))];
  const all = { names, spellings: spellingsOf(labels) };
  const known = new Map<string, Speaker>();
  return new Map(
    labels.map((label): [Label, Speaker] => {
      const written = `${label.name}\n${label.bracketed ?? ""}`;
      const speaker = known.get(written) ?? speakerOf(label, all);
      known.set(written, speaker);
      return [label, speaker];
    }),
  );
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
  return spellings;
}

function speakerOf(label: Label, all: Labels): Speaker {
  const { name, bracketed: inBrackets } = label;
  const bracketed = inBrackets === null || remark.test(inBrackets) ? null : inBrackets;
  const keyword = keywordKind(name);
  if (keyword === "asker") return askerOf(outletOfAsker(name) ?? bracketed);
  if (keyword === "answerer") return { name: null, affiliation: null, kind: "answerer" };
  const spelling = all.spellings.get(labelKey(name)) ?? name;
  if (keyword === "moderator") return { name: spelling, affiliation: bracketed, kind: "moderator" };
  if (bracketed !== null && isOutlet(bracketed) && !isOutlet(name))
    return { name: spelling, affiliation: outletName(bracketed), kind: "asker" };
  if (isOutlet(name)) {
    const parts = splitParts(name);
    if (parts.length < 2) return { name: bracketed, affiliation: outletName(name), kind: "asker" };
    return askerOf(name);
  }
  if (isOfficeOnly(name))
    return { name: bracketed ?? spelling, affiliation: bracketed === null ? null : name, kind: "answerer" };
  const [person, office] = splitOfficeOf(spelling, all.names);
  return { name: person, affiliation: bracketed ?? office, kind: "person" };
}

/** "Dewi Lestari, Kompas" or "Kompas": whichever part is an outlet is the affiliation. */
function askerOf(text: string | null): Speaker {
  if (text === null) return { name: null, affiliation: null, kind: "asker" };
  const parts = splitParts(text);
  const outlet = parts.find(isOutlet) ?? (parts.length === 1 ? parts[0] : parts.at(-1));
  const person = parts.find((part) => part !== outlet) ?? null;
  return { name: person, affiliation: outlet === undefined ? null : outletName(outlet), kind: "asker" };
}

function splitParts(text: string): string[] {
  return text.split(/\s*(?:,|\s[-–—|]\s|\/)\s*/u).filter((part) => part !== "");
}

/** "President of X Jane Roe" is Jane Roe where another label is "Jane Roe"; "Jane Roe, Minister of X" by its comma. */
function splitOfficeOf(name: string, names: readonly string[]): [person: string, office: string | null] {
  const shorter = names.find(
    (other) => other.length < name.length && other.includes(" ") && name.endsWith(` ${other}`),
  );
  if (shorter !== undefined) return [shorter, name.slice(0, -shorter.length).replace(/[ ,]+$/u, "")];
  const comma = name.indexOf(", ");
  if (comma > 0) return [name.slice(0, comma), name.slice(comma + 2)];
  const words = name.split(" ");
  const lastOffice = words.findLastIndex((word) => isOfficeOnly(word));
  const isSplit =
    lastOffice >= 0 && lastOffice < words.length - 1 && isOfficeOnly(words.slice(0, 1).join(" "));
  return isSplit
    ? [words.slice(lastOffice + 1).join(" "), words.slice(0, lastOffice + 1).join(" ")]
    : [name, null];
}

/**
 * Who of the persons asks where no keyword tells it: not the one who speaks most often and asks least (that one answers), but
 * anyone else of whose turns most hold a question. Returns their keys.
 */
export function askingPersons(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
  spokesperson: Spokesperson | null,
): Set<string> {
  const persons = new Map<string, { turns: number; questions: number }>();
  for (const { label, text } of stretches) {
    const speaker = speakers.get(label);
    if (speaker?.kind !== "person") continue;
    const key = labelKey(speaker.name ?? "");
    const seen = persons.get(key) ?? { turns: 0, questions: 0 };
    persons.set(key, { turns: seen.turns + 1, questions: seen.questions + (text.includes("?") ? 1 : 0) });
  }
  const most = Math.max(0, ...[...persons.values()].map(({ turns }) => turns));
  const share = (key: string) => (persons.get(key)?.questions ?? 0) / (persons.get(key)?.turns ?? 1);
  const frequent = [...persons].flatMap(([key, { turns }]) => (turns >= most - 1 ? [key] : []));
  const named = [...persons.keys()].find(
    (key) => spokesperson !== null && key === labelKey(spokesperson.name),
  );
  const answerer =
    named ??
    frequent.reduce<string | null>(
      (best, key) => (best === null || share(key) < share(best) ? key : best),
      null,
    );
  return new Set([...persons.keys()].filter((key) => key !== answerer && share(key) >= 0.5));
}
