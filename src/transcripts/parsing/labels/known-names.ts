import { labelKey } from "../names/label-key.js";
import { endsInOffice, namesOffice, startsWithOffice } from "../names/label-names.js";
import type { Label } from "./label-forms.js";
import { isOfficialInFull } from "./official-label.js";
import { opensAsSpeech } from "./spoken-opening.js";

const spokenOf = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Gen|Adm|Amb)\.? (?<surname>\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;

/**
 * Tells who stands in a label once only and yet is known to the rest of a document: "SARI" where "MS. SARI" or "DEWI SARI" speaks or where
 * "Ms. Sari" is spoken of or "Dewi Sari" is introduced, "DEPUTY MINISTER SARI" beside any title, "Minister Sari" beside "Ms. SARI Dewi", "President" beside
 * "President of Cloudland" on lines of their own, and officials in full where there are several or one opens as speech does. "GDP" is nobody's name and stands nowhere after one.
 * @param introduced what stands above the first label
 */
export function knownOtherwise(labels: readonly Label[], introduced: string): (label: Label) => boolean {
  const distinct = [...new Map(labels.map((label) => [label.name, label])).values()];
  const shouted = distinct.filter(({ form }) => form === "titled" || form === "capitals");
  const hasTitled = distinct.some(({ form }) => form === "titled");
  // A label of one word names nobody else: only as the last of several does a word show a surname.
  const surnames = new Set(
    shouted
      .filter(({ name }) => name.includes(" "))
      .map(({ name }) => labelKey(name.split(" ").at(-1) ?? "")),
  );
  let spoken: ReadonlySet<string> | null = null;
  const officials = new Set(distinct.filter(isOfficialInFull).map(({ key }) => key));
  const inOthers = wordsOfOthers(distinct);
  const beginnings = new Set(distinct.flatMap(({ name }) => beginningsOf(name)));
  return ({ form, key, name, isMarked, rest }) => {
    if (!isMarked) return form === "name" && beginnings.has(key);
    if (form === "name")
      return (officials.has(key) && (officials.size >= 2 || opensAsSpeech(rest))) || inOthers(name, key);
    if (form !== "capitals") return false;
    if (name.includes(" ")) return hasTitled && namesOffice(name) && !endsInOffice(name);
    if (surnames.has(key) || isSurnameIn(name, introduced)) return true;
    // Few texts have such a label, and all their words must be read to know.
    spoken ??= surnamesSpoken(labels);
    return spoken.has(key);
  };
}

/** "SARI" where somebody called Dewi Sari is introduced. */
function isSurnameIn(name: string, introduced: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(name)) return false;
  const written = name.charAt(0) + name.slice(1).toLowerCase();
  return new RegExp(`\\p{Lu}\\p{Ll}+ ${written}(?!\\p{L})`, "u").test(introduced);
}

/** Who is spoken of with a title: "Ms. Sari". */
function surnamesSpoken(labels: readonly Label[]): Set<string> {
  return new Set(
    labels.flatMap(({ rest }) =>
      [...rest.matchAll(spokenOf)].map(({ groups }) => labelKey(groups?.surname ?? "")),
    ),
  );
}

/** Whether an office and a surname mean somebody whom another label names with a title or an office. */
function wordsOfOthers(labels: readonly Label[]): (name: string, key: string) => boolean {
  const holders = new Map<string, Set<string>>();
  for (const { name, key, form } of labels)
    if (form === "titled" || namesOffice(name))
      for (const word of name.split(" ")) {
        const keys = holders.get(labelKey(word)) ?? new Set();
        holders.set(labelKey(word), keys.add(key));
      }
  return (name, key) => {
    const words = name.split(" ");
    const [surname = "", office = ""] = [words.at(-1), words.at(-2)];
    if (!startsWithOffice(office) || endsInOffice(surname)) return false;
    return [...(holders.get(labelKey(surname)) ?? [])].some((other) => other !== key);
  };
}

/** What an office is called for short by its first words: "President" of "President of Cloudland (Jane Roe)". */
function beginningsOf(name: string): string[] {
  const words = name.split(" ");
  return startsWithOffice(name)
    ? words.slice(0, -1).map((_, end) => labelKey(words.slice(0, end + 1).join(" ")))
    : [];
}
