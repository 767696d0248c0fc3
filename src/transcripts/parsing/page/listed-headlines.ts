import { startsWithLabel } from "../labels/label-forms.js";

/** What sites set above the headlines of other reports within a text. */
export function isListHeading(text: string): boolean {
  return /^(?:(?:baca|lihat|simak) juga|artikel berkaitan|pilihan redaksi|berita pilihan|pilihan editor)\s*:?$|^(?:baca|simak)\s*:$/iu.test(
    text,
  );
}

const longestHeadline = 160;

/** The headline of another report below the first one in such a list: words enough to tell something, and no sentence. */
export function isListed(text: string): boolean {
  return (
    text.length <= longestHeadline &&
    text.split(" ").length >= 3 &&
    !/[.?!:]["”’)]?$/u.test(text) &&
    !startsWithLabel(text)
  );
}

/**
 * The first headline below "Baca juga" may exclaim or, in a headline's capitals, ask: in an interview the next question stands there where
 * the link is lost. Nobody is quoted in the middle of it.
 */
export function isFirstListed(text: string): boolean {
  if (text.length > longestHeadline || startsWithLabel(text)) return false;
  if (/\?["”’)]?$/u.test(text) && !isInHeadlineCase(text)) return false;
  return !/[.:]["”’)]?$|^["“‘]|["”],? \p{Ll}/u.test(text);
}

function isInHeadlineCase(text: string): boolean {
  const words = text.split(" ");
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 > words.length;
}
