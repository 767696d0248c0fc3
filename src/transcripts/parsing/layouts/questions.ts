import type { Spokesperson } from "../../transcript.js";
import { speakersOf } from "../cast/speakers.js";
import { gather, type Piece, unspoken } from "../drafts.js";
import { isAskerLabel } from "../labels/exchange-evidence.js";
import { readLabel } from "../labels/label-forms.js";
import type { Layout, Reading } from "../layout.js";
import { isByline } from "../names/bylines.js";
import { isKnownOutlet } from "../names/outlets.js";
import { withoutEndMark } from "../page/closing.js";
import { isNote } from "../page/notes.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission, TurnDraft } from "../parsed.js";
import {
  addressedIn,
  announcementIn,
  isAnnouncedBy,
  isPlainQuestion,
  speaksOfInterview,
} from "./announced-interview.js";
import { openingOf } from "./article.js";
import { isReported } from "./attribution.js";
import { fits } from "./fits.js";
import { askerIn } from "./quoted-asker.js";
import { type Answering, labelledAnswer, whoAnswers } from "./who-answers.js";

/** Who asks, as far as the text tells, and whether it says that somebody asks at all. */
interface Question {
  /** What marks the paragraph as a question and is none of its words: "Q.", "Pertanyaan 1:", "1.". */
  readonly mark?: string;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly isAttributed: boolean;
}

const nobody = { speaker: null, affiliation: null } as const;

