import { describeLine, transcriptsIn } from "../audit/describe.js";
import { readAuditPage, wholeLog } from "../audit/read.js";
import { readStandings } from "../transcripts/standings.js";
import type { Wording } from "../web/wording.js";
import type { DeskRoom } from "./room.js";

/** Lines of the log that a revision of the transcript tells already. */
const toldByRevisions: ReadonlySet<string> = new Set(["uploaded", "revised"]);
const mostShown = 200;

/** What was done to a transcript that made no revision: who, what, when, and why. */
export async function deedsOn({ catalogue }: Pick<DeskRoom, "catalogue">, id: string, wording: Wording) {
  const filter = { ...wholeLog, transcriptId: id };
  const { rows } = await readAuditPage(catalogue, filter, { page: 1, perPage: mostShown });
  const standings = await readStandings(catalogue, transcriptsIn(rows));
  return rows
    .filter(({ action }) => !toldByRevisions.has(action))
    .map((row) => {
      const { by, did, at, details } = describeLine(row, standings, wording);
      const said = details.map(({ label, value }) => `${label} ${value}`).join(", ");
      const parts = { name: by, did, time: at.label, details: said };
      return { at: row.at, label: wording.t(said === "" ? "desk.deed" : "desk.deedWithDetails", parts) };
    });
}
