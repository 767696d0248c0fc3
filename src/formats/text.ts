import { cleanText } from "./clean.js";
import type { Block, TextDocument } from "./document.js";
import { exchangesOf, partSpeeches, pipedRows, tabbedRows } from "./exchange-table.js";
import { subtitleParagraphs } from "./subtitles.js";
import { joinSentences, unwrapLines, wrappingOf } from "./wrapping.js";

/** No line filler breaks later than this, so a longer line is a paragraph of its own. */
const paragraphLength = 120;

/** Plain text, decoded, as blocks: parted by blank lines, or by line ends in a text that has no blank line; what subtitles say as paragraphs. */
export function readText(text: string): TextDocument {
  const lines = cleanText(text).split("\n");
  const said = subtitleParagraphs(lines);
  return {
    blocks: said === null ? linesToBlocks(lines) : said.map((line) => ({ lines: [line] })),
    metadata: {},
  };
}

function linesToBlocks(lines: readonly string[]): Block[] {
  const groups = groupByBlankLines(partSpeeches(lines)).flatMap(withExchanges);
  const wrapping = wrappingOf(groups);
  const unwrapped =
    wrapping === null ? joinSentences(groups) : groups.map((group) => unwrapLines(group, wrapping));
  const only = unwrapped.length === 1 ? unwrapped[0] : undefined;
  const parted = only ? only.map((line) => [line]) : unwrapped.flatMap(partAfterParagraphs);
  return withBoldLeads(parted);
}

/** "*Wartawan:* Kapan?": what messengers set in bold at the start of a line. */
const boldMark = /^\*(?<lead>\S(?:[^*]{0,78}\S)?)\*(?=[\s:]|$)/u;
/** One asterisk at a line's start and one behind it may as well be a footnote's. */
const fewestMarked = 2;

/** Groups of lines as blocks; a line that begins in a messenger's bold type begins one. */
function withBoldLeads(groups: readonly (readonly string[])[]): Block[] {
  const marked = groups.flat().filter((line) => boldMark.test(line));
  if (marked.length < fewestMarked) return groups.map((lines) => ({ lines }));
  return groups.flatMap((group) => {
    const blocks: Block[] = [];
    let open: string[] | null = null;
    for (const line of group) {
      const lead = boldMark.exec(line)?.groups?.lead;
      if (lead !== undefined || open === null) {
        open = [lead === undefined ? line : line.replace(boldMark, "$<lead>")];
        blocks.push(lead === undefined ? { lines: open } : { lines: open, boldLead: lead });
      } else open.push(line);
    }
    return blocks;
  });
}

/** A table of questions and answers that pipes or tabs draw, each as a paragraph; any other group as it is. */
function withExchanges(group: readonly string[]): string[][] {
  const exchanges = exchangesOf(pipedRows(group) ?? tabbedRows(group) ?? []);
  return exchanges === null ? [[...group]] : exchanges.map((line) => [line]);
}

function groupByBlankLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines.map((each) => each.trim())) {
    if (line === "") open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

function partAfterParagraphs(group: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of group) {
    parts.at(-1)?.push(line);
    if (line.length > paragraphLength) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
