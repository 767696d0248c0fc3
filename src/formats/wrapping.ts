import type { Block } from "./document.js";
import { joinBrokenLines, wordsIn } from "./hyphenation.js";

/** Columns at which editors and mail programs break lines. */
const narrowest = 50;
const widest = 110;
/** Characters by which lines that end a paragraph may be longer than those that were broken. */
const raggedness = 12;
/** Where words were broken, many lines end in a hyphen; of a filler's lines few do, and those keep the author's. */
const fewestBrokenWords = 3;
const brokenShare = 0.08;
const brokenWord = /\p{Ll}-$/u;
/** Share of the breaks within a sentence that must lie where the next word had no room. */
const typicalShare = 0.8;

/** The point after "MS." ends no sentence. */
const sentenceEnd = /(?<!(?:^|\s)(?:M[RS]S?|DR|Mrs?|Ms|Dr))[.!?…:][)\]”’"']*$/u;
/** A date alone, in figures or words, with the place before it at most, goes on with no title above it. */
const dateAlone =
  /^(?:\d{4}-\d{2}-\d{2}|(?:\p{Lu}[\p{L} ]{2,30}, ){0,2}(?:\d{1,2} \p{Lu}\p{L}{2,8},? \d{4}|\p{Lu}\p{L}{2,8} \d{1,2}, \d{4}))$/u;
/** Nobody ends a line with the title of the person named next. */
const titleAtEnd = /(?:^|\s)(?:M[RS]S?|DR|Mrs?|Ms|Dr)\.$/u;
const freshStart = /^(?:\p{Lu}[\p{L}\p{M}.' ()-]{0,40}:|[-*•–—]\s|\d{1,3}[.)]\s|[QA]\s{2,})/u;
const direction = /^[([][^()[\]]+[)\]]$/u;

/** How the lines of a text were broken. */
interface Wrapping {
  /** In characters. */
  readonly column: number;
  /** The words of a text in which some were broken at a line's end; null where a hyphen there is the author's. */
  readonly words: ReadonlySet<string> | null;
}

/** How a machine broke a text's lines, or null if its line breaks are the author's; see `wrapColumn`. */
export function wrappingOf(blocks: readonly (readonly string[])[]): Wrapping | null {
  const column = wrapColumn(blocks);
  if (column === null) return null;
  const lines = blocks.flat();
  const broken = blocks.flatMap((block) => block.slice(0, -1)).filter((line) => brokenWord.test(line)).length;
  const areBroken = broken >= fewestBrokenWords && broken >= lines.length * brokenShare;
  return { column, words: areBroken ? wordsIn(lines) : null };
}

/**
 * The column at which a text's lines were broken by a machine, in characters, or null if its line breaks are the author's.
 * A greedy filler leaves no long line and breaks only where the next word has no room, so nearly every break within a sentence
 * must be of that kind, and breaks at the end of a sentence cannot be the rule.
 */
function wrapColumn(blocks: readonly (readonly string[])[]): number | null {
  const breaks = blocks
    .flatMap((lines) => lines.slice(1).map((next, at) => ({ line: lines[at] ?? "", next })))
    // What begins a label's or a date's line was no machine's choice.
    .filter(({ line, next }) => !dateAlone.test(next) && !(sentenceEnd.test(line) && freshStart.test(next)));
  const column = mostAreWithin(breaks.map(({ line }) => line.length));
  if (column < narrowest || breaks.length < 2) return null;
  const longest = mostAreWithin(blocks.flat().map((line) => line.length));
  if (longest > Math.min(widest, column + raggedness)) return null;
  const within = breaks.filter(({ line }) => !sentenceEnd.test(line));
  const full = within.filter(({ line, next }) => isFull(line, next, column));
  return full.length >= within.length * typicalShare && within.length >= breaks.length / 2 ? column : null;
}

/** Lines of one block with those joined again that a machine broke; a break that the author made stays. */
export function unwrapLines(lines: readonly string[], { column, words }: Wrapping): string[] {
  const joined: string[] = [];
  let previous: string | null = null;
  for (const [at, line] of lines.entries()) {
    const head = joined.pop();
    // Within a block a direction on a line of its own was set there; at a block's end it is a paragraph's last words.
    const isDirection = direction.test(line) && at + 1 < lines.length;
    if (head === undefined || previous === null) joined.push(line);
    else if (words !== null && brokenWord.test(previous)) joined.push(joinBrokenLines([head, line], words));
    else if (isBroken(previous, line, column) && !(isDirection && sentenceEnd.test(previous))) {
      joined.push(head + (/[\p{L}\p{N}]-$/u.test(head) ? "" : " ") + line);
    } else joined.push(head, line);
    previous = line;
  }
  return joined;
}

/** Blocks with the lines that a machine has broken joined again, kinds and bold leads kept. */
export function unwrapBlocks(blocks: readonly Block[]): Block[] {
  const wrapping = wrappingOf(blocks.map(({ lines }) => lines));
  if (wrapping === null) return [...blocks];
  return blocks.map((block) => ({ ...block, lines: unwrapLines(block.lines, wrapping) }));
}

/** Whether a machine parted a line from the next. */
function isBroken(line: string, next: string, column: number): boolean {
  if (titleAtEnd.test(line)) return true;
  const isOwn = dateAlone.test(next) || (sentenceEnd.test(line) && freshStart.test(next));
  return isFull(line, next, column) && !isOwn;
}

/** The length that nine in ten do not exceed. */
function mostAreWithin(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

function isFull(line: string, next: string, column: number): boolean {
  const word = /^\S*/.exec(next)?.[0] ?? "";
  return line.length + 1 + word.length > column;
}

const shortestBroken = 30;
/** A point of a list, a label or a site's address begins with a small letter too: "a. Kunjungan", "wartawan : kapan", "kabarawan.com - ". */
const ownStart = /^\p{Ll}{1,3}[.)]|^[^.?!]{1,40}?\s?:|^\p{Ll}[\p{L}\d-]*\.(?:com|co|id|net|org)(?!\p{L})/u;
/** In a text that is written without capitals small letters show nothing. */
const mostSmall = 0.2;

/** Blocks with lines joined that stop within a sentence, where no machine broke all of them: the next goes on in small letters. */
export function joinSentences(blocks: readonly (readonly string[])[]): string[][] {
  const small = blocks.filter(([first = ""]) => /^\p{Ll}/u.test(first)).length;
  if (small > blocks.length * mostSmall) return blocks.map((block) => [...block]);
  return blocks.map((block) => {
    const joined: string[] = [];
    for (const line of block) {
      const open = joined.at(-1) ?? "";
      const goesOn = /^\p{Ll}/u.test(line) && !ownStart.test(line);
      if (open.length >= shortestBroken && /[\p{L},]$/u.test(open) && goesOn)
        joined[joined.length - 1] = `${open} ${line}`;
      else joined.push(line);
    }
    return joined;
  });
}
