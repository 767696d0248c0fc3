import { namesOffice } from "../names/label-names.js";
import { isOutlet } from "../names/outlets.js";
import type { Label } from "./label-forms.js";
import { keywordKind } from "./label-words.js";
import { isOfficialInFull } from "./official-label.js";

/** A paragraph, and what may be its label. */
export interface Candidate {
  readonly text: string;
  readonly label: Label | null;
}

/** A question is no longer than this, in paragraphs. */
const longestQuestion = 6;

/**
 * The keys of labels that one exchange shows to be speakers', for one is evidence enough: a reporter or an outlet that asks, and the
 * name right after; whoever asks somebody whom the title or a caption names, or whom they speak to and who is called by office and name; or, asking
 * nothing, whoever calls up the one who speaks next.
 */
export function exchangedIn(candidates: readonly Candidate[], above: string): Set<string> {
  const labelled = candidates.flatMap(({ label }, index) => (label === null ? [] : [{ label, index }]));
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const comesBack = ({ key }: Label) => (counts.get(key) ?? 0) >= 2;
  return new Set(
    labelled.flatMap(({ label, index }, position) => {
      const next = labelled[position + 1];
      if (next === undefined || next.index > index + longestQuestion || isOutletLabel(next.label)) return [];
      const asks = candidates.slice(index, next.index).some(({ text }) => text.includes("?"));
      // A "T" once is a point's letter, and a bare Q shows nothing about names in running text.
      const isAsker =
        isAskerLabel(label) && label.form !== "bare" && (label.form !== "letter" || comesBack(label));
      const isShown = isAsker
        ? !isBylineLabel(label)
        : isIntroduced(next.label, above) ||
          (isPerson(label) && isOfficial(next.label) && address.test(label.rest));
      const isLetIn = isPerson(label) && isPerson(next.label) && callsUp(label.rest, next.label.name);
      return (asks && isShown) || isLetIn ? [label.key, next.label.key] : [];
    }),
  );
}

/** Whether a name of several words stands above the text: "Sekar Malam" under "Konferensi pers Sekar Malam". */
function isIntroduced({ form, name }: Label, above: string): boolean {
  return form === "name" && name.includes(" ") && above.includes(name);
}

/** Whoever is asked is spoken to. */
const address = /\b(?:you|your|Mr|Mrs|Ms|Madam|Minister|Anda|Bapak|Ibu|Pak|Bu|Saudara)\b/u;

/** "Jane Roe.", "Next, Jane Roe, please." */
function callsUp(rest: string, name: string): boolean {
  const end = rest.replace(/(?:, (?:please|silakan))?[.!…]*$/iu, "");
  return end === name || end.endsWith(`, ${name}`);
}

/** "President of Cloudland Jane Roe", in capitals or not. */
function isOfficial(label: Label): boolean {
  return isOfficialInFull(label) || (label.form === "titled" && namesOffice(label.name));
}

/** Two words or more as people are named, before a sentence. */
function isPerson({ form, name, rest }: Label): boolean {
  return (
    (form === "name" || form === "capitals") &&
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) &&
    /^\p{Lu}.*[.?!…,]["”’)]*$/u.test(rest)
  );
}

/** Whether a label by itself is that of somebody who asks. */
export function isAskerLabel(label: Label): boolean {
  return isOutletLabel(label) || keywordKind(label.name) === "asker";
}

/** Whether a label is an outlet's, or names one in brackets. */
export function isOutletLabel({ name, bracketed }: Label): boolean {
  return isOutlet(name) || (bracketed !== null && isOutlet(bracketed));
}

/** "Reporter: Nama Orang" under an article says who wrote it. */
export function isBylineLabel({ name, bracketed, rest }: Label): boolean {
  return (
    keywordKind(name) === "asker" &&
    bracketed === null &&
    /^(?:reporter|wartawan|jurnalis|journalist|media)/iu.test(name) &&
    /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u.test(rest) &&
    !/[.?!]$/u.test(rest)
  );
}
