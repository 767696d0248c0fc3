import { isAskerLabel } from "./exchange-evidence.js";
import { isOutlet } from "./outlets.js";
import type { Paragraph } from "./paragraphs.js";
import type { Segment } from "./segments.js";

const ahead = /^[([](?<who>[^()[\]]{2,60})[)\]]:? (?=\S)/u;
const behind = /(?<=[.?!…]["”’]?) ?[([](?<who>[^()[\]]{2,60})[)\]]\.?$/u;

/**
 * A question with the outlet that stands in brackets before or behind what is asked read as part of its label: "T: (AFP) Kapan?" and
 * "T: Kapan? (Dewi Sari, AFP)" are "T (AFP): Kapan?".
 */
export function withAskerMark(segment: Segment): Segment {
  const { label, paragraphs } = segment;
  if (label === null || label.bracketed !== null || !isAskerLabel(label) || isOutlet(label.name))
    return segment;
  const mark = markIn(paragraphs, 0, ahead) ?? markIn(paragraphs, paragraphs.length - 1, behind);
  return mark === null
    ? segment
    : {
        label: { ...label, bracketed: mark.who, lead: `${label.lead} ${mark.text}` },
        paragraphs: mark.paragraphs,
      };
}

function markIn(paragraphs: readonly Paragraph[], index: number, pattern: RegExp) {
  const paragraph = paragraphs[index];
  const match = paragraph === undefined ? null : pattern.exec(paragraph.text);
  const who = match?.groups?.who ?? "";
  if (paragraph === undefined || match === null || !who.split(/, | - /u).some(isOutlet)) return null;
  const text = paragraph.text.replace(pattern, "").trim();
  return { who, text: match[0].trim(), paragraphs: paragraphs.with(index, { ...paragraph, text }) };
}
