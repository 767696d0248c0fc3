import type { Label } from "./label-forms.js";
import { keywordKind } from "./label-words.js";
import { isOutlet } from "./outlets.js";

/** The letters that go together: a transcript that has one of a pair has the other. */
const partners: Readonly<Record<string, readonly string[]>> = {
  q: ["a"],
  t: ["j"],
  p: ["j"],
  a: ["q"],
  j: ["t", "p"],
};

/**
 * Which of the candidates are speakers' labels, null for the others; a document's habits decide. Keywords, honorifics, bold
 * labels and labels that come back are taken at once. A name that occurs once is taken where the document plainly is one of
 * labelled turns, in the style of its labels: a lone "Kedua Negara:" among capital labels is running text.
 */
export function acceptLabels(candidates: readonly (Label | null)[]): (Label | null)[] {
  const present = candidates.filter((label) => label !== null);
  const counts = new Map<string, number>();
  for (const { key } of present) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isAsked = new Set(pairsOf(present).flatMap((pair) => pair.map(({ key }) => key)));
  const sure = present.filter((label) => isSure(label, counts) || isAsked.has(label.key));
  const taken = new Set(sure);
  const isLabelled = sure.length >= 2;
  const inCapitals = sure.filter(({ name }) => name === name.toUpperCase()).length >= sure.length * 0.6;
  const isTaken = (label: Label) =>
    taken.has(label) ||
    (isLabelled &&
      label.isMarked &&
      (label.form === "capitals" || (label.form === "name" && (!inCapitals || isOutletLabel(label)))));
  return candidates.map((label) => (label !== null && isTaken(label) ? label : null));
}

function isSure(label: Label, counts: ReadonlyMap<string, number>): boolean {
  const count = counts.get(label.key) ?? 0;
  switch (label.form) {
    case "keyword":
      return count >= 2 || !isByline(label);
    case "letter":
      return (
        (partners[label.name.toLowerCase()] ?? []).some((partner) => counts.has(partner)) ||
        (label.name === "Q" && count >= 2)
      );
    case "bare":
      return (
        count >= 2 || [...counts.keys()].some((key) => key !== "q" && /^(?:mr|mrs|ms|dr|the)/u.test(key))
      );
    case "titled":
      return true;
    default:
      return count >= 2 || label.isBold;
  }
}

/** An outlet that asks, and the name right after it that answers: one exchange is evidence enough. */
function pairsOf(labels: readonly Label[]): [Label, Label][] {
  return labels.flatMap((label, index): [Label, Label][] => {
    const next = labels[index + 1];
    const isPair =
      next !== undefined && isOutletLabel(label) && label.rest.includes("?") && !isOutletLabel(next);
    return isPair ? [[label, next]] : [];
  });
}

function isOutletLabel({ name, bracketed }: Label): boolean {
  return isOutlet(name) || (bracketed !== null && isOutlet(bracketed));
}

/** "Reporter: Nama Orang" under an article says who wrote it. */
function isByline({ name, bracketed, rest }: Label): boolean {
  return (
    keywordKind(name) === "asker" &&
    bracketed === null &&
    /^(?:reporter|wartawan|jurnalis|journalist|media)/iu.test(name) &&
    /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u.test(rest) &&
    !/[.?!]$/u.test(rest)
  );
}
