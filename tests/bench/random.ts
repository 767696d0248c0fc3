/** A source of chance that repeats itself for the same seed. */
export interface Random {
  /** Evenly from [0, 1). */
  next(): number;
  /** A whole number from [0, bound). */
  below(bound: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** Any of the items. @throws RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Draws before the first that is used: similar seeds start alike (Doty-Humphrey, PractRand, sfc32). */
const warmUp = 12;

/** The generator sfc32 ("small fast counting"), seeded by two whole numbers. */
export function createRandom(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let draw = 0; draw < warmUp; draw += 1) next();
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
  };
}

/** Draws indices in proportion to their weights. */
export function createSampler(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    total += weight;
    sums[index] = total;
  }
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? total) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** A length around `median` as those of texts are: many short, few very long (log-normal). */
export function logNormal(random: Random, median: number, sigma: number): number {
  // Box & Muller (1958).
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(sigma * normal);
}
