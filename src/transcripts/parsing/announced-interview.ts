import type { Paragraph } from "./paragraphs.js";

const longestQuestion = 300;
const fewestQuestions = 2;
const announcing = /\b(?:berikut|simak)\b|\b(?:follows?|below)\b/iu;
const interview =
  /\b(?:(?:petikan|kutipan|penjelasan|cuplikan|wawancara|perbincangan|tanya jawab)(?:nya)?|excerpts|interview|conversation)\b/iu;

/** Whether a paragraph ends as a question does and is short enough to be one. */
export function isPlainQuestion({ text, kind }: Paragraph): boolean {
  return kind === null && text.length <= longestQuestion && /\?["”’]?$/u.test(text);
}

/** The place of the last line that says that an interview is printed below it, and that has one below; -1 where none does. */
export function announcementIn(paragraphs: readonly Paragraph[]): number {
  const questions = paragraphs.flatMap((paragraph, index) => (isPlainQuestion(paragraph) ? [index] : []));
  const last = questions.at(-fewestQuestions) ?? -1;
  return paragraphs.slice(0, last + 1).findLastIndex(({ text }) => {
    const sentence = text.slice(-longestQuestion);
    return /[:;.]$/u.test(sentence) && announcing.test(sentence) && interview.test(sentence);
  });
}

/** Whether somebody is interviewed in what a text says of itself. */
export function speaksOfInterview(text: string): boolean {
  return interview.test(text);
}
