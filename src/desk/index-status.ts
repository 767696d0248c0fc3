import type { Request, Response } from "express";
import { z } from "zod";
import { catalogueBytes } from "../database/size.js";
import type { EngineReport } from "../meilisearch/report.js";
import type { Indexer } from "../search/indexer.js";
import { isRebuilt, requestRebuild } from "../search/rebuild.js";
import { changeNumbers, countPending } from "../transcripts/index-queue.js";
import { urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import { indexPage } from "./index-page.js";
import { type DeskRoom, nameOf } from "./room.js";

/** What the admin's page of the index needs. */
export interface IndexRoom extends DeskRoom {
  readonly indexer: Pick<Indexer, "wake" | "state">;
  readonly engineReport: () => Promise<EngineReport | null>;
}

const query = z.object({ pesan: z.literal("diminta").optional().catch(undefined) });

/** How the search index stands. */
export function showIndex({ catalogue, indexer, engineReport }: IndexRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { latest, indexed } = await changeNumbers(catalogue);
    const page = indexPage(
      {
        state: indexer.state(),
        report: await engineReport(),
        waiting: await countPending(catalogue),
        lag: latest - indexed,
        asked: !(await isRebuilt(catalogue)),
        catalogueBytes: await catalogueBytes(catalogue),
        wasAsked: query.parse(request.query).pesan !== undefined,
      },
      response.locals,
    );
    const title = response.locals.t("desk.index.pageTitle");
    renderPage(request, response, { view: "desk/index", section: "index", title, page });
  };
}

/** Has the index built anew beside the one that answers. */
export function rebuildIndex(room: IndexRoom) {
  return async (_request: Request, response: Response): Promise<void> => {
    await requestRebuild(room, nameOf(response));
    room.indexer.wake();
    response.redirect(303, withParameters(urls.index, { pesan: "diminta" }));
  };
}
