import type { Block } from "./document.js";
import { isHidden } from "./markup.js";
import { type Run, runsToBlocks } from "./runs.js";
import { unwrapBlocks } from "./wrapping.js";

const silent = new Set(
  "script style template noscript head title iframe object svg math canvas video audio button select textarea input datalist dialog".split(
    " ",
  ),
);
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const bold = new Set(["b", "strong"]);
const italic = new Set(["i", "em"]);
const cells = new Set(["td", "th"]);

/**
 * The text under `root` in reading order. A block element parts blocks, `<br>` parts lines, a table's row is one block with a line
 * for each cell. What is hidden is left out. Walks without recursion, so that no nesting overflows the stack.
 */
export function markupToBlocks(root: Node): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let boldness = 0;
  let slant = 0;
  const kinds: Block["kind"][] = [];
  const flush = () => {
    blocks.push(...runsToBlocks(runs, kinds.at(-1)));
    runs = [];
  };
  walk(root, {
    text(node) {
      const text = textOf(node);
      const isParted = /\p{L}$/u.test(runs.at(-1)?.text ?? "") && /^\d/u.test(text);
      // "Laras Wening" and "12 Maret" in elements beside each other: style sheets set them apart.
      runs.push({ text: isParted ? ` ${text}` : text, bold: boldness > 0, italic: slant > 0 });
    },
    enter(element) {
      const name = element.localName;
      if (silent.has(name) || isHidden(element)) return false;
      if (name === "br") runs.push({ text: "\n", bold: false });
      else if (cells.has(name) && runs.length > 0) runs.push({ text: "\n", bold: false });
      else if (!inline.has(name) && !cells.has(name)) flush();
      const kind = kindOf(name);
      if (kind) kinds.push(kind);
      if (isBold(element)) boldness++;
      if (italic.has(name)) slant++;
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (!inline.has(name) && !cells.has(name) && name !== "br") flush();
      if (kindOf(name)) kinds.pop();
      if (isBold(element)) boldness--;
      if (italic.has(name)) slant--;
    },
  });
  flush();
  return unwrapBlocks(blocks);
}

/** What an element holds, its lines parted by spaces. */
export function textOnOneLine(root: Node): string {
  return markupToBlocks(root)
    .flatMap(({ lines }) => lines)
    .join(" ");
}

function textOf(node: Node): string {
  const text = node.textContent ?? "";
  return node.parentElement?.closest("pre") ? text : text.replace(/[\t\n\f\r ]+/g, " ");
}

function kindOf(name: string): Block["kind"] {
  if (/^h[1-6]$/.test(name)) return "heading";
  return name === "figcaption" ? "caption" : undefined;
}

function isBold(element: Element): boolean {
  const weight = /font-weight\s*:\s*([a-z0-9]+)/i.exec(element.getAttribute("style") ?? "")?.[1];
  if (weight !== undefined) return /^(bold(er)?|[6-9]00)$/i.test(weight);
  return bold.has(element.localName);
}

interface Visitor {
  text(node: Node): void;
  /** False leaves out the element and all it holds. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === 3) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      next = node.firstChild;
      if (!next) visitor.leave(node);
    }
    while (!next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      const parent: Element | null = node.parentElement;
      if (!parent) return;
      visitor.leave(parent);
      node = parent;
    }
    node = next;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
