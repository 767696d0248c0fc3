import { isQuestion } from "../cast/asked.js";
import { gather, type Piece, unspoken } from "../drafts.js";
import type { Layout, Reading } from "../layout.js";
import { findSpokesperson } from "../names/spokesperson.js";
import { withoutEndMark } from "../page/closing.js";
import { isNote } from "../page/notes.js";
import type { Paragraph } from "../paragraphs.js";
import { speaksOfInterview } from "./announced-interview.js";
import { openingOf } from "./article.js";
import { isReported } from "./attribution.js";
import { fits } from "./fits.js";

const dash = /^[-–—] ?(?=[\p{Lu}“"«])/u;
const fewestQuestions = 2;

/** Which paragraphs with a dash are the asker's, and whether those of whoever answers have one too. */
interface Dashes {
  readonly asking: ReadonlySet<number>;
  readonly isByTurns: boolean;
}

/**
 * An interview in which a dash opens what each of two says, who speak by turns and are named nowhere: "– Kapan kapal tiba?" and below it
 * "– Besok." What stands below without a dash goes on with it; where only questions have one, it answers them. A text that does
 * not speak of an interview may as well hold a list.
 */
export const dashDialogueLayout: Layout = {
  name: "dash-dialogue",
  read(paragraphs, context): Reading | null {
    const report = withoutEndMark(paragraphs);
    const opening = openingOf(report.body, context.title);
    const dashes = dashesIn(opening.paragraphs);
    if (dashes === null) return null;
    const first = opening.paragraphs.findIndex(isDashed);
    const above = opening.paragraphs.slice(0, first);
    if (opening.paragraphs.slice(first).some(isReportedBetween)) return null;
    const introduction = above.flatMap(({ kind, text }) => (kind === "caption" ? [] : [text]));
    if (!speaksOfInterview([context.title ?? "", ...introduction].join("\n"))) return null;
    const spokesperson = findSpokesperson(introduction) ?? context.spokesperson;
    const { name: speaker = null, office: affiliation = null } = spokesperson ?? {};
    const isAsking = askingAt(opening.paragraphs, dashes);
    const pieces = opening.paragraphs.map(({ kind, text }, index): Piece => {
      if (kind === "caption") return unspoken("caption", text);
      if (isNote(text)) return unspoken("note", text);
      if (index < first) return unspoken("statement", text);
      const said = text.replace(dash, "");
      return isAsking[index]
        ? unspoken("question", said)
        : { role: "answer", speaker, affiliation, text: said };
    });
    return {
      fit: fits.questionsSetApart,
      turns: gather(pieces),
      omitted: [...opening.omitted, ...report.omitted],
      place: opening.dateline?.place ?? null,
      outlet: opening.dateline?.outlet ?? null,
      introduction,
      spokesperson,
    };
  },
};

/** A report of what somebody said may list what it was about. */
function isReportedBetween(paragraph: Paragraph): boolean {
  return !isDashed(paragraph) && isReported(paragraph.text);
}

function isDashed({ kind, text }: Paragraph): boolean {
  return kind === null && dash.test(text);
}

/** Null where dashes show no conversation: the asker's are every second, or all that there are, and half of them ask. */
function dashesIn(paragraphs: readonly Paragraph[]): Dashes | null {
  const dashed = paragraphs.flatMap((paragraph, index) => (isDashed(paragraph) ? [index] : []));
  const asks = (index: number) => isQuestion(paragraphs[index]?.text ?? "");
  const isAnswered = (index: number) => {
    const next = paragraphs[index + 1];
    return next !== undefined && !isDashed(next);
  };
  if (dashed.length >= fewestQuestions && dashed.every((index) => asks(index) && isAnswered(index)))
    return { asking: new Set(dashed), isByTurns: false };
  const asking = dashed.filter((_, place) => place % 2 === 0);
  const answering = dashed.filter((_, place) => place % 2 === 1);
  const questions = asking.filter(asks).length;
  const isConversation =
    questions >= fewestQuestions &&
    questions * 2 >= asking.length &&
    answering.filter(asks).length < questions;
  return isConversation ? { asking: new Set(asking), isByTurns: true } : null;
}

/** Of each paragraph whether the one who asks says it. */
function askingAt(paragraphs: readonly Paragraph[], { asking, isByTurns }: Dashes): boolean[] {
  let isAsking = false;
  return paragraphs.map((paragraph, index) => {
    if (isDashed(paragraph) || !isByTurns) isAsking = asking.has(index);
    return isAsking;
  });
}
