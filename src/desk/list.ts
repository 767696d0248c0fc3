import type { Request, Response } from "express";
import { z } from "zod";
import {
  countByStatus,
  type DeskEntry,
  type DeskState,
  deskChoices,
  deskStates,
  listForDesk,
} from "../transcripts/desk-list.js";
import { urls, withParameters } from "../urls.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import type { DeskPage, DeskRow } from "./page.js";
import { type DeskRoom, keyOf } from "./room.js";
import { stateLabel } from "./state-label.js";

const perPage = 25;
const statuses = ["draft", ...deskStates] as const;

const drafts: ReadonlySet<DeskState> = new Set(["check", "twin", "ready"]);

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
  pesan: z.literal("purged").optional().catch(undefined),
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

function statesOf(asked: Asked, counts: ReadonlyMap<DeskState, number>, { t, format }: Wording) {
  return [null, ...statuses].map((status) => ({
    label: t(`desk.state.${status ?? "all"}`),
    url: addressOf(asked, { keadaan: status }),
    current: asked.keadaan === status,
    count: format.number(countIn(counts, status)),
  }));
}

/** How many there are of a state, of all drafts, or in all. */
function countIn(counts: ReadonlyMap<DeskState, number>, status: Asked["keadaan"]): number {
  const isMeant = (state: DeskState) =>
    status === null || state === status || (status === "draft" && drafts.has(state));
  return [...counts].reduce((sum, [state, count]) => (isMeant(state) ? sum + count : sum), 0);
}

async function deskPage({ catalogue, now }: DeskRoom, asked: Asked, wording: Wording): Promise<DeskPage> {
  const { keadaan, q, tahun, pengunggah, hal, pesan, pilih } = asked;
  const filter = { status: keadaan, text: q, year: tahun, uploader: pengunggah };
  const counts = await countByStatus(catalogue, filter);
  const total = countIn(counts, keadaan);
  const entries = await listForDesk(catalogue, filter, { page: hal, perPage });
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
    states: statesOf(asked, counts, wording),
    rows: entries.map((entry) => rowOf(entry, now(), wording)),
    pagination:
      total > perPage ? paginate(hal, total, perPage, (page) => addressOf(asked, { hal: page })) : null,
    notice: pesan === undefined ? null : wording.t("desk.purged"),
    allUrl: addressOf(asked, { hal, pilih: "semua" }),
    noneUrl: addressOf(asked, { hal }),
    chosen: pilih !== undefined,
  };
}

/** The desk's list, filtered as the address asks. */
export function showDesk(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const page = await deskPage(room, parameters.parse(request.query), response.locals);
    const title = response.locals.t("desk.listTitle");
    renderPage(request, response, { view: "desk/list", section: "desk", title, page });
  };
}
