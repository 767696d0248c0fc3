/** Every way in which Unicode ends a line (UAX 14: CR, LF, NEL, VT, LS). */
const lineEnds = /\r\n|[\r\v\u0085\u2028]/g;
/** A page break or paragraph separator parts paragraphs. */
const paragraphEnds = /[\f\u2029]/g;
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const controls = /(?!\n)\p{Cc}/gu;
/** Marks without width or meaning of their own: soft hyphens, joiners of words, byte order marks, direction marks. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Code points that are no characters: lone surrogates and those that Unicode promises never to assign. */
const nonCharacters = /[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Zero-width joiners shape Indic and Arabic letters and bind emoji; beside Latin letters or spaces they are litter. */
const strayJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}]|\p{Emoji_Modifier})[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * Text as it may be kept: lines end in "\n", spaces are U+0020, composed characters are composed (NFC, UAX 15),
 * and nothing invisible is left that would part a word from itself in search. Words stay as they were written.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(paragraphEnds, "\n\n")
    .replace(/\t/g, "    ")
    .replace(wideSpaces, " ")
    .replace(controls, "")
    .replace(invisible, "")
    .replace(nonCharacters, "")
    .replace(strayJoiners, "")
    .normalize("NFC");
}
