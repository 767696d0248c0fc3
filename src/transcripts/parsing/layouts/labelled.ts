import type { Role } from "../../transcript.js";
import { type Cast, castOf, textOf } from "../cast/cast.js";
import { rolesOf } from "../cast/roles.js";
import { introducedIn } from "../cast/self-introduction.js";
import { creditOf } from "../cast/turn-credit.js";
import { gather, unspoken } from "../drafts.js";
import { withAskerMark, withAskersAbove } from "../labels/asker-marks.js";
import { isAskerLabel } from "../labels/exchange-evidence.js";
import { withNamesInFull } from "../labels/initials.js";
import { type Label, readLabel } from "../labels/label-forms.js";
import { readBoldLabel, readBracketedLabel, readLabelLine, readPointedLabel } from "../labels/label-lines.js";
import { readLooseLabel } from "../labels/loose-labels.js";
import { isLowerCased, readLowerCaseLabel } from "../labels/lower-case-labels.js";
import { type LabelReader, type Segment, segmentsOf } from "../labels/segments.js";
import type { Context, Layout, Reading } from "../layout.js";
import { isCreditOfName } from "../names/bylines.js";
import { withoutEndMark, withoutFooter } from "../page/closing.js";
import { isFootnote, isNote } from "../page/notes.js";
import { isAside, isBoldHeading, isSectionTitle } from "../page/set-apart.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission, TurnDraft } from "../parsed.js";
import { openingOf } from "./article.js";
import { fitOf, reportedAnswer } from "./label-fit.js";

const marked: LabelReader = ({ text, boldLead }) => readLabel(text, boldLead);

/** Labels before a colon, and the bare "Q" of American briefings. */
export const labelsLayout = labelledLayout("labels", marked);
/** Labels that only bold type sets off. */
export const boldLabelsLayout = labelledLayout(
  "bold-labels",
  (paragraph) => marked(paragraph) ?? readBoldLabel(paragraph.text, paragraph.boldLead),
);
/** Labels on lines of their own, with no colon. */
export const labelLinesLayout = labelledLayout(
  "label-lines",
  (paragraph) => marked(paragraph) ?? readLabelLine(paragraph.text),
);
/** Labels in brackets: "(Reporter) …". */
export const bracketedLabelsLayout = labelledLayout(
  "bracketed-labels",
  (paragraph) => marked(paragraph) ?? readBracketedLabel(paragraph.text),
);

/** Labels before a point: "The President. …", among a bare Q. */
export const pointedLabelsLayout = labelledLayout(
  "pointed-labels",
  (paragraph) => marked(paragraph) ?? readPointedLabel(paragraph.text),
);

/** Labels before a dash, within a list, or of a letter alone. */
export const looseLabelsLayout = labelledLayout(
  "loose-labels",
  (paragraph) => marked(paragraph) ?? readLooseLabel(paragraph.text),
);

/** Labels in a text without capitals. */
export const lowerCaseLabelsLayout = labelledLayout(
  "lower-case-labels",
  (paragraph) => marked(paragraph) ?? readLowerCaseLabel(paragraph.text),
);

/**
 * A transcript of turns, each opened by its speaker's label. Questions are what askers say; what others say is a statement before
 * the first question and an answer after it; moderators make statements throughout, and so does who only gives others the floor and
 * whoever has a word among them. A paragraph without a label goes on with the turn before it, stage directions between them are
 * notes, and so is what is printed below the closing line.
 */
function labelledLayout(name: string, read: LabelReader): Layout {
  return {
    name,
    read(paragraphs, context): Reading | null {
      if (!isPossible(name, paragraphs, read)) return null;
      const closing = withoutFooter(paragraphs, (paragraph) => read(paragraph)?.isMarked === true);
      const report = withoutEndMark(closing.body);
      const opening = openingOf(report.body, context.title);
      const names = namesAbove(opening.paragraphs, context);
      const { introduction, segments: labelled } = withAskersAbove(
        segmentsOf(opening.paragraphs, read, names),
      );
      const above = `${names}\n${textOf(introduction)}`;
      const segments = withNamesInFull(labelled.map(withAskerMark), above);
      if (!isOwn(name, segments)) return null;
      const cast = castOf(segments, introduction, context);
      const roles = rolesOf(cast, segments);
      const spoken = segments.flatMap((segment, index) =>
        turnsOf(segment, roles[index] ?? "statement", cast),
      );
      const labels = segments.map(({ label }): Omission => ({ reason: "label", text: label.lead }));
      return {
        fit: fitOf(segments, cast, introduction),
        turns: [
          ...introductionTurns(introduction, segments),
          ...spoken,
          ...gather(closing.footer.map(({ text }) => unspoken("note", text))),
        ],
        omitted: [...opening.omitted, ...labels, ...report.omitted, ...closing.omitted],
        place: opening.dateline?.place ?? null,
        outlet: opening.dateline?.outlet ?? null,
        introduction: introduction.map(({ text }) => text),
        spokesperson: cast.spokesperson,
      };
    },
  };
}

