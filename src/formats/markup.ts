/// <reference lib="dom" />
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { ArchiveError } from "../errors.js";
import { maxMarkupDepth, maxMarkupElements, maxMarkupTexts } from "./limits.js";

const documentTags = /<!doctype[^>]*>|<\/?(?:html|head|body)\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;

/**
 * HTML as a document with a body, whatever tags the source leaves out. Nothing in it is run or fetched.
 * `file` names it in errors: `unprocessable` when it is nested too deep, `too_large` when it has too many elements or pieces of text.
 */
export function parseMarkup(source: string, file: string): Document {
  refuseExcess(source, file);
  const parsed = parseHTML(source).document;
  const root = parsed.documentElement;
  const isWhole =
    root?.localName === "html" && [...root.children].some(({ localName }) => localName === "body");
  if (isWhole) return parsed;
  return parseHTML(
    `<!doctype html><html><head></head><body>${source.replace(documentTags, "")}</body></html>`,
  ).document;
}

/**
 * Building a tree takes time that grows with the square of its depth, and a worker that runs out of memory in the middle of a large
 * table ends the whole process: so both are counted before a tree is built.
 */
function refuseExcess(source: string, file: string): void {
  let depth = 0;
  let elements = 0;
  let texts = 0;
  const refuseMore = (count: number, limit: number) => {
    if (count > limit) throw new ArchiveError("too_large", "formats.markup_too_large", { file, limit });
  };
  const parser = new Parser({
    onopentagname() {
      depth++;
      elements++;
      if (depth > maxMarkupDepth) {
        throw new ArchiveError("unprocessable", "formats.markup_too_deep", { file, limit: maxMarkupDepth });
      }
      refuseMore(elements, maxMarkupElements);
    },
    ontext() {
      texts++;
      refuseMore(texts, maxMarkupTexts);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(source);
}

/** What a browser would not show: by attribute, by inline style, or by a class name that style sheets use for nothing else. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (element.getAttribute("role") === "tooltip") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")) return true;
  const classes = (element.getAttribute("class") ?? "").split(/\s+/);
  const shownOnSomeScreens = classes.some((name) => /^(sm|md|lg|xl|2xl):/.test(name));
  return !shownOnSomeScreens && classes.some((name) => hidingClasses.has(name));
}

const hidingClasses = new Set([
  "hidden",
  "d-none",
  "hide",
  "sr-only",
  "visually-hidden",
  "screen-reader-text",
]);
