import type { Request, Response } from "express";
import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { type DeskEntry, entriesOf } from "../transcripts/desk-list.js";
import { publishTranscript } from "../transcripts/publish.js";
import { reviseTranscript } from "../transcripts/revise.js";
import { restoreTranscript, trashTranscript } from "../transcripts/trash.js";
import { urls } from "../urls.js";
import { parseForm } from "../web/parse-form.js";
import { renderPage } from "../web/render.js";
import { bulkCorrection, bulkFields } from "./bulk-edit.js";
import type { BulkPage, OutcomesPage } from "./pages/bulk.js";
import { type DeskRoom, keyOf, keyShape, nameOf, revisionOf } from "./room.js";
import { stateLabel } from "./state-label.js";

const mostChosen = 1_000;

const chosen = z
  .union([z.array(keyShape).max(mostChosen), keyShape.transform((key) => [key])])
  .optional()
  .transform((keys) => keys ?? []);
const startForm = z.object({ action: z.enum(["publish", "edit", "trash", "restore"]), id: chosen });
const text = z.string().trim().max(500).catch("");
const changeForm = z.object({
  action: z.enum(["edit", "trash"]),
  id: chosen,
  field: z.enum(bulkFields).catch("place"),
  value: text,
  reason: text,
});
type ChangeForm = z.infer<typeof changeForm>;
type Chosen = z.infer<typeof keyShape>;

/** A change to one of those chosen, at the revision that was seen. */
type Change = (entry: DeskEntry, expected: number) => Promise<{ changed: boolean; said: string }>;

/** Says how many of those chosen are no longer there. */
function goneOf(
  keys: readonly Chosen[],
  entries: readonly DeskEntry[],
  { t, format }: Response["locals"],
): string | null {
  const there = new Set(entries.map(({ id }) => id));
  const count = keys.filter(({ id }) => !there.has(id)).length;
  return count === 0 ? null : t("desk.bulk.gone", { count, n: format.number(count) });
}

/** Changes one after the other, each in a transaction of its own, and says of each what became of it. */
async function changeEach(
  room: DeskRoom,
  request: Request,
  response: Response,
  { keys, change }: { keys: readonly Chosen[]; change: Change },
): Promise<void> {
  const { t, format } = response.locals;
  const entries = await entriesOf(
    room.catalogue,
    keys.map(({ id }) => id),
  );
  const outcomes: OutcomesPage["outcomes"][number][] = [];
  for (const entry of entries) {
    const expected = keys.find(({ id }) => id === entry.id)?.revision ?? entry.revision;
    const outcome = await change(entry, expected).catch((error: unknown) => {
      if (!(error instanceof ArchiveError)) throw error;
      const { key, parameters } = error.reason;
      return { changed: false, said: t(`errors.${key}`, parameters) };
    });
    outcomes.push({ ...outcome, title: entry.title, url: urls.review(entry.id) });
  }
  room.indexer.wake();
  const changed = outcomes.filter((outcome) => outcome.changed).length;
  const all = keys.length;
  const counted = { changed: format.number(changed), count: all, all: format.number(all) };
  const gone = goneOf(keys, entries, response.locals);
  const page: OutcomesPage = { summary: t("desk.bulk.summary", counted), gone, outcomes };
  const title = t("desk.listTitle");
  renderPage(request, response, { view: "desk/outcomes", section: "desk", title, page });
}

/** Who does what is done at once, and in which words the outcome is said. */
interface AtOnce {
  readonly locals: Response["locals"];
  readonly by: string;
}

/** Publishes what is ready; what is to be looked at first is named, and stays a draft. */
function publishing(room: DeskRoom, { locals, by }: AtOnce): Change {
  return async ({ id, status }, expected) => {
    if (status !== "ready") return { changed: false, said: locals.t(`desk.bulk.unready.${status}`) };
    await publishTranscript(room, { id, expected, by });
    return { changed: true, said: locals.t("desk.bulk.published") };
  };
}

