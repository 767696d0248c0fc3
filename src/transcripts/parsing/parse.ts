import type { DocumentMetadata, TextDocument } from "../../formats/document.js";
import { roots } from "../../indonesian/lexicon.js";
import type { Spokesperson, Turn } from "../transcript.js";
import { type BriefingDate, dateOf } from "./days/briefing-date.js";
import { withWholeDatelines } from "./days/broken-dateline.js";
import { type DayOrder, type FoundDate, parseDate } from "./days/dates.js";
import { evidenceOf } from "./found-evidence.js";
import { type Head, readHead } from "./head/head.js";
import { type Imprint, imprintIn } from "./head/imprint.js";
import { type Signed, withoutSignature } from "./head/signature.js";
import { placeInTitle } from "./head/title.js";
import { messengerDay, withTimesAhead } from "./labels/messenger.js";
import type { Context, Layout, Reading } from "./layout.js";
import { articleLayout } from "./layouts/article.js";
import { dashDialogueLayout } from "./layouts/dash-dialogue.js";
import {
  boldLabelsLayout,
  bracketedLabelsLayout,
  labelLinesLayout,
  labelsLayout,
  looseLabelsLayout,
  lowerCaseLabelsLayout,
  pointedLabelsLayout,
} from "./layouts/labelled.js";
import {
  boldQuestionsLayout,
  markedQuestionsLayout,
  plainQuestionsLayout,
  quotedQuestionsLayout,
} from "./layouts/questions.js";
import { intervieweeIn } from "./names/interviewee.js";
import { findSpokesperson } from "./names/spokesperson.js";
import { markCaptions } from "./page/captions.js";
import { withoutFurniture } from "./page/closing.js";
import { withoutFoot } from "./page/foot.js";
import { isClockLine } from "./page/furniture.js";
import { withoutPageBreaks } from "./page/page-breaks.js";
import { withPictured } from "./page/pictured.js";
import { withoutSiteTop } from "./page/site-top.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import type { Omission, ParsedTranscript, TurnDraft, Warning } from "./parsed.js";

/** The layouts that are tried before a text is taken for running text; of equals the first wins. */
const particularLayouts: readonly Layout[] = [
  labelsLayout,
  boldLabelsLayout,
  labelLinesLayout,
  bracketedLabelsLayout,
  pointedLabelsLayout,
  looseLabelsLayout,
  lowerCaseLabelsLayout,
  boldQuestionsLayout,
  markedQuestionsLayout,
  quotedQuestionsLayout,
  plainQuestionsLayout,
  dashDialogueLayout,
];

/** Below this the reader of an upload is told to look at the turns. */
const unsureBelow = 0.5;

/**
 * Makes a transcript of a text: head (title, date, place), then turns in the layout that fits best, passages numbered from 1.
 *
 * `page/` takes off what a site, a sheet or a messenger sets around a text, and `head/` reads what stands above it. Each of `layouts/`
 * then says how well it fits and what it makes of the rest: those of labels cut it by `labels/`, and `cast/` tells by the whole
 * conversation who asks and who answers. All of them know people, offices, outlets and places by their `names/`, and `days/`. A folder
 * builds on those before it only: names, days, labels, page, head, cast, layouts.
 *
 * Total: every document gives a transcript. What is not found is null and said as a warning; nothing is guessed.
 * Every word of the blocks stands once, either in a passage or in `omitted`.
 */
export function parseDocument(document: TextDocument): ParsedTranscript {
  const { metadata } = document;
  const top = withoutSiteTop(withTimesAhead(withWholeDatelines(paragraphsOf(document))));
  const paragraphs = markCaptions(top.body);
  const order = dayOrderOf(paragraphs);
  const head = readHead(paragraphs, metadata, order);
  const signed = withoutFrame(head.rest, order);
  const context = contextOf(head, signed);
  const { name, reading } = bestReading(signed.body, context);
  const [captions, imprint] = [captionsAmong(paragraphs), imprintIn(paragraphs)];
  const parts = { metadata, order, head, signed, context, reading, captions, imprint };
  const date = briefingDate(parts);
  const content = contentOf(parts, date);
  return {
    content,
    layout: name,
    confidence: reading.fit,
    warnings: [
      ...warningsIf({ "title.missing": head.title === null, "text.missing": content.turns.length === 0 }),
      ...date.warnings,
      ...warningsIf({
        "spokesperson.missing": content.spokesperson === null,
        "layout.unsure": reading.fit < unsureBelow,
      }),
    ],
    evidence: evidenceOf({
      paragraphs,
      linesAbove: top.omitted.length,
      metadata,
      content,
      date,
      titleLine: titleLineOf(head, document),
    }),
    omitted: [...top.omitted, ...head.omitted, ...signed.omitted, ...reading.omitted],
  };
}

