import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { facetUrl } from "../search/addresses.js";
import { transcriptCard } from "../search/cards.js";
import { parseSearchQuery } from "../search/query.js";
import { buildTimeline } from "../search/timeline.js";
import { transcriptUrl, urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import type { HomePage, NamesPage } from "./page.js";
import { markingParameters, readingPage } from "./reading-page.js";
import { representTranscript, writeText } from "./representation.js";
import { describeOriginal, findByCallNumber, newestTranscripts, readOriginal } from "./store.js";
import type { NameCount, Survey } from "./survey.js";
import { type CallNumber, formatCallNumber, type Transcript } from "./transcript.js";

export interface TranscriptRoom {
  readonly catalogue: Catalogue;
  readonly survey: () => Promise<Survey>;
}

type Published = Transcript & { readonly callNumber: CallNumber };

const address = z.object({
  year: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  number: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** @throws ArchiveError `not_found` for what is no call number, or one that no published transcript has. */
async function findPublished(catalogue: Catalogue, parameters: unknown): Promise<Published> {
  const callNumber = address.safeParse(parameters).data;
  const transcript = callNumber === undefined ? null : await findByCallNumber(catalogue, callNumber);
  if (transcript?.status !== "published" || transcript.callNumber === null) {
    throw new ArchiveError("not_found", "transcript.not_found");
  }
  return { ...transcript, callNumber: transcript.callNumber };
}

const marking = z.object({
  [markingParameters.query]: z.string().catch(""),
  [markingParameters.current]: z.coerce.number().int().catch(1),
  [markingParameters.match]: z.literal("exact").optional().catch(undefined),
});

/** The results a reader came from, so that the way back keeps their page and filters. */
function resultsBehind(request: Request, query: string): string | null {
  const header = request.get("Referer") ?? "";
  const referrer = URL.canParse(header) ? new URL(header) : null;
  const isOurs = referrer !== null && referrer.host === request.host && referrer.pathname === urls.search;
  if (isOurs) return referrer.pathname + referrer.search;
  return query === "" ? null : withParameters(urls.search, { q: query });
}

function showTranscript({ catalogue }: TranscriptRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const transcript = await findPublished(catalogue, request.params);
    const canonical = transcriptUrl(transcript.callNumber);
    if (request.path !== canonical) {
      response.redirect(301, canonical + request.originalUrl.slice(request.path.length));
      return;
    }
    const wording: Wording = response.locals;
    const { q, temuan, match } = marking.parse(request.query);
    const query = parseSearchQuery(q, { exactOnly: match === "exact" });
    const original = await describeOriginal(catalogue, transcript.id);
    const asked = { query, current: temuan, backUrl: resultsBehind(request, query.text) };
    const title = wording.t("labels.transcriptTitle", {
      title: transcript.title,
      callNumber: formatCallNumber(transcript.callNumber),
    });
    const page = readingPage(transcript, original, asked, wording);
    renderPage(request, response, { view: "transcripts/reading", title, page });
  };
}

function downloadOriginal({ catalogue }: TranscriptRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { id, sha256 } = await findPublished(catalogue, request.params);
    const { fileName } = await describeOriginal(catalogue, id);
    response.attachment(fileName);
    // Whatever the file is, a browser is to save it and never to show or run it.
    response.setHeader("Content-Type", "application/octet-stream");
    response.setHeader("ETag", `"${sha256}"`);
    response.send(await readOriginal(catalogue, id));
  };
}

const newestOnHome = 8;

async function homePage({ catalogue, survey }: TranscriptRoom, wording: Wording): Promise<HomePage> {
  const { t, format } = wording;
  const { transcripts, from, to, exchanges, spokespersons, outlets, months } = await survey();
  const newest = await newestTranscripts(catalogue, newestOnHome);
  const dated = from !== null && to !== null;
  return {
    extent: dated
      ? {
          transcripts,
          from: format.date(from),
          to: format.date(to),
          exchanges,
          spokespersons: spokespersons.length,
          outlets: outlets.length,
        }
      : null,
    examples: ["bertemu", '"gencatan senjata"', "kerja sama ekonomi"].map((label) => ({
      label,
      url: withParameters(urls.search, { q: label }),
    })),
    timeline: buildTimeline(months, wording, [], (year) => withParameters(urls.search, { year })),
    newest: newest.map((summary) => transcriptCard(summary, wording)),
    all: {
      label: dated
        ? t("labels.allTranscripts", { from: from.slice(0, 4), to: to.slice(0, 4) })
        : t("labels.allTranscriptsUndated"),
      url: urls.search,
    },
  };
}

function namesPage(
  kind: NamesPage["kind"],
  facet: "spokesperson" | "outlet",
  names: readonly NameCount[],
): NamesPage {
  return {
    kind,
    names: names.map(({ name, office, transcripts }) => ({
      label: name,
      url: facetUrl(facet, name),
      detail: office,
      count: transcripts,
    })),
  };
}

/** Pages for readers: home, transcripts and their files, names. */
export function transcriptRoutes(room: TranscriptRoom): Router {
  const router = Router();
  router.get(urls.home, async (request, response) => {
    const page = await homePage(room, response.locals);
    renderPage(request, response, { view: "home/home", title: response.locals.t("labels.homeTitle"), page });
  });
  router.get("/transkrip/:year/:number.json", async (request, response) => {
    response.json(representTranscript(await findPublished(room.catalogue, request.params)));
  });
  router.get("/transkrip/:year/:number.txt", async (request, response) => {
    response.type("text/plain").send(writeText(await findPublished(room.catalogue, request.params)));
  });
  router.get("/transkrip/:year/:number/asli", downloadOriginal(room));
  router.get("/transkrip/:year/:number", showTranscript(room));
  router.get(urls.spokespersons, async (request, response) => {
    const { spokespersons } = await room.survey();
    const page = namesPage("spokespersons", "spokesperson", spokespersons);
    const title = response.locals.t("labels.spokespersonsTitle");
    renderPage(request, response, { view: "transcripts/names", section: "spokespersons", title, page });
  });
  router.get(urls.outlets, async (request, response) => {
    const { outlets } = await room.survey();
    const page = namesPage("outlets", "outlet", outlets);
    const title = response.locals.t("labels.outletsTitle");
    renderPage(request, response, { view: "transcripts/names", section: "outlets", title, page });
  });
  return router;
}
