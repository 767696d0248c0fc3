import { passagesOf, type TranscriptContent } from "./transcript.js";

/** Values of a signature, and how many of them make a band. */
const signatureLength = 128;
const bandLength = 4;
/** Words of a shingle: one changed word touches this many of them. */
const shingleWords = 3;

/** Which code units belong to words; a table, since a transcript has tens of thousands of them. Halves of surrogate pairs do. */
const inWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** FNV-1a (Fowler, Noll, Vo) of each word over its code units, 32 bits. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  const basis = 0x811c9dc5 | 0;
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inWord[unit] === 1) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (hash !== basis) {
      hashes.push(hash);
      hash = basis;
    }
  }
  if (hash !== basis) hashes.push(hash);
  return hashes;
}

/** The finaliser of MurmurHash3 (Appleby), which spreads every bit of a number over all 32. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** Hashes of every run of three words of a text, case folded and without punctuation; of a shorter text, of all its words. */
export function shinglesOf({ turns }: Pick<TranscriptContent, "turns">): Set<number> {
  const text = passagesOf(turns)
    .map(({ passage }) => passage.text)
    .join("\n");
  const words = wordHashes(text.toLowerCase());
  const shingles = new Set<number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - shingleWords);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0;
    for (let at = start; at < start + shingleWords; at += 1)
      hash = mix(Math.imul(hash, 31) + (words[at] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

/** Resemblance of two sets, 0 to 1: what they share of what they hold (Broder 1997, "On the resemblance and containment of documents"). */
export function resemblance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The least hash in each bin; -1 where none fell into it. */
function leastOfBins(shingles: ReadonlySet<number>): Int32Array {
  const least = new Int32Array(signatureLength).fill(-1);
  for (const shingle of shingles) {
    const bin = shingle >>> 25;
    const value = shingle & 0x1ffffff;
    const known = least[bin] ?? -1;
    if (known === -1 || value < known) least[bin] = value;
  }
  return least;
}

/** The first bin with a value on the walk that belongs to an empty one. */
function borrowedBin(least: Int32Array, empty: number): number {
  for (let step = 1; ; step += 1) {
    const bin = mix(Math.imul(empty, 0x9e3779b1) + step) >>> 25;
    if (least[bin] !== -1) return bin;
  }
}

/**
 * 128 bytes by which the resemblance of two texts is estimated: one-permutation MinHash (Li, Owen, Zhang 2012), empty bins filled by
 * optimal densification (Shrivastava 2017), of each value the lowest eight bits (Li, König 2010). Null for a text without a word.
 */
export function signatureOf(shingles: ReadonlySet<number>): Uint8Array | null {
  if (shingles.size === 0) return null;
  const least = leastOfBins(shingles);
  return Uint8Array.from(least, (value, bin) => {
    const own = value === -1 ? least[borrowedBin(least, bin)] : value;
    return (own ?? 0) & 0xff;
  });
}

/** Resemblance as two signatures tell it; its standard error is at most 0.045 for texts of a few hundred words and more. */
export function estimatedResemblance(one: Uint8Array, other: Uint8Array): number {
  const equal = one.filter((value, at) => value === other[at]).length / signatureLength;
  // One pair of bytes in 256 is equal by chance.
  return Math.max(0, (equal - 1 / 256) / (1 - 1 / 256));
}

/**
 * Keys of a signature's 32 bands of 4 values: two texts that resemble each other by 0.7 share one with a probability of
 * 1 − (1 − 0.7⁴)³² = 0.9998 (locality-sensitive hashing; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
 */
export function bandsOf(signature: Uint8Array): number[] {
  return Array.from({ length: signatureLength / bandLength }, (_, band) =>
    signature
      .slice(band * bandLength, (band + 1) * bandLength)
      .reduce((key, value) => key * 256 + value, band),
  );
}
