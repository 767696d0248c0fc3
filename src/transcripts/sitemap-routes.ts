import { Readable } from "node:stream";
import { type Response, Router } from "express";
import { SitemapIndexStream, SitemapStream } from "sitemap";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { transcriptUrl, urls } from "../urls.js";
import { originOf } from "../web/origin.js";
import { publishedAddresses } from "./publication.js";
import type { Survey } from "./survey.js";

export interface SitemapRoom {
  readonly catalogue: Catalogue;
  readonly survey: () => Promise<Survey>;
  readonly publicUrl: string;
}

/** As many addresses as one sitemap may hold (sitemaps.org, "Sitemap file limits"). */
const mostAddresses = 50_000;

const pages = [urls.home, urls.spokespersons, urls.outlets, urls.about, urls.help];

interface Entry {
  readonly url: string;
  readonly lastmod?: string;
}

async function entriesOf({ catalogue }: SitemapRoom, part: number): Promise<Entry[]> {
  const first = part === 0 ? pages.map((url) => ({ url })) : [];
  const offset = part === 0 ? 0 : part * mostAddresses - pages.length;
  const transcripts = await publishedAddresses(catalogue, offset, mostAddresses - first.length);
  return [
    ...first,
    ...transcripts.map(({ callNumber, revisedAt }) => ({
      url: transcriptUrl(callNumber),
      lastmod: revisedAt,
    })),
  ];
}

function sendSitemap(response: Response, origin: string, entries: readonly Entry[]): void {
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  Readable.from(entries).pipe(stream).pipe(response.type("application/xml"));
}

function sendIndex(response: Response, origin: string, parts: number): void {
  const addresses = Array.from({ length: parts }, (_, part) => ({
    url: `${origin}/sitemap-${part + 1}.xml`,
  }));
  Readable.from(addresses).pipe(new SitemapIndexStream()).pipe(response.type("application/xml"));
}

const partNumber = z.coerce.number().int().min(1);

/** `/sitemap.xml` with every page for readers, as an index of several where one may not hold them all; `/robots.txt`. */
export function sitemapRoutes(room: SitemapRoom): Router {
  const router = Router();
  const countParts = async () =>
    Math.ceil(((await room.survey()).transcripts + pages.length) / mostAddresses);
  router.get("/sitemap.xml", async (request, response) => {
    const origin = originOf(request, room.publicUrl);
    const parts = await countParts();
    if (parts === 1) sendSitemap(response, origin, await entriesOf(room, 0));
    else sendIndex(response, origin, parts);
  });
  router.get("/sitemap-:part.xml", async (request, response) => {
    const part = partNumber.safeParse(request.params.part).data ?? 0;
    if (part === 0 || part > (await countParts())) throw new ArchiveError("not_found", "page.not_found");
    sendSitemap(response, originOf(request, room.publicUrl), await entriesOf(room, part - 1));
  });
  router.get("/robots.txt", (request, response) => {
    const sitemap = `${originOf(request, room.publicUrl)}/sitemap.xml`;
    // Searches are endless in number and say nothing that the transcripts do not.
    const lines = [
      "User-agent: *",
      `Disallow: ${urls.search}`,
      `Disallow: ${urls.concordance}`,
      "Disallow: /meja",
      `Disallow: ${urls.apiRoot}/search`,
      `Sitemap: ${sitemap}`,
    ];
    response.type("text/plain").send(`${lines.join("\n")}\n`);
  });
  return router;
}
