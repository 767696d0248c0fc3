import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";

/** What is typed where a page ends and the next begins: "MORE", "- more -", "- 2 -", "Page 2 of 9". */
const pageBreak =
  /^(?:MORE|[-–—([]+ ?(?:more|lanjutan) ?[-–—)\]]+|[-–—] ?\d{1,3} ?[-–—]|(?:page|halaman|hal\.?) ?\d{1,3}(?: ?(?:of|dari|\/) ?\d{1,3})?)$/iu;
const typedMore = /^more$/iu;
/** Under "MORE" a number alone is the next page's, whatever it is. */
const announcesPage = /^(?:MORE|[-–—([]+ ?(?:more|lanjutan) ?[-–—)\]]+)$/u;
const bareNumber = /^\d{1,3}$/u;
const sentenceEnd = /[.?!:…—–][”"’')\]]*$/u;
const longestHead = 60;

/**
 * Takes page numbers, what announces a next page and the heads that come again beside them out of a text, and joins the paragraphs
 * that a page's end has cut in mid-sentence.
 */
export function withoutPageBreaks(paragraphs: readonly Paragraph[]): {
  body: Paragraph[];
  omitted: Omission[];
} {
  const breaks = breaksIn(paragraphs);
  const body: Paragraph[] = [];
  let isCut = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (breaks.has(index)) {
      isCut = true;
      continue;
    }
    const before = body.at(-1);
    if (isCut && before !== undefined && goesOn(before, paragraph))
      body[body.length - 1] = joined(before, paragraph);
    else body.push(paragraph);
    isCut = false;
  }
  return {
    body,
    omitted: [...breaks]
      .sort((one, other) => one - other)
      .map((index) => ({ reason: "page-break", text: paragraphs[index]?.text ?? "" })),
  };
}

/** The places of page breaks and of the running heads beside them. */
function breaksIn(paragraphs: readonly Paragraph[]): Set<number> {
  const numbered = new Set(pageNumbers(paragraphs));
  const isTyped = (text: string) => pageBreak.test(text) && (!typedMore.test(text) || text === "MORE");
  const isBreak = ({ text }: Paragraph, index: number) =>
    numbered.has(index) ||
    isTyped(text) ||
    (bareNumber.test(text) && announcesPage.test(paragraphs[index - 1]?.text ?? ""));
  const breaks = new Set(
    paragraphs.flatMap((paragraph, index) => (isBreak(paragraph, index) ? [index] : [])),
  );
  const beside = [...breaks].flatMap((index) => [index - 1, index + 1]).filter((index) => !breaks.has(index));
  const counts = new Map<string, number>();
  for (const head of beside.map((index) => headOf(paragraphs[index])))
    if (head !== null) counts.set(head, (counts.get(head) ?? 0) + 1);
  for (const index of beside) {
    const head = headOf(paragraphs[index]);
    if (head !== null && (counts.get(head) ?? 0) >= 2) breaks.add(index);
  }
  return breaks;
}

/** Bare numbers that count the pages: all of a text, each one more than the last. */
function pageNumbers(paragraphs: readonly Paragraph[]): number[] {
  const bare = paragraphs.flatMap(({ text }, index) =>
    bareNumber.test(text) ? [{ index, page: Number(text) }] : [],
  );
  const first = bare[0]?.page ?? 0;
  const isCount = first >= 1 && first <= 2 && bare.every(({ page }, index) => page === first + index);
  return bare.length >= 2 && isCount ? bare.map(({ index }) => index) : [];
}

/** What a paragraph would be as a running head, its numbers aside; null where it is a sentence or holds a label. */
function headOf(paragraph: Paragraph | undefined): string | null {
  if (paragraph === undefined || paragraph.text.length > longestHead) return null;
  return /[.?!:;,…—)\]]$|:|^Q\b/u.test(paragraph.text) || !/^\p{Lu}/u.test(paragraph.text)
    ? null
    : paragraph.text.replace(/\d+/gu, "#");
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  return (
    before.kind === null &&
    after.kind === null &&
    !sentenceEnd.test(before.text) &&
    /^\p{Ll}/u.test(after.text)
  );
}

function joined(before: Paragraph, after: Paragraph): Paragraph {
  return { ...before, text: before.text + (/[\p{L}\p{N}]-$/u.test(before.text) ? "" : " ") + after.text };
}
