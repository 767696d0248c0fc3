import { readDateline } from "./dateline.js";
import { comparable } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";

const longestTitle = 220;

/** Whether the first line of a text is its title: a heading, or a line that is no sentence, no dateline and no label. */
export function isTitle({ text, kind }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (kind === "heading") return true;
  if (text.length > longestTitle || startsWithLabel(text) || readDateline(text) !== null) return false;
  const isSentence = /[.;:,]["”’]?$/u.test(text) || /^[("“‘[].*[.?!][)"”’\]]$/u.test(text);
  return !isSentence && (paragraphs.length > 1 || !/[?!]$/u.test(text));
}

/** The title again, whole or, in capitals, a line of it. */
export function repeatsTitle(text: string, title: string): boolean {
  const [line, whole] = [comparable(text), comparable(title)];
  return line === whole || (line.length >= 12 && text === text.toUpperCase() && whole.includes(line));
}
