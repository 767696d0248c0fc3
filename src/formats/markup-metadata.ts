/// <reference lib="dom" />
import type { DocumentMetadata } from "./document.js";
import { readLinkedArticle } from "./linked-data.js";
import { textOnOneLine } from "./markup-blocks.js";
import {
  calendarDay,
  type Found,
  firstAddress,
  firstDay,
  firstLine,
  whatWasFound,
} from "./metadata-values.js";
import { besides, isSiteHeading, pageTitle } from "./page-title.js";

/** Names under which pages and their publishing systems give the day of publication, the surest first. */
const dateNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "content_publisheddate",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
  "ya:ovs:upload_date",
];
/** Pictures and films on a page have days and names of their own. */
const mediaItem = /(Image|Video|Audio|Media)Object/;

/**
 * What a page says about its article: JSON-LD first, then microdata (schema.org) and microformats (h-entry), Open Graph and other
 * `<meta>`, `<time>`, `<h1>` and `<title>`. A field that none of them gives is left out.
 */
export function readMarkupMetadata(document: Document): DocumentMetadata {
  const linked = readLinkedArticle(document);
  const meta = metaOf(document);
  const siteName = firstLine([linked?.publisher, meta.get("og:site_name")]);
  const own = firstLine([
    linked?.headline,
    linked?.name,
    property(document, "headline"),
    textOf(document, ".h-entry .p-name, .hentry .entry-title"),
  ]);
  const named = firstLine([meta.get("og:title"), onlyHeading(document), textOf(document, "title")]);
  const { title: called, site } =
    named === undefined ? { title: undefined, site: siteName } : pageTitle(named, document, siteName);
  const title = own ?? called;
  const outlet = site ?? besides(firstLine([textOf(document, "title")]) ?? "", title ?? "");
  const date = firstDay([
    linked?.datePublished,
    property(document, "datePublished"),
    ...dateNames.map((name) => meta.get(name)),
    ...timesOf(document),
  ]);
  const place = firstLine([
    linked?.contentLocation,
    linked?.locationCreated,
    textOf(document, ".h-entry .p-location"),
  ]);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const url = firstAddress([canonical, meta.get("og:url"), linked?.mainEntityOfPage, linked?.url]);
  return whatWasFound({ title, date, outlet, place, url });
}

/** `<meta>` contents by lower-case name or property; the first of a name counts. */
function metaOf(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? "").toLowerCase();
    if (name !== "" && !contents.has(name)) contents.set(name, element.getAttribute("content") ?? "");
  }
  return contents;
}

function textOf(document: Document, selector: string): Found {
  return document.querySelector(selector)?.textContent;
}

function property(document: Document, name: string): Found {
  const element = [...document.querySelectorAll(`[itemprop~="${name}"]`)].find(
    (each) => !mediaItem.test(each.closest("[itemscope]")?.getAttribute("itemtype") ?? ""),
  );
  return element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? element?.textContent;
}

function onlyHeading(document: Document): Found {
  const headings = document.querySelectorAll("h1");
  const [heading] = headings;
  return heading !== undefined && headings.length === 1 && !isSiteHeading(heading)
    ? textOnOneLine(heading)
    : undefined;
}

/** Days in `<time>`: those of the article; without any, the page's, but only when it names no more than one. */
function timesOf(document: Document): string[] {
  const within = document.querySelectorAll(
    "article time[datetime], main time[datetime], .h-entry time[datetime]",
  );
  if (within.length > 0) return [...within].map(timestampOf);
  const days = [...document.querySelectorAll("time[datetime]")].map(timestampOf);
  return new Set(days.map(calendarDay)).size === 1 ? days : [];
}

function timestampOf(time: Element): string {
  return time.getAttribute("datetime") ?? "";
}
