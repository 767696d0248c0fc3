import type { Block, TextDocument } from "../../formats/document.js";

/** A paragraph of the source, white space folded. */
export interface Paragraph {
  readonly text: string;
  readonly kind: Block["kind"] | null;
  /** What the container sets in bold at the start, a prefix of `text`; empty where there is none. */
  readonly boldLead: string;
  /** Whether the container sets it in italics from end to end. */
  readonly isItalic: boolean;
  /** Index of the block it comes from: lines of one block belong more closely together. */
  readonly block: number;
}

/**
 * Where a line break is lost: behind the time of a site's line with the day, "16:04 WIBJAKARTA, KABAR - …", and before whose a picture
 * is, "Sekar MalamFoto: WARTA".
 */
const glued =
  /(?<=\d{1,2}[:.]\d{2} (?:WIB|WITA|WIT))(?=\p{Lu}\p{L})|(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})(?=Foto: \p{Lu})/u;

/** Cuts a document into paragraphs: each line is one, for the formats have joined the lines that a machine broke. */
export function paragraphsOf(document: TextDocument): Paragraph[] {
  return document.blocks.flatMap((block, index) =>
    block.lines
      .flatMap((line) => fold(line).split(glued))
      .filter((text) => text !== "")
      .map((text, position) => ({
        text,
        kind: block.kind ?? null,
        boldLead: position === 0 ? boldLeadOf(text, block.boldLead) : "",
        isItalic: block.isItalic ?? false,
        block: index,
      })),
  );
}

/** Markup of letters that a site let stand in its text: "<i>", "</a>". */
const inlineTag = /<\/?(?:a|b|i|u|em|strong|span|font)(?:\s[^<>]{0,300})?>/giu;

/** Every run of white space, no-break spaces included, as one space; marks of no width and of inline markup taken out. */
export function fold(text: string): string {
  return text
    .replace(inlineTag, "")
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function boldLeadOf(text: string, lead: string | undefined): string {
  const folded = fold(lead ?? "");
  return text.startsWith(folded) ? folded : "";
}

/** Words folded for comparing titles: case, punctuation and white space do not count. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
