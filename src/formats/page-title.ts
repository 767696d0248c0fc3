/// <reference lib="dom" />
import { textOnOneLine } from "./markup-blocks.js";
import { firstLine } from "./metadata-values.js";

/** What a page is called, and the site's name where it stands beside that. */
export interface PageTitle {
  readonly title: string | undefined;
  readonly site: string | undefined;
}

/** Marks by which publishing systems part a page's name from the site's; a dash may as well be the title's own. */
const bar = /\s+(?:[|«»·•¦]|::)\s+/u;
const dash = /\s+[-–—]\s+/u;
const headings = "h1, h2, h3";
/** A heading shorter than this may be in a title by chance. */
const shortestHeading = 12;

/**
 * A `<title>` or `og:title` without the site's name: as a heading of the page gives it, else without the part that the page calls
 * its site or that a bar sets off, the longer one being the page's.
 */
export function pageTitle(given: string, document: Document, site: string | undefined): PageTitle {
  const heading = headingWithin(given, document);
  if (heading !== undefined) return { title: heading, site: site ?? besides(given, heading) };
  const [mark, parts] = partsOf(given);
  const named = parts.findIndex((part) => key(part) === key(site ?? ""));
  if (parts.length > 1 && (named === 0 || named === parts.length - 1))
    return { title: parts.toSpliced(named, 1).join(mark), site };
  if (parts.length < 2 || mark !== " | ") return { title: given, site };
  const longest = parts.toSorted((one, other) => other.length - one.length)[0];
  return { title: longest, site: site ?? parts.find((part) => part !== longest) };
}

/** Whether the only top heading is the site's: it leads to the first page. */
export function isSiteHeading(heading: Element): boolean {
  const [link] = heading.querySelectorAll("a[href]");
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/iu.test(link?.getAttribute("href") ?? "-");
}

/** The longest heading that is part of the title, or goes on where the title was cut. */
function headingWithin(given: string, document: Document): string | undefined {
  const whole = key(given);
  const starts = partsOf(given)[1].map(key);
  const found = [...document.querySelectorAll(headings)]
    .filter((heading) => !isSiteHeading(heading))
    .flatMap((heading) => firstLine([textOnOneLine(heading)]) ?? [])
    .filter((text) => {
      const own = key(text);
      const isContinued = starts.some((start) => start.length >= shortestHeading && own.startsWith(start));
      return own.length >= shortestHeading && (whole.includes(own) || isContinued);
    });
  return found.toSorted((one, other) => other.length - one.length)[0];
}

/** What a title holds besides a heading, where that is one name. */
export function besides(given: string, heading: string): string | undefined {
  const own = key(heading);
  const parts = partsOf(given)[1];
  const others = parts.filter((part) => !own.includes(key(part)));
  return others.length === 1 && parts.length > 1 ? others[0] : undefined;
}

function partsOf(given: string): [mark: string, parts: string[]] {
  const byBar = given.split(bar);
  return byBar.length > 1 ? [" | ", byBar] : [" - ", given.split(dash)];
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
