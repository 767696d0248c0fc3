import { startsWithLabel } from "../labels/label-forms.js";
import { furnitureReason } from "../page/furniture.js";
import type { Paragraph } from "../paragraphs.js";
import { comparable } from "../paragraphs.js";

const heading =
  /^(?:(?:press briefing )?index(?: (?:for|of) .{3,40})?|(?:table of )?contents|topics(?: discussed)?|daftar (?:isi|topik|bahasan)|pokok bahasan)\s*:?$/iu;
const longestEntry = 160;
const mostEntries = 120;

/**
 * How many lines a list of contents takes at `position`, its heading included; 0 where there is none. It ends above the first label or letterhead,
 * or where its first entry comes again as a heading of the text, with nothing but short lines between.
 */
export function contentsLength(paragraphs: readonly Paragraph[], position: number): number {
  if (!heading.test(paragraphs[position]?.text ?? "")) return 0;
  const entries = paragraphs.slice(position + 1, position + 1 + mostEntries);
  const label = entries.findIndex(
    ({ text }) => startsWithLabel(text) || furnitureReason(text) === "letterhead",
  );
  const first = comparable(entries[0]?.text ?? "");
  const again = entries.findIndex(({ text }, index) => index > 0 && comparable(text) === first);
  const end = Math.min(...[label, again].filter((index) => index !== -1));
  const isList = entries
    .slice(0, end)
    .every(({ text }) => text.length <= longestEntry && !/[!?;]$/u.test(text));
  return Number.isFinite(end) && isList ? end + 1 : 1;
}
