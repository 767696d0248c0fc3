import type { DocumentMetadata } from "../../../formats/document.js";
import type { Spokesperson } from "../../transcript.js";
import { cityOfDateLine, isDateLine } from "../days/date-line.js";
import { readDateline } from "../days/dateline.js";
import { type DayOrder, type FoundDate, parseDate } from "../days/dates.js";
import { bylineLength } from "../names/bylines.js";
import { capitalsAsWritten, inTitleCase } from "../names/capitals.js";
import { isEventName } from "../names/events.js";
import { isKnownOutlet, outletName } from "../names/outlets.js";
import { type Mail, readMail } from "../page/mail.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission, OmissionReason } from "../parsed.js";
import { contentsLength } from "./contents.js";
import { readCredit, readHolder } from "./credits.js";
import { isEventTitle } from "./event-title.js";
import { headReason, isReporterLine, isWithinHead } from "./head-lines.js";
import { innerHeadStart, withInner } from "./inner-head.js";
import { isUnfinished } from "./title.js";

/** What stands above the text: read off line by line until the text begins. */
export interface Head {
  readonly title: string | null;
  /** A line of its own that gives the date. */
  readonly date: FoundDate | null;
  readonly place: string | null;
  /** The outlet that a line of its own, or one with the day or the reporter, names. */
  readonly outlet: string | null;
  /** Whom lines of their own name as who speaks. */
  readonly spokesperson: Spokesperson | null;
  readonly omitted: readonly Omission[];
  /** Everything else: captions and other lines that stood within the head, then the paragraphs after it. */
  readonly rest: readonly Paragraph[];
  /** All lines of the head, for whoever looks for names in it. */
  readonly lines: readonly string[];
}

/** Reporters' names, one below the other, and a word for them. */
const longestByline = 5;

/** Lines before the text that only a head has, a list of contents aside; more would be text. */
const longestHead = 16;

/** Lines of a head that are one thing; those without a reason stay in the text. */
interface Piece {
  readonly lines: number;
  readonly reason: OmissionReason | null;
  readonly spokesperson: Spokesperson | null;
}

/**
 * Takes title (and its repetitions), date, time, place, letterhead, contents and who speaks off the top of a document, and the head of
 * a transcript that it reprints below words of its own.
 */
export function readHead(
  paragraphs: readonly Paragraph[],
  metadata: DocumentMetadata,
  order: DayOrder,
): Head {
  const mail = readMail(paragraphs, order);
  if (mail === null) return readPage(paragraphs, metadata, order);
  const { subject, body } = mail;
  const given = subject === null ? metadata : { ...metadata, title: subject };
  return withMail(mail, readPage(body, given, order));
}

function readPage(paragraphs: readonly Paragraph[], metadata: DocumentMetadata, order: DayOrder): Head {
  const given: DocumentMetadata = namesSite(metadata, paragraphs) ? {} : metadata;
  const outer = readTop(paragraphs, given, order);
  const start = innerHeadStart(outer.rest);
  if (start === null || start === 0) return outer;
  return withInner(outer, start, readTop(outer.rest.slice(start), {}, order), given);
}

/** The head of a text that came by mail: what the text says of itself, else what the message does. */
function withMail({ date, omitted }: Mail, head: Head): Head {
  return { ...head, date: head.date ?? date, omitted: [...omitted, ...head.omitted] };
}

/** A word or two in the container are the site's name where the text begins with what a briefing is called. */
function namesSite({ title }: DocumentMetadata, [first]: readonly Paragraph[]): boolean {
  return (
    title !== undefined && title.split(" ").length <= 2 && first !== undefined && isEventTitle(inCase(first))
  );
}

function inCase(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: inTitleCase(paragraph.text) };
}

