/** A word and the root that it has. */
export interface LemmatisedForm {
  readonly form: string;
  readonly lemma: string;
}

export interface FamilyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How well `rootOf` gathers word families: for each form of the list, the other forms with the same root against the
 * other forms with the same lemma, true and false members summed over all forms (micro-averaged).
 */
export function scoreFamilies(
  pairs: readonly LemmatisedForm[],
  rootOf: (form: string) => string,
): FamilyScore {
  const found = new Map<string, number>();
  const wanted = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const { form, lemma } of pairs) {
    const root = rootOf(form);
    count(found, root);
    count(wanted, lemma);
    count(shared, `${root}\t${lemma}`);
  }
  const hits = othersIn(shared);
  const precision = ratio(hits, othersIn(found));
  const recall = ratio(hits, othersIn(wanted));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function count(sizes: Map<string, number>, key: string): void {
  sizes.set(key, (sizes.get(key) ?? 0) + 1);
}

/** Each member of a family of n has n - 1 others. */
function othersIn(sizes: ReadonlyMap<string, number>): number {
  let others = 0;
  for (const size of sizes.values()) others += size * (size - 1);
  return others;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
