import { furnitureReason, isClockLine, isEndLine } from "./furniture.js";
import { isNote } from "./notes.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission } from "./parsed.js";
import { isSiteValue } from "./site-lines.js";

/** A text without what is printed at its end. */
export interface Closing {
  readonly body: readonly Paragraph[];
  /** What stands below the line with the time or "END". */
  readonly footer: readonly Paragraph[];
  readonly omitted: readonly Omission[];
}

/**
 * What ends a report: a bare mark, "(*)", "[***]", initials of who wrote and edited, "(abc/def)", "(Abc/Z-7)", and, behind a sentence,
 * initials or an agency in brackets, "(ABC)", "(Antara)", or the word for the end.
 */
const endMark =
  /\s*(?:[([](?:[^\p{L}\p{N}()[\]]{1,6}|\p{L}{2,4}(?:\/(?:\p{Ll}{2,4}|\p{Lu}-\d{1,2})){1,3}|\p{Lu}-\d{1,2})[)\]]|\*{1,3}|■|###|(?<=[.!]["”]? )(?:\((?:\p{Lu}{2,4}|Ant(?:ara)?|Reuters|Xinhua|Anadolu|Sputnik)(?:\/\p{L}{2,10})?\)|Selesai))$/u;
const sectionLabel =
  /^(?:informasi seputar|berita terkait|artikel terkait|topik terkait|kata kunci|tags?)\b[^.?!]{0,60}$/iu;

/** Takes lines that belong to the page out of a text. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): {
  body: Paragraph[];
  omitted: Omission[];
} {
  const body: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const isValue = isSiteValue(paragraph.text, paragraphs[index - 1]?.text);
    const reason = isValue ? "page-link" : furnitureReason(paragraph.text);
    if (reason === null) body.push(paragraph);
    else omitted.push({ reason, text: paragraph.text });
  }
  return { body, omitted };
}

/** Takes a report's end mark off, and what stands after it if that is a mere heading. */
export function withoutEndMark(paragraphs: readonly Paragraph[]): { body: Paragraph[]; omitted: Omission[] } {
  const ending = paragraphs.slice(-4).findLastIndex((paragraph) => markOf(paragraph.text) !== "");
  const marked = ending === -1 ? paragraphs.length : Math.max(0, paragraphs.length - 4) + ending;
  const body: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const isLast = index === paragraphs.length - 1 && index > 0;
    if ((index > marked && isHeadingLike(text)) || (isLast && sectionLabel.test(text))) {
      omitted.push({ reason: "section-label", text });
    } else if (index === marked) {
      const mark = markOf(text);
      omitted.push({ reason: "end-mark", text: mark.trim() });
      if (mark.length < text.length) body.push({ ...paragraph, text: text.slice(0, -mark.length) });
    } else body.push(paragraph);
  }
  return { body, omitted };
}

function markOf(text: string): string {
  return endMark.exec(text.slice(-40))?.[0] ?? "";
}

function isHeadingLike(text: string): boolean {
  return text.length <= 60 && !/[.?!]["”’)]?$/u.test(text);
}

/** Parts a transcript from its last time or end line and what follows that, unless more speakers follow there. */
export function withoutFooter(
  paragraphs: readonly Paragraph[],
  isSpoken: (paragraph: Paragraph) => boolean,
): Closing {
  const last = paragraphs.findLastIndex(({ text }) => isClockLine(text) || isEndLine(text));
  const end = paragraphs.findLastIndex(({ text }) => isEndLine(text));
  const isDirection = ({ text }: Paragraph, index: number) =>
    isNote(text) && !isEndLine(text) && (end === -1 || index < end);
  const lastSpoken = paragraphs.findLastIndex(
    (paragraph, index) => isSpoken(paragraph) || isDirection(paragraph, index),
  );
  const body: Paragraph[] = [];
  const footer: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const isTime = isClockLine(paragraph.text) || isEndLine(paragraph.text);
    if (isTime && index > lastSpoken) omitted.push({ reason: "time", text: paragraph.text });
    else if (last > lastSpoken && index > last) footer.push(paragraph);
    else body.push(paragraph);
  }
  return { body, footer, omitted };
}