/** Most texts have no line that could be a label without a colon, which is quick to see. */
function isPossible(name: string, paragraphs: readonly Paragraph[], read: LabelReader): boolean {
  if (name === labelsLayout.name) return true;
  if (name === lowerCaseLabelsLayout.name && !isLowerCased(paragraphs)) return false;
  const labels = paragraphs.map(read).filter((label) => label !== null);
  const unmarked = labels.filter(({ isMarked }) => !isMarked);
  return unmarked.length > 0 && (name !== pointedLabelsLayout.name || isConversation(labels));
}

/** Before a point only a bare Q tells labels, or two people who speak by turns. */
function isConversation(labels: readonly Label[]): boolean {
  const questions = labels.filter(({ form }) => form === "bare").length;
  const titled = labels.filter(({ form, isMarked }) => form === "titled" && !isMarked).map(({ key }) => key);
  const speakers = new Set(titled).size;
  return questions >= 2 || (speakers >= 2 && titled.length > speakers);
}

/** There must be labels, and a layout of labels without colons is one only where most have none, a bare Q aside. */
function isOwn(name: string, segments: readonly Segment[]): boolean {
  if (name === labelsLayout.name) return segments.length > 0;
  const labels = segments.map(({ label }) => label);
  const named = labels.filter(({ form }) => form !== "bare");
  const unmarked = named.filter(({ isMarked }) => !isMarked).length;
  // One line that could be somebody's name makes no conversation.
  if (name === labelLinesLayout.name && labels.length < 2) return false;
  return unmarked * 2 > named.length && (name !== looseLabelsLayout.name || isAnswered(labels));
}

/** What a dash or a number marks may as well be text: two exchanges with whoever a label calls an asker show that it is not. */
function isAnswered(labels: readonly Label[]): boolean {
  const asks = labels.map(isAskerLabel);
  return asks.filter((isAsking, index) => isAsking && asks[index + 1] === false).length >= 2;
}

/** Where people are named beside the text: in the title, the lines under it, and captions. */
function namesAbove(paragraphs: readonly Paragraph[], { title, headLines }: Context): string {
  const captions = paragraphs.filter(({ kind }) => kind === "caption").map(({ text }) => text);
  return [title ?? "", ...headLines, ...captions].join("\n");
}

/** A segment as turns: its text, and between its paragraphs notes and captions as turns of their own. */
function turnsOf({ label, paragraphs }: Segment, role: Role, cast: Cast): TurnDraft[] {
  const { name, affiliation } = withIntroduction(creditOf(label, cast), role, paragraphs);
  const answered = role === "question" ? reportedAnswer(paragraphs, cast) : paragraphs.length;
  return gather(
    paragraphs.map((paragraph, index) => {
      const { kind, text } = paragraph;
      if (kind === "caption") return unspoken("caption", text);
      const isLast = index > 0 && index === paragraphs.length - 1;
      const isNoted =
        kind === "heading" ||
        (label.isBold && index > 0 && (isBoldHeading(paragraph) || isAside(paragraph))) ||
        isCreditOfName(text) ||
        (isNote(text) && index > 0) ||
        (isLast && (isSectionTitle(text) || isFootnote(text)));
      if (isNoted) return unspoken("note", text);
      if (index < answered) return { role, speaker: name, affiliation, text };
      const { name: speaker = null, office = null } = cast.spokesperson ?? {};
      return { role: "answer", speaker, affiliation: office, text };
    }),
  );
}

/** Who asks under a label that names nobody, by what they say of themselves on taking the floor. */
function withIntroduction(
  credit: ReturnType<typeof creditOf>,
  role: Role,
  [first]: readonly Paragraph[],
): ReturnType<typeof creditOf> {
  const isUnknown = role === "question" && credit.name === null && credit.affiliation === null;
  const introduced = isUnknown ? introducedIn(first?.text ?? "") : null;
  return introduced === null ? credit : { name: introduced.name, affiliation: introduced.outlet };
}

/** Above the first label whole sentences and points of a list are statements; short lines (participants, a correction) are notes. */
function introductionTurns(paragraphs: readonly Paragraph[], [first]: readonly Segment[]): TurnDraft[] {
  return gather(
    paragraphs.map((paragraph) => {
      const { kind, text } = paragraph;
      if (kind === "caption") return unspoken("caption", text);
      const isSentence = text.length > 120 || /[.?!:;,]["”’)]*$|^• /u.test(text);
      const isNoted = isNote(text) || text.startsWith("*") || (first?.label.isBold && isAside(paragraph));
      return unspoken(kind === null && isSentence && !isNoted ? "statement" : "note", text);
    }),
  );
}
