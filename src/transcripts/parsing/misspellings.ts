/** How often a name must stand for another one to be a slip in it. */
const fewestOfRight = 3;
const shortestWord = 5;

/**
 * Names that stand once and differ from one that stands often by a slip of the typist in one word: a letter too many or too few within
 * it, or two neighbours swapped. Each with the name that is meant; of several none.
 */
export function slipsAmong(counts: ReadonlyMap<string, number>): Map<string, string> {
  const names = [...counts.keys()];
  const often = names.filter((name) => (counts.get(name) ?? 0) >= fewestOfRight);
  return new Map(
    names.flatMap((name): [string, string][] => {
      const [meant, ...others] = counts.get(name) === 1 ? often.filter((each) => isSlip(name, each)) : [];
      return meant === undefined || others.length > 0 ? [] : [[name, meant]];
    }),
  );
}

function isSlip(name: string, right: string): boolean {
  const [written, meant] = [name.split(" "), right.split(" ")];
  const differing = meant.flatMap((word, index) => (word === written[index] ? [] : [index]));
  const [place, ...others] = differing;
  if (place === undefined || others.length > 0 || written.length !== meant.length) return false;
  return isSlipInWord(written[place] ?? "", meant[place] ?? "");
}

/**
 * Whether a word is another one with a slip of the typist: a letter too many or too few within it, or two neighbours swapped. Names of
 * a family differ at their end: "Petrov" and "Petrova", "Clark" and "Clarke".
 */
export function isSlipInWord(written: string, right: string): boolean {
  if (right.length < shortestWord || /\d/u.test(written + right)) return false;
  const [short = "", long = ""] = [written, right].toSorted((one, other) => one.length - other.length);
  const place = [...short].findIndex((letter, index) => letter !== long[index]);
  if (place === -1) return false;
  const rest = short.slice(place);
  if (long.length === short.length + 1) return rest === long.slice(place + 1);
  const swapped = `${rest[1] ?? ""}${rest[0] ?? ""}${rest.slice(2)}`;
  return long.length === short.length && swapped === long.slice(place);
}
