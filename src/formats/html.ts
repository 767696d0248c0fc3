/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import type { Block, TextDocument } from "./document.js";
import { decodeText } from "./encoding.js";
import { exchangesOf } from "./exchange-table.js";
import { maxScoredElements } from "./limits.js";
import { isHidden, parseMarkup } from "./markup.js";
import { markupToBlocks, textOnOneLine } from "./markup-blocks.js";
import { readMarkupMetadata } from "./markup-metadata.js";

/** Where a page itself says which element is the article's text: schema.org microdata and the h-entry microformat. */
const declaredBody = '[itemprop~="articleBody"], .e-content';
const declaredLead = ".h-entry .p-summary, [itemprop~='description']";
const maxLeadBlocks = 10;
/** What stands around a page's text by its own account, unless a page wraps the text itself in it. */
const furniture = ["nav", "footer", "aside", "body > header", "body > div > header"]
  .concat(
    ["navigation", "banner", "contentinfo", "complementary", "search"].map((role) => `[role="${role}"]`),
  )
  // What pages by their own account keep out of what readers quote (the MaSha library's class).
  .concat(".masha-ignore")
  .join(", ");
const fewestLinks = 4;
/** A list of nothing but links, however short, leads elsewhere. */
const fewestLinksOfList = 2;
const byline =
  '[class*="author"], [class*="byline"], [class*="dateline"], [class*="writtenby"], [id*="author"], [id*="byline"], [rel="author"], [itemprop~="author"]';
const longestByline = 100;
/** How many blocks below its heading a page tells the day. */
const nearHeading = 4;
const dayLine = /^(?=.{6,40}$)[^.?!]*\d.*\b(?:19|20)\d{2}\b/u;
const core = `article, main, h1, ${declaredBody}`;

/** A page's text, by the encoding that it declares within its first kilobyte (HTML Standard, 13.2.3.2) where the bytes leave a choice. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return decodeText(bytes, /charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1]);
}

/**
 * A page's article without menus: Readability's choice, within the element that the page declares as its text if it declares one;
 * where that finds nothing, all text outside navigation. `file` names the page in errors (see `parseMarkup`).
 */
export function readHtml(source: string, file: string): TextDocument {
  const document = parseMarkup(source, file);
  const metadata = readMarkupMetadata(document);
  for (const span of document.querySelectorAll("span[style]")) markBold(document, span);
  for (const element of document.querySelectorAll(byline)) keepByline(element);
  for (const element of document.querySelectorAll(furniture))
    if (!element.querySelector(core)) element.remove();
  for (const menu of menusIn(document)) menu.remove();
  for (const table of document.querySelectorAll("table")) partExchanges(document, table);
  for (const popUp of popUpsIn(document)) popUp.remove();
  for (const row of rowsIn(document)) row.replaceWith(...row.childNodes);
  const declared = declaredBodyOf(document);
  const lead = declared ? leadOf(document) : [];
  const plain = markupToBlocks(declared ?? document.body);
  const article = articleBlocks(document, declared);
  const body = article.length > 0 ? article : plain;
  const head = metadata.date === undefined ? dayBesideHeading(plain, body) : [];
  return { blocks: [...head, ...missingFrom(body, lead), ...body], metadata };
}

/** Lists, cells and paragraphs of nothing but several links, however the page lays them out. */
function menusIn(document: Document): Element[] {
  const holders = [...document.querySelectorAll("a[href]")].map((link) => link.closest("ul, ol, td, p, div"));
  return [...new Set(holders)].filter((holder): holder is Element => {
    const links = [...(holder?.querySelectorAll("a[href]") ?? [])];
    const linked = links.map((link) => letters(link.textContent)).join("");
    const fewest = /^[uo]l$/.test(holder?.localName ?? "") ? fewestLinksOfList : fewestLinks;
    return links.length >= fewest && linked.length >= letters(holder?.textContent).length;
  });
}

/** A table of questions and answers as paragraphs: Readability would take one of its rows for the text. */
function partExchanges(document: Document, table: Element): void {
  // One that holds others lays out a page.
  if (table.querySelector("table")) return;
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.children].map(textOnOneLine));
  const exchanges = exchangesOf(rows);
  if (exchanges === null) return;
  const paragraphs = document.createElement("div");
  const captions = [...table.querySelectorAll("caption")].map(textOnOneLine);
  for (const exchange of [...captions, ...exchanges]) {
    const paragraph = document.createElement("p");
    paragraph.textContent = exchange;
    paragraphs.append(paragraph);
  }
  table.replaceWith(paragraphs);
}

