import { rhymingSecondHalves } from "./lexicon/rhymes.js";

/**
 * Reduplication (Sneddon et al. 2010): full (*negara-negara*), with an affix on either half
 * (*bersama-sama*, *mati-matian*, *sebaik-baiknya*), reciprocal with meN- (*surat-menyurat*, *tolong-menolong*), and
 * the closed class that changes sounds (*sayur-mayur*, *bolak-balik*, *terombang-ambing*).
 */

/** A reduplication as the word said once, with the affixes of both halves around it (*kehijau-hijauan*: *kehijauan*). */
export interface Repetition {
  readonly base: string;
  /** What both halves have: the stem, unless meN- or peN- has changed its first sound (*menari-nari*: *nari*). */
  readonly core: string;
}

const shortestCore = 3;
const reciprocal = /^(?:meng|meny|men|mem|me|ber)/;
const nasal = /(?:m|n|ng|ny)$/;
const endings = ["", "an", "kan", "i"].flatMap((suffix) =>
  ["", "nya", "ku", "mu", "lah"].map((clitic) => suffix + clitic),
);

/** Whether two folded halves of a hyphenated word repeat one base. */
export function isReduplication(left: string, right: string): boolean {
  return repetitionOf(left, right) !== null;
}

/** What two folded halves of a hyphenated word repeat, or null when they are two words. */
export function repetitionOf(left: string, right: string): Repetition | null {
  if (left === right || isReciprocal(left, right)) return { base: left, core: left };
  for (const ending of endings) {
    if (!right.endsWith(ending)) continue;
    const core = right.slice(0, right.length - ending.length);
    if (core.length < shortestCore) continue;
    const rhyme = rhymeOf(left, core);
    if (rhyme !== null) return { ...rhyme, base: rhyme.base + ending };
    if (left.endsWith(core)) return { base: left + ending, core };
  }
  return null;
}

/** *terombang-ambing*, *memorak-porandakan*: the base of a rhyming pair behind the prefix of its first half. */
function rhymeOf(left: string, second: string): Repetition | null {
  for (const [first, core] of rhymingSecondHalves.get(second) ?? []) {
    if (left.endsWith(first)) return { base: left.slice(0, -first.length) + core, core };
    const yielded = first.slice(1);
    const prefix = left.slice(0, -yielded.length);
    if (left.endsWith(yielded) && nasal.test(prefix)) return { base: prefix + core, core };
  }
  return null;
}

/** *surat-menyurat*, *tolong-menolong*: the right half is the left behind meN-, whose first sound may have fallen away. */
function isReciprocal(left: string, right: string): boolean {
  const verb = right.replace(reciprocal, "");
  if (verb === right || left.length < shortestCore) return false;
  return endings.some((ending) => {
    if (!verb.endsWith(ending)) return false;
    const rest = verb.slice(0, verb.length - ending.length);
    return rest === left || rest === left.slice(1);
  });
}
