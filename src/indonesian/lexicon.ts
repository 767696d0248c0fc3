import { common } from "./lexicon/common.js";
import { compounds } from "./lexicon/compounds.js";
import { culture } from "./lexicon/culture.js";
import { daily } from "./lexicon/daily.js";
import { economy } from "./lexicon/economy.js";
import { families } from "./lexicon/families.js";
import { grammar } from "./lexicon/grammar.js";
import { irregular, wholeWords } from "./lexicon/irregular.js";
import { loans } from "./lexicon/loans.js";
import { names, peoples } from "./lexicon/names.js";
import { nature } from "./lexicon/nature.js";
import { pairsIn, wordsIn } from "./lexicon/parse.js";
import { qualities } from "./lexicon/qualities.js";
import { society } from "./lexicon/society.js";
import { spellings } from "./lexicon/spellings.js";
import { verbs } from "./lexicon/verbs.js";

const subjects = [
  grammar,
  common,
  verbs,
  qualities,
  society,
  economy,
  nature,
  daily,
  culture,
  loans,
  peoples,
];

function themselves(words: readonly string[]): [string, string][] {
  return words.map((word) => [word, word]);
}

const familyOf = new Map(pairsIn(families));

/** Every root in each of its spellings, with the spelling or the word that the family goes by. */
export const roots: ReadonlyMap<string, string> = new Map([
  ...themselves(subjects.flatMap(wordsIn)),
  ...themselves(wordsIn(compounds).map((compound) => compound.replace("-", ""))),
  ...familyOf,
  ...pairsIn(spellings).map(([variant, standard]): [string, string] => [
    variant,
    familyOf.get(standard) ?? standard,
  ]),
]);

/** Words that are never the stem of another: names, frozen forms, and forms that no rule derives, with their root. */
export const wholes: ReadonlyMap<string, string> = new Map([
  ...themselves([...wordsIn(names), ...wordsIn(wholeWords)].filter((word) => !roots.has(word))),
  ...pairsIn(irregular),
]);

/** Words derived from their root by no rule of affixes, in each spelling, with the one that tells them from the root. */
export const derivedWords: ReadonlyMap<string, string> = new Map([
  ...themselves([...familyOf.keys(), ...pairsIn(irregular).map(([word]) => word)]),
  ...pairsIn(spellings).filter(([, standard]) => familyOf.has(standard)),
]);

/** Roots that lose k, p, s or t although what is left is a root too: *mengawal* is *kawal*, not *awal*. */
export const yieldingRoots: ReadonlySet<string> = new Set(
  wordsIn(
    "kasih kawal kemas karang kurung kali saring kantong kantor kena kuras kenang kandang kawan padu paling pinang",
  ),
);