/** What a page shows only when a link is pointed at: elements in it that hold links of their own, which HTML cannot nest. */
function popUpsIn(document: Document): Element[] {
  return [...document.querySelectorAll("a[href] > *")].filter((part) => part.querySelector("[data-href]"));
}

/**
 * Elements that only set a speaker beside what is said, several under each other: Readability scores each by itself and would leave
 * out those with few words.
 */
function rowsIn(document: Document): Element[] {
  const rows = [...document.querySelectorAll("div")].filter(isRow);
  const all = new Set<Element>(rows);
  const isAmongOthers = ({ previousElementSibling: before, nextElementSibling: after }: Element) =>
    [before, after].some((sibling) => sibling !== null && all.has(sibling));
  return rows.filter(isAmongOthers);
}

function isRow(element: Element): boolean {
  const cells = [...element.children];
  const isCell = (cell: Element) =>
    /^(?:div|p)$/.test(cell.localName) && cell.querySelector("div, p, ul, ol, table, a[href]") === null;
  const hasOwnText = [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === 3 && /\S/.test(textContent ?? ""),
  );
  return cells.length === 2 && cells.every(isCell) && !hasOwnText;
}

function letters(text: string | null | undefined): string {
  return (text ?? "").replace(/[^\p{L}\p{N}]/gu, "");
}

/** The line with a year that a page sets beside its heading, outside of the article that was chosen. */
function dayBesideHeading(page: readonly Block[], body: readonly Block[]): Block[] {
  const heading = page.findIndex(({ kind }) => kind === "heading");
  const inBody = new Set(body.map(({ lines }) => lines.join(" ")));
  const beside = page.slice(Math.max(0, heading - 1), heading + 1 + nearHeading);
  return beside
    .filter(({ lines }) => !inBody.has(lines.join(" ")) && lines.some((line) => dayLine.test(line)))
    .slice(0, 1);
}

/** The element that a page declares as its text, unless it declares several; one without words only beside a lead, which is then all there is. */
function declaredBodyOf(document: Document): Element | null {
  const bodies = [...document.querySelectorAll(declaredBody)].filter(
    (each) => !isHidden(each) && !each.parentElement?.closest(declaredBody),
  );
  const filled = bodies.filter((each) => /\S/.test(each.textContent ?? ""));
  const [body, ...others] = filled.length === 0 && leadOf(document).length > 0 ? bodies : filled;
  return others.length === 0 ? (body ?? null) : null;
}

function leadOf(document: Document): Block[] {
  const element = [...document.querySelectorAll(declaredLead)].find((each) => each.localName !== "meta");
  return element ? markupToBlocks(element) : [];
}

function articleBlocks(document: Document, declared: Element | null): Block[] {
  if (document.querySelectorAll("*").length > maxScoredElements) return [];
  if (declared) document.body.replaceChildren(declared);
  const article = new Readability<Block[]>(document, {
    keepClasses: true,
    // A declared body is the text however short it is; without one a short find is more likely a teaser.
    ...(declared && { charThreshold: 1 }),
    serializer: (node) => markupToBlocks(node),
  }).parse();
  return article?.content ?? [];
}

/** Readability takes the first short element that is called so out of the text: who speaks, who reports, or place and day. */
function keepByline(element: Element): void {
  if ((element.textContent ?? "").trim().length >= longestByline) return;
  for (const attribute of ["class", "id", "rel", "itemprop"])
    if (/byline|author|dateline|writtenby/i.test(element.getAttribute(attribute) ?? ""))
      element.removeAttribute(attribute);
}

/** Readability drops styles, so weight that only a style gives is said by the element before it reads. */
function markBold(document: Document, span: Element): void {
  if (!/font-weight\s*:\s*(bold|[6-9]00)/i.test(span.getAttribute("style") ?? "")) return;
  const strong = document.createElement("strong");
  strong.append(...span.childNodes);
  span.replaceWith(strong);
}

/** The blocks of a short lead that the body does not repeat. */
function missingFrom(body: readonly Block[], lead: readonly Block[]): Block[] {
  if (lead.length > maxLeadBlocks) return [];
  const text = body.map(({ lines }) => lines.join(" ")).join("\n");
  return lead.filter(({ lines }) => !text.includes(lines.join(" ")));
}