function restoring(room: DeskRoom, { locals, by }: AtOnce): Change {
  return async ({ id, status }, expected) => {
    if (status !== "trashed") return { changed: false, said: locals.t("desk.bulk.notTrashed") };
    await restoreTranscript(room, { id, expected, by });
    return { changed: true, said: locals.t("desk.bulk.restored") };
  };
}

async function showStep(
  room: DeskRoom,
  request: Request,
  response: Response,
  {
    action,
    keys,
    form,
    error,
  }: { action: "edit" | "trash"; keys: readonly Chosen[]; form?: ChangeForm; error?: ArchiveError },
): Promise<void> {
  const { t, format } = response.locals;
  const ids = keys.map(({ id }) => id);
  const entries = await entriesOf(room.catalogue, ids);
  const page: BulkPage = {
    action,
    failure: error === undefined ? null : t(`errors.${error.reason.key}`, error.reason.parameters),
    gone: goneOf(keys, entries, response.locals),
    chosen: entries.map((entry) => ({
      key: keyOf(keys.find(({ id }) => id === entry.id) ?? entry),
      url: urls.review(entry.id),
      title: entry.title,
      date: entry.date === null ? t("transcripts.undated") : format.shortDate(entry.date),
      state: entry.status,
      stateLabel: stateLabel(entry, response.locals),
    })),
    fields: bulkFields.map((value) => ({
      value,
      label: t(`desk.field.${value}`),
      chosen: value === form?.field,
    })),
    value: form?.value ?? "",
    reason: form?.reason ?? "",
  };
  const status = error === undefined ? 200 : 422;
  renderPage(request, response, {
    view: "desk/bulk",
    section: "desk",
    title: t("desk.listTitle"),
    status,
    page,
  });
}

/** What is done with those chosen in the list: publishing and restoring at once, the others after a page that asks to what and why. */
export function startBulk(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const { action, id: keys } = parseForm(startForm, request.body);
    if (action === "edit" || action === "trash") {
      await showStep(room, request, response, { action, keys });
      return;
    }
    const making = { publish: publishing, restore: restoring }[action];
    const change = making(room, { locals: response.locals, by: nameOf(response) });
    await changeEach(room, request, response, { keys, change });
  };
}

function editing(room: DeskRoom, { field, value, reason }: ChangeForm, response: Response): Change {
  const by = nameOf(response);
  const { t } = response.locals;
  return async ({ id, revision }, expected) => {
    const { content } = await revisionOf(room, id, revision);
    const correction = bulkCorrection(field, value, content);
    const { revision: now } = await reviseTranscript(room, { id, expected, by, reason, correction });
    const changed = now !== revision;
    return { changed, said: t(changed ? "desk.bulk.edited" : "desk.bulk.same", { revision: now }) };
  };
}

function trashing(room: DeskRoom, { reason }: ChangeForm, response: Response): Change {
  const by = nameOf(response);
  return async ({ id }, expected) => {
    await trashTranscript(room, { id, expected, by, reason });
    return { changed: true, said: response.locals.t("desk.bulk.trashed") };
  };
}

/** @throws ArchiveError `unprocessable` for a change without a reason, or to a value that the field does not take. */
function checkChange({ action, field, value, reason }: ChangeForm): void {
  if (reason === "") throw new ArchiveError("unprocessable", "desk.no_reason");
  if (action === "edit" && field !== "office") bulkCorrection(field, value, { spokesperson: null });
}

/** Gives one field of those chosen a value, or withdraws them. */
export function changeMany(room: DeskRoom) {
  return async (request: Request, response: Response): Promise<void> => {
    const form = parseForm(changeForm, request.body);
    const { action, id: keys } = form;
    try {
      checkChange(form);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      await showStep(room, request, response, { action, keys, form, error });
      return;
    }
    const change = action === "edit" ? editing(room, form, response) : trashing(room, form, response);
    await changeEach(room, request, response, { keys, change });
  };
}
