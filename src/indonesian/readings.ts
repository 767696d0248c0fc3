import {
  type Allomorph,
  allomorphs,
  mayBeOutermost,
  mayFollow,
  type Prefix,
  particles,
  possessives,
  type Suffix,
  suffixes,
} from "./affixes.js";

/** One way to take a word apart. */
export interface Reading {
  readonly stem: string;
  /** From the outside in. */
  readonly prefixes: readonly Prefix[];
  readonly suffix: Suffix | null;
  readonly clitics: readonly string[];
  readonly cost: number;
  /** Letters of the word that belong to the stem: the longer, the likelier. */
  readonly kept: number;
}

const shortestStem = 2;
const deepest = 4;

const allomorphsByLetters = new Map<string, Allomorph[]>();
for (const allomorph of allomorphs) {
  const letters = allomorph.written.slice(0, 2);
  allomorphsByLetters.set(letters, [...(allomorphsByLetters.get(letters) ?? []), allomorph]);
}

/** A word as it stands. */
export function bareReading(word: string): Reading {
  return { stem: word, prefixes: [], suffix: null, clitics: [], cost: 0, kept: word.length };
}

/** Every reading that the rules of affixation allow, the bare word first. */
export function readingsOf(word: string): Reading[] {
  const readings: Reading[] = [];
  for (const bare of withoutClitics(word)) {
    readings.push(bare);
    addPrefixed(bare, readings);
    for (const { suffix, cost, costAlone } of suffixes) {
      const stem = without(bare.stem, suffix);
      if (stem === null) continue;
      const suffixed = { ...bare, stem, suffix, cost: bare.cost + cost, kept: stem.length };
      readings.push({ ...suffixed, cost: bare.cost + costAlone });
      addPrefixed(suffixed, readings);
    }
  }
  return readings;
}

/** Particles stand outside possessives: *bukunyalah* (Sneddon et al. 2010). */
function withoutClitics(word: string): Reading[] {
  const readings = [bareReading(word)];
  addStripped(readings, particles);
  addStripped(readings, possessives);
  return readings;
}

/** Adds what each of the readings so far leaves without one of the clitics. */
function addStripped(readings: Reading[], clitics: typeof particles): void {
  for (const reading of [...readings]) {
    for (const { clitic, cost } of clitics) {
      const stem = without(reading.stem, clitic);
      if (stem === null) continue;
      const taken = [clitic, ...reading.clitics];
      readings.push({ ...reading, stem, clitics: taken, cost: reading.cost + cost, kept: stem.length });
    }
  }
}

function without(word: string, ending: string): string | null {
  return word.length >= ending.length + shortestStem && word.endsWith(ending)
    ? word.slice(0, -ending.length)
    : null;
}

function addPrefixed(reading: Reading, readings: Reading[]): void {
  if (reading.prefixes.length === deepest) return;
  const innermost = reading.prefixes.at(-1);
  for (const allomorph of allomorphsByLetters.get(reading.stem.slice(0, 2)) ?? []) {
    const { prefix, written, before, restores, cost } = allomorph;
    if (!reading.stem.startsWith(written)) continue;
    const fits =
      innermost === undefined
        ? mayBeOutermost(prefix, reading.suffix)
        : mayFollow(innermost, prefix, reading.suffix);
    if (!fits) continue;
    const rest = reading.stem.slice(written.length);
    if (rest.length < shortestStem || !before.test(rest)) continue;
    const inner = {
      ...reading,
      stem: restores + rest,
      prefixes: [...reading.prefixes, prefix],
      cost: reading.cost + cost,
      kept: rest.length,
    };
    readings.push(inner);
    addPrefixed(inner, readings);
  }
}
