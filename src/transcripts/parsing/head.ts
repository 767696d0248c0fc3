import type { DocumentMetadata } from "../../formats/document.js";
import { readDateline } from "./dateline.js";
import { type DayOrder, type FoundDate, parseDate } from "./dates.js";
import { comparable, furnitureReason, isClockLine } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission, OmissionReason } from "./parsed.js";
import { isCity, isCityLine, isVenueLine } from "./places.js";

/** What stands above the text: read off line by line until the text begins. */
export interface Head {
  readonly title: string | null;
  /** A line of its own that gives the date. */
  readonly date: FoundDate | null;
  readonly place: string | null;
  readonly omitted: readonly Omission[];
  /** The paragraphs after the head; captions that stood within it come first. */
  readonly rest: readonly Paragraph[];
}

const longestTitle = 220;
/** Lines before the text that only a head has; more would be text. */
const longestHead = 16;

/** Takes title (and its repetitions), date, time, place and letterhead off the top of a document. */
export function readHead(
  paragraphs: readonly Paragraph[],
  metadata: DocumentMetadata,
  order: DayOrder,
): Head {
  const taken: Omission[] = [];
  const captions: Paragraph[] = [];
  let title = metadata.title ?? null;
  let position = 0;
  for (; position < Math.min(paragraphs.length, longestHead); position++) {
    const paragraph = paragraphs[position];
    if (paragraph === undefined) break;
    const reason = headReason(paragraphs, position, title, order);
    if (reason !== null) taken.push({ reason, text: paragraph.text });
    else if (paragraph.kind === "caption") captions.push(paragraph);
    else break;
    if (reason === "title") title ??= paragraph.text;
  }
  const dates = taken.filter(({ reason }) => reason === "date").map(({ text }) => text);
  return {
    title,
    date: dates.map((text) => parseDate(text, order)).find((date) => date !== null) ?? null,
    place: placeOf(taken, dates),
    omitted: taken,
    rest: [...captions, ...paragraphs.slice(position)],
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
  if (isDateLine(text, order)) return "date";
  if (title === null) return isTitle(paragraph, paragraphs) ? "title" : null;
  if (comparable(text) === comparable(title)) return "title";
  return isPlaceLine(paragraphs, position, order) ? "place" : null;
}

function isTitle({ text, kind }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (kind === "heading") return true;
  if (text.length > longestTitle || startsWithLabel(text) || readDateline(text) !== null) return false;
  const isSentence = /[.;:,]["”’]?$/u.test(text) || /^[("“‘[].*[.?!][)"”’\]]$/u.test(text);
  return !isSentence && (paragraphs.length > 1 || !/[?!]$/u.test(text));
}

/** A line with a date and nothing else but its weekday, a time, a city or a byline mark. */
function isDateLine(text: string, order: DayOrder): boolean {
  if (text.length > 80) return false;
  const date = parseDate(text, order);
  if (date === null) return false;
  const others = (text.slice(0, date.index) + text.slice(date.index + date.text.length))
    .replace(
      /\d{1,2}[:.]\d{2}|[ap]\.?m\.?|\b(?:wib|wita|wit|gmt|utc|pukul|jam|tanggal|date|posted|published|diterbitkan|dipublikasikan|terbit|on|at|pada|e[sd]t)\b/giu,
      " ",
    )
    .replace(/[^\p{L}\p{N}'’ ]/gu, " ")
    .trim();
  return others === "" || isCity(others);
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
    text.length <= 90 &&
    clock !== -1 &&
    following.slice(0, clock).every((line) => line.length <= 90 && !isDateLine(line, order))
  );
}

function placeOf(taken: readonly Omission[], dateLines: readonly string[]): string | null {
  const places = taken
    .filter(({ reason }) => reason === "place")
    .map(({ text }) => text.replace(/^\((.*)\)$/u, "$1"));
  const cities = dateLines.map((line) => line.split(",")[0]?.trim() ?? "").filter(isCity);
  const all = [...new Set([...places, ...cities])];
  return all.length === 0 ? null : all.join(", ");
}
