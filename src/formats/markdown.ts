import MarkdownIt, { type Token } from "markdown-it";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import type { Block, DocumentMetadata, TextDocument } from "./document.js";
import { exchangesOf } from "./exchange-table.js";
import { firstAddress, firstDay, firstLine, whatWasFound } from "./metadata-values.js";
import { type Run, runsToBlocks } from "./runs.js";
import { readText } from "./text.js";
import { unwrapBlocks } from "./wrapping.js";

const markdown = new MarkdownIt({ html: false, linkify: false });
const frontMatter = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const frontMatterSchema = z.object({ title: text, date: text, outlet: text, place: text, url: text });

/** Markdown (CommonMark and tables), decoded: marks become blocks, emphasis plain text; front matter gives metadata. */
export function readMarkdown(source: string): TextDocument {
  const lines = source.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  const [whole = "", yaml = ""] = frontMatter.exec(lines) ?? [];
  const tokens = markdown.parse(lines.slice(whole.length), {});
  return { blocks: unwrapBlocks(tokensToBlocks(tokens)), metadata: readFrontMatter(yaml) };
}

function tokensToBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let row: Run[] | null = null;
  let table: Block[] = [];
  let heading = false;
  for (const token of tokens) {
    if (token.type === "heading_open") heading = true;
    else if (token.type === "heading_close") heading = false;
    else if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close") {
      table.push(...runsToBlocks(row ?? []));
      row = null;
    } else if (token.type === "table_close") {
      const exchanges = exchangesOf(table.map(({ lines }) => lines));
      // No spread: a long table would overflow the stack.
      for (const block of exchanges?.map((line) => ({ lines: [line] })) ?? table) blocks.push(block);
      table = [];
    } else if (token.type === "fence" || token.type === "code_block") {
      blocks.push(...readText(token.content).blocks);
    } else if (token.type === "inline") {
      const children = token.children ?? [];
      if (row) row.push(...inlineRuns(children), { text: "\n", bold: false });
      else blocks.push(...runsToBlocks(inlineRuns(children), heading ? "heading" : kindOf(children)));
    }
  }
  return blocks;
}

/** A paragraph of nothing but pictures is their caption. */
function kindOf(children: readonly Token[]): Block["kind"] {
  const shown = children.filter(({ type, content }) => type !== "softbreak" && content.trim() !== "");
  return shown.length > 0 && shown.every(({ type }) => type === "image") ? "caption" : undefined;
}

function inlineRuns(children: readonly Token[]): Run[] {
  let boldness = 0;
  return children.flatMap((token) => {
    if (token.type === "strong_open") boldness++;
    if (token.type === "strong_close") boldness--;
    const breaks = token.type === "softbreak" || token.type === "hardbreak";
    // An image's content is its alternative text.
    const shown = breaks ? "\n" : token.content;
    return shown === "" ? [] : [{ text: shown, bold: boldness > 0 }];
  });
}

function readFrontMatter(yaml: string): DocumentMetadata {
  const given = frontMatterSchema.catch({}).parse(parseYamlOrNull(yaml));
  const title = firstLine([given.title]);
  const date = firstDay([given.date]);
  const outlet = firstLine([given.outlet]);
  const place = firstLine([given.place]);
  const url = firstAddress([given.url]);
  return whatWasFound({ title, date, outlet, place, url });
}

function parseYamlOrNull(yaml: string): unknown {
  try {
    return parseYaml(yaml, { schema: "core", logLevel: "error" });
  } catch {
    return null;
  }
}
