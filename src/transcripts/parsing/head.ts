import type { DocumentMetadata } from "../../formats/document.js";
import { cityOfDateLine, isDateLine } from "./date-line.js";
import { readDateline } from "./dateline.js";
import { type DayOrder, type FoundDate, parseDate } from "./dates.js";
import { furnitureReason, isClockLine } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission, OmissionReason } from "./parsed.js";
import { isCityLine, isVenueLine } from "./places.js";
import { isTitle, repeatsTitle } from "./title.js";

/** What stands above the text: read off line by line until the text begins. */
export interface Head {
  readonly title: string | null;
  /** A line of its own that gives the date. */
  readonly date: FoundDate | null;
  readonly place: string | null;
  readonly omitted: readonly Omission[];
  /** Everything else: captions and other lines that stood within the head, then the paragraphs after it. */
  readonly rest: readonly Paragraph[];
  /** All lines of the head, for whoever looks for names in it. */
  readonly lines: readonly string[];
}

const longestLine = 90;
/** Lines before the text that only a head has; more would be text. */
const longestHead = 16;

/** Takes title (and its repetitions), date, time, place and letterhead off the top of a document. */
export function readHead(
  paragraphs: readonly Paragraph[],
  metadata: DocumentMetadata,
  order: DayOrder,
): Head {
  const taken: Omission[] = [];
  const others: Paragraph[] = [];
  let title = metadata.title ?? null;
  let position = 0;
  for (; position < Math.min(paragraphs.length, longestHead); position++) {
    const paragraph = paragraphs[position];
    if (paragraph === undefined) break;
    const reason = headReason(paragraphs, position, title, order);
    if (reason !== null) taken.push({ reason, text: paragraph.text });
    else if (paragraph.kind === "caption" || isWithinHead(paragraphs, position, title, order))
      others.push(paragraph);
    else break;
    if (reason === "title") title ??= paragraph.text;
  }
  const dates = taken.filter(({ reason }) => reason === "date").map(({ text }) => text);
  return {
    title,
    date: dates.map((text) => parseDate(text, order)).find((date) => date !== null) ?? null,
    place: placeOf(taken, dates),
    omitted: taken,
    rest: [...others, ...paragraphs.slice(position)],
    lines: paragraphs.slice(0, position).map(({ text }) => text),
  };
}

/** Why a line belongs to the head, or null where it does not. */
function headReason(
  paragraphs: readonly Paragraph[],
  position: number,
  title: string | null,
  order: DayOrder,
): OmissionReason | null {
  const paragraph = paragraphs[position];
  if (paragraph === undefined) return null;
  const { text } = paragraph;
  const furniture = furnitureReason(text);
  if (furniture !== null) return furniture;
  if (paragraph.kind === "caption") return null;
  if (isClockLine(text)) return "time";
  if (isDateLine(text, order) || (title !== null && cityOfDateLine(text, order) !== null)) return "date";
  if (title === null) {
    const next = paragraphs[position + 1]?.text ?? "";
    const isInHead = isClockLine(next) || isDateLine(next, order);
    return isTitle(paragraph, paragraphs.length === 1, isInHead) ? "title" : null;
  }
  if (repeatsTitle(text, title)) return "title";
  return isPlaceLine(paragraphs, position, order) ? "place" : null;
}

/** A short line that is followed by more of the head, with nothing but short lines between. */
function isWithinHead(
  paragraphs: readonly Paragraph[],
  position: number,
  title: string | null,
  order: DayOrder,
): boolean {
  const isShort = ({ text, kind }: Paragraph) =>
    kind !== "heading" &&
    text.length <= longestLine &&
    !/[.?!:;,]["”’)]?$/u.test(text) &&
    !startsWithLabel(text) &&
    readDateline(text) === null;
  const following = paragraphs.slice(position, position + 8);
  const next = following.findIndex(
    ({ text }) =>
      isClockLine(text) || isDateLine(text, order) || (title !== null && repeatsTitle(text, title)),
  );
  return (
    next > 0 &&
    following
      .slice(0, next)
      .every((paragraph) => isShort(paragraph) || furnitureReason(paragraph.text) !== null)
  );
}

/** A venue or city by its name, or any short line between the title and a line with the time. */
function isPlaceLine(paragraphs: readonly Paragraph[], position: number, order: DayOrder): boolean {
  const { text, kind } = paragraphs[position] ?? { text: "", kind: null };
  if (kind !== null || startsWithLabel(text) || !/^[\p{Lu}\d(]/u.test(text) || /[.?!:]["”’)]?$/u.test(text))
    return false;
  if (isCityLine(text) || isVenueLine(text)) return true;
  const following = paragraphs.slice(position + 1, position + 4).map((paragraph) => paragraph.text);
  const clock = following.findIndex((line) => isClockLine(line));
  return (
    text.length <= longestLine &&
    clock !== -1 &&
    following.slice(0, clock).every((line) => line.length <= longestLine && !isDateLine(line, order))
  );
}

function placeOf(taken: readonly Omission[], dateLines: readonly string[]): string | null {
  const places = taken
    .filter(({ reason }) => reason === "place")
    .map(({ text }) => text.replace(/^\((.*)\)$/u, "$1"));
  const cities = dateLines.map((line) => cityOfDateLine(line, "day-first")).filter((city) => city !== null);
  const all = [...new Set([...places, ...cities])];
  return all.length === 0 ? null : all.join(", ");
}
