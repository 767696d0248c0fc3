import { cleanText } from "./clean.js";
import type { Block } from "./document.js";
import { joinBrokenLines, wordsIn } from "./hyphenation.js";
import type { PdfLine } from "./pdf-lines.js";
import { distanceOf, hadRoom, type Measures, measure } from "./pdf-measures.js";

/** In usual distances: more than this between two lines parts paragraphs. */
const paragraphDistance = 1.3;
/** In sizes of the type: a line that begins this far from where its column does begins a paragraph. */
const indent = 0.8;
/** Type larger than the body's by this factor is a heading's. */
const headingFactor = 1.15;
const longestHeading = 200;

/** Lines that a label may take in a narrow column. */
const mostLabelLines = 3;

const sentenceEnd = /[.!?…:][)\]”’"']*$/u;
/** A label that is set apart from what follows it by its font: a speaker's name, or the Q and A of an interview. */
const label = /:$|^\p{Lu}\.?$/u;

/** Lines in reading order, a list for each page, as paragraphs; headings by the size of their type. */
export function linesToParagraphs(pages: readonly (readonly PdfLine[])[]): Block[] {
  const lines = pages.flat();
  const measures = measure(pages);
  const groups: PdfLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const goesOn =
      previous !== undefined &&
      !line.startsCell &&
      !startsWithLabel(previous, lines.slice(at, at + mostLabelLines)) &&
      continues(previous, line, measures);
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  const words = wordsIn(lines.map(({ text }) => text));
  return groups.flatMap((group): Block[] => {
    const text = cleanText(
      joinBrokenLines(
        group.map((line) => line.text.trim()),
        words,
      ),
    ).trim();
    const isLarge = group.every(({ size }) => size > measures.bodySize * headingFactor);
    if (text === "") return [];
    if (isLarge && text.length <= longestHeading) return [{ lines: [text], kind: "heading" }];
    const lead = leadOf(group);
    return [{ lines: [text], ...(label.test(lead) && text.startsWith(lead) && { boldLead: lead }) }];
  });
}

/** What a paragraph begins with in another font than what follows, over as many lines as that takes; empty where it has but one. */
function leadOf(lines: readonly PdfLine[]): string {
  const font = lines[0]?.fonts.first;
  const end = lines.findIndex(({ fonts }) => fonts.first !== font || fonts.last !== font);
  if (end < 0) return "";
  const leads = lines.slice(0, end + 1).flatMap(({ fonts, lead }) => (fonts.first === font ? [lead] : []));
  return cleanText(leads.join(" "));
}

/** Whether lines begin with a label; one that goes on from the line before starts no paragraph. */
function startsWithLabel(previous: PdfLine, lines: readonly PdfLine[]): boolean {
  return lines[0]?.fonts.first !== previous.fonts.last && label.test(leadOf(lines));
}

function continues(previous: PdfLine, line: PdfLine, measures: Measures): boolean {
  const { distance, edgeOf, mostlyBegins } = measures;
  const ended = sentenceEnd.test(previous.text.trim());
  const sizes = [previous.size, line.size];
  if (Math.max(...sizes) > Math.min(...sizes) * headingFactor) return false;
  if (hadRoom(previous, line, edgeOf(previous))) return false;
  const isMoved =
    Math.min(Math.abs(line.left - line.column.left), Math.abs(line.left - previous.left)) >
    line.size * indent;
  // Within a sentence a line moved to the right hangs from the bullet or label before it.
  if (isMoved && (ended || line.left < previous.left)) return false;
  // On to the next column or page a paragraph goes on in the middle of a sentence.
  if (line.y > previous.y) return !ended;
  const own = distanceOf(previous, line);
  return own < distance * paragraphDistance && !(ended && mostlyBegins(own));
}
