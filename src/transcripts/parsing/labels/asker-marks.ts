import { isOutlet } from "../names/outlets.js";
import type { Paragraph } from "../paragraphs.js";
import { isAskerLabel } from "./exchange-evidence.js";
import { keywordKind } from "./label-words.js";
import type { Segment, Segmented } from "./segments.js";

const ahead = /^[([](?<who>[^()[\]]{2,60})[)\]]:? (?=\S)/u;
const behind = /(?<=[.?!…]["”’]?) ?[([](?<who>[^()[\]]{2,60})[)\]]\.?$/u;

/**
 * A question with the outlet that stands in brackets before or behind what is asked read as part of its label: "T: (AFP) Kapan?" and
 * "T: Kapan? (Dewi Sari, AFP)" are "T (AFP): Kapan?".
 */
export function withAskerMark(segment: Segment): Segment {
  const { label, paragraphs } = segment;
  if (label.bracketed !== null || !isAskerLabel(label) || isOutlet(label.name)) return segment;
  const mark = markIn(paragraphs, 0, ahead) ?? markIn(paragraphs, paragraphs.length - 1, behind);
  return mark === null
    ? segment
    : {
        label: { ...label, bracketed: mark.who, lead: `${label.lead} ${mark.text}` },
        paragraphs: mark.paragraphs,
      };
}

/** "1. Sekar Malam (Kabar Awan)", "Sekar Malam, Kompas" */
const above =
  /^(?<number>\d{1,2}[.)] )?(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?<![.])(?: \((?<bracketed>\p{Lu}[^().?!]{1,40})\)|, (?<behind>[^,().?!]{2,40}))$/u;

/**
 * Minutes name who asks on a line of its own above the question: that line read as part of the question's label, "1. Sekar Malam (AFP)"
 * above "T: Kapan?" as "T (Sekar Malam, AFP): Kapan?".
 */
export function withAskersAbove({ introduction, segments }: Segmented): Segmented {
  const named = segments.map(({ label }, index) => {
    const line = lineAbove(segments[index - 1], introduction);
    const { number, name = "", bracketed, behind } = above.exec(line)?.groups ?? {};
    const outlet = bracketed ?? behind ?? "";
    const isUnnamed = label.bracketed === null && keywordKind(label.name) === "asker";
    // In brackets behind a name that is counted stands an outlet, however little known.
    const isAsker = isOutlet(outlet) || (number !== undefined && bracketed !== undefined);
    return isUnnamed && isAsker
      ? { ...label, bracketed: `${name}, ${outlet}`, lead: `${line} ${label.lead}` }
      : null;
  });
  return {
    introduction: named[0] ? introduction.slice(0, -1) : introduction,
    segments: segments.map(({ label, paragraphs }, index) => ({
      label: named[index] ?? label,
      paragraphs: named[index + 1] ? paragraphs.slice(0, -1) : paragraphs,
    })),
  };
}

/** The last line of the introduction, or of a segment unless it is all that is said in it. */
function lineAbove(segment: Segment | undefined, introduction: readonly Paragraph[]): string {
  if (segment === undefined) return introduction.at(-1)?.text ?? "";
  return segment.paragraphs.length < 2 ? "" : (segment.paragraphs.at(-1)?.text ?? "");
}

function markIn(paragraphs: readonly Paragraph[], index: number, pattern: RegExp) {
  const paragraph = paragraphs[index];
  const match = paragraph === undefined ? null : pattern.exec(paragraph.text);
  const who = match?.groups?.who ?? "";
  if (paragraph === undefined || match === null || !who.split(/, | - /u).some(isOutlet)) return null;
  const text = paragraph.text.replace(pattern, "").trim();
  return { who, text: match[0].trim(), paragraphs: paragraphs.with(index, { ...paragraph, text }) };
}