function readTop(paragraphs: readonly Paragraph[], metadata: DocumentMetadata, order: DayOrder): Head {
  const taken: Omission[] = [];
  const others: Paragraph[] = [];
  let title = metadata.title ?? null;
  let spokesperson: Spokesperson | null = null;
  let [position, longest] = [0, longestHead];
  while (position < Math.min(paragraphs.length, longest)) {
    const piece = pieceAt(paragraphs, position, title, order);
    if (piece === null) break;
    const { reason } = piece;
    const part = paragraphs.slice(position, position + piece.lines);
    if (reason === null) others.push(...part);
    else taken.push(...part.map(({ text }) => ({ reason, text })));
    if (reason === "title") title = titleWith(title, part[0]?.text ?? "", metadata.title);
    spokesperson ??= piece.spokesperson;
    position += piece.lines;
    // What a site prints above a headline has no end.
    if (reason === "contents" || (reason === "page-link" && title === null)) longest += piece.lines;
  }
  // A site prints today's date above a headline, and below it the report's.
  const headline = metadata.title === undefined ? taken.findIndex(({ reason }) => reason === "title") : -1;
  const dates = [...taken.slice(headline + 1), ...taken.slice(0, headline + 1)]
    .filter(
      ({ reason, text }) =>
        reason === "date" || reason === "credit" || (reason === "contents" && isDateLine(text, order)),
    )
    .map(({ text }) => text);
  const sources = others
    .filter(({ text }) => /^(?:sumber|source)\s*:/iu.test(text))
    .map(({ text }): Omission => ({ reason: "credit", text }));
  return {
    title: title === null ? null : inTitleCase(title.replace(/,$/u, "")),
    date: dates.map((text) => parseDate(text, order)).find((date) => date !== null) ?? null,
    place: placeOf(taken, dates),
    outlet: outletIn([...taken, ...sources]),
    spokesperson,
    omitted: taken,
    rest: [...others, ...paragraphs.slice(position)],
    lines: paragraphs.slice(0, position).map(({ text }) => inTitleCase(text)),
  };
}

/** What stands at a place of the head, or null where the text begins. */
function pieceAt(
  paragraphs: readonly Paragraph[],
  position: number,
  title: string | null,
  order: DayOrder,
): Piece | null {
  const { text = "", kind = null } = paragraphs[position] ?? {};
  const contents = contentsLength(paragraphs, position);
  if (contents > 0) return { lines: contents, reason: "contents", spokesperson: null };
  const reason = headReason(paragraphs, position, title, order);
  const second = paragraphs[position + 1]?.text ?? "";
  const byline = bylineLength(paragraphs.slice(position, position + longestByline).map((each) => each.text));
  const credit = kind === null && (reason === null || reason === "place") ? readCredit(text, second) : null;
  if (credit !== null) return { ...credit, reason: "credit" };
  const holder = kind === null && title !== null ? readHolder(text, second) : null;
  if (holder !== null) return { ...holder, reason: "credit" };
  if (title !== null && byline > 0) return { lines: byline, reason: "credit", spokesperson: null };
  if (reason === null && title !== null && isReporterLine(paragraphs, position, order)) {
    // Under "Keterangan pers usai rapat" a name above the day is whose words follow, where no report does.
    const isSpeaking = isEventName(title) && !paragraphs.some((each) => readDateline(each.text) !== null);
    return { lines: 1, reason: "credit", spokesperson: isSpeaking ? { name: text, office: null } : null };
  }
  const isHead = reason !== null || kind === "caption" || isWithinHead(paragraphs, position, title, order);
  return isHead ? { lines: 1, reason, spokesperson: null } : null;
}

/** A title that was found here may go on in the lines after it; one that the container gives is whole. */
function titleWith(title: string | null, line: string, given: string | undefined): string {
  if (title === null) return line;
  // "Dermaga Dibuka - Kabar Awan" above "Dermaga Dibuka"
  if (given === undefined && title.startsWith(line) && /^ [-–—|] /u.test(title.slice(line.length)))
    return line;
  return given === undefined && isUnfinished(title, line) ? `${title} ${line}` : title;
}

/** "CNN Indonesia", "Kompas.com, 3 April 2024", "Laras Wening - detikNews". */
function outletIn(taken: readonly Omission[]): string | null {
  const named = taken
    .filter(({ reason }) => reason === "letterhead" || reason === "date" || reason === "credit")
    .flatMap(({ text }) => text.split(/[|·•丨,]| [-–] /u))
    .map((part) => part.replace(/^[-–—] |^(?:oleh|by|sumber|source)\b ?:? ?\(? ?| ?\)$/giu, ""))
    .find((part) => isKnownOutlet(part));
  return named === undefined ? null : outletName(named);
}

function placeOf(taken: readonly Omission[], dateLines: readonly string[]): string | null {
  const places = taken
    .filter(({ reason }) => reason === "place")
    .map(({ text }) =>
      text
        .replace(/^\((.*)\)$/u, "$1")
        .replace(/^(?:(?:place|venue|tempat|lokasi)\s*:\s*|di (?=\p{Lu}))/iu, ""),
    );
  const cities = dateLines
    .map((line) => cityOfDateLine(line, "day-first"))
    .flatMap((city) => (city === null ? [] : [capitalsAsWritten(city)]));
  const all = [...new Set([...places.map(capitalsAsWritten), ...cities])];
  return all.length === 0 ? null : all.join(", ");
}
