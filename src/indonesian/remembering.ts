/** Words of a generation. */
const generationSize = 50_000;

/**
 * The same function, which remembers its latest results by their words. There are two generations: what was asked for
 * since the last turn of generations is never lost at it, and looking up costs nothing but looking up.
 */
export function remembering<Result>(describe: (word: string) => Result): (word: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    // A piece of a text keeps the whole text in memory: what is kept is a word of its own.
    const own = [...word].join("");
    const result = old.get(own) ?? describe(own);
    if (young.size === generationSize) {
      old = young;
      young = new Map();
    }
    young.set(own, result);
    return result;
  };
}
