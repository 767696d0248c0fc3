import { startsWithLabel } from "../labels/label-forms.js";
import { startsWithOffice } from "../names/label-names.js";
import type { Paragraph } from "../paragraphs.js";

const fewestWords = 6;
const longestHeadline = 160;
/** Of the longer words in a headline most begin with a capital. */
const mostCapitals = 0.7;
/** What agreements and statements are called, which are listed by their titles. */
const document =
  /^(?:memorandum|mou|nota|perjanjian|persetujuan|kesepakatan|kerja sama|deklarasi|surat|peraturan|undang-undang|letter|agreement|joint|treaty|protocol|declaration|statement)\b/iu;

/**
 * The places of headlines that stand two or more in a row below text: links to other reports that have lost their mark. One of each row
 * calls, asks or has a pause in it, as titles of agreements and names of those present have not. Above words that have a label, as
 * "Wartawan:", stand the points that a speaker shows, and no links.
 */
export function headlinesInRows(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const firstText = paragraphs.findIndex(({ text }) => /[.?!]["”’)]?$/u.test(text));
  const lastLabel = paragraphs.findLastIndex(({ text }) => startsWithLabel(text));
  const rows: number[][] = [[]];
  for (const [index, paragraph] of paragraphs.entries()) {
    const isBelowText = firstText !== -1 && index > Math.max(firstText, lastLabel);
    if (isBelowText && isHeadline(paragraph)) rows.at(-1)?.push(index);
    else rows.push([]);
  }
  const isRow = (row: readonly number[]) =>
    row.length >= 2 && row.some((index) => /[!?,:]/u.test(paragraphs[index]?.text ?? ""));
  return new Set(rows.filter(isRow).flat());
}

function isHeadline({ text, kind, boldLead }: Paragraph): boolean {
  const line = text.replace(/^- /u, "");
  return kind === null && boldLead === "" && isInHeadlineCase(line) && !startsWithOffice(line);
}

/** Words enough to tell something, most of them capitalised, and no sentence, no agreement's title and nobody's words. */
function isInHeadlineCase(text: string): boolean {
  if (text.length > longestHeadline) return false;
  const words = text.split(" ");
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return (
    words.length >= fewestWords &&
    capitals >= long.length * mostCapitals &&
    /^[\p{L}'‘"“\d]/u.test(text) &&
    !/[.:;,)"”]$|^\d+[.)]/u.test(text) &&
    !document.test(text) &&
    !startsWithLabel(text)
  );
}

/** The places of headlines that stand behind a point with none beside it, between the paragraphs of a report. */
export function headlinesBehindPoints(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const isPoint = (index: number) => paragraphs[index]?.text.startsWith("• ") === true;
  const found = [...paragraphs.entries()].flatMap(([index, paragraph]) => {
    const isAlone = isPoint(index) && index > 0 && !isPoint(index - 1) && !isPoint(index + 1);
    return isAlone && isInHeadlineCase(paragraph.text.slice(2)) ? [index] : [];
  });
  return new Set(found);
}

/** "Mengapa dermaga ditutup? Dermaga itu retak." */
const questionAndAnswer = /^\p{Lu}[^.?!]{8,160}\? ["“]?\p{Lu}/u;
const fewestQuestions = 2;

/** The places of a site's own questions with their answers, each below a mark that stands alone: they lead to other reports. */
export function questionsBelowMarks(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = [...paragraphs.entries()].flatMap(([index, { text }]) =>
    /^[-•–]$/u.test(paragraphs[index - 1]?.text ?? "") && questionAndAnswer.test(text) ? [index] : [],
  );
  return new Set(found.length >= fewestQuestions ? found : []);
}
