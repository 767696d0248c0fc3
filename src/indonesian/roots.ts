import { type Analysis, analyse } from "./analysis.js";
import { fold } from "./tokens.js";

/** How near a form stands to the one that was asked for. */
export type Kinship = "exact" | "inflected" | "derived";

/**
 * The root that all forms of a word share (*pertemuan*, *bertemu*, *menemui*: *temu*), folded, whatever the case of
 * the word. Never empty for a word that is not; the root of a root is itself.
 */
export function rootOf(word: string): string {
  return remembered(fold(word)).root;
}

/**
 * Null when the two have different roots. *exact*: one form, also in another spelling (*mempengaruhi*,
 * *memengaruhi*). *inflected*: one word in another voice, with another object suffix, clitic or as a plural
 * (*menyampaikan*, *disampaikan*, *sampaikannya*). *derived*: another word of the family (*penyampaian*).
 */
export function kinshipOf(form: string, asked: string): Kinship | null {
  const left = fold(form);
  const right = fold(asked);
  if (left === right) return "exact";
  const a = remembered(left);
  const b = remembered(right);
  if (a.root !== b.root) return null;
  if (a.shape === b.shape) return "exact";
  return a.derivation === b.derivation ? "inflected" : "derived";
}

/** Two generations of analyses: what was asked for since the last turn of generations is never lost at it. */
const generationSize = 50_000;
let young = new Map<string, Analysis>();
let old = new Map<string, Analysis>();

function remembered(folded: string): Analysis {
  const known = young.get(folded);
  if (known !== undefined) return known;
  const analysis = old.get(folded) ?? analyse(folded);
  if (young.size === generationSize) {
    old = young;
    young = new Map();
  }
  young.set(folded, analysis);
  return analysis;
}
