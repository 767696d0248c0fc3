import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { countByStatus, type DeskEntry, deskChoices, listForDesk } from "../transcripts/desk-list.js";
import { publishTranscript } from "../transcripts/publish.js";
import type { TranscriptStatus } from "../transcripts/transcript.js";
import { trashTranscript } from "../transcripts/trash.js";
import { urls, withParameters } from "../urls.js";
import { paginate } from "../web/pagination.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import type { DeskPage, DeskRow } from "./page.js";
import { stateLabel } from "./review-page.js";
import { type DeskRoom, nameOf } from "./room.js";

const perPage = 25;
const statuses = ["draft", "published", "trashed"] as const;

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

function statesOf(asked: Asked, counts: ReadonlyMap<TranscriptStatus, number>, { t, format }: Wording) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [null, ...statuses].map((status) => ({
    label: t(`desk.state.${status ?? "all"}`),
    url: addressOf(asked, { keadaan: status }),
    current: asked.keadaan === status,
    count: format.number(status === null ? total : (counts.get(status) ?? 0)),
  }));
}

async function deskPage({ catalogue }: DeskRoom, asked: Asked, wording: Wording): Promise<DeskPage> {
  const { t, format } = wording;
  const { keadaan, q, tahun, pengunggah, hal, selesai } = asked;
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
    notice: selesai === undefined ? null : t("desk.bulkDone", { number: format.number(selesai) }),
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

const bulkForm = z.object({
  action: z.enum(["publish", "trash"]),
  reason: z.string().trim().max(500).catch(""),
  id: z
    .union([z.array(z.uuid()).max(1_000), z.uuid().transform((id) => [id])])
    .optional()
    .transform((ids) => ids ?? []),
});

/** Publishes or withdraws what was chosen, one transaction each; what cannot be is left as it is and not counted. */
export function changeMany(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const parsed = bulkForm.safeParse(request.body);
    if (!parsed.success) throw new ArchiveError("malformed", "status.400");
    const { action, id: ids, reason } = parsed.data;
    const by = nameOf(response);
    let done = 0;
    for (const id of ids) {
      const change = { id, expected: null, by, reason: reason || null };
      const changed = action === "publish" ? publishTranscript(room, change) : trashTranscript(room, change);
      done += await changed.then(() => 1).catch(refused);
    }
    room.indexer.wake();
    response.redirect(303, withParameters(urls.desk, { selesai: done }));
  };
}

function refused(error: unknown): 0 {
  if (error instanceof ArchiveError) return 0;
  throw error;
}
