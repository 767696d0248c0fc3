import type { Block, TextDocument } from "../../formats/document.js";
import { startsWithLabel } from "./label-forms.js";

/** A paragraph of the source, white space folded. */
export interface Paragraph {
  readonly text: string;
  readonly kind: Block["kind"] | null;
  /** What the container sets in bold at the start, a prefix of `text`; empty where there is none. */
  readonly boldLead: string;
  /** Index of the block it comes from: lines of one block belong more closely together. */
  readonly block: number;
}

/** Texts of hard-wrapped lines are seldom wider; longer lines are paragraphs of their own. */
const widestWrap = 130;

/**
 * Cuts a document into paragraphs. A line is a paragraph, unless the whole document is hard-wrapped: then lines of a block are
 * joined as long as they are full (the next word would not have fitted), and a line that opens with a speaker's label starts anew.
 */
export function paragraphsOf(document: TextDocument): Paragraph[] {
  const width = wrapWidth(document.blocks);
  return document.blocks.flatMap((block, index) => {
    const texts = width === null ? block.lines.map(fold) : joinWrapped(block.lines.map(fold), width);
    return texts
      .filter((text) => text !== "")
      .map((text, position) => ({
        text,
        kind: block.kind ?? null,
        boldLead: position === 0 ? boldLeadOf(text, block.boldLead) : "",
        block: index,
      }));
  });
}

/** Every run of white space, no-break spaces included, as one space; marks of no width taken out. */
export function fold(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function boldLeadOf(text: string, lead: string | undefined): string {
  const folded = fold(lead ?? "");
  return text.startsWith(folded) ? folded : "";
}

/** The width at which a document's lines were broken, in characters; null where lines are paragraphs. */
function wrapWidth(blocks: readonly Block[]): number | null {
  const lines = blocks.flatMap((block) => block.lines.map(fold));
  const broken = blocks.flatMap((block) => block.lines.slice(0, -1).map(fold));
  const width = Math.max(0, ...lines.map((line) => line.length).filter((length) => length <= widestWrap));
  const tooWide = lines.filter((line) => line.length > widestWrap).length;
  const running = broken.filter((line) => !/[.?!:;)\]"”’*]$/u.test(line)).length;
  const full = broken.filter((line) => line.length >= width * 0.75).length;
  const isWrapped =
    broken.length >= 3 &&
    tooWide <= lines.length * 0.02 &&
    running * 2 >= broken.length &&
    full * 2 >= broken.length;
  return isWrapped ? width : null;
}

function joinWrapped(lines: readonly string[], width: number): string[] {
  const joined: string[] = [];
  let previous: string | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const nextWord = line.indexOf(" ") === -1 ? line.length : line.indexOf(" ");
    // PDF lines are set in proportional type: an eighth less still counts as full.
    const isFull = previous !== null && previous.length + 1 + nextWord > width * 0.875;
    if (last !== undefined && isFull && !startsWithLabel(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    previous = line;
  }
  return joined;
}
