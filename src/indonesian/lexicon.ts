import { economy } from "./lexicon/economy.js";
import { irregular, wholeWords } from "./lexicon/irregular.js";
import { pairsIn, wordsIn } from "./lexicon/parse.js";
import { spellings } from "./lexicon/spellings.js";
import { verbs } from "./lexicon/verbs.js";

/** Every root in each of its spellings, with the spelling that the family goes by. */
export const roots: ReadonlyMap<string, string> = new Map([
  ...[verbs, economy].flatMap(wordsIn).map((word): [string, string] => [word, word]),
  ...pairsIn(spellings),
]);

/** Words that are never the stem of another: names, frozen forms, and forms that no rule derives, with their root. */
export const wholes: ReadonlyMap<string, string> = new Map([
  ...wordsIn(wholeWords).map((word): [string, string] => [word, word]),
  ...pairsIn(irregular),
]);

/** Roots that lose k, p, s or t although what is left is a root too: *mengawal* is *kawal*, not *awal*. */
export const yieldingRoots: ReadonlySet<string> = new Set(
  wordsIn("kasih kawal kemas karang kurung kali saring kantong kantor kena kuras kenang kandang"),
);
