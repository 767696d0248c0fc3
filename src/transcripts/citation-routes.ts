import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { transcriptUrl } from "../urls.js";
import { originOf } from "../web/origin.js";
import { renderPage } from "../web/render.js";
import { type Cited, citedItem, citedPlace } from "./citation.js";
import { citationCard, citedPassageParameter } from "./citation-card.js";
import { type CitationFile, citationFiles } from "./citation-forms.js";
import type { CitationWriter } from "./citation-writer.js";
import type { CitationPage } from "./page.js";
import { findPublished, type Published } from "./published.js";
import { formatCallNumber, passagesOf } from "./transcript.js";

export interface CitationRoom {
  readonly catalogue: Catalogue;
  readonly citations: CitationWriter;
  readonly publicUrl: string;
}

const passageParameter = z.object({
  [citedPassageParameter]: z.coerce.number().int().positive().optional(),
});

/** @throws ArchiveError `not_found` for a passage that the transcript does not have: nobody is to cite it. */
function passageOf(transcript: Published, parameters: unknown): number | null {
  const given = passageParameter.safeParse(parameters);
  const passage = given.data?.[citedPassageParameter] ?? null;
  const isThere = passagesOf(transcript.turns).some((one) => one.passage.number === passage);
  if (!given.success || (passage !== null && !isThere)) {
    throw new ArchiveError("not_found", "transcript.no_passage", {
      callNumber: formatCallNumber(transcript.callNumber),
    });
  }
  return passage;
}

async function citedBy({ catalogue, publicUrl }: CitationRoom, request: Request): Promise<Cited> {
  const transcript = await findPublished(catalogue, request.params);
  const address = originOf(request, publicUrl) + transcriptUrl(transcript.callNumber);
  return { transcript, passage: passageOf(transcript, request.query), address };
}

function downloadCitation(room: CitationRoom, ending: CitationFile) {
  return async (request: Request, response: Response): Promise<void> => {
    const cited = await citedBy(room, request);
    const { t, language } = response.locals;
    const item = citedItem(cited, t("labels.citedGenre"));
    // What is no file is not sent as one: a page that says what went wrong is read in the browser.
    const [file] = await room.citations.write({ item, forms: [ending], language });
    response.attachment(`${item.id}.${ending}`);
    response.setHeader("Content-Type", `${citationFiles[ending].type}; charset=utf-8`);
    response.send(file?.text);
  };
}

function showCitation(room: CitationRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { t, format } = response.locals;
    const cited = await citedBy(room, request);
    const { transcript } = cited;
    const page: CitationPage = {
      title: transcript.title,
      language: transcript.language,
      callNumber: formatCallNumber(transcript.callNumber),
      day: transcript.date === null ? null : format.day(transcript.date),
      url: transcriptUrl(transcript.callNumber),
      passage: cited.passage,
      passages: passagesOf(transcript.turns).length,
      citation: await citationCard(cited, room.citations.write, response.locals),
    };
    const title = t("labels.citationTitle", { place: citedPlace(cited) });
    renderPage(request, response, { view: "transcripts/cite", title, page });
  };
}

/** The citation of a transcript or a passage: as a page, and as files for reference managers. */
export function citationRoutes(room: CitationRoom): Router {
  const router = Router();
  router.get("/transkrip/:year/:number/kutipan", showCitation(room));
  for (const ending of ["bib", "ris", "json"] as const) {
    router.get(`/transkrip/:year/:number/kutipan.${ending}`, downloadCitation(room, ending));
  }
  return router;
}