/** A document, taken apart. */
interface Parts {
  readonly metadata: DocumentMetadata;
  readonly order: DayOrder;
  readonly head: Head;
  readonly signed: Signed;
  readonly context: Context;
  readonly reading: Reading;
  readonly captions: readonly string[];
  readonly imprint: Imprint;
}

function captionsAmong(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ kind, text }) => (kind === "caption" ? [text] : []));
}

/**
 * Takes off the text below its head what belongs to the page: breaks between sheets first, for all others look at what stands side by
 * side; then the foot, whose entries look like furniture, and the site's furniture; who signs last, for then their name ends the text.
 */
function withoutFrame(paragraphs: readonly Paragraph[], order: DayOrder): Signed {
  const pages = withoutPageBreaks(paragraphs);
  const foot = withoutFoot(pages.body);
  const page = withoutFurniture(foot.body);
  const signed = withoutSignature(page.body, order);
  return {
    ...signed,
    omitted: [...pages.omitted, ...foot.omitted, ...page.omitted, ...signed.omitted],
  };
}

function contextOf(head: Head, signed: Signed): Context {
  const title = head.title ?? "";
  return {
    title: head.title,
    spokesperson:
      head.spokesperson ??
      unlessWord(findSpokesperson([title, ...head.lines]), signed.body) ??
      intervieweeIn(title) ??
      signed.spokesperson,
    headLines: head.lines,
  };
}

/** "Dubes Awan Pamit dari Jakarta": in a headline one word of the dictionary behind an office is a name only where the text writes it large too. */
function unlessWord(person: Spokesperson | null, body: readonly Paragraph[]): Spokesperson | null {
  if (person === null || !roots.has(person.name.toLowerCase())) return person;
  return body.some(({ text }) => text.includes(person.name)) ? person : null;
}

function briefingDate({ metadata, order, head, signed, reading, captions, imprint }: Parts): BriefingDate {
  return dateOf({
    introduction: reading.introduction,
    head: head.date ?? datelineDate(reading.omitted, order) ?? signed.date,
    title: head.title,
    container: metadata.date,
    captions,
    imprintYear: imprint.year,
    order,
  });
}

/** What the parts tell between them; of each field the part that knows best comes first. */
function contentOf(parts: Parts, date: BriefingDate): ParsedTranscript["content"] {
  const { metadata, order, head, signed, context, reading, captions, imprint } = parts;
  const named = reading.spokesperson ?? findSpokesperson(reading.introduction) ?? context.spokesperson;
  return {
    title: head.title,
    date: date.iso,
    place: reading.place ?? head.place ?? metadata.place ?? signed.place ?? placeInTitle(head.title, order),
    outlet: reading.outlet ?? metadata.outlet ?? head.outlet ?? imprint.outlet,
    url: metadata.url ?? null,
    spokesperson: withPictured(named, findSpokesperson(captions), reading.introduction),
    turns: numbered(reading.turns),
  };
}

/** The first line of a title that the container does not give. */
function titleLineOf({ title, omitted }: Head, { metadata }: TextDocument): string | null {
  if (metadata.title !== undefined && metadata.title === title) return null;
  return omitted.find(({ reason }) => reason === "title")?.text ?? null;
}

function bestReading(paragraphs: readonly Paragraph[], context: Context): { name: string; reading: Reading } {
  let best = { name: articleLayout.name, reading: articleLayout.read(paragraphs, context) };
  for (const { name, read } of particularLayouts) {
    const reading = read(paragraphs, context);
    if (reading !== null && reading.fit > best.reading.fit) best = { name, reading };
  }
  return best;
}

/** American transcripts, which tell the time as "1:05 P.M. EST" or come from the White House, put the month first in numeric dates. */
function dayOrderOf(paragraphs: readonly Paragraph[]): DayOrder {
  const isAmerican = paragraphs
    .slice(0, 12)
    .some(({ text }) => (isClockLine(text) && /[ap]\.?m/iu.test(text)) || /^the white house\b/iu.test(text));
  return isAmerican ? "month-first" : "day-first";
}

/** "JAKARTA, 12 Maret 2025 -", or the day that a messenger writes before the first label. */
function datelineDate(omitted: readonly Omission[], order: DayOrder): FoundDate | null {
  const dateline = omitted.find(({ reason }) => reason === "dateline");
  const label = omitted.find(({ reason }) => reason === "label");
  return dateline === undefined ? messengerDay(label?.text ?? "", order) : parseDate(dateline.text);
}

function numbered(drafts: readonly TurnDraft[]): Turn[] {
  let passage = 0;
  return drafts.map(({ texts, ...turn }, index) => ({
    number: index + 1,
    ...turn,
    passages: texts.map((text) => ({ number: ++passage, text })),
  }));
}

function warningsIf(conditions: Readonly<Record<string, boolean>>): Warning[] {
  return Object.entries(conditions)
    .filter(([, holds]) => holds)
    .map(([key]) => ({ key, parameters: {} }));
}
