import { rhymingPairs } from "./lexicon/rhymes.js";

/**
 * Reduplication (Sneddon et al. 2010): full (*negara-negara*), with an affix on either half
 * (*bersama-sama*, *mati-matian*, *sebaik-baiknya*), reciprocal with meN- (*surat-menyurat*, *tolong-menolong*), and
 * the closed class that changes sounds (*sayur-mayur*, *bolak-balik*).
 */

const shortestCore = 3;
const reciprocal = /^(?:meng|meny|men|mem|me|ber)/;
const suffix = /(?:annya|kannya|inya|nya|an|kan|i)$/;

/** Whether two folded halves of a hyphenated word repeat one base. */
export function isReduplication(left: string, right: string): boolean {
  return baseOf(left, right) !== null;
}

/**
 * The same word said once, with the affixes of both halves around it (*kehijau-hijauan*: *kehijauan*), or null when
 * the halves are two words.
 */
export function baseOf(left: string, right: string): string | null {
  if (left === right || isReciprocal(left, right)) return left;
  const rhyme = rhymingPairs.get(`${left}-${right}`);
  if (rhyme !== undefined) return rhyme;
  if (right.length >= shortestCore && left.endsWith(right)) return left;
  const core = right.replace(suffix, "");
  const repeated = core.length >= shortestCore && core.length < right.length && left.endsWith(core);
  return repeated ? left + right.slice(core.length) : null;
}

/** *surat-menyurat*, *tolong-menolong*: the right half is the left behind meN-, whose first sound may have fallen away. */
function isReciprocal(left: string, right: string): boolean {
  const verb = right.replace(reciprocal, "");
  if (verb === right || left.length < shortestCore) return false;
  return [verb, verb.replace(suffix, "")].some((rest) => rest === left || rest === left.slice(1));
}
