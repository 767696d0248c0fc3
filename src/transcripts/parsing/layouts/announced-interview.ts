import type { Paragraph } from "../paragraphs.js";

const longestQuestion = 300;
const fewestQuestions = 2;
const announcing = /\b(?:berikut|simak)\b|\b(?:follows?|below)\b/iu;
const interview =
  /\b(?:(?:petikan|kutipan|penjelasan|cuplikan|wawancara|perbincangan|percakapan|tanya jawab)(?:nya)?|excerpts|interview(?:s|ed)?|conversation)\b/iu;
/** What nobody writes above a report that asks something itself. */
const conversation =
  /\b(?:(?:wawancara|perbincangan|percakapan|tanya jawab)(?:nya)?|interview|conversation)\b/iu;

/** Whether a paragraph ends as a question does and is short enough to be one. */
export function isPlainQuestion({ text, kind }: Paragraph): boolean {
  return kind === null && text.length <= longestQuestion && /\?["”’]?$/u.test(text);
}

/** The place of the last line that says that an interview is printed below it, and that has one below; -1 where none does. */
export function announcementIn(paragraphs: readonly Paragraph[]): number {
  const questions = paragraphs.flatMap((paragraph, index) => (isPlainQuestion(paragraph) ? [index] : []));
  const last = questions.at(-fewestQuestions) ?? -1;
  return paragraphs.findLastIndex(
    (paragraph, index) =>
      (index <= last && announces(paragraph, interview)) || isAnnouncedBy(paragraph, paragraphs[index + 1]),
  );
}

/** "Simak wawancaranya di kanal kami." */
const elsewhere = /\b(?:kanal|laman|video|saluran|tautan|channel|website|link)\b/iu;
/** "Radio Awan: Kapan?" is for another layout. */
const labelled = /^[^:?]{1,60}: /u;

/** Whether a question that names nobody stands right below a line that says that a conversation is printed there. */
export function isAnnouncedBy(above: Paragraph | undefined, paragraph: Paragraph | undefined): boolean {
  return (
    above !== undefined &&
    paragraph !== undefined &&
    announces(above, conversation) &&
    !elsewhere.test(above.text) &&
    isPlainQuestion(paragraph) &&
    !labelled.test(paragraph.text)
  );
}

function announces({ text }: Paragraph, subject: RegExp): boolean {
  const sentence = text.slice(-longestQuestion);
  return /[:;.]$/u.test(sentence) && announcing.test(sentence) && subject.test(sentence);
}

/** "Anda menganggap ini ujian?": the one who answers is spoken to. */
const address = /(?<!\p{L}|(?:dan |[/-]))(?:Anda|Bapak|Ibu|Pak|Bu)(?!\p{L}|(?: dan |[/-])Ibu)/u;

/**
 * The place of the first question where at least two speak to whoever answers, and a third of all; -1 where not. Where a picture shows an
 * interview, one is enough.
 */
export function addressedIn(paragraphs: readonly Paragraph[]): number {
  const isPictured = paragraphs.some(({ kind, text }) => kind === "caption" && conversation.test(text));
  const asked = paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    return isPlainQuestion(paragraph) && next !== undefined && !isPlainQuestion(next);
  });
  const questions = paragraphs.filter((_, index) => asked[index]);
  const addressed = questions.filter(({ text }) => address.test(text));
  const fewest = isPictured && questions.length >= fewestQuestions ? 1 : fewestQuestions;
  const isConversation = addressed.length >= fewest && addressed.length * 3 >= questions.length;
  return isConversation ? asked.indexOf(true) : -1;
}

/** Whether somebody is interviewed in what a text says of itself. */
export function speaksOfInterview(text: string): boolean {
  return interview.test(text);
}
