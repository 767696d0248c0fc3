import { cityOfDateLine, isDateLine } from "../days/date-line.js";
import { readDateline } from "../days/dateline.js";
import type { DayOrder } from "../days/dates.js";
import { readLabel, startsWithLabel } from "../labels/label-forms.js";
import { isOfficialInFull } from "../labels/official-label.js";
import { isBareName, isByline } from "../names/bylines.js";
import { startsWithOffice } from "../names/label-names.js";
import { isKnownOutlet, isOutlet } from "../names/outlets.js";
import { isSectionName } from "../names/paper-parts.js";
import { isCity, isCityLine, isVenueLine } from "../names/places.js";
import { furnitureReason, isClockLine } from "../page/furniture.js";
import { isSiteValue } from "../page/site-values.js";
import type { Paragraph } from "../paragraphs.js";
import { comparable } from "../paragraphs.js";
import type { OmissionReason } from "../parsed.js";
import { readCredit } from "./credits.js";
import { isAboveEventTitle, isEventTitle } from "./event-title.js";
import { namedTitle } from "./named-title.js";
import { isAboveHeadline, isReleaseHead } from "./sections.js";
import { isTitle, isUnfinished, repeatsTitle } from "./title.js";

const longestLine = 90;
/** Who gave a conference and before which meeting. */
const longestByline = 200;
const longestLead = 400;
const nearSite = 7;
/** Buttons to share a report stand in as many lines between its headline and its dateline. */
const nearCounter = 14;

/** Why a line belongs to the head, or null where it does not. */
export function headReason(
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
  if (isSiteValue(text, paragraphs[position - 1]?.text, paragraphs[position + 1]?.text)) return "page-link";
  if (paragraph.kind === "caption") return null;
  if (title !== null && isCounter(paragraphs, position)) return "page-link";
  if (isClockLine(text)) return "time";
  if (isDateLine(text, order) || (title !== null && cityOfDateLine(text, order) !== null)) return "date";
  if (title === null) return reasonAboveTitle(paragraphs, position, paragraph, order);
  const isAboveDay = isDateLine(paragraphs[position + 1]?.text ?? "", order);
  if (isAboveDay && isOutlet(text.replace(/^[-–—] /u, "")) && !isVenueLine(text)) return "letterhead";
  if (isSiteAboveReport(paragraphs, position)) return "letterhead";
  const longest = /^by /u.test(text) ? longestByline : longestLine;
  const isSentence = /\p{L}{3}[.?!]$/u.test(text);
  const isContinued =
    isUnfinished(title, text) && text.length <= longest && !isSentence && !startsWithLabel(text);
  if (repeatsTitle(text, title) || isContinued) return "title";
  return isPlaceLine(paragraphs, position, order) ? "place" : null;
}

/** "2", "259": how many have seen and shared a report, between its headline and its dateline. */
function isCounter(paragraphs: readonly Paragraph[], position: number): boolean {
  const below = paragraphs.slice(position + 1, position + 1 + nearCounter);
  return (
    /^\d{1,6}$/u.test(paragraphs[position]?.text ?? "") &&
    below.some(({ text }) => readDateline(text) !== null)
  );
}

