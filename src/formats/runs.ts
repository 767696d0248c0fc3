import { cleanText } from "./clean.js";
import type { Block } from "./document.js";

/** A stretch of a paragraph in one weight and slant; "\n" is a line break that the container asks for. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic?: boolean;
}

/** A paragraph's runs as blocks: one, or several where it holds empty lines; white space folded, each with its bold lead. */
export function runsToBlocks(runs: readonly Run[], kind?: Block["kind"]): Block[] {
  const isItalic = runs.every(({ text, italic }) => italic || !/[\p{L}\p{N}]/u.test(text));
  const groups: Block[] = [];
  let open: { lines: string[] } | null = null;
  for (const line of splitLines(runs)) {
    const text = foldSpaces(line.map((run) => run.text).join(""));
    if (text === "") {
      open = null;
      continue;
    }
    if (open) {
      open.lines.push(text);
      continue;
    }
    const lead = boldLeadOf(line);
    open = { lines: [text] };
    groups.push({
      ...open,
      ...(kind && { kind }),
      ...(kind !== "heading" && lead !== "" && text.startsWith(lead) && { boldLead: lead }),
      ...(isItalic && /[\p{L}\p{N}]/u.test(text) && { isItalic }),
    });
  }
  return groups;
}

function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [at, part] of run.text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text: part });
    }
  }
  return lines;
}

/** Spaces that markup folds are folded; no-break spaces are kept apart, as "Q    Thank you" needs them. */
function foldSpaces(text: string): string {
  return cleanText(text.replace(/[ \t\r]+/g, " "))
    .replace(/\n+/g, " ")
    .trim();
}

function boldLeadOf(line: readonly Run[]): string {
  const runs = line.filter(({ text }) => text.trim() !== "");
  let end = 0;
  while (runs[end]?.bold || (end > 0 && isRemark(runs[end]) && runs[end + 1]?.bold)) end++;
  const last = runs[end - 1];
  if (!last) return "";
  const lead = foldSpaces(
    line
      .slice(0, line.indexOf(last) + 1)
      .map((run) => run.text)
      .join(""),
  );
  return /[\p{L}\p{N}]/u.test(lead) ? lead : "";
}

function isRemark(run: Run | undefined): boolean {
  return run !== undefined && /^\s*\([^()]{1,80}\)\s*$/.test(run.text);
}
