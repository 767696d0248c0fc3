/**
 * The affixes of Indonesian, the sounds they change, and what may stand beside what. Sound changes after Sneddon,
 * Adelaar, Djenar & Ewing, Indonesian: A Comprehensive Grammar (2010); the order in which affixes come
 * off and the pairs that exclude each other after Nazief & Adriani (1996), Asian, Williams & Tahaghoghi (2005) and
 * Adriani, Asian, Nazief, Tahaghoghi & Williams (2007).
 */

export type Prefix =
  | "meN"
  | "peN"
  | "pe"
  | "di"
  | "ku"
  | "kau"
  | "ter"
  | "ber"
  | "per"
  | "ke"
  | "se"
  | "tidak"
  | "pra"
  | "pasca"
  | "non"
  | "anti"
  | "antar";

/** How a prefix is written before what, and the consonant that it swallowed. */
export interface Allomorph {
  readonly prefix: Prefix;
  readonly written: string;
  readonly before: RegExp;
  readonly restores: string;
  /** How much a reading loses by it: the more a rule overgenerates, the more it costs. */
  readonly cost: number;
}

const anything = /^./;
const vowel = /^[aeiou]/;
/** Loans in pr-, tr-, kr-, kl- that lose the plosive: *pemrosesan*, *mengritik*. */
const liquid = /^[lr]/;
const monosyllable = /^[^aeiou]*[aeiou][^aeiou]*$/;
/** Before a first syllable that ends in -er- the r of ber-, per- and ter- falls away: *bekerja*, *tepercaya*. */
const closedByR = /^[^aeiou]+er[^aeiou]/;

/** meN- and peN- change alike. */
function nasal(prefix: "meN" | "peN", e: string): Allomorph[] {
  const rule = (written: string, before: RegExp, restores = "", cost = 0.5): Allomorph => ({
    prefix,
    written: e + written,
    before,
    restores,
    cost,
  });
  return [
    rule("", /^(?:[lrwy]|m[aeiou]|n[aeiouyg])/),
    rule("m", /^[bfv]/),
    rule("m", /^p/, "", 0.55),
    rule("m", vowel, "p", 0.6),
    rule("m", liquid, "p", 0.6),
    rule("n", /^[cdjz]/),
    rule("n", /^[ts]/, "", 0.55),
    rule("n", vowel, "t", 0.6),
    rule("n", liquid, "t", 0.6),
    rule("ny", vowel, "s", 0.6),
    rule("ng", /^[aeioughq]/),
    rule("ng", /^k/, "", 0.55),
    rule("ng", vowel, "k", 0.6),
    rule("ng", liquid, "k", 0.6),
    rule("nge", monosyllable, "", 0.6),
  ];
}

const plain = (prefix: Prefix, written: string, before = anything, cost = 0.5): Allomorph => ({
  prefix,
  written,
  before,
  restores: "",
  cost,
});

export const allomorphs: readonly Allomorph[] = [
  ...nasal("meN", "me"),
  ...nasal("peN", "pe"),
  plain("pe", "pe", /^[^aeiou]/, 0.8),
  plain("di", "di"),
  plain("ku", "ku", anything, 1.2),
  plain("kau", "kau", anything, 1.2),
  plain("ber", "ber"),
  plain("ber", "be", /^r/, 0.75),
  plain("ber", "be", closedByR),
  plain("ber", "bel", /^ajar/),
  plain("ter", "ter"),
  plain("ter", "te", /^r/, 0.75),
  plain("ter", "te", closedByR, 0.6),
  plain("ter", "tel", /^anjur/),
  plain("per", "per"),
  plain("per", "pe", /^r/, 0.75),
  plain("per", "pe", closedByR),
  plain("per", "pel", /^ajar/),
  plain("ke", "ke", anything, 0.7),
  plain("se", "se", anything, 0.8),
  plain("tidak", "tidak", anything, 0.2),
  plain("tidak", "tak", anything, 0.5),
  plain("pra", "pra", anything, 1),
  plain("pasca", "pasca", anything, 0.5),
  plain("non", "non", anything, 1),
  plain("anti", "anti", anything, 1),
  plain("antar", "antar", anything, 0.6),
];

const nouns: readonly Prefix[] = ["peN", "per", "ke", "ber", "pe"];

/** Which prefixes may stand directly inside another, reading from the left. */
const inside: Readonly<Record<Prefix, readonly Prefix[]>> = {
  meN: ["per", "ber", "ke", "ter", "se"],
  peN: ["per", "ber", "ke", "ter", "se"],
  pe: ["se", "ber"],
  di: ["per", "ber", "ke", "ter", "se"],
  ku: ["per", "ber", "ke"],
  kau: ["per", "ber", "ke"],
  ter: ["per", "ber", "ke"],
  ber: ["ke", "peN", "pe", "per", "se"],
  per: ["se", "ke", "ber"],
  ke: ["ter", "ber", "se", "tidak", "peN", "pe", "per"],
  se: ["ke", "per", "peN", "pe", "ber", "ter"],
  tidak: ["ter", "ber", "se", "meN", "per", "ke", "peN"],
  pra: nouns,
  pasca: nouns,
  non: nouns,
  anti: nouns,
  antar: nouns,
};

export type Suffix = "kan" | "i" | "an";
/** A suffix without a prefix is the weaker evidence the shorter it is: *polisi*, *babi*, *kursi*. */
export const suffixes: readonly {
  readonly suffix: Suffix;
  readonly cost: number;
  readonly costAlone: number;
}[] = [
  { suffix: "kan", cost: 0.5, costAlone: 0.5 },
  { suffix: "an", cost: 0.5, costAlone: 0.5 },
  { suffix: "i", cost: 0.7, costAlone: 1 },
];

/** Particles and possessives are cheap to read wrongly where short: *buku*, *ilmu*, *sekolah*. */
export const particles: readonly { readonly clitic: string; readonly cost: number }[] = [
  { clitic: "lah", cost: 0.7 },
  { clitic: "kah", cost: 0.7 },
  { clitic: "pun", cost: 0.7 },
  { clitic: "tah", cost: 1.2 },
];
export const possessives: readonly { readonly clitic: string; readonly cost: number }[] = [
  { clitic: "nya", cost: 0.3 },
  { clitic: "ku", cost: 1 },
  { clitic: "mu", cost: 1 },
];

/** Pairs of outermost prefix and suffix that no word has (Nazief & Adriani 1996, table of disallowed pairs). */
const excluded: Readonly<Record<Suffix, readonly Prefix[]>> = {
  kan: ["ke", "se", "peN", "pe", "tidak"],
  i: ["ke", "se", "peN", "pe", "ber", "tidak"],
  an: ["di", "meN", "ku", "kau", "ter"],
};

export function mayBeOutermost(prefix: Prefix, suffix: Suffix | null): boolean {
  return prefix !== "tidak" && (suffix === null || !excluded[suffix].includes(prefix));
}

const voices: ReadonlySet<Prefix> = new Set(["meN", "di", "ku", "kau"]);

/**
 * Whether a prefix may follow another. A verb is built on a prefixed stem with -kan or -i only (*memberlakukan*,
 * *menyeragamkan*), its noun mostly with -an (*pemberdayaan*, but *penyeimbang*); per- alone needs neither (*memperluas*).
 */
export function mayFollow(outer: Prefix, prefix: Prefix, suffix: Suffix | null): boolean {
  if (!inside[outer].includes(prefix)) return false;
  if (outer === "peN") return suffix === "an" || prefix === "se";
  if (!voices.has(outer) || prefix === "per") return true;
  return suffix === "kan" || (suffix === "i" && prefix !== "ber");
}
