import { labelKey } from "../names/label-key.js";
import { anyOffice } from "../names/label-names.js";
import { isOfficeInitials, officeWords } from "../names/offices.js";
import { isOutlet } from "../names/outlets.js";
import type { Label } from "./label-forms.js";
import { keywordKind } from "./label-words.js";
import type { Segment } from "./segments.js";

/** "BS", by which an interview calls who speaks in it. */
const initials = /^\p{Lu}{2,4}$/u;
/** No name has more letters or words: a line of nothing but capitals would be read to its end from each. */
const capitalised = /(?<![\p{L}.'’-])\p{Lu}[\p{L}.'’-]{0,40}(?: \p{Lu}[\p{L}.'’-]{0,40}){1,12}/gu;

/**
 * Labels that are the initials of somebody whom the text above them names in full, "Menteri Luar Negeri Bima Santosa (BS)" or Bima Santosa
 * alone, read as that name. An outlet's initials are its name, and so are those of two people.
 * @param above title, and what stands above the first label
 */
export function withNamesInFull(segments: readonly Segment[], above: string): Segment[] {
  const names = new Map(
    [...new Set(segments.map(({ label }) => label.name))].flatMap((name) => {
      const full = isMonogram(name) ? nameInFull(name, above) : null;
      return full === null ? [] : [[name, full] as const];
    }),
  );
  return segments.map((segment) => ({ ...segment, label: inFull(segment.label, names) }));
}

function isMonogram(label: string): boolean {
  return initials.test(label) && keywordKind(label) === null && !isOfficeInitials(label) && !isOutlet(label);
}

function inFull(label: Label, names: ReadonlyMap<string, string>): Label {
  const name = names.get(label.name);
  return name === undefined ? label : { ...label, name, key: labelKey(name), form: "name" };
}

/** The words with these initials before which they stand in brackets, or else the only ones that there are. */
function nameInFull(letters: string, above: string): string | null {
  const [explained = "", ...after] = above.split(`(${letters})`);
  const before =
    after.length === 0 ? [] : runsOf(explained.trimEnd().split(/\s+/u).slice(-letters.length), letters);
  if (before[0] !== undefined) return before[0];
  const names = new Set([...above.matchAll(capitalised)].flatMap(([run]) => runsOf(run.split(" "), letters)));
  const [only, ...others] = names;
  return others.length === 0 ? (only ?? null) : null;
}

/** Words that stand side by side and begin with these letters, unless they are an office. */
function runsOf(words: readonly string[], letters: string): string[] {
  return words.flatMap((_, start) => {
    const run = words.slice(start, start + letters.length);
    const isMeant = initialsOf(run) === letters;
    return isMeant && !run.some((word) => officeWords.has(word) || anyOffice.test(word))
      ? [run.join(" ").replace(/['’]s$/u, "")]
      : [];
  });
}

/** "JR" of Jane Roe, by which an interview goes on to call who speaks in it. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
