import type { Paragraph } from "../paragraphs.js";

/** Among bold labels a bold line that is no sentence heads a part: "Part 2. Harbour Town". */
export function isBoldHeading({ text, boldLead }: Paragraph): boolean {
  return boldLead.trim() === text && /[\p{L}\p{N})”]$/u.test(text);
}

const longestAside = 200;

/** Among bold labels a paragraph in italics tells of the room: "A film about the harbour is shown." Poems are quoted. */
export function isAside({ text, isItalic }: Paragraph): boolean {
  return isItalic && text.length <= longestAside && !/^["“‘«]/u.test(text);
}

/** What stands above the next label and is no sentence: "The Harbour Issue", "(2) The pier", where the container marks no headings. */
export function isSectionTitle(text: string): boolean {
  if (/^\(\d{1,2}\) \p{Lu}[^.?!]{3,140}$/u.test(text)) return true;
  const words = text.split(" ");
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    text.length <= 60 &&
    capitalised > 1 &&
    capitalised * 2 >= words.length &&
    !/^(?:Mr|Mrs|Ms|Madam|Thank)\b/u.test(text) &&
    /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\p{Ll}{1,4}))+$/u.test(text) &&
    /[\p{L}\p{N})]$/u.test(text)
  );
}
