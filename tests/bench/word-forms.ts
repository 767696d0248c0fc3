import { type Allomorph, allomorphs, type Prefix } from "../../src/indonesian/affixes.js";

/** What a word can be in a sentence. */
export type Part = "noun" | "active" | "passive" | "adjective";

interface Pattern {
  readonly prefix?: Prefix;
  readonly suffix?: string;
  readonly part: Part;
  /** How common it is among the forms of a root, roughly as in news. */
  readonly weight: number;
}

const verbPatterns: readonly Pattern[] = [
  { prefix: "meN", part: "active", weight: 5 },
  { prefix: "meN", suffix: "kan", part: "active", weight: 4 },
  { prefix: "meN", suffix: "i", part: "active", weight: 2 },
  { prefix: "ber", part: "active", weight: 3 },
  { prefix: "di", part: "passive", weight: 4 },
  { prefix: "di", suffix: "kan", part: "passive", weight: 4 },
  { prefix: "di", suffix: "i", part: "passive", weight: 1.5 },
  { prefix: "ter", part: "passive", weight: 1.5 },
  { prefix: "peN", suffix: "an", part: "noun", weight: 3.5 },
  { prefix: "per", suffix: "an", part: "noun", weight: 1.5 },
  { prefix: "peN", part: "noun", weight: 1 },
  { suffix: "an", part: "noun", weight: 2 },
  { suffix: "annya", part: "noun", weight: 0.5 },
];

const nounPatterns: readonly Pattern[] = [
  { part: "noun", weight: 12 },
  { suffix: "nya", part: "noun", weight: 2 },
  { prefix: "meN", suffix: "kan", part: "active", weight: 0.8 },
  { prefix: "ber", part: "active", weight: 0.8 },
  { prefix: "di", suffix: "kan", part: "passive", weight: 0.6 },
  { prefix: "ke", suffix: "an", part: "noun", weight: 0.8 },
];

const qualityPatterns: readonly Pattern[] = [
  { part: "adjective", weight: 10 },
  { prefix: "ter", part: "adjective", weight: 1 },
  { prefix: "ke", suffix: "an", part: "noun", weight: 3 },
  { prefix: "meN", suffix: "kan", part: "active", weight: 1 },
  { prefix: "di", suffix: "kan", part: "passive", weight: 0.8 },
  { prefix: "per", part: "active", weight: 0.5 },
];

/** What kind of words a root chiefly makes. */
export type RootKind = "verb" | "noun" | "quality";

const patternsOf: Readonly<Record<RootKind, readonly Pattern[]>> = {
  verb: verbPatterns,
  noun: nounPatterns,
  quality: qualityPatterns,
};

function fits({ before, restores, prefix }: Allomorph, asked: Prefix, root: string): boolean {
  if (prefix !== asked || !root.startsWith(restores)) return false;
  return before.test(root.slice(restores.length));
}

/** A root with its prefix, the sounds changed; the swallowing of k, p, s, t comes before everything else. */
function withPrefix(prefix: Prefix, root: string): string {
  const fitting = allomorphs.filter((one) => fits(one, prefix, root));
  const swallowing = fitting.find(({ restores }) => restores !== "");
  const chosen = swallowing ?? fitting.sort((a, b) => a.cost - b.cost)[0];
  if (chosen === undefined) return prefix.replace("N", "") + root;
  return chosen.written + root.slice(chosen.restores.length);
}

export interface WordForm {
  readonly form: string;
  readonly part: Part;
  readonly weight: number;
}

/** The forms of a root, made by the rules of the project's own affixes. */
export function formsOf(root: string, kind: RootKind): WordForm[] {
  return patternsOf[kind].map(({ prefix, suffix = "", part, weight }) => ({
    form: (prefix === undefined ? root : withPrefix(prefix, root)) + suffix,
    part,
    weight,
  }));
}
