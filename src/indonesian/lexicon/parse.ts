/** The words of a lexicon file. */
export function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The pairs of a lexicon file: `variant=standard`, several variants of one standard parted by commas. */
export function pairsIn(list: string): [string, string][] {
  return wordsIn(list).flatMap((entry) => {
    const [variants = "", standard = ""] = entry.split("=");
    return variants.split(",").map((variant): [string, string] => [variant, standard]);
  });
}
