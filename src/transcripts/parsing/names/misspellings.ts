/** How often a name must stand for another one to be a slip in it. */
const fewestOfRight = 3;
const shortestWord = 5;

/**
 * Names that stand once and differ from one that stands often by a slip of the typist in one word: a letter too many or too few within
 * it, two neighbours swapped, or another spelling of the same Cyrillic letters. Each with the name that is meant; of several none.
 */
export function slipsAmong(counts: ReadonlyMap<string, number>): Map<string, string> {
  const often = new Map<string, Word[]>();
  for (const [name, count] of counts) if (count >= fewestOfRight) addTo(often, name);
  return new Map(
    [...counts].flatMap(([name, count]): [string, string][] => {
      const [meant, ...others] = count === 1 ? meantBy(name, often) : [];
      return meant === undefined || others.length > 0 ? [] : [[name, meant]];
    }),
  );
}

/** One word of a name. */
interface Word {
  readonly name: string;
  readonly word: string;
}

function addTo(often: Map<string, Word[]>, name: string): void {
  for (const { frame, word } of framesOf(name)) {
    const alike = often.get(frame) ?? [];
    alike.push({ name, word });
    often.set(frame, alike);
  }
}

/** The often named persons of whom a name differs by a slip in one word: only those are looked at who share all other words with it. */
function meantBy(name: string, often: ReadonlyMap<string, readonly Word[]>): string[] {
  return framesOf(name).flatMap(({ frame, word: written }) =>
    (often.get(frame) ?? [])
      .filter(({ word }) => isSlipInWord(written, word) || isOtherSpelling(written, word))
      .map((each) => each.name),
  );
}

/** Each word of a name, and the name without it. */
function framesOf(name: string): { readonly frame: string; readonly word: string }[] {
  const words = name.split(" ");
  return words.map((word, index) => ({ frame: words.with(index, "").join(" "), word }));
}

/** Whether two words write the same Cyrillic letters: "Leshchev" and "Leshchyov", "Dmitriy" and "Dmitry". */
function isOtherSpelling(written: string, right: string): boolean {
  return right.length >= shortestWord && inOneSpelling(written) === inOneSpelling(right);
}

function inOneSpelling(word: string): string {
  return word
    .toLowerCase()
    .replace(/y[eo]|jo/gu, "e")
    .replace(/(?:iy|ii|yi|ij)$/u, "y")
    .replace(/i(?=[au])/gu, "y")
    .replaceAll("ks", "x")
    .replaceAll("kh", "h");
}

/**
 * Whether a word is another one with a slip of the typist: a letter too many or too few within it, or two neighbours swapped. Names of
 * a family differ at their end: "Petrov" and "Petrova", "Clark" and "Clarke".
 */
export function isSlipInWord(written: string, right: string): boolean {
  if (right.length < shortestWord || Math.abs(written.length - right.length) > 1) return false;
  if (/\d/u.test(written + right)) return false;
  const [short, long] = written.length < right.length ? [written, right] : [right, written];
  let place = 0;
  while (place < short.length && short[place] === long[place]) place += 1;
  if (place === short.length) return false;
  const rest = short.slice(place);
  if (long.length === short.length + 1) return rest === long.slice(place + 1);
  const swapped = `${rest[1] ?? ""}${rest[0] ?? ""}${rest.slice(2)}`;
  return long.length === short.length && swapped === long.slice(place);
}
