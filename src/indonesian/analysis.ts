import { englishSingular } from "./english-plurals.js";
import { derivedWords, roots, wholes, yieldingRoots } from "./lexicon.js";
import { bareReading, type Reading, readingsOf } from "./readings.js";
import { type Repetition, repetitionOf } from "./reduplication.js";

export interface Analysis {
  readonly root: string;
  /** All affixes; two spellings of one form agree in it. */
  readonly shape: string;
  /** The affixes that make another word; forms of one word agree in it. */
  readonly derivation: string;
}

/** Longer than any word of Indonesian: what is longer is no word and is left as it is. */
const longestWord = 60;

/** The analysis of a folded word. The evidence is the lexicon; among what it admits, the rules' costs decide. */
export function analyse(folded: string): Analysis {
  if (folded.length > longestWord) return unaffixed(folded);
  const hyphen = folded.indexOf("-");
  if (hyphen > 0) return analyseHyphenated(folded, hyphen);
  const plural = withoutFigureTwo(folded);
  if (plural !== null) return repeated(analyse(plural));
  return bestReading(folded) ?? englishPlural(folded) ?? unaffixed(folded);
}

/** *sanctions* beside *sanction*: in a transcript in English, or quoted in one that is not. */
function englishPlural(folded: string): Analysis | null {
  const singular = englishSingular(folded);
  if (singular === null) return null;
  const one = analyse(singular);
  return { ...one, shape: `${one.shape} S` };
}

function unaffixed(root: string): Analysis {
  return { root, shape: "", derivation: "" };
}

function repeated(once: Analysis): Analysis {
  return { ...once, shape: `${once.shape} R` };
}

function analyseHyphenated(folded: string, hyphen: number): Analysis {
  const repetition = repetitionOf(folded.slice(0, hyphen), folded.slice(hyphen + 1));
  if (repetition === null) return unaffixed(folded.replaceAll("-", ""));
  const { base } = repetition;
  return repeated(
    whole(base) ??
      aroundCore(repetition, isKnown) ??
      bestReading(base) ??
      aroundCore(repetition, () => true) ??
      unaffixed(base),
  );
}

/** *beribu-ribu*, *terkatung-katung*: an affix that one half alone has is none of the stem's. */
function aroundCore({ base, core }: Repetition, accepts: (reading: Reading) => boolean): Analysis | null {
  const reading = cheapest(readingsOf(base), (one) => one.stem === core && accepts(one));
  return reading === null ? null : analysisOf(reading, lookUp(reading) ?? analyse(core).root);
}

/** *negara2*: the shorthand for *negara-negara*, read so where what stands before the figure is a word. */
function withoutFigureTwo(folded: string): string | null {
  if (!folded.endsWith("2")) return null;
  const word = folded.slice(0, -1);
  return /^[a-z]{3,}$/.test(word) && rootKnown(word) ? word : null;
}

function rootKnown(word: string): boolean {
  return readingsOf(word).some(isKnown);
}

function isKnown(reading: Reading): boolean {
  return lookUp(reading) !== undefined;
}

/** A letter kept speaks for a reading as much as this part of an affix's cost speaks against it. */
const weightOfLetter = 0.15;
const yielding = 0.5;

function scoreOf(reading: Reading): number {
  return reading.cost - weightOfLetter * reading.kept - (yieldingRoots.has(reading.stem) ? yielding : 0);
}

/** A word that the lexicon has as it stands. */
function whole(folded: string): Analysis | null {
  const root = wholes.get(folded) ?? roots.get(folded);
  return root === undefined ? null : analysisOf(bareReading(folded), root);
}

function bestReading(folded: string): Analysis | null {
  const asItStands = whole(folded);
  if (asItStands !== null) return asItStands;
  const readings = readingsOf(folded);
  const known = cheapest(readings, isKnown);
  if (known !== null) return analysisOf(known, lookUp(known) ?? known.stem);
  const guessed = cheapest(readings, isConvincing);
  return guessed === null ? null : analysisOf(guessed, analyse(guessed.stem).root);
}

function cheapest(readings: readonly Reading[], accepts: (reading: Reading) => boolean): Reading | null {
  let best: Reading | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    if (!accepts(reading)) continue;
    const score = scoreOf(reading);
    if (score < bestScore) {
      best = reading;
      bestScore = score;
    }
  }
  return best;
}

/** A root that as a whole word goes back to another (*lelaki*: *laki*) is led back to it from affixed words as well. */
function lookUp({ stem, prefixes, suffix }: Reading): string | undefined {
  const bare = prefixes.length === 0 && suffix === null;
  const root = (bare ? wholes.get(stem) : undefined) ?? roots.get(stem);
  return root === undefined ? undefined : (wholes.get(root) ?? root);
}

const onset = "(?:[bdfghjklpqrstvwyz]|kh|sy|[bfgkp][lr]|[dt]r|s[klmnptw]r?|)";
const plausibleRoot = new RegExp(`^(?=.{4})${onset}[aeiou].*[a-z]$`);
const loanEnding = /[aeiou][klnpr]?si$/;

/**
 * Whether the affixes of a word outside the lexicon are proof enough: two that belong together, or meN- and di- on a
 * loan. A lone prefix or suffix never is: *Mendoza*, *Terengganu*, *Taliban*.
 */
function isConvincing({ stem, prefixes, suffix, clitics }: Reading): boolean {
  if (!plausibleRoot.test(stem) || clitics.some((clitic) => clitic !== "nya")) return false;
  const [outer, inner] = prefixes;
  if (outer === undefined) return suffix === null && clitics.length > 0;
  if (outer === "meN" || outer === "di") return suffix === "kan" || inner === "per" || loanEnding.test(stem);
  return suffix === "an" && prefixes.length === 1 && (outer === "peN" || outer === "per" || outer === "ke");
}

const inflectional: ReadonlySet<string> = new Set(["meN", "di", "ku", "kau", "ter"]);

function analysisOf({ stem, prefixes, suffix, clitics }: Reading, root: string): Analysis {
  const word = derivedWords.get(stem) ?? "";
  const derivation = prefixes.filter((prefix) => !inflectional.has(prefix));
  return {
    root,
    shape: [word, ...prefixes, suffix ?? "", ...clitics].join(" "),
    derivation: [word, ...derivation, suffix === "an" ? "an" : ""].join(" "),
  };
}