const quoted = /^(?<before>[^“"]{0,110}?)[“"][^”"]*\? ?[”"],?(?<after>[^“”"]{0,110})$/u;
const asking =
  /\b(?:bertanya|menanyakan|ditanya|ditanyai|pertanyaan|tanya|cecar|desak|asked|asks|question)\b/iu;
const answering =
  /\b(?:jawab(?:nya)?|menjawab|kata|ujar|tutur|ungkap|timpal|balas|said|replied|answered)\b/iu;
/** Questions in quotation marks, each answered in reported speech by the paragraphs after it. */
export const quotedQuestionsLayout = questionsLayout("quoted-questions", ({ text }) => {
  const match = quoted.exec(text);
  if (match === null) return null;
  const outside = `${match.groups?.before ?? ""} ${match.groups?.after ?? ""}`.trim();
  if (outside !== "" && (!asking.test(outside) || answering.test(outside))) return null;
  return { ...askerIn(outside), isAttributed: outside !== "" };
});

/** Questions in bold type or as headings, each answered by the paragraphs after it. */
export const boldQuestionsLayout = questionsLayout(
  "bold-questions",
  (paragraph) => {
    const { text, kind, boldLead } = paragraph;
    const isSetOff = kind === "heading" || (boldLead !== "" && boldLead.length >= text.length - 1);
    if (!isSetOff || !/\?["”’]?$/u.test(text)) return null;
    return { ...(labelledQuestion(paragraph) ?? nobody), isAttributed: true };
  },
  { isAnsweredDirectly: true },
);

/** "Q. …", "Pertanyaan 1: …"; a letter with nothing behind it, or a number, marks only what asks: "T …?", "1. …?" */
const mark =
  /^(?:(?:Q|Question|Tanya|Pertanyaan)(?: ?\d{1,2})?[.:] +(?=\S)|(?:(?:Q|T|Question|Tanya|Pertanyaan|Soalan|Soal)(?: ?\d{1,2})?(?: ?[.:)]|(?= ))|\d{1,2}[.)]) +(?=\S.*\?["”’)]?$))/u;

/** Questions that a word, a number or who asks marks, each answered by the paragraphs after it, which nothing marks. */
export const markedQuestionsLayout = questionsLayout("marked-questions", (paragraph) => {
  if (paragraph.kind === "caption") return null;
  const [found] = mark.exec(paragraph.text) ?? [];
  return found === undefined
    ? labelledQuestion(paragraph)
    : { speaker: null, affiliation: null, isAttributed: false, mark: found.trim() };
});

/** "Wartawan: …?", "Radio Awan: …?", and whatever a well-known outlet says. */
function labelledQuestion({ text }: Paragraph): Question | null {
  const label = readLabel(text);
  if (label === null || !isAskerLabel(label)) return null;
  const asker = speakersOf([label]).get(label);
  if (asker === undefined || !(/\?["”’)]?$/u.test(text) || isKnownOutlet(label.name))) return null;
  return { speaker: asker.name, affiliation: asker.affiliation, isAttributed: false, mark: label.lead };
}

/** Questions that nothing sets off, below a line that announces an interview or to somebody whom they speak to, each answered by the paragraphs after it. */
export const plainQuestionsLayout = questionsLayout(
  "plain-questions",
  (paragraph, above) =>
    isPlainQuestion(paragraph)
      ? { ...(labelledQuestion(paragraph) ?? nobody), isAttributed: isAnnouncedBy(above, paragraph) }
      : null,
  {
    announced: (paragraphs) => {
      const announcement = announcementIn(paragraphs);
      return announcement === -1 ? addressedIn(paragraphs) : announcement;
    },
  },
);

/** What a layout of questions asks of a text besides them. */
interface Conditions {
  /** The place of the line below which all questions stand; left out where no such line is needed. */
  readonly announced?: (paragraphs: readonly Paragraph[]) => number;
  /** A newspaper that asks "Mengapa begitu?" above a part of its report answers in its own words, and tells who said what. */
  readonly isAnsweredDirectly?: boolean;
}

function questionsLayout(
  name: string,
  read: (paragraph: Paragraph, above?: Paragraph) => Question | null,
  { announced, isAnsweredDirectly = false }: Conditions = {},
): Layout {
  return {
    name,
    read(paragraphs, context): Reading | null {
      const report = withoutEndMark(paragraphs);
      const opening = openingOf(report.body, context.title);
      const start = announced === undefined ? 0 : announced(opening.paragraphs);
      if (start === -1) return null;
      const questions = opening.paragraphs.map((paragraph, index) =>
        index < start ? null : read(paragraph, opening.paragraphs[index - 1]),
      );
      const fit = fitOf(questions);
      if (fit === 0) return null;
      const first = questions.findIndex((question) => question !== null);
      const introduction = introductionIn(opening.paragraphs, questions, first);
      const answers = opening.paragraphs.slice(first);
      const isInterview = speaksOfInterview([context.title ?? "", ...introduction].join("\n"));
      // A review of the press tells what each paper says.
      const isReview = opening.paragraphs.some(
        ({ text }, index) => questions[index]?.affiliation != null && !text.includes("?"),
      );
      if (isReview && !isInterview) return null;
      if (isAnsweredDirectly && !isInterview && answers.some(({ text }) => isReported(text))) return null;
      const answering = whoAnswers(
        opening.paragraphs,
        introduction,
        context,
        labelledAnswer(answers.filter((_, index) => questions[first + index] === null)),
      );
      const { turns, labels } = saidIn(opening.paragraphs, questions, first, answering);
      return {
        fit,
        turns,
        omitted: [...opening.omitted, ...labels, ...report.omitted],
        place: opening.dateline?.place ?? null,
        outlet: opening.dateline?.outlet ?? null,
        introduction,
        spokesperson: answering.spokesperson,
      };
    },
  };
}

/** What stands above the first question; a sentence that reports it may tell the day. */
function introductionIn(
  paragraphs: readonly Paragraph[],
  questions: readonly (Question | null)[],
  first: number,
): string[] {
  const end = questions[first]?.isAttributed === true ? first + 1 : first;
  return paragraphs.slice(0, end).flatMap(({ kind, text }) => (kind === "caption" ? [] : [text]));
}

/** The paragraphs as turns, and the labels that were before questions and answers. */
function saidIn(
  paragraphs: readonly Paragraph[],
  questions: readonly (Question | null)[],
  first: number,
  answering: Answering,
): { turns: TurnDraft[]; labels: Omission[] } {
  const lines = paragraphs.map((paragraph, index) =>
    withoutOwnLabel(paragraph, index > first && !questions[index] ? answering.spokesperson : null),
  );
  const pieces = lines.map(({ paragraph }, index) =>
    pieceOf(paragraph, questions[index] ?? null, index > first, answering.at(index)),
  );
  const labels = [...lines.map(({ label }) => label), ...questions.map((question) => question?.mark)];
  return {
    turns: gather(pieces),
    labels: labels.flatMap((text): Omission[] => (text === undefined ? [] : [{ reason: "label", text }])),
  };
}

/** An answer without the name of whoever gives it before it: "Sekar Malam: Besok." */
function withoutOwnLabel(
  paragraph: Paragraph,
  answerer: Spokesperson | null,
): { paragraph: Paragraph; label?: string } {
  const label = `${answerer?.name}:`;
  const { kind, text } = paragraph;
  if (answerer === null || kind === "caption" || !text.startsWith(`${label} `)) return { paragraph };
  return { paragraph: { ...paragraph, text: text.slice(label.length + 1) }, label };
}

function pieceOf(
  { kind, text }: Paragraph,
  question: Question | null,
  isAsked: boolean,
  answerer: Spokesperson | null,
): Piece {
  if (kind === "caption") return unspoken("caption", text);
  if (question !== null)
    return {
      role: "question",
      speaker: question.speaker,
      affiliation: question.affiliation,
      text: text.slice(question.mark?.length ?? 0).trim(),
    };
  if (isNote(text) || (!isAsked && isByline(text))) return unspoken("note", text);
  if (!isAsked) return unspoken("statement", text);
  return {
    role: "answer",
    speaker: answerer?.name ?? null,
    affiliation: answerer?.office ?? null,
    text,
  };
}

/** Two questions that are answered, or one that the text says a reporter asked. */
function fitOf(questions: readonly (Question | null)[]): number {
  const answered = questions.filter(
    (question, index) => question !== null && index + 1 < questions.length && questions[index + 1] === null,
  );
  const attributed = questions.filter((question) => question?.isAttributed).length;
  if (answered.length >= 2)
    return attributed * 2 >= answered.length ? fits.questionsAttributed : fits.questionsSetApart;
  return answered.length === 1 && attributed === 1 ? fits.anyExchange : 0;
}
