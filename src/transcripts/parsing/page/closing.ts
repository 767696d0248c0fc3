import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";
import { furnitureReason, isClockLine, isEndLine } from "./furniture.js";
import { isListed, isListHeading } from "./listed-headlines.js";
import { isNote } from "./notes.js";
import { headlinesBehindPoints, headlinesInRows, questionsBelowMarks } from "./other-reports.js";
import { isSiteValue } from "./site-values.js";

/** A text without what is printed at its end. */
export interface Closing {
  readonly body: readonly Paragraph[];
  /** What stands below the line with the time or "END". */
  readonly footer: readonly Paragraph[];
  readonly omitted: readonly Omission[];
}

const afterSentence = '(?:^|(?<=[.!?)]["”]? ?))';
const endMarks = [
  // "(*)", "[***]", "(abc/def)"
  "[([](?:[^\\p{L}\\p{N}()[\\]]{1,6}|\\p{Ll}{2,4}\\d{0,2}(?:\\/\\p{Ll}{2,4}){1,3})[)\\]]",
  "\\*{1,3}|■|###",
  // "(Abc/Z-7)", "(Z-7)", "(ABC/Antara)", also with an asterisk for the first
  `${afterSentence}[([](?:\\p{Lu}{1,3}-\\d{1,2}|(?:\\*|\\p{L}{2,4})(?:\\/(?:\\p{L}{2,10}|\\p{Lu}{1,3}-\\d{1,2})){1,3}|\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3}\\/\\p{Lu}-\\d{1,2})[)\\]]`,
  // "(ABC)", "(Antara)", "Selesai"
  '(?<=[.!]["”]? )(?:\\((?:\\p{Lu}{2,4}|Ant(?:ara)?|Reuters|Xinhua|Anadolu|Sputnik)(?:\\/\\p{L}{2,10})?\\)|Selesai)',
  // "(Red)", "(red)", "(Abc)"
  '(?<=[.!]["”]? )\\((?:red|redaksi|\\p{Lu}\\p{Ll}{1,3})\\)',
  // "(abc)" and "-- BERNAMA" on lines of their own
  "^[([]\\p{Ll}{2,4}[)\\]]|^[-–—]{1,2} ?\\p{Lu}{4,12}",
];
/** What ends a report: a mark, the initials of who wrote and edited, an agency in brackets, or the word for the end. */
const endMark = new RegExp(`\\s*(?:${endMarks.join("|")})$`, "u");
const sectionLabel =
  /^(?:informasi seputar|berita terkait|artikel terkait|topik terkait|kata kunci|tags?)\b[^.?!]{0,60}$/iu;

/** Takes lines that belong to the page out of a text. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): {
  body: Paragraph[];
  omitted: Omission[];
} {
  const body: Paragraph[] = [];
  const omitted: Omission[] = [];
  const links = new Set([
    ...headlinesInRows(paragraphs),
    ...headlinesBehindPoints(paragraphs),
    ...questionsBelowMarks(paragraphs),
  ]);
  let isInList = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const above = paragraphs[index - 1]?.text;
    isInList = isListHeading(above ?? "") || (isInList && isListed(paragraph.text));
    const isValue =
      links.has(index) ||
      isSiteValue(paragraph.text, above, paragraphs[index + 1]?.text) ||
      (isInList && isListed(paragraph.text));
    const reason = isValue || isListHeading(paragraph.text) ? "page-link" : furnitureReason(paragraph.text);
    if (reason === null) body.push(paragraph);
    else omitted.push({ reason, text: paragraph.text });
  }
  return { body, omitted };
}

/** Initials of who wrote and edited, on a line of their own: below them nothing belongs to the report. */
const initialsAlone = /^[([]\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}[)\]]$/u;
/** "(OL-2)", "(Z-7)" behind a sentence: the desk of a paper, with which its report ends as well. */
const deskBehind = /[.!?]["”’]? ?\(\p{Lu}{1,3}-\d{1,2}\)$/u;
const longestBelow = 8;

/** Takes a report's end mark off, and what stands after it if that is a mere heading, or below the initials of who wrote it. */
export function withoutEndMark(paragraphs: readonly Paragraph[]): { body: Paragraph[]; omitted: Omission[] } {
  const initials = paragraphs
    .slice(-longestBelow)
    .findIndex(({ text }) => initialsAlone.test(text) || deskBehind.test(text));
  const signed =
    initials === -1 ? paragraphs.length : Math.max(0, paragraphs.length - longestBelow) + initials;
  const ending = paragraphs.slice(-4).findLastIndex((paragraph) => markOf(paragraph.text) !== "");
  const marked = ending === -1 ? paragraphs.length : Math.max(0, paragraphs.length - 4) + ending;
  const body: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const isLast = index === paragraphs.length - 1 && index > 0;
    const isRepeated = isLast && (text === paragraphs[0]?.text || !/[.?!]["”’)]?$/u.test(text));
    const isAgain = (index > marked || isRepeated) && isAgainBelow(paragraphs, index);
    if (
      index > signed ||
      isAgain ||
      (index > marked && isHeadingLike(text)) ||
      (isLast && sectionLabel.test(text))
    ) {
      omitted.push({ reason: "section-label", text });
    } else if (index === marked || index === signed) {
      const mark = markOf(text);
      omitted.push({ reason: "end-mark", text: mark.trim() });
      if (mark.length < text.length) body.push({ ...paragraph, text: text.slice(0, -mark.length) });
    } else body.push(paragraph);
  }
  return { body, omitted };
}

const shortestRepetition = 60;
const nearTop = 8;

/** Whether a paragraph is the first words of one near the top again, which some sites print below a report. */
function isAgainBelow(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = "" } = paragraphs[index] ?? {};
  const start = text.replace(/[.…]+$/u, "");
  return (
    text.length >= shortestRepetition &&
    paragraphs.slice(0, Math.min(nearTop, index)).some((each) => each.text.includes(start))
  );
}

function markOf(text: string): string {
  return endMark.exec(text.slice(-40))?.[0] ?? "";
}

function isHeadingLike(text: string): boolean {
  return text.length <= 60 && !/[.?!]["”’)]?$/u.test(text);
}

/** Minutes end with a part in which nobody speaks any more: "III. PENUTUP". */
const closingPart = /^(?:[IVX]{1,4}|\d|[A-H])\. (?:penutup|kesimpulan|lain-lain|tindak lanjut)$/iu;

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
  const part = paragraphs.findLastIndex(({ text }) => closingPart.test(text));
  const body: Paragraph[] = [];
  const footer: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const isTime = isClockLine(paragraph.text) || isEndLine(paragraph.text);
    if (isTime && index > lastSpoken) omitted.push({ reason: "time", text: paragraph.text });
    else if ((last > lastSpoken && index > last) || (part > lastSpoken && index >= part))
      footer.push(paragraph);
    else body.push(paragraph);
  }
  return { body, footer, omitted };
}
