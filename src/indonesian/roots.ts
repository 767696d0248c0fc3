import { aliasKeyOf } from "./aliases.js";
import { analyse } from "./analysis.js";
import { remembering } from "./remembering.js";
import { fold } from "./tokens.js";

const remembered = remembering(analyse);

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
 * The kinship of two forms, words or whole aliases and compounds as terms give them; null when the two have different
 * roots or keys. *exact*: one form, also in another spelling (*mempengaruhi*,
 * *memengaruhi*). *inflected*: one word in another voice, with another object suffix, clitic or as a plural
 * (*menyampaikan*, *disampaikan*, *sampaikannya*), or another name of the same (*Tiongkok*, *Cina*). *derived*: another word of the family (*penyampaian*).
 */
export function kinshipOf(form: string, asked: string): Kinship | null {
  const left = fold(form);
  const right = fold(asked);
  if (left === right) return "exact";
  const key = aliasKeyOf(left);
  if (key !== null && key === aliasKeyOf(right)) return sameName(left, right) ? "exact" : "inflected";
  const a = remembered(left.replaceAll(" ", ""));
  const b = remembered(right.replaceAll(" ", ""));
  if (a.root !== b.root) return null;
  if (a.shape === b.shape) return "exact";
  return a.derivation === b.derivation ? "inflected" : "derived";
}

/** Whether two names differ in spelling alone: *Perancis* and *Prancis*, but not *Tiongkok* and *Cina*. */
function sameName(left: string, right: string): boolean {
  return remembered(left).root === remembered(right).root;
}
