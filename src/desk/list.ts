import type { Request, Response } from "express";
import { z } from "zod";
import { accountOf } from "../accounts/signed-in.js";
import {
  countByStatus,
  type DeskEntry,
  type DeskState,
  deskChoices,
  deskStates,
  listForDesk,
} from "../transcripts/desk-list.js";
import { countFailed, listFailed } from "../uploads/failed-jobs.js";
import { urls, withParameters } from "../urls.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { failedRow } from "./failed-list.js";
import type { DeskPage, DeskRow } from "./pages/list.js";
import { type DeskRoom, keyOf } from "./room.js";
import { stateLabel } from "./state-label.js";

const perPage = 25;
/** `failed` are files of which no transcript could be made. */
const statuses = ["draft", ...deskStates, "failed"] as const;

type Counts = ReadonlyMap<DeskState | "failed", number>;

const drafts: ReadonlySet<string> = new Set(["check", "twin", "ready"]);

const parameters = z.object({
  keadaan: z.enum(statuses).nullable().catch(null).default(null),
  q: z.string().trim().max(200).catch("").default(""),
  tahun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null)
    .default(null),
  pengunggah: z
    .string()
    .max(200)
    .transform((name) => name || null)
    .nullable()
    .catch(null)
    .default(null),
  hal: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  pesan: z.enum(["purged", "dismissed"]).optional().catch(undefined),
  pilih: z.literal("semua").optional().catch(undefined),
});
type Asked = z.infer<typeof parameters>;

function rowOf(entry: DeskEntry, now: Date, wording: Wording): DeskRow {
  const { t, format } = wording;
  const { id, status, title, date, spokesperson, changedBy, changedAt } = entry;
  return {
    key: keyOf(entry),
    url: urls.review(id),
    title,
    spokesperson: spokesperson ?? t("desk.unknown"),
    date: date === null ? t("transcripts.undated") : format.shortDate(date),
    state: status,
    stateLabel: stateLabel(entry, wording),
    changed: t("desk.changed", { name: changedBy, time: format.since(changedAt, now) }),
  };
}

function addressOf({ keadaan, q, tahun, pengunggah }: Asked, change: Partial<Asked>): string {
  return withParameters(urls.desk, { keadaan, q, tahun, pengunggah, ...change });
}

function statesOf(asked: Asked, counts: Counts, { t, format }: Wording) {
  return [null, ...statuses].map((status) => ({
    label: t(`desk.state.${status ?? "all"}`),
    url: addressOf(asked, { keadaan: status }),
    current: asked.keadaan === status,
    count: format.number(countIn(counts, status)),
  }));
}

/** How many there are of a state, of all drafts, or of all transcripts. */
function countIn(counts: Counts, status: Asked["keadaan"]): number {
  const isMeant = (state: string) =>
    status === null ? state !== "failed" : state === status || (status === "draft" && drafts.has(state));
  return [...counts].reduce((sum, [state, count]) => (isMeant(state) ? sum + count : sum), 0);
}

/** The rows of a page: transcripts, or files that could not be read. */
async function rowsOf({ catalogue, now }: DeskRoom, asked: Asked, viewer: string, wording: Wording) {
  const { keadaan: status, hal: page } = asked;
  const filter = filterOf(asked);
  if (status === "failed") {
    const jobs = await listFailed(catalogue, filter, { page, perPage });
    return { rows: [], failed: jobs.map((job) => failedRow(job, { viewer, now: now() }, wording)) };
  }
  const entries = await listForDesk(catalogue, { ...filter, status }, { page, perPage });
  return { rows: entries.map((entry) => rowOf(entry, now(), wording)), failed: [] };
}

const filterOf = ({ q, tahun, pengunggah }: Asked) => ({ text: q, year: tahun, uploader: pengunggah });

async function deskPage(room: DeskRoom, asked: Asked, viewer: string, wording: Wording): Promise<DeskPage> {
  const { catalogue } = room;
  const { keadaan, q, tahun, pengunggah, hal, pesan, pilih } = asked;
  const filter = filterOf(asked);
  const counts: Counts = new Map([
    ...(await countByStatus(catalogue, { ...filter, status: null })),
    ["failed", await countFailed(catalogue, filter)] as const,
  ]);
  const total = countIn(counts, keadaan);
  const isNarrowed = q !== "" || tahun !== null || pengunggah !== null;
  const everythingUrl = withParameters(urls.desk, { keadaan });
  const { years, uploaders } = await deskChoices(catalogue);
  const option = (chosen: string | null) => (value: string) => ({
    value,
    label: value,
    chosen: value === chosen,
  });
  return {
    text: q,
    years: years.map(option(tahun)),
    uploaders: uploaders.map(option(pengunggah)),
    status: keadaan ?? "",
    clear: isNarrowed ? { label: wording.t("desk.clear"), url: everythingUrl } : null,
    states: statesOf(asked, counts, wording),
    ...(await rowsOf(room, asked, viewer, wording)),
    dismissUrl: urls.dismissUploads,
    pagination:
      total > perPage ? paginate(hal, total, perPage, (page) => addressOf(asked, { hal: page })) : null,
    notice: pesan === undefined ? null : wording.t(`desk.${pesan}`),
    allUrl: addressOf(asked, { hal, pilih: "semua" }),
    noneUrl: addressOf(asked, { hal }),
    chosen: pilih !== undefined,
  };
}

/** The desk's list, filtered as the address asks. */
export function showDesk(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const asked = parameters.parse(request.query);
    const page = await deskPage(room, asked, accountOf(response).id, response.locals);
    const title = response.locals.t("desk.listTitle");
    renderPage(request, response, { view: "desk/list", section: "desk", title, page });
  };
}
