/** Every word of a text in lower case, hyphenated words whole. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** No word is longer: a paragraph's end is looked at and not all of it, line by line. */
const longestWord = 60;

/** Lines of a paragraph as one, words that were broken between them joined; `words` are those of the whole text. */
export function joinBrokenLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const [, before = "", hyphen] = /(\p{L}+)([-\u00ad\u2010])$/u.exec(text.slice(-longestWord)) ?? [];
    const after = /^\p{L}+/u.exec(line)?.[0] ?? "";
    if (hyphen === undefined || after === "") return text === "" ? line : `${text} ${line}`;
    const stem = text.slice(0, -1);
    return hyphen === "\u00ad" || !keepsHyphen(before, after, words) ? stem + line : `${stem}-${line}`;
  }, "");
}

/**
 * Whether a hyphen at a line's end belongs to the word. It does in Indonesian reduplication ("negara-negara", "bersama-sama",
 * "kehati-hatian") and before a capital ("Asia-Afrika"); else the text's other words decide, and without them it was the typesetter's.
 */
function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
  if (after !== tail) return true;
  if (words.has(`${head}-${tail}`)) return true;
  if (words.has(head + tail)) return false;
  const shared = tail.slice(0, 4);
  return shared.length >= 3 && (tail.startsWith(head) || head.endsWith(shared));
}
