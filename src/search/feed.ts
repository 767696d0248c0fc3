import ejs from "ejs";
import { Feed } from "feed";
import type { Wording } from "../web/wording.js";
import { searchUrl } from "./addresses.js";
import { readingUrl, transcriptCard } from "./cards.js";
import type { SearchResults, TranscriptHit } from "./results.js";
import { chooseSnippet } from "./snippet.js";

export interface FeedContext extends Wording {
  /** What absolute addresses begin with. */
  readonly origin: string;
  /** Path and query of the feed itself. */
  readonly path: string;
  /** When each transcript was archived and last revised, by id. */
  readonly changes: ReadonlyMap<string, { readonly archivedAt: Date; readonly revisedAt: Date }>;
  /** When a feed without entries counts as updated: the same for a day, so that it is not sent anew each time. */
  readonly today: Date;
}

/** Characters that XML 1.0 has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

function html(text: string): string {
  return ejs.escapeXML(text.replace(unwritable, ""));
}

/** The passages that were found, a paragraph each; what is known of the transcript where none was asked for. */
function summaryOf(hit: TranscriptHit, context: FeedContext): string {
  const excerpts = hit.passages.map(({ text, highlights }) => {
    const { start, end } = chooseSnippet(text, highlights);
    return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
  });
  const lines = excerpts.length > 0 ? excerpts : [transcriptCard(hit, context).details.join(" · ")];
  return lines.map((line) => `<p>${html(line)}</p>`).join("");
}

/**
 * The Atom feed (RFC 4287) of a search, newest briefing first. An entry's id is the transcript's permanent address, the
 * same in every feed; its link keeps the query's marks.
 */
export function writeFeed({ request, hits }: SearchResults, context: FeedContext): string {
  const { t, origin, changes, today } = context;
  const { query } = request;
  const listed = hits.flatMap((hit) => {
    const change = changes.get(hit.id);
    return change === undefined || hit.callNumber === null ? [] : [{ hit, ...change }];
  });
  const revisions = listed.map(({ revisedAt }) => revisedAt.getTime());
  const about = query.text.replace(unwritable, "");
  const feed = new Feed({
    id: origin + context.path,
    title: about === "" ? t("labels.feedTitle") : t("labels.feedTitleOf", { query: about }),
    updated: revisions.length === 0 ? today : new Date(Math.max(...revisions)),
    generator: "Jubir",
    link: origin + searchUrl(request),
    feed: origin + context.path,
    language: context.language,
    author: { name: "Jubir" },
  });
  for (const { hit, archivedAt, revisedAt } of listed) {
    feed.addItem({
      id: origin + readingUrl(hit.callNumber),
      link: origin + readingUrl(hit.callNumber, query),
      title: html(hit.title),
      description: summaryOf(hit, context),
      published: archivedAt,
      date: revisedAt,
    });
  }
  return feed.atom1();
}
