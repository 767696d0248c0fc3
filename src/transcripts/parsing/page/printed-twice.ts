import { readDateline } from "../days/dateline.js";
import { startsWithLabel } from "../labels/label-forms.js";
import type { Paragraph } from "../paragraphs.js";
import { comparable } from "../paragraphs.js";

/** Shorter sentences people say twice. */
const shortestSentence = 60;
const shortestHalf = 20;
const longestCredit = 80;
/** How far down a page a picture stands above the text. */
const lastAbove = 8;

/**
 * Whether a page has printed a picture's words twice, once for who cannot see it: a sentence or, above the text, a name that comes again
 * on the next line or behind one that credits the picture; a point of a list that the next line is without its mark; or a line that begins again behind such a credit.
 */
export function isPrintedTwice(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? "";
  if (startsWithLabel(text)) return false;
  if (isGlued(text)) return true;
  const isSentence =
    text.length >= shortestSentence &&
    /[.)]$/u.test(text) &&
    !/\p{Ll}\. \p{Lu}\p{Ll}/u.test(text) &&
    readDateline(text) === null;
  const isAbove = index > 0 && index <= lastAbove && text !== paragraphs[0]?.text;
  const isName = isAbove && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]+){0,6}$/u.test(text);
  const isAcross = isAbove && text.length <= longestCredit * 2 && acrossCredits(paragraphs, index).length > 0;
  const others = [-1, 1, ...(isSentence ? [-2, 2] : isAbove ? acrossCredits(paragraphs, index) : [])].map(
    (step) => paragraphs[index + step]?.text,
  );
  const isPoint = others.slice(0, 2).some((other = "") => `• ${other}` === text || other === `• ${text}`);
  return isPoint || ((isSentence || isName || isAcross) && others.includes(text));
}

/** Where a name may come again behind a line that credits the picture: "Foto: Kabar Awan". */
function acrossCredits(paragraphs: readonly Paragraph[], index: number): number[] {
  return [-2, 2].filter((step) =>
    /^(?:foto|photo) ?: ?.{2,40}$|^\p{Lu}[\p{L}. ]{2,40}\/[\p{L}\d]+\.(?:com|co\.id|id)$/iu.test(
      paragraphs[index + step / 2]?.text ?? "",
    ),
  );
}

/** "Sekar Malam di Kota Mega. WARTA/LARAS WENINGSekar Malam di Kota Mega." */
function isGlued(text: string): boolean {
  if (text.length > 2 * (shortestSentence * 4) + longestCredit) return false;
  const start = text.slice(0, shortestHalf);
  const again = text.indexOf(start, shortestHalf);
  if (start.length < shortestHalf || again === -1) return false;
  const half = text.slice(again).replace(/ \([^()]{2,40}\)\.?$/u, "");
  return text.startsWith(half) && again - half.length > 0 && again - half.length <= longestCredit;
}

/** "sekar malam", what a page calls a picture, above "Sekar Malam. (Sumber: Kemlu)". */
export function isInOtherWords({ text, kind }: Paragraph, next: Paragraph | undefined): boolean {
  return (
    kind === null &&
    next?.kind === "caption" &&
    (/^\p{Ll}[\p{L} -]+$/u.test(text) ||
      isNameOfPicture(text, next.text) ||
      text.length >= shortestSentence ||
      next.text.startsWith(`${text} (`)) &&
    (isNameOfPicture(text, next.text) || comparable(next.text).startsWith(`${comparable(text)} `))
  );
}

const longestName = 60;

/** "Menteri Sekar dan Laras" above "Menteri Sekar menemui Laras di dermaga": a few words that begin as a picture's do. */
function isNameOfPicture(text: string, shown: string): boolean {
  const [first = "", second = "", ...more] = text.split(" ");
  return (
    more.length > 0 &&
    text.length <= longestName &&
    /^\p{Lu}/u.test(second) &&
    !/[.?!:,;"”]$/u.test(text) &&
    shown.startsWith(`${first} ${second} `)
  );
}
