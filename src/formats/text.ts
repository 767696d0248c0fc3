import { cleanText } from "./clean.js";
import type { Block, TextDocument } from "./document.js";
import { exchangesOf, pipedRows, tabbedRows } from "./exchange-table.js";
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
  const groups = groupByBlankLines(lines).flatMap(withExchanges);
  const wrapping = wrappingOf(groups);
  const unwrapped =
    wrapping === null ? joinSentences(groups) : groups.map((group) => unwrapLines(group, wrapping));
  const only = unwrapped.length === 1 ? unwrapped[0] : undefined;
  const parted = only ? only.map((line) => [line]) : unwrapped.flatMap(partAfterParagraphs);
  return parted.map((group) => ({ lines: group }));
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
