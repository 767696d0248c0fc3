import type { DocumentMetadata } from "../../../formats/document.js";
import { startsWithLabel } from "../labels/label-forms.js";
import { isEventName } from "../names/events.js";
import { furnitureReason, isClockLine } from "../page/furniture.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";
import { isEventTitle } from "./event-title.js";
import type { Head } from "./head.js";

/** How far down a page the transcript that it reprints may begin. */
const farthest = 40;
const longestLine = 160;

/**
 * Where a page that introduces a transcript reprints its head: lines that are no sentences, down to the time of day above the first
 * speaker. Null where the first speaker stands below no time.
 */
export function innerHeadStart(paragraphs: readonly Paragraph[]): number | null {
  const speaker = paragraphs.slice(0, farthest).findIndex(({ text }) => startsWithLabel(text));
  if (!isClockLine(paragraphs[speaker - 1]?.text ?? "")) return null;
  const above = paragraphs.slice(0, speaker).findLastIndex((paragraph) => !isHeadLine(paragraph));
  return above + 1;
}

function isHeadLine(paragraph: Paragraph): boolean {
  const { text, kind } = paragraph;
  if (kind === "caption" || /^[•·*-] /u.test(text)) return false;
  if (isClockLine(text) || isEventTitle(paragraph) || furnitureReason(text) !== null) return true;
  return text.length <= longestLine && !/[.?!:;]["”’)]?$/u.test(text) && !startsWithLabel(text);
}

/** The title is that of the transcript, unless the page's own, or its container's, is what a briefing is called. */
export function withInner(outer: Head, start: number, inner: Head, metadata: DocumentMetadata): Head {
  const isOwn =
    inner.title === null ||
    metadata.title !== undefined ||
    (outer.title !== null && isEventName(outer.title));
  const above = isOwn
    ? outer.omitted
    : outer.omitted.map(
        ({ reason, text }): Omission => ({
          reason: reason === "title" ? "letterhead" : reason,
          text,
        }),
      );
  return {
    title: isOwn ? outer.title : inner.title,
    date: inner.date ?? outer.date,
    place: inner.place ?? outer.place,
    outlet: outer.outlet ?? inner.outlet,
    spokesperson: inner.spokesperson ?? outer.spokesperson,
    omitted: [...above, ...inner.omitted],
    rest: [...outer.rest.slice(0, start), ...inner.rest],
    lines: [...outer.lines, ...inner.lines],
  };
}
