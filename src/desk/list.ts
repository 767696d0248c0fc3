import type { Request, Response } from "express";
import { z } from "zod";
import {
  countByStatus,
  type DeskEntry,
  type DeskState,
  deskChoices,
  listForDesk,
} from "../transcripts/desk-list.js";
import { urls, withParameters } from "../urls.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import type { DeskPage, DeskRow } from "./page.js";
import type { DeskRoom } from "./room.js";
import { stateLabel } from "./state-label.js";

const perPage = 25;
const statuses = ["draft", "twin", "published", "trashed"] as const;

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
  selesai: z.coerce.number().int().min(0).optional().catch(undefined),
  pesan: z.literal("purged").optional().catch(undefined),
  menunggu: z.coerce.number().int().min(0).catch(0),
});
type Asked = z.infer<typeof parameters>;

function rowOf(entry: DeskEntry, wording: Wording): DeskRow {
  const { t, format } = wording;
  const { id, status, title, date, spokesperson, changedBy, changedAt } = entry;
  const when = { name: changedBy, date: format.date(changedAt), time: format.time(new Date(changedAt)) };
  return {
    id,
    url: urls.review(id),
    title,
    spokesperson: spokesperson ?? t("desk.unknown"),
    date: date === null ? t("transcripts.undated") : format.date(date),
    state: status,
    stateLabel: stateLabel(entry, wording),
    changed: t("desk.changed", when),
  };
}

function addressOf({ keadaan, q, tahun, pengunggah }: Asked, change: Partial<Asked>): string {
  return withParameters(urls.desk, { keadaan, q, tahun, pengunggah, ...change });
}

function statesOf(asked: Asked, counts: ReadonlyMap<DeskState, number>, { t, format }: Wording) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [null, ...statuses].map((status) => ({
    label: t(`desk.state.${status ?? "all"}`),
    url: addressOf(asked, { keadaan: status }),
    current: asked.keadaan === status,
    count: format.number(status === null ? total : (counts.get(status) ?? 0)),
  }));
}

/** What a bulk action did. */
function noticeOf({ selesai, menunggu, pesan }: Asked, { t, format }: Wording): string | null {
  if (selesai === undefined) return pesan === undefined ? null : t("desk.purged");
  const counted = { number: format.number(selesai), waiting: format.number(menunggu) };
  return t(menunggu === 0 ? "desk.bulkDone" : "desk.bulkWaiting", counted);
}

async function deskPage({ catalogue }: DeskRoom, asked: Asked, wording: Wording): Promise<DeskPage> {
  const { keadaan, q, tahun, pengunggah, hal } = asked;
  const filter = { status: keadaan, text: q, year: tahun, uploader: pengunggah };
  const counts = await countByStatus(catalogue, filter);
  const total =
    keadaan === null ? [...counts.values()].reduce((a, b) => a + b, 0) : (counts.get(keadaan) ?? 0);
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
    rows: entries.map((entry) => rowOf(entry, wording)),
    pagination:
      total > perPage ? paginate(hal, total, perPage, (page) => addressOf(asked, { hal: page })) : null,
    notice: noticeOf(asked, wording),
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