/** Why a line belongs to the head where the title is still to come. */
function reasonAboveTitle(
  paragraphs: readonly Paragraph[],
  position: number,
  paragraph: Paragraph,
  order: DayOrder,
): OmissionReason | null {
  const { text } = paragraph;
  const before = paragraphs[position - 1]?.text ?? "";
  if (/^the white house$/iu.test(before) && /^President(?: \p{Lu}[\p{L}.]*){2,3}$/u.test(text))
    return "letterhead";
  if (opensConversation(paragraphs, position)) return null;
  const named = namedTitle(paragraphs);
  if (named !== null && position <= named) return position === named ? "title" : "letterhead";
  if (position === 0 && /\b(?:news|press) agency$/iu.test(text) && isOutlet(text)) return "letterhead";
  const [next = "", second = ""] = paragraphs.slice(position + 1, position + 3).map((each) => each.text);
  const isSection =
    isSectionName(text) ||
    isInterviewSection(paragraphs, position, order) ||
    isReleaseHead(text, next, second);
  if (isSection || isAboveHeadline(paragraphs, position, order)) return "letterhead";
  if (position > 0 && /^\(\p{Lu}[\p{L} .,’'-]*\)$/u.test(text)) return "place";
  if (isRoom(text) && isClockLine(next)) return "place";
  if (isAboveEventTitle(paragraphs, position, order))
    return readCredit(text, next) === null ? "letterhead" : null;
  // A page prints its headline twice, once as its own name.
  if (text === next && text.length <= longestByline * 2 && !startsWithLabel(text)) return "title";
  const isAboveDate = isDateLine(next, order);
  const isInHead = isClockLine(next) || isAboveDate || isEventTitle(paragraph);
  // "Sekar Malam: Dermaga Dibuka" above the day of a report is no one's words.
  if (isAboveDate && startsWithLabel(text) && text.length <= longestByline) return "title";
  return isTitle(paragraph, paragraphs.length === 1, isInHead, next) ? "title" : null;
}

/** A name with when it has the floor, as programs that write speech down head what they heard: "Sekar Malam 0:05". */
const timedName = /^(?<name>\p{L}[^:]{1,60}?) \(?\d{1,2}:\d{2}(?::\d{2})?\)?$/u;

/** "President of Cloudland Jane Roe: Good afternoon.", who speaks below as "Jane Roe:", is no title, nor is "Jane Roe 0:05". */
function opensConversation(paragraphs: readonly Paragraph[], position: number): boolean {
  const { text = "" } = paragraphs[position] ?? {};
  const timed = timedName.exec(text)?.groups?.name;
  if (timed !== undefined)
    return paragraphs.slice(position + 1).some((below) => timedName.exec(below.text)?.groups?.name === timed);
  const label = readLabel(text);
  if (label === null || !isOfficialInFull(label)) return false;
  const name = label.name.split(" ").slice(-2).join(" ");
  return paragraphs.slice(position + 1).some(({ text }) => text.startsWith(`${name}:`));
}

/** "KABARAWAN.ID" between a headline and a report that has its dateline. */
function isSiteAboveReport(paragraphs: readonly Paragraph[], position: number): boolean {
  const { text = "" } = paragraphs[position] ?? {};
  const below = paragraphs.slice(position + 1, position + 1 + nearSite);
  return text.includes(".") && isKnownOutlet(text) && below.some((each) => readDateline(each.text) !== null);
}

/** "Wawancara" above a headline and its day, or "Wawancara Khusus" above one and its dateline, is the part of a paper in which interviews stand. */
function isInterviewSection(paragraphs: readonly Paragraph[], position: number, order: DayOrder): boolean {
  const section = /^wawancara(?<kind> khusus| eksklusif)?$/iu.exec(paragraphs[position]?.text ?? "");
  if (section === null) return false;
  const isReport = (text: string) =>
    readDateline(text) !== null || (section.groups?.kind === undefined && isDateLine(text, order));
  return paragraphs.slice(position + 1, position + 4).findIndex(({ text }) => isReport(text)) > 0;
}

/** What the time of day stands under where a transcript has lost its title. */
function isRoom(text: string): boolean {
  return (
    text.length <= 60 &&
    /\b(?:room|lawn|garden|oval office|air force one|via teleconference)$/iu.test(text) &&
    !/\bby\b/u.test(text)
  );
}

/** How far below a reporter's name a report's day or dateline stands. */
const nearName = 4;

/** Whether a bare name is the reporter's: under a headline, above or below its day, and nowhere again, as a speaker's name would be. */
export function isReporterLine(paragraphs: readonly Paragraph[], position: number, order: DayOrder): boolean {
  const { text = "", kind = null } = paragraphs[position] ?? {};
  const isOneName =
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) && isDateLine(paragraphs[position + 1]?.text ?? "", order);
  if (kind !== null || !(isBareName(text) || isOneName)) return false;
  const below = paragraphs.slice(position + 1, position + 1 + nearName);
  const isReport = below.some(
    (each) => each.kind === "caption" || isDateLine(each.text, order) || readDateline(each.text) !== null,
  );
  return isReport && paragraphs.filter((each) => each.text === text).length === 1;
}

/** A byline, a lead above the date, or a short line that is followed by more of the head, with nothing but short lines between. */
export function isWithinHead(
  paragraphs: readonly Paragraph[],
  position: number,
  title: string | null,
  order: DayOrder,
): boolean {
  const isShort = ({ text, kind }: Paragraph) =>
    kind !== "heading" &&
    text.length <= longestLine &&
    (text.startsWith("*") || !/[.?!:;,]["”’)]?$/u.test(text)) &&
    !startsWithLabel(text) &&
    readDateline(text) === null;
  const { text: line = "", kind: lineKind = null } = paragraphs[position] ?? {};
  const isLead =
    lineKind === null && line.length <= longestLead && !startsWithLabel(line) && readDateline(line) === null;
  const [next1 = "", next2 = ""] = paragraphs.slice(position + 1, position + 3).map(({ text }) => text);
  const isAboveDay =
    isDateLine(next1, order) || ((isByline(next1) || isBareName(next1)) && isDateLine(next2, order));
  const isAboveTitle = title !== null && comparable(next1) === comparable(title);
  if (title !== null && (isByline(line) || (isLead && (isAboveDay || isAboveTitle)))) return true;
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
  const { text: line, kind } = paragraphs[position] ?? { text: "", kind: null };
  const text = line.replace(/^di (?=\p{Lu})/u, "");
  if (/^(?:place|venue|tempat|lokasi)\s*:/iu.test(text)) return true;
  if (kind === null && isCityLine(text)) return true;
  if (kind !== null || startsWithLabel(text) || !/^[\p{Lu}\d(]/u.test(text) || /[.?!:]["”’)]?$/u.test(text))
    return false;
  if (isVenueLine(text) || isPlaceBelowDay(paragraphs, position, order)) return true;
  const following = paragraphs.slice(position + 1, position + 4).map((paragraph) => paragraph.text);
  const clock = following.findIndex((line) => isClockLine(line));
  return (
    text.length <= longestLine &&
    clock !== -1 &&
    following.slice(0, clock).every((line) => line.length <= longestLine && !isDateLine(line, order))
  );
}

/** "Dermaga Kota Mega, Jakarta" between the day and the first label of a transcript; in a report a name could stand there. */
function isPlaceBelowDay(paragraphs: readonly Paragraph[], position: number, order: DayOrder): boolean {
  const [above = "", text = "", below = ""] = [-1, 0, 1].map((step) => paragraphs[position + step]?.text);
  const parts = text.split(", ");
  return (
    text.length <= longestLine &&
    isDateLine(above, order) &&
    (startsWithLabel(below) || (startsWithOffice(below) && below.includes(":"))) &&
    isCity(parts.at(-1) ?? "") &&
    parts.length > 1 &&
    parts.every((part) => part.split(" ").every((word) => /^[\p{Lu}\d]/u.test(word)))
  );
}
